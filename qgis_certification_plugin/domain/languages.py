"""Languages of courses: free text on the site, where Dutch, Nederlands and NL are one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from . import names_by_language
from .text import fold

# What the site's users write beside the names: ISO 639-2 and -3 codes, and habits.
_OTHER_NAMES = {
    # As those call it who teach in it and speak another one that the file does not have.
    "en": "eng british uk us american gb anglès ingelesa engelsk engelska englanti enska angļu "
    "anglų angličtina angleščina engleski енглески angol engleză английски англиски anglisht "
    "английский англійська αγγλικά i̇ngilizce ingilis ინგლისური անգլերեն אנגלית الإنجليزية "
    "انگلیسی अंग्रेज़ी ইংরেজি ஆங்கிலம் อังกฤษ inggris inggeris 英語 영어 英语 英文 kiingereza",
    "nl": "nld dut vlaams flemish ned hollands",
    "de": "deu ger",
    "fr": "fra fre",
    "es": "spa esp castellano castilian castellan",
    "it": "ita",
    "pt": "por pt-br brasileiro brazilian",
    "ca": "cat valencia valenciano",
    "gl": "glg",
    "eu": "eus baq euskera",
    "da": "dan dk",
    "sv": "swe se",
    "no": "nor nb nob nn nno bokmal nynorsk",
    "fi": "fin",
    "is": "isl ice",
    "et": "est",
    "lv": "lav",
    "lt": "lit",
    "pl": "pol",
    "cs": "ces cze cz",
    "sk": "slk slo",
    "sl": "slv",
    "hr": "hrv",
    "sr": "srp",
    "bs": "bos",
    "hu": "hun",
    "ro": "ron rum moldovan",
    "bg": "bul",
    "mk": "mkd mac",
    "sq": "sqi alb",
    "ru": "rus",
    "uk": "ukr ua",
    "be": "bel",
    "el": "ell gre gr",
    "tr": "tur",
    "ka": "kat geo",
    "hy": "hye arm",
    "he": "heb iw",
    "ar": "ara",
    "fa": "fas per farsi",
    "hi": "hin",
    "bn": "ben bangla",
    "th": "tha",
    "vi": "vie vn",
    "id": "ind bahasa indonesian",
    "ms": "msa may malay",
    "ja": "jpn jp",
    "ko": "kor kr",
    "zh": "zho chi cn mandarin putonghua cantonese",
    "fil": "tl tgl tagalog pilipino",
}
_LONGEST_CODE = 3
_SAME = {"nb": "no", "nn": "no", "tl": "fil"}
_BETWEEN = re.compile(
    r"[/,;&+|()\[\]\u3001\uff0c·•]| - | \u2013 | (?:and|or|en|of|und|oder|et|ou|y|e|o|i|og|och|ja) "
)


def languages_in(text: str | None) -> frozenset[str]:
    """Return the ISO 639 codes of the languages that a free text names.

    A language that nobody knows is its own folded name after a colon, so that it can be chosen
    too. No text, no language.
    """
    return _languages_in(text) if text and text.strip() else frozenset()


def language_name(code: str, language: str) -> str:
    """Return the name of a language as speakers of `language` ("nl") call it.

    A language that nobody knows is named as it was written.
    """
    if code.startswith(":"):
        return code[1:].capitalize()
    name = names_by_language.languages(language).get(code, code)
    return name[:1].upper() + name[1:]


def languages_called(word: str) -> frozenset[str]:
    """Return the codes of the languages with this (folded) name in any language.

    Short ASCII words are codes and habits that mean something else in a search, such as "geo".
    """
    code = _codes().get(word) if len(word) > _LONGEST_CODE or not word.isascii() else None
    return frozenset() if code is None else frozenset({code})


@lru_cache(maxsize=4096)
def _languages_in(text: str) -> frozenset[str]:
    folded = fold(text)
    whole = _code(folded)
    if whole is not None:
        return frozenset({whole})
    parts = [part.strip() for part in _BETWEEN.split(f" {folded} ")]
    known = {code for code in map(_code, parts) if code is not None}
    if not known:  # "English level B1", "Curso en español"
        known = {code for word in folded.split() for code in languages_called(word)}
    return frozenset(known) if known else frozenset({f":{folded}"})


def _code(folded: str) -> str | None:
    """Return the code of one name, of a code, or of a code with a country (nl-BE)."""
    codes = _codes()
    found = codes.get(folded)
    if found is None and re.fullmatch(r"[a-z]{2,3}[-_][a-z]{2,4}", folded):
        found = codes.get(re.split("[-_]", folded)[0])
    return found


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    """Return every folded name and code with the code it stands for; the first one wins."""
    found: dict[str, str] = {}
    pairs = names_by_language.every_name(names_by_language.LANGUAGES)
    codes = dict.fromkeys(code for code, _name in pairs)
    for code in codes:
        found.setdefault(code, _SAME.get(code, code))
    for code, names in _OTHER_NAMES.items():
        found.update((fold(name), code) for name in names.split())
    for code, name in pairs:
        found.setdefault(fold(name), _SAME.get(code, code))
    return found
