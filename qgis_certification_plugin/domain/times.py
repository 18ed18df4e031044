"""Widths of Times, regular and bold: in these letters the site prints certificates.

Thousandths of the size: Adobe's published metrics, which Times New Roman shares.
"""

from __future__ import annotations

import unicodedata

# From blank to tilde.
REGULAR_ASCII = (
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
)  # fmt: skip
BOLD_ASCII = (
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
    930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
    333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
    556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
)  # fmt: skip
_LATIN = "ßæÆøØœŒðÐþÞłŁđĐħĦıŋŊ·‘’“”–—"
_REGULAR = {chr(32 + place): width for place, width in enumerate(REGULAR_ASCII)}
_REGULAR.update(zip(
    _LATIN,
    [500, 667, 889, 500, 722, 722, 889, 500, 722, 500, 556, 278, 611, 500, 722, 500, 722, 278,
     500, 722, 250, 333, 333, 444, 444, 500, 1000],
))  # fmt: skip
_BOLD = {chr(32 + place): width for place, width in enumerate(BOLD_ASCII)}
_BOLD.update(zip(
    _LATIN,
    [556, 722, 1000, 500, 778, 722, 1000, 500, 722, 556, 611, 278, 667, 556, 722, 556, 778, 278,
     556, 722, 250, 333, 333, 500, 500, 500, 1000],
))  # fmt: skip
_BOLD.update(zip(
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω",
    [722, 667, 636, 627, 667, 667, 778, 778, 389, 778, 717, 944, 722, 677, 778, 778, 611, 654, 667,
     722, 829, 722, 780, 801, 558, 527, 468, 519, 427, 413, 568, 522, 310, 555, 491, 567, 447, 446,
     500, 548, 535, 422, 544, 461, 519, 624, 462, 688, 731],
))  # fmt: skip
_BOLD.update(zip(
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
    [722, 661, 667, 636, 688, 667, 989, 528, 778, 778, 778, 725, 944, 778, 778, 778, 611, 722, 667,
     734, 859, 722, 778, 734, 1098, 1098, 765, 982, 661, 678, 1126, 722, 500, 500, 540, 454, 506,
     444, 725, 402, 576, 576, 576, 561, 681, 576, 500, 576, 556, 444, 491, 500, 692, 500, 576, 564,
     844, 844, 583, 781, 529, 432, 764, 541],
))  # fmt: skip
_BOLD.update(zip(
    "ЂЄЅІЇЈЉЊЋЏђєѕіїјљњћџҐґ",
    [800, 678, 556, 389, 389, 500, 1003, 1002, 800, 778, 537, 432, 389, 278, 278, 333, 780, 797,
     556, 576, 520, 389],
))  # fmt: skip
WIDEST = 1126
_USUAL = 540
_BOX = 778  # the box that stands for a missing letter, as measured on a certificate

# Latin, Greek and Cyrillic with what stands between their letters.
_DRAWN = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x2BB, 0x2BC), (0x300, 0x301), (0x303, 0x303), (0x309, 0x309),
    (0x323, 0x323), (0x384, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027),
)  # fmt: skip
_DRAWN_TOO = {0x259, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2122}


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text in the unit of the size."""
    widths = _BOLD if bold else _REGULAR
    return sum(_width(letter, widths) for letter in text) * size / 1000


def _width(letter: str, widths: dict[str, int]) -> int:
    known = widths.get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter):
        return 0
    if not is_drawn(letter):
        return _BOX
    return widths.get(unicodedata.normalize("NFD", letter)[0], _USUAL)


def is_drawn(letter: str) -> bool:
    """Return whether the font of the site has this character."""
    code = ord(letter)
    return any(first <= code <= last for first, last in _DRAWN) or code in _DRAWN_TOO
