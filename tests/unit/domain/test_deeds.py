"""Paying, revoking and renewing: event by event, and by laws."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from qgis_certification_plugin.domain.deeds import (
    Deed,
    DeedEvent,
    DeedState,
    Dropped,
    Ended,
    Halted,
    Kind,
    Leaving,
    Shown,
    Step,
    TakenUp,
    after,
    next_step,
)
from qgis_certification_plugin.domain.issuing import Outcome, Stop

UNPAID = Shown(True, "QGIS-5", paid=False, offered=True, credits=9)
PAID = replace(UNPAID, paid=True, credits=8)
GONE = Shown(True, None, paid=False, offered=False, credits=9)
OTHER = replace(PAID, number="QGIS-7")


def deed(kind: Kind, *events: DeedEvent) -> Deed:
    made = Deed(kind, 1, "QGIS-5")
    for event in events:
        made = after(made, event)
    return made


def lost(kind: Kind, before: Shown) -> Deed:
    return deed(kind, before, Leaving(), Ended(Outcome.UNKNOWN, "timed-out"))


def test_nothing_is_sent_before_the_page_is_read() -> None:
    assert next_step(deed(Kind.PAY)) is Step.READ_PAGE
    with pytest.raises(ValueError, match="may not be sent"):
        deed(Kind.PAY, Leaving())


def test_paying_is_done_when_the_page_says_paid() -> None:
    sent = deed(Kind.PAY, UNPAID, Leaving(), Ended(Outcome.ACCEPTED))
    assert next_step(sent) is Step.READ_PAGE
    done = after(sent, PAID)
    assert (done.state, done.credits_before, done.credits_after) == (DeedState.DONE, 9, 8)


def test_a_lost_payment_that_had_worked_is_found_on_the_page() -> None:
    assert after(lost(Kind.PAY, UNPAID), PAID).state is DeedState.DONE


def test_a_lost_payment_is_never_repeated_by_itself() -> None:
    ended = after(lost(Kind.PAY, UNPAID), UNPAID)
    assert (ended.state, ended.reason, ended.is_doubtful) == (DeedState.NOT_DONE, "no-answer", True)
    assert next_step(ended) is Step.REST


def test_what_is_paid_already_is_not_paid() -> None:
    done = deed(Kind.PAY, PAID)
    assert (done.state, done.reason, done.attempts) == (DeedState.DONE, "already", 0)


def test_without_credits_nothing_is_paid() -> None:
    broke = deed(Kind.PAY, replace(UNPAID, credits=0, offered=False))
    assert (broke.stop, next_step(broke)) == (Stop.NO_CREDITS, Step.REST)
    assert next_step(after(after(broke, TakenUp()), UNPAID)) is Step.SEND


def test_a_certificate_with_another_number_is_left_alone() -> None:
    for kind in Kind:
        other = deed(kind, OTHER)
        assert (other.state, other.reason) == (DeedState.NOT_DONE, "number-changed")
        assert not other.is_doubtful


def test_what_the_page_does_not_offer_is_not_sent() -> None:
    for kind in Kind:
        held = deed(kind, replace(UNPAID, offered=False))
        assert (held.state, held.reason) == (DeedState.NOT_DONE, "not-offered")


def test_a_revoked_certificate_is_gone() -> None:
    sent = deed(Kind.REVOKE, PAID, Leaving(), Ended(Outcome.ACCEPTED))
    done = after(sent, replace(GONE, credits=8))
    assert (done.state, done.credits_before, done.credits_after) == (DeedState.DONE, 8, 8)


def test_a_lost_revocation_is_never_repeated_by_itself() -> None:
    ended = after(lost(Kind.REVOKE, PAID), PAID)
    assert (ended.state, ended.reason) == (DeedState.NOT_DONE, "no-answer")


def test_a_lost_revocation_after_which_another_number_shows_was_done() -> None:
    assert after(lost(Kind.REVOKE, PAID), OTHER).state is DeedState.DONE


def test_what_somebody_else_revoked_meanwhile_is_done() -> None:
    denied = deed(Kind.REVOKE, PAID, Leaving(), Ended(Outcome.REFUSED, "not-found"))
    done = after(denied, GONE)
    assert (done.state, done.reason) == (DeedState.DONE, "already")


def test_a_refusal_is_told_with_its_reason() -> None:
    denied = deed(Kind.REVOKE, PAID, Ended(Outcome.REFUSED, "not-editable"))
    ended = after(denied, PAID)
    assert (ended.state, ended.reason) == (DeedState.NOT_DONE, "not-editable")
    assert not ended.is_doubtful


def test_renewing_is_repeated_and_then_given_up() -> None:
    again = after(lost(Kind.RENEW, PAID), PAID)
    assert next_step(again) is Step.SEND
    for _ in range(2):
        again = after(after(after(again, Leaving()), Ended(Outcome.UNKNOWN)), PAID)
    assert (again.state, again.reason) == (DeedState.NOT_DONE, "no-answer")


def test_after_a_crash_a_deed_on_its_way_is_settled_by_the_page() -> None:
    crashed = deed(Kind.PAY, UNPAID, Leaving(), TakenUp())
    assert (crashed.state, next_step(crashed)) == (DeedState.UNCERTAIN, Step.READ_PAGE)
    with pytest.raises(ValueError, match="may have been sent"):
        after(crashed, Dropped())


def test_a_deed_interrupted_before_it_was_sent_can_be_dropped() -> None:
    dropped = deed(Kind.PAY, UNPAID, TakenUp(), Dropped())
    assert (dropped.state, dropped.reason) == (DeedState.NOT_DONE, "interrupted")
    assert not dropped.is_doubtful


def test_somebody_who_left_the_course_may_have_been_paid_for() -> None:
    left = after(lost(Kind.PAY, UNPAID), replace(GONE, present=False))
    assert (left.state, left.reason, left.is_doubtful) == (DeedState.NOT_DONE, "left-course", True)


class SiteAndPayment(RuleBasedStateMachine):
    """Somebody pays while answers are lost, late, refused; others revoke and replace."""

    @initialize(credits_=st.integers(0, 3))
    def begin(self, credits_: int) -> None:
        self.credits = credits_
        self.number, self.is_paid = "QGIS-5", False
        self.present = True
        self.late = 0
        self.paid_by_us: Counter[str] = Counter()
        self.deed = Deed(Kind.PAY, 1, "QGIS-5")

    def commit(self) -> None:
        self.credits -= 1
        self.paid_by_us[self.number] += 1
        self.is_paid = True

    def page(self) -> Shown:
        offered = not self.is_paid and self.credits > 0
        return Shown(self.present, self.number, self.is_paid, offered, self.credits)

    @rule(fault=st.sampled_from(["", "lost", "lost-after", "late", "signed-out", "403", "killed"]))
    def step(self, fault: str) -> None:
        step = next_step(self.deed)
        if step is Step.READ_PAGE:
            event = self.page() if fault in {"", "late"} else Halted(Stop.UNREACHABLE)
            self.deed = after(self.deed, event)
        elif step is Step.SEND:
            self.deed = after(self.deed, Leaving())
            self.send(fault)
        elif not self.deed.is_settled:
            self.deed = after(self.deed, TakenUp())

    def send(self, fault: str) -> None:
        if fault in {"", "lost-after"}:
            self.commit()
        self.late += fault == "late"
        outcome = {
            "": Outcome.ACCEPTED,
            "signed-out": Outcome.SIGNED_OUT,
            "403": Outcome.REFUSED,
        }.get(fault, Outcome.UNKNOWN)
        self.deed = after(self.deed, TakenUp() if fault == "killed" else Ended(outcome, fault))

    @rule()
    def a_late_request_arrives(self) -> None:
        if self.late:
            self.late -= 1
            self.commit()

    @rule()
    def somebody_replaces_it(self) -> None:
        self.number, self.is_paid = "QGIS-8", True

    @rule()
    def somebody_leaves(self) -> None:
        self.present = False

    @rule()
    def somebody_tops_up(self) -> None:
        self.credits += 1

    @invariant()
    def it_is_sent_once_at_most(self) -> None:
        if hasattr(self, "deed"):
            assert self.paid_by_us.total() + self.late <= 1

    def teardown(self) -> None:
        if not hasattr(self, "deed"):
            return
        self.credits = max(1, self.credits)
        for _ in range(12):
            self.step("")
        assert self.deed.is_settled
        if self.deed.state is DeedState.NOT_DONE and not self.deed.is_doubtful:
            assert self.paid_by_us.total() == 0


SiteAndPayment.TestCase.settings = settings(max_examples=200, stateful_step_count=25, deadline=None)
TestSiteAndPayment = SiteAndPayment.TestCase
