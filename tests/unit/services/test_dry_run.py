"""A dry run sends nothing and says exactly what would be sent."""

from __future__ import annotations

from dataclasses import replace

from qgis_certification_plugin.domain.issuing import RowState
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.services.dry_run import Step, dry_run
from qgis_certification_plugin.services.plan import Plan, make_plan
from tests.unit.services.conftest import Desk, person


def planned(desk: Desk, people: list[Participant]) -> Plan:
    return make_plan(people, desk.page, 1, enrolling_first=True)


def kinds(steps: tuple[Step, ...]) -> list[str]:
    return [step.kind for step in steps]


def test_nothing_is_sent(desk: Desk) -> None:
    people = [person(n) for n in range(3)]
    plan, page = planned(desk, people), desk.page
    desk.server.requests.clear()
    dry_run(desk.client, plan, people, page)
    assert list(desk.server.requests.copy()) == []
    assert desk.page.attendees == ()


def test_new_people_are_enrolled_first_and_then_issued_to_one_by_one(desk: Desk) -> None:
    people = [person(n) for n in range(3)]
    steps = dry_run(desk.client, planned(desk, people), people, desk.page)
    names = tuple(one.name for one in people)
    assert kinds(steps) == ["enrol", "read-page", "read-form", *["issue"] * 3, "read-page"]
    assert steps[0].people == names
    assert [step.people[0] for step in steps if step.kind == "issue"] == list(names)
    upload = steps[0].form
    assert upload is not None
    assert upload.path.endswith("/upload/")
    assert "noor0@example.org" in upload.file


def test_the_forms_are_those_that_are_sent_later(desk: Desk) -> None:
    people = list(desk.enrolment().enrol([person(1)], desk.page, SilentProgress()).participants)
    plan, page = planned(desk, people), desk.page
    steps = dry_run(desk.client, plan, people, page)
    desk.server.requests.clear()
    issuing = desk.issuing()
    issuing.carry_on(issuing.begin(plan.pairs), SilentProgress(), lambda _r, _p: None)
    asked = desk.server.requests.copy()
    assert [step.path for step in steps] == [request.path for request in asked]
    [sent] = [step.form for step in steps if step.form is not None]
    assert ("is_paid", "True") in sent.fields


def test_namesakes_are_told_apart_on_paper_too(desk: Desk) -> None:
    people = [replace(person(1), email=f"one{n}@example.org") for n in range(2)]
    steps = dry_run(desk.client, planned(desk, people), people, desk.page)
    assert kinds(steps).count("issue") == 2


def test_a_convener_enrols_one_by_one(desk: Desk) -> None:
    people = [person(n) for n in range(2)]
    page = replace(desk.page, may_upload=False, may_enrol=True)
    steps = dry_run(desk.client, make_plan(people, page, 1, enrolling_first=True), people, page)
    assert kinds(steps)[:4] == ["read-form", "enrol", "enrol", "read-page"]


def test_only_what_is_planned_is_on_paper(desk: Desk) -> None:
    people = [person(1), replace(person(2), passed=False), person(3)]
    steps = dry_run(desk.client, planned(desk, people).first(1), people, desk.page)
    assert [step.people for step in steps if step.people] == [("Noor 1 Jansen",)] * 2


def test_a_plan_can_be_cut_to_what_the_balance_pays(desk: Desk) -> None:
    people = [person(n) for n in range(5)]
    page = replace(desk.page, credits=2)
    plan = make_plan(people, page, 1, enrolling_first=True)
    part = plan.first(plan.covered)
    assert not plan.is_affordable
    assert part.is_affordable
    assert [one.name for one, _ in part.wanted] == ["Noor 0 Jansen", "Noor 1 Jansen"]
    assert [why for _, why in part.left_out] == ["no-credit"] * 3
    assert part.balance_after == 0


def test_a_negative_balance_pays_for_nothing(desk: Desk) -> None:
    page = replace(desk.page, credits=-2)
    assert make_plan([person(1)], page, 1, enrolling_first=True).covered == 0


def test_a_page_that_was_just_read_is_not_read_again(desk: Desk) -> None:
    enrolled = desk.enrolment().enrol([person(1)], desk.page, SilentProgress())
    plan = make_plan(enrolled.participants, enrolled.page, 1)
    desk.server.requests.clear()
    issuing = desk.issuing()
    run = issuing.carry_on(
        issuing.begin(plan.pairs), SilentProgress(), lambda _r, _p: None, enrolled.page
    )
    assert run.count(RowState.ISSUED) == 1
    assert [request.method for request in desk.server.requests.copy()] == ["GET", "POST", "GET"]


def test_somebody_whom_the_organisation_knows_is_enrolled_as_she_is(desk: Desk) -> None:
    known = desk.client.enrolment_form(desk.organisation, desk.course).known_people
    number, name = next(iter(known.items()))
    first, _, surname = name.partition(" ")
    people = [Participant(first, surname, "known@example.org", known=number)]
    steps = dry_run(desk.client, planned(desk, people), people, desk.page)
    [enrolled] = [step for step in steps if step.kind == "enrol"]
    assert enrolled.form is not None
    assert ("attendee", str(number)) in enrolled.form.fields
    assert kinds(steps).count("issue") == 1
    assert desk.page.attendees == ()
