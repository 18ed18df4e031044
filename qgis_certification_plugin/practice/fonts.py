"""Widths and glyphs of the two fonts that every PDF viewer has: Times, regular and bold."""

from __future__ import annotations

import unicodedata

REGULAR = "regular"
BOLD = "bold"

# Adobe's published widths of the characters from blank to tilde, in thousandths of the size.
_REGULAR = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]  # fmt: skip
_BOLD = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
    930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
    333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
    556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
]  # fmt: skip
_WIDTHS = {REGULAR: _REGULAR, BOLD: _BOLD}
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


def _width(letter: str, widths: list[int]) -> int:
    if glyph(letter) == ".notdef":
        return 250 if letter.isspace() else _BOX
    base = unicodedata.normalize("NFD", letter)[0]
    code = ord(base)
    return widths[code - 32] if 32 <= code <= 126 else _USUAL
