"""The public page that verifies a certificate."""

from __future__ import annotations

from datetime import date

import pytest

from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.pages import certificate
from qgis_certification_plugin.server.pages.certificate import VerifiedCertificate
from tests.unit.server.recorded import recording


def test_a_genuine_certificate_is_read_whole() -> None:
    assert certificate.read(recording("validate-valid.html").text, "QGIS-1") == VerifiedCertificate(
        number="QGIS-1",
        name="Siobhán O'Brien",
        organisation="Kartografie Academie Utrecht",
        course_type="Introduction to QGIS",
        centre="Kartografie Academie Utrecht - Center 1",
        start=date(2026, 11, 20),
        end=date(2026, 11, 25),
        language="Nederlands",
        competence="Basic GIS concepts",
        hours="40 hours",
        convener="Dr. Tess Trainer, MSc",
    )


def test_an_unknown_number_has_no_certificate() -> None:
    assert certificate.read(recording("validate-unknown.html").text, "QGIS-99999") is None


def broken(html: str, number: str = "QGIS-1") -> str:
    with pytest.raises(UnexpectedPage) as raised:
        certificate.read(html, number)
    assert raised.value.values["page"] == "certificate"
    return str(raised.value.values["missing"])


def test_a_page_about_another_number_verifies_nothing() -> None:
    assert broken(recording("validate-valid.html").text, "QGIS-10") == "QGIS-10"


def test_the_certificate_of_an_organisation_is_no_participants_certificate() -> None:
    assert broken(recording("validate-org.html").text) in {
        "certificate-table",
        "id",
        "attendee name",
    }


@pytest.mark.parametrize("label", ["ID", "Attendee Name", "Certifying Organisation", "Course Type"])
def test_a_missing_line_is_named(label: str) -> None:
    html = recording("validate-valid.html").text
    assert f">{label}<" in html
    assert broken(html.replace(f">{label}<", ">Thing<")) == label.lower()


def test_a_danger_sign_that_says_something_else_is_not_unknown_number() -> None:
    html = recording("validate-unknown.html").text
    assert broken(html.replace("no certificate matching", "we are closed")) == "certificate-table"


def test_dates_that_are_none_leave_the_certificate_genuine() -> None:
    html = recording("validate-valid.html").text.replace("Nov. 20, 2026 to Nov. 25, 2026", "-")
    read = certificate.read(html, "QGIS-1")
    assert read is not None
    assert (read.start, read.end) == (None, None)
