"""Widths and glyphs of the two fonts that every PDF viewer has: Times, regular and bold."""

from __future__ import annotations

import unicodedata

from ..domain.times import BOLD_ASCII, REGULAR_ASCII

REGULAR = "regular"
BOLD = "bold"

_WIDTHS = {REGULAR: REGULAR_ASCII, BOLD: BOLD_ASCII}
_USUAL = 540
_BOX = 778

_NAMES = (
    "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright "
    "asterisk plus comma hyphen period slash zero one two three four five six seven eight nine "
    "colon semicolon less equal greater question at"
).split()
_NAMES_AFTER_Z = "bracketleft backslash bracketright asciicircum underscore grave".split()
_NAMES_AT_END = "braceleft bar braceright asciitilde".split()
# Latin, Greek and Cyrillic with their marks: what Times New Roman draws on the site's PDFs.
_KNOWN = ((0xA0, 0x24F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027))
_KNOWN_SINGLE = {0x20AC, 0x2122, 0x2032, 0x2033, 0x2039, 0x203A}


def glyph(letter: str) -> str:
    """Return the name of a character's glyph; `.notdef` where the fonts lack it."""
    code = ord(letter)
    if 32 <= code <= 64:
        return _NAMES[code - 32]
    if 65 <= code <= 90 or 97 <= code <= 122:
        return letter
    if 91 <= code <= 96:
        return _NAMES_AFTER_Z[code - 91]
    if 123 <= code <= 126:
        return _NAMES_AT_END[code - 123]
    if code in _KNOWN_SINGLE or any(first <= code <= last for first, last in _KNOWN):
        return f"uni{code:04X}"
    return ".notdef"


def text_width(text: str, font: str, size: float) -> float:
    """Return the width of a text in the unit of the size."""
    return sum(_width(letter, _WIDTHS[font]) for letter in text) * size / 1000


def _width(letter: str, widths: tuple[int, ...]) -> int:
    if glyph(letter) == ".notdef":
        return 250 if letter.isspace() else _BOX
    base = unicodedata.normalize("NFD", letter)[0]
    code = ord(base)
    return widths[code - 32] if 32 <= code <= 126 else _USUAL
