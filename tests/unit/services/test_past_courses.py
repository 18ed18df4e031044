"""Who was in other courses, and what the site still shows of them."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.progress import Cancelled, SilentProgress
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.server.errors import SignedOut
from qgis_certification_plugin.services.past_courses import other_courses, read_people

from .conftest import Desk, new_client, person


class Impatient(SilentProgress):
    """Somebody who cancels after the first person."""

    def __init__(self) -> None:
        self.done = 0

    def report(self, done: int, total: int, step: str = "") -> None:
        self.done = done + 1

    def is_cancelled(self) -> bool:
        return self.done > 0


def test_who_can_still_be_edited_comes_with_her_email(desk: Desk) -> None:
    desk.enrolment().enrol([person(1), person(2)], desk.page, SilentProgress())
    people = read_people(desk.client, desk.organisation, desk.course, SilentProgress())
    found = {(one.first_name, one.surname, one.email) for one in people}
    assert found == {(p.first_name, p.surname, p.email) for p in (person(1), person(2))}
    assert {one.attendee for one in people} == {row.attendee for row in desk.page.attendees or ()}


def test_who_is_locked_comes_by_name_with_one_request_for_all(desk: Desk) -> None:
    lines = other_courses(desk.client, desk.organisation, desk.course)
    oldest = min(lines, key=lambda line: line.start)
    desk.server.requests.clear()
    people = read_people(desk.client, desk.organisation, oldest.course, SilentProgress())
    assert len(desk.server.requests) == 1
    assert people
    assert {(one.first_name, one.email) for one in people} == {("", "")}
    assert all(one.name and one.attendee is not None for one in people)


def test_the_course_itself_and_those_to_come_are_not_offered(desk: Desk) -> None:
    lines = other_courses(desk.client, desk.organisation, desk.course)
    assert lines
    assert desk.course not in {line.course for line in lines}
    assert all(line.start <= site_today() for line in lines)


def test_a_convener_is_offered_her_own_courses_only(desk: Desk) -> None:
    account = desk.server.accounts["convener"]
    client = new_client(desk.server.url)
    profile = client.sign_in(account.username, account.password)
    lines = other_courses(client, account.organisation_slug, "")
    assert lines
    assert all(profile.last_name in line.convener for line in lines)


def test_whoever_is_not_signed_in_is_told_so(desk: Desk) -> None:
    with pytest.raises(SignedOut):
        other_courses(new_client(desk.server.url), desk.organisation, desk.course)


def test_reading_stops_between_two_people(desk: Desk) -> None:
    desk.enrolment().enrol([person(1), person(2)], desk.page, SilentProgress())
    with pytest.raises(Cancelled):
        read_people(desk.client, desk.organisation, desk.course, Impatient())
