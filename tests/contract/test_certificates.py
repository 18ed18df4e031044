"""Certificates: issued once, paid, printed, verified (contract 5)."""

from __future__ import annotations

import io
import re

import pypdf
import pytest

from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import NotFound, ServerFault
from qgis_certification_plugin.server.preview import course_values, preview_pdf
from tests.contract.making import Crowd, Issued, MadeCourse, full_name


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_page_before_asks_about_this_person_and_course(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd
) -> None:
    person = course.person(owner, full_name(crowd.people[-1]))
    form = owner.certificate_form(*course.slugs, person, course.other_certificate_type)
    assert form.attendee == person
    assert form.certificate_type == course.other_certificate_type
    assert form.course == owner.enrolment_form(*course.slugs).course
    assert form.would_be_paid
    assert course.people(owner)[full_name(crowd.people[-1])].number is None


def test_a_certificate_has_a_number_and_is_paid(issued: Issued) -> None:
    assert re.fullmatch(r"QGIS-\d+", issued.number)
    assert issued.row.paid
    assert not issued.row.may_issue
    assert not issued.row.may_pay


def test_a_fresh_certificate_can_be_printed_renewed_edited_and_revoked(issued: Issued) -> None:
    assert issued.row.may_print
    assert issued.row.may_renew
    assert issued.row.may_edit
    assert issued.row.may_revoke


def test_a_certificate_costs_one_credit(issued: Issued) -> None:
    assert issued.before.credits is not None
    assert issued.after.credits == issued.before.credits - 1


def test_nobody_else_got_a_certificate(issued: Issued) -> None:
    assert issued.before.attendees is not None
    others = {row for row in issued.before.attendees if row.attendee != issued.attendee}
    assert {row for row in issued.after.attendees or () if row != issued.row} == others


def test_a_certificate_shows_its_own_type(issued: Issued, issued_as_other_type: Issued) -> None:
    types = issued.course.form.certificate_types
    assert issued.row.certificate_type == types[issued.course.new.certificate_type]
    other = types[issued.course.other_certificate_type]
    assert issued_as_other_type.row.certificate_type == other


def test_every_certificate_has_a_number_of_its_own(
    issued: Issued, issued_as_other_type: Issued
) -> None:
    assert issued.number != issued_as_other_type.number


def test_a_second_certificate_is_a_fault_and_changes_nothing(
    owner: CertificationClient, issued: Issued
) -> None:
    slugs = issued.course.slugs
    before = issued.course.page(owner)
    form = owner.certificate_form(*slugs, issued.attendee, issued.course.new.certificate_type)
    with pytest.raises(ServerFault) as raised:
        owner.create_certificate(*slugs, form)
    assert raised.value.maybe_done
    after = issued.course.page(owner)
    assert (after.attendees, after.credits) == (before.attendees, before.credits)


def test_a_convener_issues_in_her_own_course_at_the_same_price(issued_by_convener: Issued) -> None:
    assert issued_by_convener.row.paid
    assert issued_by_convener.number
    assert issued_by_convener.before.credits is not None
    assert issued_by_convener.after.credits == issued_by_convener.before.credits - 1


# --- PDF --------------------------------------------------------------------------------------


def test_the_pdf_says_who_which_course_and_which_number(
    owner: CertificationClient, issued: Issued
) -> None:
    text = text_of(owner.certificate_pdf(*issued.course.slugs, issued.attendee))
    assert full_name(issued.person) in text
    assert issued.number in text
    assert issued.course.new.competence in text
    assert issued.after.course_type in text


def test_the_pdf_has_the_wording_of_its_type(
    owner: CertificationClient, issued_as_other_type: Issued
) -> None:
    made = issued_as_other_type
    wordings = {kind.number: kind.wording for kind in owner.certificate_types()}
    text = text_of(owner.certificate_pdf(*made.course.slugs, made.attendee))
    assert wordings[made.course.other_certificate_type] in text


def test_an_owner_has_the_pdf_made_again(owner: CertificationClient, issued: Issued) -> None:
    text = text_of(owner.renew_pdf(*issued.course.slugs, issued.attendee))
    assert full_name(issued.person) in text
    assert issued.number in text


def test_a_convener_prints_what_she_issued_but_cannot_have_it_made_again(
    convener: CertificationClient, issued_by_convener: Issued
) -> None:
    made = issued_by_convener
    text = text_of(convener.certificate_pdf(*made.course.slugs, made.attendee))
    assert full_name(made.person) in text
    with pytest.raises(NotFound):
        convener.renew_pdf(*made.course.slugs, made.attendee)


def test_an_outsider_cannot_have_a_pdf_made_again(
    outsider: CertificationClient, issued: Issued
) -> None:
    with pytest.raises(NotFound):
        outsider.renew_pdf(*issued.course.slugs, issued.attendee)


def test_who_has_no_certificate_has_no_pdf(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd
) -> None:
    person = course.person(owner, full_name(crowd.people[-1]))
    with pytest.raises(ServerFault):
        owner.certificate_pdf(*course.slugs, person)


# --- verification -----------------------------------------------------------------------------


def test_anybody_can_verify_a_certificate(visitor: CertificationClient, issued: Issued) -> None:
    found = visitor.verify(issued.number)
    assert found is not None
    page, new = issued.after, issued.course.new
    assert (found.number, found.name) == (issued.number, full_name(issued.person))
    assert (found.organisation, found.course_type) == (page.organisation_name, page.course_type)
    assert (found.start, found.end) == (new.start, new.end)
    assert (found.centre, found.language) == (page.centre, new.language)
    assert found.competence == new.competence
    assert found.convener is not None
    assert page.convener in found.convener


@pytest.mark.parametrize("number", ["QGIS-999999999", "QGIS-0", "nonsense", "a/b", "QGIS 1"])
def test_a_number_that_was_never_issued_verifies_nothing(
    visitor: CertificationClient, number: str
) -> None:
    assert visitor.verify(number) is None


def test_a_number_in_small_letters_is_another_one(
    visitor: CertificationClient, issued: Issued
) -> None:
    assert visitor.verify(issued.number.lower()) is None


def test_a_preview_shows_the_course_and_an_invented_name(
    owner: CertificationClient, course: MadeCourse
) -> None:
    values = course_values(owner.session, *course.slugs)
    pdf = preview_pdf(owner.session, course.slugs[0], values, course.new.certificate_type)
    text = text_of(pdf)
    assert "QGIS-DEMO" in text
    assert course.new.competence in text


def test_a_preview_issues_nothing(owner: CertificationClient, course: MadeCourse) -> None:
    before = owner.course_page(*course.slugs)
    values = course_values(owner.session, *course.slugs)
    preview_pdf(owner.session, course.slugs[0], values, course.new.certificate_type)
    after = owner.course_page(*course.slugs)
    assert (after.credits, after.attendees) == (before.credits, before.attendees)
