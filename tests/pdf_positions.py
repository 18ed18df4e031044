"""Where the texts of a PDF stand: read from its drawing commands."""

from __future__ import annotations

import io
import re
from typing import NamedTuple

import pypdf

_MATRIX = re.compile(rb"1 0 0 1 ([\d.-]+) ([\d.-]+) Tm")
_SIZE = re.compile(rb"/F[\w+]+ ([\d.]+) Tf")


class At(NamedTuple):
    """Left end and base line in points from the bottom left, and the size of the letters."""

    left: float
    y: float
    size: float


def positions(pdf: bytes) -> list[At]:
    """Return where each text of the first page stands, from the first that is drawn."""
    contents = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert contents is not None
    found = []
    for block in re.findall(rb"BT (.*?) ET", contents.get_data(), re.DOTALL):
        place, size = _MATRIX.search(block), _SIZE.search(block)
        if place is not None and size is not None:
            found.append(At(float(place[1]), float(place[2]), float(size[1])))
    return found
