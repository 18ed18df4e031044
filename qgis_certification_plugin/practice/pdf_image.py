"""Pictures in a PDF as they are: most PNG and JPEG files need not be unpacked for it."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from ..domain.background import fit
from ..domain.images import read_picture
from .pdf import Page

_COLOURS = {1: b"/DeviceGray", 3: b"/DeviceRGB"}
_PNG_COLOURS = {0: 1, 2: 3}  # grey and RGB; others would have to be unpacked
_SIGNATURE = 8


def lay_below(page: Page, content: bytes) -> None:
    """Lay a picture over the whole page, in its own ratio; one of a rare kind is left out."""
    picture = read_picture(content)
    if picture is None:
        return
    found = _png(content) if picture.kind == "png" else _jpeg(content)
    if found is None:
        return
    colours, how, data = found
    head = b"/Width %d /Height %d /BitsPerComponent 8 /ColorSpace %s %s" % (
        picture.width,
        picture.height,
        _COLOURS[colours],
        how,
    )
    place = fit(picture.width, picture.height)
    page.picture(head, data, (place.left, place.bottom, place.width, place.height))


def _png(content: bytes) -> tuple[int, bytes, bytes] | None:
    head = content[16:29]
    if len(head) < 13:
        return None
    width, _height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    colours = _PNG_COLOURS.get(kind)
    if colours is None or depth != 8 or interlaced:
        return None
    how = b"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors %d /Columns %d >>"
    data = b"".join(data for name, data in _chunks(content) if name == b"IDAT")
    return colours, how % (colours, width), data


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = _SIGNATURE
    while at + 8 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        yield content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        at += length + 12


def _jpeg(content: bytes) -> tuple[int, bytes, bytes] | None:
    at = 2
    while at + 10 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            colours = content[at + 9]
            return (colours, b"/Filter /DCTDecode", content) if colours in _COLOURS else None
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None
