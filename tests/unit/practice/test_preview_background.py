"""The preview of a certificate on a background, as the practice server prints it."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from datetime import date
from typing import Any

import pypdf
import pytest

from qgis_certification_plugin.domain.certificate_layout import CertificateFacts, printed
from qgis_certification_plugin.practice.certificate_pdf import Certificate, draw
from tests.pdf_positions import positions

FACTS = CertificateFacts(
    name="Jane Doe",
    wording="Has attended and completed the course:",
    course_type="Introduction to QGIS",
    competence="Reading maps",
    start=date(2026, 11, 20),
    end=date(2026, 11, 25),
    hours="40",
    convener="Dr. Tess Trainer, MSc",
    centre="Łódź – Centrum",
    representative="Petra Example",
)
CERTIFICATE = Certificate(
    **{
        name: getattr(FACTS, name)
        for name in (
            "name", "wording", "course_type", "competence", "start", "end", "hours", "convener",
            "centre", "representative", "number",
        )
    },
    address="http://127.0.0.1/",
)  # fmt: skip


def png(width: int, height: int, pixel: bytes) -> bytes:
    kind = {1: 0, 3: 2, 4: 6}[len(pixel)]

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    rows = (b"\x00" + pixel * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("name", ["Jane Doe", "W" * 60])
def test_texts_stand_where_the_table_says(name: str) -> None:
    drawn = positions(draw(replace(CERTIFICATE, name=name)))
    ours = printed(replace(FACTS, name=name))
    for at, text in zip(drawn, ours):
        assert (at.y, at.size) == (text.place.y, text.place.size)
        assert at.left == pytest.approx(text.left, abs=1), text.part


@pytest.mark.parametrize("pixel", [b"\x50", b"\xff\x00\x00"])
def test_the_picture_lies_below_the_texts(pixel: bytes) -> None:
    pdf = draw(CERTIFICATE, png(30, 20, pixel))
    page: Any = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]
    picture = page["/Resources"]["/XObject"]["/Im1"]
    assert (picture["/Width"], picture["/Height"]) == (30, 20)
    assert picture.get_data()[: len(pixel)] == pixel
    commands = page.get_contents().get_data()
    assert commands.index(b"/Im1 Do") < commands.index(b"BT")


@pytest.mark.parametrize("other", [b"", b"GIF89a", png(3, 3, b"\x01\x02\x03\x04"), b"\xff\xd8\xff"])
def test_what_it_cannot_draw_is_left_out(other: bytes) -> None:
    assert b"/Im1" not in draw(CERTIFICATE, other)
