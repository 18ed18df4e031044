"""What can be done after somebody was enrolled or got a certificate (contract 4.4 to 5.8).

Everything here happens in a course of its own, to people of its own; it takes six credits.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from qgis_certification_plugin.server.address import course_path
from qgis_certification_plugin.server.client import CertificationClient, Person
from qgis_certification_plugin.server.errors import FormRefused, NotFound, SignedOut
from qgis_certification_plugin.server.pages.course import Attendee
from tests.contract.making import DAY, Issued, MadeCourse, full_name, issue, make_course
from tests.contract.site import SiteUnderTest


@pytest.fixture(scope="module")
def repaired(site: SiteUnderTest, owner: CertificationClient, run: str) -> MadeCourse:
    """A course in which everything may be repaired."""
    organisation = site.organisation_slug
    number = next(iter(owner.course_form(organisation).conveners))
    return make_course(owner, organisation, number, f"{run} repairs", date.today() - DAY)


def somebody(run: str, what: str) -> Person:
    tag = run.rpartition(" ")[2]
    return Person(f"{what} Ünal", run, f"{what.lower()}.{tag}@example.org")


@pytest.fixture
def person(
    request: pytest.FixtureRequest, owner: CertificationClient, repaired: MadeCourse, run: str
) -> Person:
    """Somebody enrolled for this test alone."""
    made = somebody(run, request.node.name.removeprefix("test_")[:40].replace("_", "-"))
    owner.upload_people(*repaired.slugs, [made])
    return made


@pytest.fixture
def certified(owner: CertificationClient, repaired: MadeCourse, person: Person) -> Issued:
    """A certificate for that person."""
    return issue(owner, repaired, person, repaired.new.certificate_type)


def row_of(owner: CertificationClient, course: MadeCourse, person: Person) -> Attendee:
    return course.people(owner)[full_name(person)]


def test_paying_makes_a_certificate_paid_and_takes_a_credit(
    owner: CertificationClient, repaired: MadeCourse, person: Person
) -> None:
    number = row_of(owner, repaired, person).attendee
    assert number is not None
    form = owner.certificate_form(*repaired.slugs, number, repaired.new.certificate_type)
    page = f"courseattendee/{number}/create-certificate/{form.certificate_type}/"
    fields = {"course": form.course, "attendee": number, "certificate_type": form.certificate_type}
    # The client never makes an unpaid one, so the form is sent without it.
    owner.session.post(
        course_path(*repaired.slugs, page), [(name, str(value)) for name, value in fields.items()]
    )
    before = repaired.page(owner)
    unpaid = row_of(owner, repaired, person)
    assert (unpaid.paid, unpaid.may_pay) == (False, True)
    owner.pay(*repaired.slugs, number)
    paid = row_of(owner, repaired, person)
    assert (paid.paid, paid.may_pay, paid.number) == (True, False, unpaid.number)
    assert before.credits is not None
    assert repaired.page(owner).credits == before.credits - 1


def test_the_page_before_revoking_names_certificate_and_person(
    owner: CertificationClient, repaired: MadeCourse, certified: Issued
) -> None:
    page = owner.revoke_page(*repaired.slugs, certified.attendee)
    assert (page.number, page.name) == (certified.number, full_name(certified.person))


def test_a_revoked_certificate_is_gone_and_its_credit_too(
    owner: CertificationClient, repaired: MadeCourse, certified: Issued
) -> None:
    owner.revoke(*repaired.slugs, certified.attendee)
    assert row_of(owner, repaired, certified.person).number is None
    assert owner.verify(certified.number) is None
    assert repaired.page(owner).credits == certified.after.credits


def test_revoking_what_is_not_there_is_refused(
    owner: CertificationClient, repaired: MadeCourse, person: Person
) -> None:
    number = row_of(owner, repaired, person).attendee
    assert number is not None
    with pytest.raises(NotFound):
        owner.revoke_page(*repaired.slugs, number)
    with pytest.raises(NotFound):
        owner.revoke(*repaired.slugs, number)


def test_a_corrected_name_is_shown(
    owner: CertificationClient, repaired: MadeCourse, person: Person
) -> None:
    number = row_of(owner, repaired, person).attendee
    assert number is not None
    form = owner.attendee_form(*repaired.slugs, number)
    owner.update_attendee(*repaired.slugs, number, replace(form, first_name="Corrected Ünal"))
    again = owner.attendee_form(*repaired.slugs, number)
    assert again == replace(form, first_name="Corrected Ünal")
    assert row_of(owner, repaired, replace(person, first_name="Corrected Ünal")).attendee == number


def test_nobody_can_be_corrected_into_somebody_else(
    owner: CertificationClient, repaired: MadeCourse, person: Person, run: str
) -> None:
    other = somebody(run, "Other")
    owner.upload_people(*repaired.slugs, [other])
    number = row_of(owner, repaired, person).attendee
    assert number is not None
    form = owner.attendee_form(*repaired.slugs, number)
    twin = replace(form, first_name=other.first_name, email=other.email)
    with pytest.raises(FormRefused) as raised:
        owner.update_attendee(*repaired.slugs, number, twin)
    assert not raised.value.maybe_done
    assert owner.attendee_form(*repaired.slugs, number) == form


def test_who_was_removed_is_not_in_the_course_and_keeps_the_certificate(
    owner: CertificationClient, repaired: MadeCourse, certified: Issued
) -> None:
    enrolment = certified.row.enrolment
    assert enrolment is not None
    owner.remove_attendee(*repaired.slugs, enrolment)
    assert full_name(certified.person) not in repaired.people(owner)
    assert owner.verify(certified.number) is not None
    with pytest.raises(NotFound):
        owner.remove_attendee(*repaired.slugs, enrolment)


def test_the_page_before_the_mail_names_who_has_a_paid_certificate(
    owner: CertificationClient, repaired: MadeCourse, certified: Issued
) -> None:
    paid = {name for name, row in repaired.people(owner).items() if row.paid}
    assert certified.row.name in paid
    assert set(owner.mail_page(*repaired.slugs)) == paid


def test_mail_is_sent(owner: CertificationClient, repaired: MadeCourse) -> None:
    owner.send_mails(*repaired.slugs)


def test_an_outsider_can_repair_nothing(
    outsider: CertificationClient, owner: CertificationClient, repaired: MadeCourse, person: Person
) -> None:
    row = row_of(owner, repaired, person)
    assert row.attendee is not None
    with pytest.raises((SignedOut, NotFound)):
        outsider.revoke_page(*repaired.slugs, row.attendee)
    with pytest.raises((SignedOut, NotFound)):
        outsider.mail_page(*repaired.slugs)
    assert row_of(owner, repaired, person) == row
