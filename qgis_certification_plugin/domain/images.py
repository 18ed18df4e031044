"""How large a picture is, read from the first bytes of a PNG or JPEG file."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# Markers of JPEG that begin a frame and hold its size: all of C0 to CF but C4, C8 and CC.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


@dataclass(frozen=True)
class Picture:
    """`kind` is "png" or "jpeg"; width and height are in pixels."""

    kind: str
    width: int
    height: int

    @property
    def is_square(self) -> bool:
        """Whether both sides are equal, give or take a fiftieth."""
        return abs(self.width - self.height) * 50 <= max(self.width, self.height)

    @property
    def mime_type(self) -> str:
        """The name of the format on the web."""
        return f"image/{self.kind}"


def read_picture(content: bytes) -> Picture | None:
    """Return what the picture is; None for other files and damaged ones."""
    if content.startswith(_PNG) and content[12:16] == b"IHDR" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return Picture("png", width, height) if width and height else None
    if content.startswith(_JPEG):
        return _jpeg(content)
    return None


def _jpeg(content: bytes) -> Picture | None:
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            if at + 9 > len(content):
                return None
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return Picture("jpeg", width, height) if width and height else None
        if length < 2:
            return None
        at += 2 + length
    return None
