"""Changing one participant: sent once, and called done when the site shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.server.errors import Forbidden, FormRefused, NotFound
from qgis_certification_plugin.services.repair import Repair
from tests.unit.services.conftest import Desk, person

UPDATE = "POST .*/update/"
REMOVE = "POST .*/delete/"


@pytest.fixture
def repair(desk: Desk) -> Repair:
    desk.enrolment().enrol([person(1), person(2)], desk.page, SilentProgress())
    return Repair(desk.client, desk.organisation, desk.course)


def number_of(desk: Desk, name: str) -> int:
    [row] = [row for row in desk.page.attendees or () if row.name == name]
    assert row.attendee is not None
    return row.attendee


def issue(desk: Desk, attendee: int) -> None:
    form = desk.client.certificate_form(desk.organisation, desk.course, attendee, 1)
    desk.client.create_certificate(desk.organisation, desk.course, form)


def test_a_name_is_corrected_and_read_back(desk: Desk, repair: Repair) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    before = repair.form(noor)
    done = repair.correct(noor, before, replace(before, first_name="Nora"))
    assert done.is_done
    assert done.row is not None
    assert done.row.name == "Nora Jansen"
    assert repair.form(noor).email == before.email


@pytest.mark.parametrize(("fault", "done"), [("drop-after", True), ("drop-before", False)])
def test_a_lost_answer_is_settled_by_what_the_site_shows(
    desk: Desk, repair: Repair, fault: str, done: bool
) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    before = repair.form(noor)
    desk.server.faults.add(fault, UPDATE)
    desk.server.requests.clear()
    repaired = repair.correct(noor, before, replace(before, first_name="Nora"))
    assert repaired.is_done is done
    assert repaired.error is not None
    assert len(desk.server.requests.posts()) == 1


def test_without_an_answer_and_without_a_page_nobody_knows(desk: Desk, repair: Repair) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    before = repair.form(noor)
    desk.server.faults.add("drop-after", UPDATE)
    desk.server.faults.add("504-before", "GET .*/update/", skip=1)
    repaired = repair.correct(noor, before, replace(before, first_name="Nora"))
    assert repaired.is_done is None
    assert repaired.error is not None
    assert repaired.error.maybe_done


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    desk: Desk, repair: Repair
) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    before = repair.form(noor)
    theirs = replace(before, surname="de Wit")
    desk.client.update_attendee(desk.organisation, desk.course, noor, theirs)
    with pytest.raises(Forbidden) as raised:
        repair.correct(noor, before, replace(before, first_name="Nora"))
    assert raised.value.values["reason"] == "changed-meanwhile"
    assert repair.form(noor) == theirs


def test_a_twin_is_refused_with_the_words_of_the_site(desk: Desk, repair: Repair) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    before = repair.form(noor)
    other = repair.form(number_of(desk, "Noor 2 Jansen"))
    with pytest.raises(FormRefused) as raised:
        repair.correct(noor, before, other)
    assert "already exists" in raised.value.general[0]


def test_after_a_week_nothing_is_sent(desk: Desk, repair: Repair) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    before = repair.form(noor)
    issue(desk, noor)
    desk.server.site.store.run("UPDATE certificate SET issue_date = '2020-01-01'")
    desk.server.requests.clear()
    with pytest.raises(Forbidden) as raised:
        repair.correct(noor, before, replace(before, first_name="Nora"))
    assert raised.value.values["reason"] == "not-editable"
    assert desk.server.requests.posts() == []


def test_somebody_leaves_the_course_and_the_certificate_stays_valid(
    desk: Desk, repair: Repair
) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    issue(desk, noor)
    [number] = [row.number for row in desk.page.attendees or () if row.attendee == noor]
    done = repair.remove(noor)
    assert done.is_done
    assert [row.name for row in desk.page.attendees or ()] == ["Noor 2 Jansen"]
    assert desk.client.verify(number or "") is not None


@pytest.mark.parametrize(("fault", "done"), [("drop-after", True), ("500-before", False)])
def test_whether_somebody_left_is_read_back(
    desk: Desk, repair: Repair, fault: str, done: bool
) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    desk.server.faults.add(fault, REMOVE)
    assert repair.remove(noor).is_done is done


def test_who_has_left_already_is_not_removed_again(desk: Desk, repair: Repair) -> None:
    noor = number_of(desk, "Noor 1 Jansen")
    repair.remove(noor)
    desk.server.requests.clear()
    with pytest.raises(NotFound):
        repair.remove(noor)
    assert desk.server.requests.posts() == []
