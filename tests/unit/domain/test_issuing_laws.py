"""Wanted = issued = paid, against a model of the site that misbehaves and that others use too."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from qgis_certification_plugin.domain.issuing import (
    DOUBTFUL_REASONS,
    MAX_ATTEMPTS,
    Answered,
    Begun,
    Event,
    Foreseen,
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
from qgis_certification_plugin.domain.issuing_page import read_page
from qgis_certification_plugin.domain.recovery import replay_what_is_left

FAULTS = ["", "", "", "not-sent", "drop", "answer-lost", "late", "killed", "killed-after"]
REFUSALS = {"signed-out": Outcome.SIGNED_OUT, "403": Outcome.REFUSED, "csrf": Outcome.SIGNED_OUT}


class SiteAndRun(RuleBasedStateMachine):
    """A site with credits, certificates and numbers, a run, and other people."""

    @initialize(people=st.integers(1, 5), credits_=st.integers(0, 7))
    def begin(self, people: int, credits_: int) -> None:
        self.credits = credits_
        self.certificates: dict[int, int] = {}
        self.elsewhere = [40]
        self.enrolled = set(range(people))
        self.in_flight: list[int] = []
        self.ours: Counter[int] = Counter()
        self.revoked: Counter[int] = Counter()
        self.hidden = False  # whether a credit may have gone unnoticed
        self.events: list[Event] = []
        self.run_now = Run()
        self.tell(Begun(tuple((attendee, 1) for attendee in range(people))))

    def tell(self, event: Event) -> None:
        self.run_now = after(self.run_now, event)
        self.events.append(event)

    # --- the site ----------------------------------------------------------------------------

    def commit(self, attendee: int) -> Outcome:
        if attendee in self.certificates:
            return Outcome.UNKNOWN  # the site answers 500
        if self.credits < 1:
            return Outcome.NO_CREDITS
        self.add(attendee)
        self.ours[attendee] += 1
        return Outcome.ACCEPTED

    def add(self, attendee: int) -> None:
        self.credits -= 1
        self.certificates[attendee] = max([*self.elsewhere, *self.certificates.values()]) + 1

    def page(self) -> PageRead:
        rows = [
            (
                attendee,
                ShownRow(
                    f"QGIS-{self.certificates[attendee]}" if has else None, has, self.credits > 0
                ),
            )
            for attendee in sorted(self.enrolled)
            for has in [attendee in self.certificates]
        ]
        return read_page(self.credits, rows, self.run_now)

    # --- the run -----------------------------------------------------------------------------

    @rule(fault=st.sampled_from([*FAULTS, *REFUSALS]))
    def step(self, fault: str) -> None:
        self.act(fault)

    def act(self, fault: str) -> None:
        action = next_action(self.run_now)
        if isinstance(action, ReadPage):
            reason = {"": None, "signed-out": Stop.SIGNED_OUT}.get(fault, Stop.UNREACHABLE)
            self.tell(Stopped(reason) if reason else self.page())
        elif isinstance(action, Issue):
            self.tell(Sending(action.attendee))
            self.foresee()
            self.send(action.attendee, fault)
        elif not self.run_now.is_finished:
            self.tell(Resumed())

    def foresee(self) -> None:
        for row in self.run_now.rows:
            if row.state is RowState.WANTED:
                self.tell(Foreseen(row.attendee))
                return

    def send(self, attendee: int, fault: str) -> None:
        if fault in REFUSALS:
            self.tell(Answered(attendee, REFUSALS[fault], "forbidden"))
        elif fault == "not-sent":
            self.tell(Answered(attendee, Outcome.NOT_SENT))
        elif fault == "":
            self.tell(Answered(attendee, self.commit(attendee)))
        else:
            if fault == "late":
                self.in_flight.append(attendee)
                self.hidden = True
            elif fault in {"answer-lost", "killed-after"}:
                self.commit(attendee)
            lost = Answered(attendee, Outcome.UNKNOWN)
            self.tell(Resumed() if fault.startswith("killed") else lost)

    @rule()
    def the_computer_restarts(self) -> None:
        before = self.run_now
        self.run_now = replay(self.events)
        assert self.run_now == before
        self.tell(Resumed())

    @precondition(lambda self: self.in_flight)
    @rule()
    def a_late_request_arrives(self) -> None:
        self.commit(self.in_flight.pop())

    # --- other people ------------------------------------------------------------------------

    @rule()
    def somebody_tops_up(self) -> None:
        self.credits += 1
        self.hidden = True

    @precondition(lambda self: self.credits > 0)
    @rule()
    def somebody_spends_a_credit_elsewhere(self) -> None:
        self.credits -= 1
        self.elsewhere.append(max([*self.elsewhere, *self.certificates.values()]) + 1)

    @precondition(lambda self: self.credits > 0 and self.enrolled - self.certificates.keys())
    @rule(data=st.data())
    def somebody_issues(self, data: st.DataObject) -> None:
        without = sorted(self.enrolled - self.certificates.keys())
        self.add(data.draw(st.sampled_from(without)))

    @precondition(lambda self: self.certificates)
    @rule(data=st.data())
    def somebody_revokes(self, data: st.DataObject) -> None:
        attendee = data.draw(st.sampled_from(sorted(self.certificates)))
        del self.certificates[attendee]
        self.revoked[attendee] += 1

    @precondition(lambda self: self.certificates)
    @rule(data=st.data())
    def the_site_gives_a_number_twice(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(sorted(self.certificates)))
        self.certificates[one] = max([*self.elsewhere, *self.certificates.values()])

    @precondition(lambda self: self.enrolled)
    @rule(data=st.data())
    def somebody_leaves(self, data: st.DataObject) -> None:
        self.enrolled.remove(data.draw(st.sampled_from(sorted(self.enrolled))))

    # --- the laws ----------------------------------------------------------------------------

    @invariant()
    def nobody_is_paid_for_twice(self) -> None:
        for attendee, count in getattr(self, "ours", Counter()).items():
            assert count <= 1 or (self.hidden and count <= 1 + self.revoked[attendee])

    @invariant()
    def nobody_is_forgotten(self) -> None:
        if hasattr(self, "run_now"):
            assert [row.attendee for row in self.run_now.rows] == [a for a, _ in self.wanted]

    @property
    def wanted(self) -> tuple[tuple[int, int], ...]:
        begun = self.events[0]
        assert isinstance(begun, Begun)
        return begun.wanted

    def teardown(self) -> None:
        if not hasattr(self, "run_now"):
            return
        while self.in_flight:
            self.commit(self.in_flight.pop())
        for _ in range(60):
            if self.run_now.is_finished:
                break
            if self.run_now.stop is None and next_action(self.run_now) == Rest(Stop.NO_CREDITS):
                if self.credits < 1:
                    break
                self.tell(self.page())  # somebody has topped up since the page was read
            else:
                self.act("")
        self.tell(self.page())
        numbers = Counter(n for a, n in self.certificates.items() if a in self.enrolled)
        for row in self.run_now.rows:
            self.assert_true(row.attendee, numbers)

    def assert_true(self, attendee: int, numbers: Counter[int]) -> None:
        row = self.run_now.row(attendee)
        number = self.certificates.get(attendee) if attendee in self.enrolled else None
        if row.state is RowState.ISSUED:
            assert row.number == f"QGIS-{number}"
            assert numbers[number or 0] == 1
        elif row.state is RowState.NUMBER_TWICE:
            assert numbers[number or 0] > 1
        elif row.state is RowState.REFUSED:
            assert number is None
            taken_back = self.ours[attendee] - self.revoked[attendee]
            assert row.reason in DOUBTFUL_REASONS or taken_back <= 0
        else:
            assert row.state is RowState.WANTED
            assert self.credits < 1


SiteAndRun.TestCase.settings = settings(max_examples=250, stateful_step_count=40, deadline=None)
TestSiteAndRun = SiteAndRun.TestCase


def _run_of(*events: Event) -> Run:
    return replay([Begun(((1, 7), (2, 7), (3, 9))), *events])


def _page(credits_: int | None = 20) -> PageRead:
    return PageRead(credits_, {a: ShownRow(None, False, True) for a in (1, 2, 3)})


@given(
    st.lists(
        st.sampled_from([Resumed(), Stopped(Stop.CANCELLED), _page(), _page(0), _page(None)]),
        max_size=8,
    )
)
def test_pages_and_pauses_alone_never_settle_what_was_not_sent(events: list[Event]) -> None:
    run = _run_of(*events)
    assert {row.state for row in run.rows} == {RowState.WANTED}


EVENTFUL: list[Event] = [
    Begun(((1, 7), (2, 7), (3, 9))),
    Resumed(),
    _page(),
    Sending(1),
    Foreseen(2),
    Answered(1, Outcome.ACCEPTED),
    Sending(2),
    Foreseen(3),
    Answered(2, Outcome.UNKNOWN),
    _page(19),
    Sending(2),
    Answered(2, Outcome.REFUSED, "forbidden"),
    Stopped(Stop.CANCELLED),
    Resumed(),
    _page(19),
    Sending(3),
    Answered(3, Outcome.ACCEPTED),
]


@given(st.sets(st.integers(1, len(EVENTFUL) - 1)))
def test_with_any_events_missing_nothing_that_was_sent_counts_as_unsent(lost: set[int]) -> None:
    left = [event for place, event in enumerate(EVENTFUL) if place not in lost]
    run = replay_what_is_left(left)
    for event in left:
        if isinstance(event, Answered) and event.outcome is Outcome.ACCEPTED:
            row = run.row(event.attendee)
            assert row.state in {RowState.ACCEPTED, RowState.REFUSED}
        if isinstance(event, Sending):
            assert run.row(event.attendee).attempts > 0 or _was_denied(event.attendee, left)
    assert next_action(run) is not None


def _was_denied(attendee: int, events: list[Event]) -> bool:
    return any(
        isinstance(event, Answered)
        and event.attendee == attendee
        and event.outcome not in {Outcome.ACCEPTED, Outcome.UNKNOWN}
        for event in events
    )


def test_with_nothing_missing_it_is_the_same_run() -> None:
    assert replay_what_is_left(EVENTFUL) == replay(EVENTFUL)


def test_the_number_of_attempts_is_limited() -> None:
    lost: list[Event] = [Sending(1), Answered(1, Outcome.UNKNOWN), _page()]
    run = _run_of(_page(), *(lost * MAX_ATTEMPTS))
    assert run.row(1).reason == "no-answer"
