"""Numbers as people write them, and whether a certificate is the one that was meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.server.errors import WrongDocument
from qgis_certification_plugin.server.pdf_text import is_about
from qgis_certification_plugin.services.certificates import save_pdfs
from qgis_certification_plugin.services.plan import make_plan
from qgis_certification_plugin.services.verification import Check, check_issued, number_in

from .conftest import Desk, person


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("QGIS-12", "QGIS-12"),
        (" qgis-12 ", "QGIS-12"),
        ("QGIS 12", "QGIS-12"),
        ("QGIS\u201312", "QGIS-12"),
        ("12", "QGIS-12"),
        ("https://certification.qgis.org/en/certificate/QGIS-12/", "QGIS-12"),
        ("https://certification.qgis.org/en/qgis/certificate/QGIS-12/", "QGIS-12"),
        ("certificate", None),
        ("", None),
        ("QGIS-", None),
        ("https://certification.qgis.org/", None),
    ],
)
def test_a_number_is_found_in_what_was_typed(typed: str, number: str | None) -> None:
    assert number_in(typed) == number


@pytest.fixture
def issued(desk: Desk) -> Desk:
    done = desk.enrolment().enrol([person(1), person(2)], desk.page, SilentProgress())
    issuing = desk.issuing()
    kind = desk.client.certificate_types()[0].number
    journal = issuing.begin(make_plan(done.participants, desk.page, kind).pairs)
    issuing.carry_on(journal, SilentProgress(), lambda _run, _page: None)
    return desk


def check(desk: Desk, number: str, name: str) -> Check:
    page = desk.page
    return check_issued(desk.client, number, name, page.organisation_name, page.course_type)


def test_a_certificate_just_issued_is_right(issued: Desk) -> None:
    for row in issued.page.attendees or ():
        assert check(issued, row.number or "", row.name) is Check.RIGHT


def test_the_number_of_somebody_else_is_noticed(issued: Desk) -> None:
    first, second = issued.page.attendees or ()
    assert check(issued, first.number or "", second.name) is Check.SOMEBODY_ELSE


def test_an_unknown_number_is_noticed(issued: Desk) -> None:
    assert check(issued, "QGIS-99999999", "Nobody") is Check.UNKNOWN


def test_each_certificate_becomes_a_file_with_a_telling_name(issued: Desk) -> None:
    page = issued.page
    folder = issued.files
    saved = save_pdfs(
        issued.client,
        issued.organisation,
        issued.course,
        page.attendees or (),
        folder,
        SilentProgress(),
    )
    assert [one.error for one in saved] == [None, None]
    assert sorted(path.name for path in folder.glob("*.pdf")) == sorted(
        f"{row.number} {row.name}.pdf" for row in page.attendees or ()
    )


def test_a_pdf_that_the_site_cannot_print_does_not_stop_the_others(issued: Desk) -> None:
    issued.server.faults.add("500-before", match="/print/")
    saved = save_pdfs(
        issued.client,
        issued.organisation,
        issued.course,
        issued.page.attendees or (),
        issued.files,
        SilentProgress(),
    )
    assert [one.path is None for one in saved] == [True, False]


def test_a_number_given_out_again_does_not_bring_the_former_owners_pdf(issued: Desk) -> None:
    first, second = issued.page.attendees or ()
    newest = max((first, second), key=lambda row: int((row.number or "-0").split("-")[1]))
    folder = issued.files
    path = f"/en/certifyingorganisation/{issued.organisation}/course/{issued.course}/"
    issued.client.certificate_pdf(issued.organisation, issued.course, newest.attendee or 0)
    issued.client.session.post(f"{path}revoke/{newest.attendee}/")
    other = issued.enrolment().enrol([person(9)], issued.page, SilentProgress())
    issuing = issued.issuing()
    kind = issued.client.certificate_types()[0].number
    journal = issuing.begin(make_plan(other.participants, issued.page, kind).pairs)
    run = issuing.carry_on(journal, SilentProgress(), lambda _run, _page: None)
    assert run.rows[0].number == newest.number
    [row] = [one for one in issued.page.attendees or () if one.number == newest.number]
    [saved] = save_pdfs(
        issued.client, issued.organisation, issued.course, [row], folder, SilentProgress()
    )
    assert saved.path is not None
    assert is_about(saved.path.read_bytes(), newest.number or "", person(9).name)


def test_a_convener_is_told_that_the_pdf_is_somebody_elses(issued: Desk) -> None:
    page = issued.page
    row = replace((page.attendees or ())[0], name="Somebody Else", may_renew=False)
    [saved] = save_pdfs(
        issued.client, issued.organisation, issued.course, [row], issued.files, SilentProgress()
    )
    assert isinstance(saved.error, WrongDocument)
    assert list(issued.files.glob("*.pdf")) == []
