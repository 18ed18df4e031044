"""The ways in which files write letters, as a user would look for them."""

from __future__ import annotations

import codecs

from ...translation import translate

# Python's name for each, the likeliest first.
ENCODINGS = (
    "utf-8",
    "cp1252",
    "iso8859-1",
    "mac_roman",
    "cp850",
    "utf-16",
    "cp1250",
    "iso8859-2",
    "cp1257",
    "cp1251",
    "koi8_r",
    "cp866",
    "cp1253",
    "iso8859-7",
    "cp1254",
    "cp1255",
    "cp1256",
    "gb18030",
    "big5",
    "cp932",
    "euc_jp",
    "cp949",
)
# What the signature at the beginning of a file makes of these makes no difference to people.
_SAME = {
    "utf-8-sig": "utf-8",
    "utf-16-le": "utf-16",
    "utf-16-be": "utf-16",
    "mac-roman": "mac_roman",
}
_NAMES = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "iso8859-1": "ISO 8859-1, Latin-1",
    "mac_roman": "Mac OS Roman",
    "cp850": "DOS 850",
    "cp1250": "Windows-1250",
    "iso8859-2": "ISO 8859-2",
    "cp1257": "Windows-1257",
    "cp1251": "Windows-1251",
    "koi8_r": "KOI8-R",
    "cp866": "DOS 866",
    "cp1253": "Windows-1253",
    "iso8859-7": "ISO 8859-7",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "cp932": "Shift JIS",
    "euc_jp": "EUC-JP",
    "cp949": "CP949",
}


def common_name(encoding: str) -> str:
    """Return the name under which an encoding is offered."""
    plain = _SAME.get(encoding, encoding)
    for offered in ENCODINGS:
        if plain == offered or codecs.lookup(plain).name == codecs.lookup(offered).name:
            return offered
    return plain


def encoding_name(encoding: str) -> str:
    """Return what an encoding is called, with the languages that it is for."""
    name = _NAMES.get(encoding, encoding)
    languages = _languages(encoding)
    if not languages:
        return name
    return translate("Encodings", "{languages} ({name})", languages=languages, name=name)


def _languages(encoding: str) -> str:
    western = translate("Encodings", "Western European")
    central = translate("Encodings", "Central European")
    cyrillic = translate("Encodings", "Cyrillic")
    greek = translate("Encodings", "Greek")
    chinese = translate("Encodings", "Chinese")
    japanese = translate("Encodings", "Japanese")
    return {
        "cp1252": western,
        "iso8859-1": western,
        "mac_roman": western,
        "cp850": western,
        "cp1250": central,
        "iso8859-2": central,
        "cp1257": translate("Encodings", "Baltic"),
        "cp1251": cyrillic,
        "koi8_r": cyrillic,
        "cp866": cyrillic,
        "cp1253": greek,
        "iso8859-7": greek,
        "cp1254": translate("Encodings", "Turkish"),
        "cp1255": translate("Encodings", "Hebrew"),
        "cp1256": translate("Encodings", "Arabic"),
        "gb18030": chinese,
        "big5": chinese,
        "cp932": japanese,
        "euc_jp": japanese,
        "cp949": translate("Encodings", "Korean"),
    }.get(encoding, "")
