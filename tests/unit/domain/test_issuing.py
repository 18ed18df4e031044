"""The issuing state machine against a small model of the site that may misbehave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from qgis_certification_plugin.domain.issuing import (
    MAX_ATTEMPTS,
    Answered,
    Begun,
    Event,
    Issue,
    Outcome,
    PageRead,
    ReadPage,
    Rest,
    Resumed,
    RowState,
    Run,
    Sending,
    ShownRow,
    Stop,
    Stopped,
    after,
    next_action,
    replay,
)

EVERYBODY = {1: 7, 2: 7, 3: 9}


def page(credits_: int | None = 20, **numbers: str) -> PageRead:
    shown = {
        attendee: ShownRow(numbers.get(f"a{attendee}"), f"a{attendee}" in numbers, True)
        for attendee in EVERYBODY
    }
    return PageRead(credits_, shown)


def run_of(*events: Event) -> Run:
    return replay([Begun(tuple(EVERYBODY.items())), *events])


def test_a_run_begins_by_reading_the_page() -> None:
    assert next_action(run_of()) == ReadPage()


def test_after_the_page_the_first_certificate_is_issued() -> None:
    assert next_action(run_of(page())) == Issue(1, 7)


def test_an_accepted_certificate_is_not_called_issued() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.ACCEPTED))
    assert run.row(1).state is RowState.ACCEPTED
    assert run.row(1).number is None


def test_nothing_is_sent_while_an_answer_is_missing() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNKNOWN))
    assert next_action(run) == ReadPage()
    with pytest.raises(ValueError, match="may not be sent"):
        after(run, Sending(2))


def test_a_lost_answer_that_had_worked_is_found_on_the_page() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNKNOWN), page(19, a1="QGIS-5"))
    assert run.row(1).state is RowState.ISSUED
    assert run.row(1).number == "QGIS-5"
    assert next_action(run) == Issue(2, 7)


def test_a_lost_request_is_sent_again() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNKNOWN), page())
    assert next_action(run) == Issue(1, 7)


def test_after_some_attempts_a_row_is_given_up() -> None:
    lost: list[Event] = [Sending(1), Answered(1, Outcome.UNKNOWN), page()]
    run = run_of(page(), *(lost * MAX_ATTEMPTS))
    assert run.row(1).state is RowState.REFUSED
    assert run.row(1).reason == "no-answer"


def test_accepted_and_then_vanished_is_never_sent_again() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.ACCEPTED), page(19))
    assert (run.row(1).state, run.row(1).reason) == (RowState.REFUSED, "vanished")


def test_somebody_who_left_the_course_is_not_sent() -> None:
    shown = page()
    rows = {attendee: row for attendee, row in shown.rows.items() if attendee != 1}
    run = run_of(replace(shown, rows=rows))
    assert run.row(1).reason == "not-in-course"
    assert next_action(run) == Issue(2, 7)


def test_somebody_who_left_after_something_was_sent_may_have_a_certificate() -> None:
    shown = page()
    rows = {attendee: row for attendee, row in shown.rows.items() if attendee != 1}
    run = run_of(page(), Sending(1), Answered(1, Outcome.ACCEPTED), replace(shown, rows=rows))
    assert run.row(1).reason == "left-course"


def test_a_number_on_the_page_overrules_a_refusal() -> None:
    lost: list[Event] = [Sending(1), Answered(1, Outcome.UNKNOWN), page()]
    run = run_of(page(), *(lost * MAX_ATTEMPTS), page(19, a1="QGIS-5"))
    assert (run.row(1).state, run.row(1).number) == (RowState.ISSUED, "QGIS-5")


def test_an_unpaid_certificate_is_not_called_issued() -> None:
    rows = {1: ShownRow("QGIS-5", paid=False, may_issue=False), **page().rows}
    rows[1] = ShownRow("QGIS-5", paid=False, may_issue=False)
    assert run_of(PageRead(20, rows)).row(1).state is RowState.UNPAID


def test_without_credits_nothing_is_sent() -> None:
    assert next_action(run_of(page(0))) == Rest(Stop.NO_CREDITS)


def test_the_last_credit_is_used_and_then_the_page_is_read() -> None:
    run = run_of(page(1), Sending(1), Answered(1, Outcome.ACCEPTED))
    assert next_action(run) == ReadPage()
    run = after(run, page(0, a1="QGIS-5"))
    assert next_action(run) == Rest(Stop.NO_CREDITS)


def test_a_crash_while_sending_leaves_the_row_uncertain() -> None:
    run = run_of(page(), Sending(1), Resumed())
    assert run.row(1).state is RowState.UNCERTAIN
    assert next_action(run) == ReadPage()


def test_a_run_rests_where_it_was_stopped_and_goes_on_when_resumed() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.SIGNED_OUT))
    assert next_action(run) == Rest(Stop.SIGNED_OUT)
    assert run.row(1).state is RowState.WANTED
    assert next_action(after(run, Resumed())) == ReadPage()


def test_an_unknown_page_stops_everything() -> None:
    run = run_of(page(), Sending(1), Answered(1, Outcome.UNEXPECTED))
    assert next_action(run) == Rest(Stop.UNEXPECTED)
    assert run.row(1).state is RowState.UNCERTAIN


def test_nobody_can_be_wanted_twice() -> None:
    with pytest.raises(ValueError, match="twice"):
        replay([Begun(((1, 7), (1, 9)))])


class SiteAndRun(RuleBasedStateMachine):
    """A site that commits late, never, or before it breaks, and a run that must not care."""

    @initialize(people=st.integers(1, 5), credits_=st.integers(0, 7))
    def begin(self, people: int, credits_: int) -> None:
        self.credits_at_start = credits_
        self.credits = credits_
        self.issued: dict[int, str] = {}
        self.in_flight: set[int] = set()
        self.run_now = replay([Begun(tuple((a, 1) for a in range(people)))])
        self.events: list[Event] = []

    def tell(self, event: Event) -> None:
        self.run_now = after(self.run_now, event)
        self.events.append(event)

    def commit(self, attendee: int) -> Outcome:
        if attendee in self.issued:
            return Outcome.UNKNOWN  # the site answers 500
        if self.credits < 1:
            return Outcome.NO_CREDITS
        self.credits -= 1
        self.issued[attendee] = f"QGIS-{100 + len(self.issued)}"
        return Outcome.ACCEPTED

    def read(self) -> None:
        self.tell(
            PageRead(
                self.credits,
                {
                    row.attendee: ShownRow(
                        self.issued.get(row.attendee),
                        row.attendee in self.issued,
                        self.credits > 0,
                    )
                    for row in self.run_now.rows
                },
            )
        )

    def act(self, fault: str) -> None:
        action = next_action(self.run_now)
        if isinstance(action, ReadPage):
            if fault in {"drop", "signed-out"}:
                reason = Stop.SIGNED_OUT if fault == "signed-out" else Stop.UNREACHABLE
                self.tell(Stopped(reason))
            else:
                self.read()
        elif isinstance(action, Issue):
            self.tell(Sending(action.attendee))
            if fault == "killed":
                self.commit(action.attendee)
                self.tell(Resumed())
            elif fault == "late":
                self.in_flight.add(action.attendee)
                self.tell(Answered(action.attendee, Outcome.UNKNOWN))
            elif fault == "drop":
                self.tell(Answered(action.attendee, Outcome.UNKNOWN))
            elif fault == "answer-lost":
                self.commit(action.attendee)
                self.tell(Answered(action.attendee, Outcome.UNKNOWN))
            elif fault == "signed-out":
                self.tell(Answered(action.attendee, Outcome.SIGNED_OUT))
            else:
                self.tell(Answered(action.attendee, self.commit(action.attendee)))
        elif self.run_now.stop is not None:
            self.tell(Resumed())

    @rule(fault=st.sampled_from(["", "", "drop", "answer-lost", "late", "killed", "signed-out"]))
    def step(self, fault: str) -> None:
        self.act(fault)

    @precondition(lambda self: self.in_flight)
    @rule()
    def a_late_request_arrives(self) -> None:
        self.commit(self.in_flight.pop())

    @rule()
    def the_computer_restarts(self) -> None:
        self.tell(Resumed())

    @rule()
    def somebody_buys_credits(self) -> None:
        if self.credits_at_start < 12:
            self.credits_at_start += 1
            self.credits += 1

    def teardown(self) -> None:
        if not hasattr(self, "run_now"):
            return
        for _ in range(60):
            while self.in_flight:
                self.commit(self.in_flight.pop())
            if self.run_now.is_finished or next_action(self.run_now) == Rest(Stop.NO_CREDITS):
                break
            self.act("")
        paid = self.credits_at_start - self.credits
        assert len(self.issued) == paid
        assert len(set(self.issued.values())) == len(self.issued)
        for row in self.run_now.rows:
            if row.state is RowState.ISSUED:
                assert row.number == self.issued[row.attendee]
        settled = {RowState.ISSUED, RowState.REFUSED, RowState.WANTED}
        assert {row.state for row in self.run_now.rows} <= settled
        wanted = [row.attendee for row in self.run_now.rows if row.state is RowState.WANTED]
        assert not wanted or self.credits == 0
        assert not set(wanted) & set(self.issued)
        replayed = replay([Begun(tuple((r.attendee, 1) for r in self.run_now.rows)), *self.events])
        assert replayed == self.run_now


SiteAndRun.TestCase.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
TestSiteAndRun = SiteAndRun.TestCase


@given(st.lists(st.sampled_from([Resumed(), Stopped(Stop.CANCELLED), page(), page(0)]), max_size=8))
def test_pages_and_pauses_alone_never_settle_what_was_not_sent(events: list[Event]) -> None:
    run = run_of(*events)
    assert {row.state for row in run.rows} == {RowState.WANTED}
