"""Each person ends up in the course once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.server.client import Person
from qgis_certification_plugin.server.errors import (
    CertificationError,
    FormRefused,
    NotFound,
    SignedOut,
)
from qgis_certification_plugin.server.pages.course import CoursePage

from .conftest import Desk, person


def names(desk: Desk) -> list[str]:
    return sorted(row.name for row in desk.page.attendees or ())


def test_everybody_gets_a_number(desk: Desk) -> None:
    people = [person(n) for n in range(5)]
    done = desk.enrolment().enrol(people, desk.page, SilentProgress())
    assert done.missing == ()
    assert names(desk) == sorted(p.name for p in people)
    shown = {row.attendee: row.name for row in done.page.attendees or ()}
    assert [shown[p.attendee] for p in done.participants] == [p.name for p in people]


def test_more_than_fifty_go_in_parts(desk: Desk) -> None:
    done = desk.enrolment().enrol([person(n) for n in range(60)], desk.page, SilentProgress())
    assert all(p.attendee for p in done.participants)
    assert len(names(desk)) == 60


def test_namesakes_are_told_apart_by_their_email(desk: Desk) -> None:
    people = [Participant("Jan", "Jansen", f"jan{n}@example.org") for n in range(3)]
    done = desk.enrolment().enrol(people, desk.page, SilentProgress())
    for before, now in zip(people, done.participants):
        assert now.attendee is not None
        form = desk.client.attendee_form(desk.organisation, desk.course, now.attendee)
        assert form.email == before.email


def test_somebody_in_the_course_is_recognised_and_not_sent(desk: Desk) -> None:
    first = desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    again = desk.enrolment().enrol([replace(person(1))], desk.page, SilentProgress())
    assert again.participants[0].attendee == first.participants[0].attendee
    assert len(names(desk)) == 1


def test_a_namesake_of_somebody_in_the_course_is_somebody_else(desk: Desk) -> None:
    desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    other = replace(person(1), email="other@example.org")
    done = desk.enrolment().enrol([other], desk.page, SilentProgress())
    assert len(names(desk)) == 2
    assert done.participants[0].attendee is not None


def test_somebody_without_surname_is_found(desk: Desk) -> None:
    done = desk.enrolment().enrol(
        [Participant("Madonna", "", "m@example.org")], desk.page, SilentProgress()
    )
    assert done.participants[0].attendee is not None


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Zoë", "van der Müller"),
        ("<b>Robert</b>", '"; DROP TABLE & Sons'),
        ("山田", "太郎"),
        ("عائشة", "الفاسي"),
        ("Siobhán", "O'Brien, PhD"),
    ],
)
def test_any_name_is_found_again(desk: Desk, first: str, last: str) -> None:
    done = desk.enrolment().enrol(
        [Participant(first, last, "a@example.org")], desk.page, SilentProgress()
    )
    assert done.missing == ()
    assert names(desk) == [f"{first} {last}"]


@pytest.mark.parametrize("fault", ["drop-after", "500-after", "cut"])
def test_a_lost_answer_enrols_nobody_twice(desk: Desk, fault: str) -> None:
    page = desk.page
    desk.server.faults.add(fault, match="POST .*/upload/")
    done = desk.enrolment().enrol([person(n) for n in range(3)], page, SilentProgress())
    assert done.missing == ()
    assert len(names(desk)) == 3


@pytest.mark.parametrize("fault", ["drop-before", "500-before"])
def test_what_was_not_done_is_said(desk: Desk, fault: str) -> None:
    page = desk.page
    desk.server.faults.add(fault, match="POST .*/upload/")
    people = [person(n) for n in range(3)]
    done = desk.enrolment().enrol(people, page, SilentProgress())
    assert done.missing == tuple(p.row for p in people)
    assert names(desk) == []


def test_after_a_crash_the_rows_are_found_again(desk: Desk) -> None:
    people = [person(n) for n in range(3)]
    page = desk.page
    desk.drafts.save(desk.key, people)
    desk.server.faults.add("drop-after", match="POST .*/upload/")
    desk.server.faults.add("500-before", match=f"GET .*/{desk.course}/$")
    with pytest.raises(CertificationError):
        # The page cannot be read after the upload either, and then the computer dies.
        desk.enrolment().enrol(people, page, SilentProgress())
    assert desk.drafts.enrolling(desk.key) is not None
    recovered = desk.enrolment().recover(desk.drafts.load(desk.key))
    assert recovered is not None
    assert all(p.attendee for p in recovered.participants)
    assert desk.drafts.enrolling(desk.key) is None


def test_an_ended_session_is_said_and_nothing_is_lost(desk: Desk) -> None:
    page = desk.page
    desk.server.faults.add("sign-out", match="POST .*/upload/")
    with pytest.raises(SignedOut):
        desk.enrolment().enrol([person(1)], page, SilentProgress())


@pytest.mark.parametrize("fault", ["502-before", "drop-before"])
def test_a_lost_upload_never_takes_a_namesake_for_the_one_sent(desk: Desk, fault: str) -> None:
    page = desk.page
    theirs = [Person("Jan", "Jansen", "other@example.org")]
    desk.client.upload_people(desk.organisation, desk.course, theirs)
    desk.server.faults.add(fault, match="POST .*/upload/")
    mine = Participant("Jan", "Jansen", "mine@example.org")
    done = desk.enrolment().enrol([mine], page, SilentProgress())
    assert done.participants[0].attendee is None
    assert done.missing == (mine.row,)


@pytest.mark.parametrize("first", ["zoe", "ZOË", "Zoe\u0308"])
def test_another_spelling_with_the_same_email_is_the_same_person(desk: Desk, first: str) -> None:
    there = [Person(first, "Müller", "z@example.org")]
    desk.client.upload_people(desk.organisation, desk.course, there)
    me = Participant("Zoë", "Müller", "Z@example.org")
    done = desk.enrolment().enrol([me], desk.page, SilentProgress())
    assert len(names(desk)) == 1
    assert done.participants[0].attendee is not None


def test_a_row_of_the_site_is_never_sent(desk: Desk) -> None:
    locked = Participant("Somebody Locked", from_site=True)
    done = desk.enrolment().enrol([locked, person(1)], desk.page, SilentProgress())
    assert names(desk) == [person(1).name]
    assert done.participants[0].attendee is None


# --- people whom the organisation knows, and pages without upload -----------------------------


def without_upload(desk: Desk) -> CoursePage:
    """Return the page as it is where the site offers forms only."""
    return replace(desk.page, may_upload=False)


def known_person(desk: Desk, number: int) -> int:
    """Let the organisation know somebody who is not in the course; return her number."""
    [who] = desk.enrolment().enrol([person(number)], desk.page, SilentProgress()).participants
    row = next(row for row in desk.page.attendees or () if row.attendee == who.attendee)
    desk.client.remove_attendee(desk.organisation, desk.course, row.enrolment or 0)
    return who.attendee or 0


def test_somebody_whom_the_organisation_knows_is_enrolled_as_herself(desk: Desk) -> None:
    number = known_person(desk, 1)
    row = Participant("Noor 1", "Jansen-Smit", "new@example.org", known=number)
    done = desk.enrolment().enrol([row, person(2)], desk.page, SilentProgress())
    assert done.missing == ()
    assert done.participants[0].attendee == number
    assert names(desk) == [person(1).name, person(2).name]


@pytest.mark.parametrize("fault", ["drop-after", "500-after", "cut"])
def test_a_lost_answer_enrols_a_known_person_once(desk: Desk, fault: str) -> None:
    row = replace(person(1), known=known_person(desk, 1))
    desk.server.faults.add(fault, match="POST .*/create-courseattendee/")
    done = desk.enrolment().enrol([row], desk.page, SilentProgress())
    assert done.participants[0].attendee == row.known


def test_who_was_enrolled_by_somebody_else_meanwhile_is_found(desk: Desk) -> None:
    page = desk.page
    row = replace(person(1), known=known_person(desk, 1))
    desk.client.upload_people(
        desk.organisation, desk.course, [Person(row.first_name, row.surname, row.email)]
    )
    done = desk.enrolment().enrol([row], page, SilentProgress())
    assert done.participants[0].attendee == row.known
    assert len(names(desk)) == 1


@pytest.mark.parametrize("fault", [None, "drop-after", "500-after"])
def test_without_upload_people_are_enrolled_one_by_one(desk: Desk, fault: str | None) -> None:
    if fault is not None:
        desk.server.faults.add(fault, match="POST .*/create-attendee/", skip=1)
    people = [person(n) for n in range(3)]
    done = desk.enrolment().enrol(people, without_upload(desk), SilentProgress())
    assert done.missing == ()
    assert names(desk) == sorted(p.name for p in people)


def test_without_upload_somebody_whom_the_organisation_knows_is_enrolled(desk: Desk) -> None:
    number = known_person(desk, 1)
    done = desk.enrolment().enrol([person(1)], without_upload(desk), SilentProgress())
    assert done.participants[0].attendee == number


def test_without_upload_namesakes_whom_the_organisation_knows_are_not_mixed_up(desk: Desk) -> None:
    known_person(desk, 1)
    twin = replace(person(1), email="twin@example.org")
    desk.client.upload_people(
        desk.organisation, desk.course, [Person(twin.first_name, twin.surname, twin.email)]
    )
    row = next(row for row in desk.page.attendees or ())
    desk.client.remove_attendee(desk.organisation, desk.course, row.enrolment or 0)
    with pytest.raises(FormRefused):
        desk.enrolment().enrol([person(1)], without_upload(desk), SilentProgress())
    assert names(desk) == []


def test_a_refusal_leaves_no_trace_of_an_interruption(desk: Desk) -> None:
    page = desk.page
    desk.server.faults.add("403", match="POST .*/upload/")
    with pytest.raises(CertificationError):
        desk.enrolment().enrol([person(1)], page, SilentProgress())
    assert desk.drafts.enrolling(desk.key) is None


def test_after_a_lost_part_the_others_are_sent_all_the_same(desk: Desk) -> None:
    page = desk.page
    desk.server.faults.add("drop-after", match="POST .*/upload/")
    done = desk.enrolment().enrol([person(n) for n in range(60)], page, SilentProgress())
    assert done.missing == ()
    assert all(p.attendee for p in done.participants)


def test_somebody_whom_the_organisation_no_longer_knows_is_not_enrolled(desk: Desk) -> None:
    gone = replace(person(1), known=987_654)
    with pytest.raises(NotFound):
        desk.enrolment().enrol([gone], desk.page, SilentProgress())
    assert not desk.page.attendees
    assert desk.drafts.enrolling(desk.key) is None


def test_a_namesake_is_not_enrolled_for_somebody_whose_page_is_locked(desk: Desk) -> None:
    """She is in the course already, but her address cannot be read any more."""
    known_person(desk, 1)
    twin = replace(person(1), email="twin@example.org")
    desk.enrolment().enrol([twin], desk.page, SilentProgress())
    [row] = desk.page.attendees or ()
    form = desk.client.certificate_form(desk.organisation, desk.course, row.attendee or 0, 1)
    desk.client.create_certificate(desk.organisation, desk.course, form)
    desk.server.site.store.run("UPDATE certificate SET issue_date = '2020-01-01'")
    with pytest.raises(FormRefused):
        desk.enrolment().enrol([twin], without_upload(desk), SilentProgress())
    assert [row.attendee for row in desk.page.attendees or ()] == [row.attendee]


def test_two_rows_are_never_the_same_person(desk: Desk) -> None:
    number = known_person(desk, 1)
    first = replace(person(1), known=number)
    other = Participant("Noor 1", "Jansen", "other@example.org", known=number)
    done = desk.enrolment().enrol([first, other], desk.page, SilentProgress())
    assert [p.attendee for p in done.participants] == [number, None]
    assert done.missing == (other.row,)


def test_two_rows_with_one_email_are_never_the_same_person(desk: Desk) -> None:
    twins = [person(1), replace(person(1), row="twin")]
    done = desk.enrolment().enrol(twins, desk.page, SilentProgress())
    numbers = [p.attendee for p in done.participants if p.attendee is not None]
    assert len(set(numbers)) == len(numbers)
