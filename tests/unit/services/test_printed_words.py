"""What a hostile site says of a certificate fills no window without end."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.arranging.course_types import TypeFields
from qgis_certification_plugin.server.arranging import ArrangingDesk
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.pages.course_form import TypePaper
from qgis_certification_plugin.server.pages.forms import CertificateType
from qgis_certification_plugin.services.printed_words import read_printed_words
from tests.unit.services.conftest import Desk


def test_words_without_end_are_cut(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = "4\n" * 1_000_000
    paper = TypePaper(1, TypeFields(hours=endless))
    monkeypatch.setattr(ArrangingDesk, "type_paper", lambda *_: paper)
    kinds = (CertificateType(1, "a", endless),)
    monkeypatch.setattr(CertificationClient, "certificate_types", lambda _: kinds)
    words = read_printed_words(desk.client, desk.organisation, 1)
    assert len(words.wordings[1]) == 500
    assert words.hours is not None
    assert len(words.hours) == 500
    assert "\n" not in words.hours
