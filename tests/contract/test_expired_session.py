"""A session that ended is noticed on every kind of answer, and nothing is done (contract 1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from qgis_certification_plugin.server.client import CertificationClient, NewCourse, Person
from qgis_certification_plugin.server.errors import SignedOut
from qgis_certification_plugin.server.pages.forms import AttendeeForm, CertificateForm
from tests.contract.making import Crowd, MadeCourse, full_name

Doing = Callable[[CertificationClient, MadeCourse, int], object]
SOMEBODY = Person("Nobody", "Should Exist", "nobody@example.org")

READING: dict[str, Doing] = {
    "profile": lambda client, course, person: client.profile(),
    "certificate types": lambda client, course, person: client.certificate_types(),
    "course form": lambda client, course, person: client.course_form(course.organisation),
    "attendee form": lambda client, course, person: client.attendee_form(*course.slugs, person),
    "new attendee": lambda client, course, person: client.attendee_organisation(*course.slugs),
    "enrolment form": lambda client, course, person: client.enrolment_form(*course.slugs),
    "certificate form": lambda client, course, person: client.certificate_form(
        *course.slugs, person, course.new.certificate_type
    ),
    "mail page": lambda client, course, person: client.mail_page(*course.slugs),
    "revoke page": lambda client, course, person: client.revoke_page(*course.slugs, person),
    "right to edit": lambda client, course, person: client.may_edit_organisation(
        course.organisation
    ),
}
WRITING: dict[str, Doing] = {
    "upload": lambda client, course, person: client.upload_people(*course.slugs, [SOMEBODY]),
    "new attendee": lambda client, course, person: client.create_attendee(
        *course.slugs, course.form.organisation, SOMEBODY
    ),
    "enrolment": lambda client, course, person: client.enrol(*course.slugs, 1, person),
    "certificate": lambda client, course, person: client.create_certificate(
        *course.slugs, CertificateForm(1, person, course.new.certificate_type, would_be_paid=True)
    ),
    "renewed pdf": lambda client, course, person: client.renew_pdf(*course.slugs, person),
    "payment": lambda client, course, person: client.pay(*course.slugs, person),
    "revocation": lambda client, course, person: client.revoke(*course.slugs, person),
    "correction": lambda client, course, person: client.update_attendee(
        *course.slugs, person, AttendeeForm("A", "B", "c@example.org", course.form.organisation)
    ),
    "removal": lambda client, course, person: client.remove_attendee(*course.slugs, person),
    "mail": lambda client, course, person: client.send_mails(*course.slugs),
    "new course": lambda client, course, person: client.create_course(
        course.organisation,
        course.form.organisation,
        NewCourse(1, 1, 1, 1, date(2030, 1, 1), date(2030, 1, 2), "x"),
    ),
}


@pytest.fixture(scope="module")
def somebody(owner: CertificationClient, course: MadeCourse, crowd: Crowd) -> int:
    return course.person(owner, full_name(crowd.people[-1]))


@pytest.mark.parametrize("what", sorted(READING))
def test_reading_tells_that_the_session_ended(
    expired: CertificationClient, course: MadeCourse, somebody: int, what: str
) -> None:
    with pytest.raises(SignedOut):
        READING[what](expired, course, somebody)


@pytest.mark.parametrize("what", sorted(WRITING))
def test_writing_tells_that_the_session_ended_and_nothing_was_done(
    owner: CertificationClient,
    expired: CertificationClient,
    course: MadeCourse,
    somebody: int,
    what: str,
) -> None:
    before = course.page(owner)
    courses = owner.organisation_page(course.organisation).courses
    with pytest.raises(SignedOut) as raised:
        WRITING[what](expired, course, somebody)
    assert not raised.value.maybe_done
    after = course.page(owner)
    assert (after.attendees, after.credits) == (before.attendees, before.credits)
    assert owner.organisation_page(course.organisation).courses == courses


def test_the_course_page_then_has_no_participants_which_is_not_none_enrolled(
    expired: CertificationClient, course: MadeCourse
) -> None:
    page = course.page(expired)
    assert not page.signed_in
    assert page.attendees is None
    assert page.credits is None


def test_the_organisation_page_then_offers_nothing(
    expired: CertificationClient, course: MadeCourse
) -> None:
    page = expired.organisation_page(course.organisation)
    assert (page.signed_in, page.credits, page.is_mine) == (False, None, False)
