"""Names in scripts that write the family name first and often without a blank."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .known_names import HAN_FAMILY, HANGUL_FAMILY, JAPANESE_FAMILY

_HAN = r"\u2e80-\u2fdf\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_KANA = r"\u3040-\u30ff"
_HANGUL = r"\uac00-\ud7af\u1100-\u11ff"
_EAST_ASIAN = re.compile(f"[{_HAN}{_KANA}{_HANGUL}]+")
_KATAKANA = re.compile(r"[\u30a0-\u30ff]+")
_KANJI_THEN_KANA = re.compile(f"([{_HAN}]+)([{_KANA}]+)")
_ONLY_HANGUL = re.compile(f"[{_HANGUL}]+")
# The dot between the names of a foreigner: "ジョン・スミス", "玛丽·居里" stand first name first.
_DOTS = re.compile("[・·•‧]")


def split_east_asian(words: Sequence[str]) -> tuple[str, str, bool] | None:
    """Return (family name, given name, sure) for Han, kana and Hangul; None for other scripts."""
    whole = "".join(words)
    if not _EAST_ASIAN.fullmatch(_DOTS.sub("", whole)):
        return None
    dotted = [part for part in _DOTS.split(whole) if part]
    if len(dotted) > 1:
        return dotted[-1], " ".join(dotted[:-1]), True
    if len(words) > 1:
        return words[0], " ".join(words[1:]), not _KATAKANA.fullmatch(whole)
    return _split_unspaced(whole)


def _split_unspaced(name: str) -> tuple[str, str, bool]:
    if len(name) == 1 or _KATAKANA.fullmatch(name):
        return "", name, False
    if _ONLY_HANGUL.fullmatch(name):
        size = 2 if name[:2] in HANGUL_FAMILY and len(name) > 2 else 1
        return name[:size], name[size:], len(name) <= 4
    kana = _KANJI_THEN_KANA.fullmatch(name)
    if kana:
        return kana.group(1), kana.group(2), True
    for size in (3, 2):
        if len(name) > size and name[:size] in JAPANESE_FAMILY | HAN_FAMILY:
            return name[:size], name[size:], True
    if len(name) <= 3:
        return name[0], name[1:], True
    return name[:2], name[2:], False
