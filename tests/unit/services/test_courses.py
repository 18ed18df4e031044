"""The table that a course page and a draft make together."""

from __future__ import annotations

from dataclasses import replace

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.server.pages.course import Attendee
from qgis_certification_plugin.services.courses import table_of
from qgis_certification_plugin.services.plan import make_plan

from .conftest import Desk, person


def test_a_draft_row_is_shown_once_with_the_person_it_became(desk: Desk) -> None:
    done = desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    assert table_of(desk.page, done.participants) == list(done.participants)


def test_the_name_that_the_site_has_is_shown_and_would_be_printed(desk: Desk) -> None:
    done = desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    page = desk.page
    renamed = replace((page.attendees or ())[0], name="Piet Pietersen")
    [row] = table_of(replace(page, attendees=(renamed,)), done.participants)
    assert (row.name, row.attendee) == ("Piet Pietersen", renamed.attendee)


def test_somebody_who_left_the_course_is_a_new_row_again(desk: Desk) -> None:
    done = desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    [row] = table_of(replace(desk.page, attendees=()), done.participants)
    assert (row.attendee, row.email) == (None, person(1).email)


def test_a_locked_certificate_is_one_row_that_nothing_is_wanted_for(desk: Desk) -> None:
    done = desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    locked = Attendee(None, 7, person(1).name, "QGIS-5", paid=False, certificate_type="attendance")
    page = replace(desk.page, attendees=(locked,), credits=0)
    table = table_of(page, done.participants)
    assert [(row.from_site, row.attendee) for row in table] == [(True, None)]
    ticked = [replace(row, passed=True) for row in table]
    assert [reason for _, reason in make_plan(ticked, page, 1).left_out] == ["has-certificate"]


def test_a_row_without_a_draft_is_shown_with_its_whole_name(desk: Desk) -> None:
    desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    [row] = table_of(desk.page, [])
    assert row == Participant(
        person(1).name, passed=False, attendee=row.attendee, from_site=True, row=row.row
    )


def test_a_remark_stays_with_somebody_whom_the_site_has_renamed(desk: Desk) -> None:
    done = desk.enrolment().enrol([replace(person(1), remark="paid")], desk.page, SilentProgress())
    page = desk.page
    renamed = replace((page.attendees or ())[0], name="Piet Pietersen")
    [row] = table_of(replace(page, attendees=(renamed,)), done.participants)
    assert row.remark == "paid"
