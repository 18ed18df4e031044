"""The size of a picture, from the bytes of real and of broken files."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.images import Picture, read_picture


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    rows = b"".join(b"\x00" + b"\x7f" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def jpeg(width: int, height: int) -> bytes:
    comment = b"\xff\xfe" + struct.pack(">H", 6) + b"text"
    frame = struct.pack(">HBHHB", 8, 8, height, width, 0)
    return b"\xff\xd8" + comment + b"\xff\xff\xc2" + frame + b"\xff\xd9"


@given(st.integers(1, 300), st.integers(1, 300))
def test_both_formats_tell_their_size(width: int, height: int) -> None:
    assert read_picture(png(width, height)) == Picture("png", width, height)
    assert read_picture(jpeg(width, height)) == Picture("jpeg", width, height)


@pytest.mark.parametrize(
    "content", [b"", b"<svg/>", b"GIF89a", png(5, 5)[:20], jpeg(5, 5)[:12], b"\xff\xd8\xff\xc0\0\0"]
)
def test_other_and_broken_files_are_no_picture(content: bytes) -> None:
    assert read_picture(content) is None


@given(st.binary(max_size=80))
def test_any_bytes_after_a_good_beginning_are_judged(rest: bytes) -> None:
    for start in (b"\xff\xd8", b"\x89PNG\r\n\x1a\n"):
        seen = read_picture(start + rest)
        assert seen is None or seen.width > 0


def test_a_little_off_counts_as_square() -> None:
    assert Picture("png", 500, 495).is_square
    assert not Picture("png", 500, 480).is_square
