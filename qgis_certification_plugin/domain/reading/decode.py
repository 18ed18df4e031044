"""Bytes to text: which encoding, and whether that is certain."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..known_names import FAMILY, GIVEN
from ..text import fold
from .errors import CannotRead, Trouble
from .header_words import KNOWN_WORDS

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Encodings of one byte a letter, the everyday one first: it wins where nothing speaks against it.
_LATIN = ("cp1252", "cp1250", "mac_roman", "cp1254", "cp1257", "iso8859_2", "cp850")
_OTHER_SCRIPTS = ("cp1251", "cp1253", "koi8_r", "iso8859_7", "cp1255", "cp1256", "cp866")
_EAST_ASIAN = ("gb18030", "cp932", "cp949", "big5", "euc_jp")
_SAMPLE = 60_000
_WORD = re.compile(r"[^\W\d_]+")
_SIGN_IN_WORD = re.compile(r"[^\W\d_][^\w\s'’.\-,;:@/\"<>()|&+]+[^\W\d_]")


@dataclass(frozen=True)
class Decoded:
    """A text and how it was read. `nuls` counts characters of value 0 that were taken out."""

    text: str
    encoding: str
    certain: bool
    nuls: int = 0


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of a file; `encoding` is the user's own choice.

    Raises CannotRead for bytes that are no text.
    """
    if encoding is not None:
        try:
            return _cleaned(data.decode(encoding, errors="replace"), encoding, certain=True)
        except (LookupError, CannotRead):
            raise CannotRead(Trouble.BINARY, encoding) from None
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _cleaned(data.decode(name, errors="replace"), name, certain=True)
    wide = _utf16_without_bom(data)
    if wide is not None:
        return _cleaned(data.decode(wide, errors="replace"), wide, certain=True)
    try:
        return _cleaned(data.decode("utf-8"), "utf-8", certain=True)
    except UnicodeDecodeError:
        name = _best(data)
        return _cleaned(data.decode(name, errors="replace"), name, certain=False)


def _cleaned(text: str, encoding: str, *, certain: bool) -> Decoded:
    nuls = text.count("\x00")
    text = text.replace("\x00", "").lstrip("\ufeff").rstrip("\x1a")
    strange = sum(text.count(chr(code)) for code in _STRANGE_CODES) + text.count("\ufffd")
    if (strange + nuls) * 50 > len(text) + nuls:
        raise CannotRead(Trouble.BINARY)
    return Decoded(text, encoding, certain, nuls)


_STRANGE_CODES = tuple(code for code in range(32) if chr(code) not in "\t\n\r\v\f\x1a\x1b\x00")


def _utf16_without_bom(data: bytes) -> str | None:
    """Line ends, separators and Latin letters of UTF-16 have a zero on one side."""
    sample = data[: _SAMPLE // 2 * 2]
    if len(sample) < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    for zeros, others, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros * 10 >= half and others * 10 <= zeros:
            return name
    return None


def _best(data: bytes) -> str:
    sample = data[:_SAMPLE]
    runs = re.findall(rb"[\x80-\xff]+", sample)
    long_runs = sum(len(run) for run in runs if len(run) > 2)
    candidates: Sequence[str] = _LATIN
    if long_runs * 2 > sum(map(len, runs)):
        candidates = (*_OTHER_SCRIPTS, *_EAST_ASIAN, "cp1252")
    elif any(len(run) % 2 == 0 for run in runs):
        candidates = (*_LATIN, *_EAST_ASIAN)
    scored = [(_score(sample, name), -place, name) for place, name in enumerate(candidates)]
    return max(scored)[2]


def _score(sample: bytes, encoding: str) -> float:
    """Return how much the bytes read like people's names in this encoding."""
    east_asian = encoding in _EAST_ASIAN
    try:
        # A sample may end in the middle of a letter of two bytes.
        text = codecs.getincrementaldecoder(encoding)("strict").decode(sample)
    except UnicodeDecodeError:
        return -1000.0
    unusual = [c for c in text if ord(c) > 127]
    if not unusual:
        return 0.0
    words = {word for word in _WORD.findall(text) if not word.isascii()}
    good = sum(1 for word in words if word.istitle() or word.islower() or word.isupper())
    known = sum(1 for word in words if _is_known(word))
    score = (good - 2 * (len(words) - good)) / max(len(words), 1)
    score += 4 * known / max(len(words), 1)
    signs = sum(1 for c in unusual if not c.isalpha() and c not in "’‘“”–—…·•´€°ºª«»")
    score -= 6 * signs / len(unusual) + 2 * len(_SIGN_IN_WORD.findall(text)) / len(unusual)
    if east_asian:
        common = sum(1 for c in unusual if _is_common_east_asian(c))
        score = 2.5 * (2 * common - len(unusual)) / len(unusual) + 3 * known / max(len(words), 1)
    elif any(_is_common_east_asian(c) for c in unusual):
        score -= 3
    return score


def _is_known(word: str) -> bool:
    folded = fold(word)
    if folded in KNOWN_WORDS:
        return True
    # "ø" folds to "o" as "ř" to "r": only letters that Unicode takes apart prove anything.
    return folded in GIVEN or folded in FAMILY


def _is_common_east_asian(c: str) -> bool:
    # The first levels of the national standards are read; half-width kana betray a wrong guess.
    if "\u4e00" <= c <= "\u9fff":
        try:
            code = c.encode("gb2312")
        except UnicodeEncodeError:
            try:
                return 0x88 <= c.encode("cp932")[0] <= 0x97
            except UnicodeEncodeError:
                return False
        return code[0] <= 0xD7
    return "\u3040" <= c <= "\u30ff" or "\uac00" <= c <= "\ud7af" or "\u3000" <= c <= "\u303f"
