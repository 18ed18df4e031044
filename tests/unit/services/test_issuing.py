"""Wanted = issued = paid, over real HTTP, whatever the server does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from qgis_certification_plugin.domain.issuing import RowState, Run, Stop
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import SilentProgress
from qgis_certification_plugin.server.pages.course import CoursePage
from qgis_certification_plugin.services.plan import make_plan
from qgis_certification_plugin.storage import journal_file

from .conftest import Desk, person

TYPE = 1


class StopAfter(SilentProgress):
    """A user who cancels when so many certificates are done."""

    def __init__(self, done: int) -> None:
        self.at = done
        self.done = 0

    def report(self, done: int, total: int, step: str = "") -> None:
        self.done = done

    def is_cancelled(self) -> bool:
        return self.done >= self.at


def enrolled(desk: Desk, number: int) -> Sequence[Participant]:
    people = [person(n) for n in range(number)]
    return desk.enrolment().enrol(people, desk.page, SilentProgress()).participants


def issue(desk: Desk, people: Sequence[Participant], progress: SilentProgress) -> Run:
    issuing = desk.issuing()
    plan = make_plan(people, desk.page, next(iter(_types(desk))))
    journal = issuing.begin(plan.pairs)
    run = issuing.carry_on(journal, progress, lambda _run, _page: None)
    journal.close()
    return run


def go_on(desk: Desk) -> Run:
    """Continue as a newly started QGIS would: with nothing but what is on disk."""
    issuing = desk.issuing()
    [journal] = issuing.unfinished()
    run = issuing.carry_on(journal, SilentProgress(), lambda _run, _page: None)
    journal.close()
    return run


def _types(desk: Desk) -> list[int]:
    return [kind.number for kind in desk.client.certificate_types()]


def assert_each_has_one(desk: Desk, credits_before: int, number: int) -> None:
    page = desk.page
    numbers = [row.number for row in page.attendees or () if row.number]
    assert len(numbers) == len(set(numbers)) == number
    assert all(row.paid for row in page.attendees or () if row.number)
    assert page.credits == credits_before - number


def test_everybody_gets_one_paid_certificate(desk: Desk) -> None:
    people = enrolled(desk, 4)
    before = desk.page.credits
    run = issue(desk, people, SilentProgress())
    assert run.is_finished
    assert before is not None
    assert_each_has_one(desk, before, 4)
    shown = {row.attendee: row.number for row in desk.page.attendees or ()}
    assert all(shown[row.attendee] == row.number for row in run.rows)


@pytest.mark.parametrize("fault", ["drop-before", "drop-after", "cut", "500-before", "500-after"])
@pytest.mark.parametrize("times", [1, 2])
def test_lost_answers_are_settled_by_reading_back(desk: Desk, fault: str, times: int) -> None:
    people = enrolled(desk, 3)
    before = desk.page.credits
    desk.server.faults.add(fault, match="POST .*/create-certificate/", times=times)
    run = issue(desk, people, SilentProgress())
    assert run.is_finished
    assert before is not None
    assert_each_has_one(desk, before, 3)


def test_each_but_the_first_is_foreseen_while_the_one_before_is_served(desk: Desk) -> None:
    people = enrolled(desk, 3)
    issuing = desk.issuing()
    journal = issuing.begin(make_plan(people, desk.page, _types(desk)[0]).pairs)
    issuing.carry_on(journal, SilentProgress(), lambda _r, _p: None)
    told = [(one.get("event"), one.get("attendee")) for one in journal_file.read(journal.path)]
    served = [who for what, who in told if what == "sending"]
    assert [one for one in told if one[0] in {"sending", "foreseen", "answered"}] == [
        ("sending", served[0]),
        ("foreseen", served[1]),
        ("answered", served[0]),
        ("sending", served[1]),
        ("foreseen", served[2]),
        ("answered", served[1]),
        ("sending", served[2]),
        ("answered", served[2]),
    ]


def test_cancel_stops_between_two_certificates(desk: Desk) -> None:
    people = enrolled(desk, 4)
    before = desk.page.credits
    run = issue(desk, people, StopAfter(2))
    assert run.stop is Stop.CANCELLED
    assert before is not None
    assert_each_has_one(desk, before, 2)
    assert run.count(RowState.ISSUED) == 2
    assert go_on(desk).is_finished
    assert_each_has_one(desk, before, 4)


def test_an_ended_session_stops_and_goes_on_after_signing_in(desk: Desk) -> None:
    people = enrolled(desk, 3)
    before = desk.page.credits
    desk.server.faults.add("sign-out", match="POST .*/create-certificate/")
    run = issue(desk, people, SilentProgress())
    assert run.stop is Stop.SIGNED_OUT
    account = desk.server.accounts["owner"]
    desk.client.sign_in(account.username, account.password)
    assert go_on(desk).is_finished
    assert before is not None
    assert_each_has_one(desk, before, 3)


def test_an_unknown_page_stops_before_anything_else_is_sent(desk: Desk) -> None:
    people = enrolled(desk, 3)
    issuing = desk.issuing()
    journal = issuing.begin(make_plan(people, desk.page, _types(desk)[0]).pairs)
    desk.server.faults.add("changed-page", match=f"/course/{desk.course}/")
    run = issuing.carry_on(journal, SilentProgress(), lambda _run, _page: None)
    assert run.stop is Stop.UNEXPECTED
    assert all(row.number is None for row in desk.page.attendees or ())


def test_without_credits_nothing_is_issued_unpaid(desk: Desk) -> None:
    account = desk.server.accounts["owner_without_credits"]
    desk.client.sign_in(account.username, account.password)
    page = next(
        page
        for line in desk.client.organisation_page(account.organisation_slug).courses
        if (page := _page_with_people(desk, account.organisation_slug, line.course))
    )
    people = [
        Participant(row.name, attendee=row.attendee, from_site=True)
        for row in page.attendees or ()
        if not row.number
    ]
    plan = make_plan(people, page, 1)
    assert plan.cost > 0
    assert not plan.is_affordable


def _page_with_people(desk: Desk, organisation: str, course: str) -> CoursePage | None:
    page = desk.client.course_page(organisation, course)
    return page if any(not row.number for row in page.attendees or ()) else None


@pytest.mark.parametrize("number", [20, 100])
def test_requests_from_an_open_course_until_every_number_is_shown(desk: Desk, number: int) -> None:
    page = desk.page
    kind = _types(desk)[0]
    desk.server.requests.clear()
    done = desk.enrolment().enrol([person(n) for n in range(number)], page, SilentProgress())
    issuing = desk.issuing()
    plan = make_plan(done.participants, done.page, kind)
    run = issuing.carry_on(issuing.begin(plan.pairs), SilentProgress(), lambda _r, _p: None)
    assert run.count(RowState.ISSUED) == number
    assert len(list(desk.server.requests)) <= number + 6


def test_the_plan_says_who_is_left_out_and_why(desk: Desk) -> None:
    people = list(enrolled(desk, 2))
    issue(desk, people[:1], SilentProgress())
    failed = Participant("Not", "Passed", "n@example.org", passed=False)
    new = Participant("Not", "Enrolled", "e@example.org")
    plan = make_plan([*people, failed, new], desk.page, TYPE)
    assert [p.attendee for p, _ in plan.wanted] == [people[1].attendee]
    assert {p.row: reason for p, reason in plan.left_out} == {
        people[0].row: "has-certificate",
        failed.row: "did-not-pass",
        new.row: "not-enrolled",
    }


def test_the_journal_names_nobody(desk: Desk) -> None:
    issue(desk, enrolled(desk, 2), SilentProgress())
    content = b"".join(path.read_bytes() for path in (desk.files / "journals").iterdir())
    assert b"Noor" not in content
    assert b"example.org" not in content


def test_a_negative_balance_is_a_missing_credit_and_not_a_missing_right(desk: Desk) -> None:
    people = enrolled(desk, 2)
    row = (desk.page.attendees or ())[0]
    page = replace(desk.page, credits=-1, attendees=(replace(row, may_issue=False),))
    plan = make_plan([p for p in people if p.attendee == row.attendee], page, TYPE)
    assert (plan.cost, plan.is_affordable) == (1, False)


def test_stopping_at_the_last_certificate_leaves_nothing_to_continue(desk: Desk) -> None:
    run = issue(desk, enrolled(desk, 3), StopAfter(3))
    assert run.is_finished
    assert run.stop is None
    assert desk.issuing().unfinished() == []


def test_a_page_just_read_is_not_read_again(desk: Desk) -> None:
    people = enrolled(desk, 2)
    page = desk.page
    issuing = desk.issuing()
    journal = issuing.begin(make_plan(people, page, _types(desk)[0]).pairs)
    desk.server.requests.clear()
    run = issuing.carry_on(journal, SilentProgress(), lambda _run, _page: None, page)
    assert run.is_finished
    assert len(desk.server.requests.copy()) == 1 + 2 + 1
