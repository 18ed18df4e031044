"""What the certificate can show of a name (contract 5.5 and 12).

The name stands in Times New Roman bold, 26 points, centred on a page 842 points wide; nothing
wraps. Letters that the font lacks become empty boxes; scripts that run from right to left and join
their letters come out neither joined nor turned.
"""

from __future__ import annotations

from ..times import WIDEST, is_drawn, text_width

PAGE_WIDTH = 842.0
NAME_SIZE = 26.0

_UNJOINED = ((0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC))
_WIDEST = WIDEST * NAME_SIZE / 1000


def name_width(name: str) -> float:
    """Return the width of the printed name in points."""
    return text_width(name, NAME_SIZE, bold=True)


def runs_off(name: str) -> bool:
    """Return whether the printed name is wider than the page."""
    return len(name) * _WIDEST > PAGE_WIDTH and name_width(name) > PAGE_WIDTH


def boxes(text: str) -> str:
    """Return the different characters that the certificate's font cannot draw."""
    if text.isascii():
        return ""
    lacking = (c for c in text if not is_drawn(c) and not _is_unjoined(c) and c.isprintable())
    return "".join(dict.fromkeys(lacking))


def is_unjoined(text: str) -> bool:
    """Return whether letters would come out neither joined nor from right to left."""
    return not text.isascii() and any(_is_unjoined(letter) for letter in text)


def _is_unjoined(letter: str) -> bool:
    code = ord(letter)
    return any(first <= code <= last for first, last in _UNJOINED)
