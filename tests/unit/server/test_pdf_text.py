"""What stands on a certificate, read back from its PDF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.server.pdf_text import is_about, lines
from tests.captures import capture_bytes


def test_the_recorded_certificate_is_read() -> None:
    printed = lines(capture_bytes("certificate.pdf"))
    assert "Certificate of Completion" in printed
    assert "Siobhán O'Brien" in printed
    assert "ID: QGIS-1" in printed


@pytest.mark.parametrize(
    ("number", "name", "about"),
    [
        ("QGIS-1", "Siobhán O'Brien", True),
        ("QGIS-1", "Siobhan O'Brien", False),
        ("QGIS-10", "Siobhán O'Brien", False),
        ("QGIS-1", "Zoë van der Müller", False),
    ],
)
def test_whose_certificate_it_is(number: str, name: str, about: bool) -> None:
    assert is_about(capture_bytes("certificate.pdf"), number, name) is about


def test_a_file_without_readable_text_is_not_judged() -> None:
    assert is_about(b"%PDF-1.4\n%%EOF", "QGIS-1", "Zoë") is None


@given(st.binary(max_size=400))
def test_any_bytes_are_survived(data: bytes) -> None:
    body = b"1 0 obj << /Filter /FlateDecode >> stream\n" + data + b"\nendstream endobj"
    assert isinstance(lines(b"%PDF-" + data + body), list)
