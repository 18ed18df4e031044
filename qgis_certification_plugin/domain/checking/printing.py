"""What the certificate can show of a name (contract 5.5 and 12).

The name stands in Times New Roman bold, 26 points, centred on a page 842 points wide; nothing
wraps. Letters that the font lacks become empty boxes; scripts that run from right to left and join
their letters come out neither joined nor turned.
"""

from __future__ import annotations

import unicodedata

PAGE_WIDTH = 842.0
NAME_SIZE = 26.0

# Thousandths of the size: Adobe's metrics of Times bold, blank to tilde.
_ASCII = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
    930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
    333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
    556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
]  # fmt: skip
_WIDTHS = {chr(32 + place): width for place, width in enumerate(_ASCII)}
_WIDTHS.update(zip(
    "ßæÆøØœŒðÐþÞłŁđĐħĦıŋŊ·‘’“”–—",
    [556, 722, 1000, 500, 778, 722, 1000, 500, 722, 556, 611, 278, 667, 556, 722, 556, 778, 278,
     556, 722, 250, 333, 333, 500, 500, 500, 1000],
))  # fmt: skip
_WIDTHS.update(zip(
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω",
    [722, 667, 636, 627, 667, 667, 778, 778, 389, 778, 717, 944, 722, 677, 778, 778, 611, 654, 667,
     722, 829, 722, 780, 801, 558, 527, 468, 519, 427, 413, 568, 522, 310, 555, 491, 567, 447, 446,
     500, 548, 535, 422, 544, 461, 519, 624, 462, 688, 731],
))  # fmt: skip
_WIDTHS.update(zip(
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
    [722, 661, 667, 636, 688, 667, 989, 528, 778, 778, 778, 725, 944, 778, 778, 778, 611, 722, 667,
     734, 859, 722, 778, 734, 1098, 1098, 765, 982, 661, 678, 1126, 722, 500, 500, 540, 454, 506,
     444, 725, 402, 576, 576, 576, 561, 681, 576, 500, 576, 556, 444, 491, 500, 692, 500, 576, 564,
     844, 844, 583, 781, 529, 432, 764, 541],
))  # fmt: skip
_WIDTHS.update(zip(
    "ЂЄЅІЇЈЉЊЋЏђєѕіїјљњћџҐґ",
    [800, 678, 556, 389, 389, 500, 1003, 1002, 800, 778, 537, 432, 389, 278, 278, 333, 780, 797,
     556, 576, 520, 389],
))  # fmt: skip
_USUAL = 540
_BOX = 778  # the box that stands for a missing letter, as measured on a certificate

# Latin, Greek and Cyrillic with what stands between their letters.
_DRAWN = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x2BB, 0x2BC), (0x300, 0x301), (0x303, 0x303), (0x309, 0x309),
    (0x323, 0x323), (0x384, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027),
)  # fmt: skip
_DRAWN_TOO = {0x259, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2122}
_UNJOINED = ((0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC))
_WIDEST = 1126 * NAME_SIZE / 1000


def name_width(name: str) -> float:
    """Return the width of the printed name in points."""
    return sum(_width(letter) for letter in name) * NAME_SIZE / 1000


def _width(letter: str) -> int:
    known = _WIDTHS.get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter):
        return 0
    if not _is_drawn(letter):
        return _BOX
    return _WIDTHS.get(unicodedata.normalize("NFD", letter)[0], _USUAL)


def runs_off(name: str) -> bool:
    """Return whether the printed name is wider than the page."""
    return len(name) * _WIDEST > PAGE_WIDTH and name_width(name) > PAGE_WIDTH


def boxes(text: str) -> str:
    """Return the different characters that the certificate's font cannot draw."""
    if text.isascii():
        return ""
    lacking = (c for c in text if not _is_drawn(c) and not _is_unjoined(c) and c.isprintable())
    return "".join(dict.fromkeys(lacking))


def is_unjoined(text: str) -> bool:
    """Return whether letters would come out neither joined nor from right to left."""
    return not text.isascii() and any(_is_unjoined(letter) for letter in text)


def _is_drawn(letter: str) -> bool:
    code = ord(letter)
    return any(first <= code <= last for first, last in _DRAWN) or code in _DRAWN_TOO


def _is_unjoined(letter: str) -> bool:
    code = ord(letter)
    return any(first <= code <= last for first, last in _UNJOINED)
