"""The table of what stands where on a certificate, against one that the site printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.certificate_layout import (
    PAGE_WIDTH,
    TEXTS,
    CertificateFacts,
    Part,
    printed,
    texts_of,
)
from tests.captures import capture_bytes
from tests.pdf_positions import positions

FACTS = CertificateFacts(
    name="Siobhán O'Brien",
    wording="Has attended and completed the course:",
    course_type="Introduction to QGIS",
    competence="Basic GIS concepts",
    start=date(2026, 11, 20),
    end=date(2026, 11, 25),
    hours="40 hours",
    convener="Dr. Tess Trainer, MSc",
    centre="Kartografie Academie Utrecht - Center 1",
    representative="Petra Owner",
    number="QGIS-1",
    host="127.0.0.1:8000",
)


def test_every_text_stands_where_the_site_printed_it() -> None:
    recorded = positions(capture_bytes("certificate.pdf"))
    ours = printed(FACTS)
    assert len(recorded) == len(ours)
    for at, text in zip(recorded, ours):
        assert at.y == text.place.y
        assert at.size == text.place.size
        assert at.left == pytest.approx(text.left, abs=0.5), text.part


def test_a_long_competence_is_cut_as_the_site_cuts_it() -> None:
    assert len(texts_of(replace(FACTS, competence="a" * 300))[Part.COMPETENCE]) == 120


def test_a_long_name_runs_off_both_edges() -> None:
    name = next(one for one in printed(replace(FACTS, name="W" * 60)) if one.part is Part.NAME)
    assert name.left < 0
    assert name.beyond == pytest.approx(name.width - PAGE_WIDTH)


def test_what_is_not_known_yet_is_no_error() -> None:
    unknown = replace(FACTS, start=None, end=None, hours="", convener="")
    assert texts_of(unknown)[Part.DATES] == "From … to …"


@given(st.text(max_size=150))
def test_any_text_has_its_middle_where_it_belongs(text: str) -> None:
    for one in printed(replace(FACTS, name=text, competence=text, centre=text)):
        assert one.beyond >= 0
        if one.place.centred:
            assert one.left + one.width / 2 == pytest.approx(one.place.x)


def test_every_part_has_one_place() -> None:
    assert len({place.part for place in TEXTS}) == len(TEXTS)
