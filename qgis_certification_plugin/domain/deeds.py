"""Paying, revoking and renewing one certificate as a state machine: pure, and never done twice.

A deed is what somebody confirmed for one certificate: this person, this number. The rules
(contract 5.3, 5.4, 5.6):

* nothing is sent before the page has shown exactly this certificate and offers the deed;
* paying takes a credit each time and a number can be given to somebody else, so neither paying
  nor revoking is ever repeated by itself: a lost answer is settled by the page, and where the
  page shows nothing of it the deed ends as "no-answer", for a person to look and to decide;
* renewing costs nothing and is repeated;
* a deed that a crash interrupted before it was sent is not sent later, when nobody expects it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from .issuing import MAX_ATTEMPTS, Outcome, Stop


class Kind(Enum):
    """What is done with a certificate."""

    PAY = "pay"
    REVOKE = "revoke"
    RENEW = "renew"


class DeedState(Enum):
    """What is known of it."""

    WANTED = "wanted"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    ACCEPTED = "accepted"
    DENIED = "denied"
    DONE = "done"
    NOT_DONE = "not-done"


SETTLED = frozenset({DeedState.DONE, DeedState.NOT_DONE})
_SENT = frozenset({DeedState.UNCERTAIN, DeedState.ACCEPTED, DeedState.DENIED})


@dataclass(frozen=True)
class Deed:
    """One deed. `number` is the certificate's, as it was confirmed.

    `reason` is a code: "already" for what somebody else had done before, and why it was not done.
    `credits_before` and `credits_after` are the balances shown before and after: whether a credit
    was taken or came back is read there.
    """

    kind: Kind
    attendee: int
    number: str
    state: DeedState = DeedState.WANTED
    reason: str = ""
    attempts: int = 0
    page_is_fresh: bool = False
    stop: Stop | None = None
    credits_before: int | None = None
    credits_after: int | None = None

    @property
    def is_settled(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in SETTLED

    @property
    def is_doubtful(self) -> bool:
        """Whether it may have been done although the page does not show it."""
        return self.state is DeedState.NOT_DONE and self.attempts > 0


# --- events ------------------------------------------------------------------------------------


class DeedEvent:
    """What happened to a deed."""


@dataclass(frozen=True)
class Shown(DeedEvent):
    """What the course page shows: the certificate, whether it offers the deed, and the balance.

    `present` is False where the person is not in the table.
    """

    present: bool
    number: str | None
    paid: bool
    offered: bool
    credits: int | None


@dataclass(frozen=True)
class Leaving(DeedEvent):
    """The request is about to leave."""


@dataclass(frozen=True)
class Ended(DeedEvent):
    """The request, or the page that comes before it, ended so."""

    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True)
class Halted(DeedEvent):
    """It could not or should not go on now."""

    reason: Stop


@dataclass(frozen=True)
class TakenUp(DeedEvent):
    """Somebody continues: what was on its way is uncertain."""


@dataclass(frozen=True)
class Dropped(DeedEvent):
    """It was interrupted before it was sent, and will not be."""


class Step(Enum):
    """What to do next."""

    READ_PAGE = "read-page"
    SEND = "send"
    REST = "rest"


def next_step(deed: Deed) -> Step:
    """Return what to do now."""
    if deed.is_settled or deed.stop is not None:
        return Step.REST
    if deed.state is DeedState.WANTED and deed.page_is_fresh:
        return Step.SEND
    return Step.READ_PAGE


def after(deed: Deed, event: DeedEvent) -> Deed:
    """Return the deed after something happened. Raises ValueError for what cannot follow."""
    if isinstance(event, Shown):
        return _shown(deed, event)
    if isinstance(event, Leaving):
        if next_step(deed) is not Step.SEND:
            raise ValueError("may not be sent now")
        return replace(deed, state=DeedState.SENDING, attempts=deed.attempts + 1)
    if isinstance(event, Ended):
        return _ended(deed, event)
    if isinstance(event, Halted):
        return replace(deed, stop=event.reason)
    if isinstance(event, Dropped):
        if deed.state is not DeedState.WANTED:
            raise ValueError("it may have been sent")
        return _not_done(deed, "interrupted")
    state = DeedState.UNCERTAIN if deed.state is DeedState.SENDING else deed.state
    return replace(deed, state=state, page_is_fresh=False, stop=None)


_STOPS = {
    Outcome.NOT_SENT: Stop.UNREACHABLE,
    Outcome.CANCELLED: Stop.CANCELLED,
    Outcome.NO_CREDITS: Stop.NO_CREDITS,
    Outcome.SIGNED_OUT: Stop.SIGNED_OUT,
}


def _ended(deed: Deed, event: Ended) -> Deed:
    if deed.state not in {DeedState.SENDING, DeedState.WANTED}:
        raise ValueError("was not being sent")
    outcome = event.outcome
    unseen = replace(deed, page_is_fresh=False, reason=event.reason)
    if outcome is Outcome.ACCEPTED:
        # No page shows a renewed file.
        done = DeedState.DONE if deed.kind is Kind.RENEW else DeedState.ACCEPTED
        return replace(unseen, state=done, reason="")
    if outcome is Outcome.UNKNOWN:
        return replace(unseen, state=DeedState.UNCERTAIN)
    if outcome is Outcome.UNEXPECTED:
        return replace(unseen, state=DeedState.UNCERTAIN, stop=Stop.UNEXPECTED)
    # Nothing was done: the attempt does not count.
    nothing = replace(unseen, attempts=deed.attempts - (deed.state is DeedState.SENDING))
    if outcome is Outcome.REFUSED:
        return replace(nothing, state=DeedState.DENIED)
    return replace(nothing, state=DeedState.WANTED, stop=_STOPS[outcome])


def _shown(deed: Deed, event: Shown) -> Deed:
    seen = replace(deed, page_is_fresh=True, credits_after=event.credits)
    if deed.is_settled:
        return seen
    if deed.attempts == 0:
        seen = replace(seen, credits_before=event.credits)
    if _is_effect(deed, event):
        already = deed.state in {DeedState.WANTED, DeedState.DENIED}
        return replace(seen, state=DeedState.DONE, reason="already" if already else "")
    if not event.present:
        return _not_done(seen, "left-course")
    if event.number is None:
        return _not_done(seen, "vanished")
    if event.number != deed.number:
        return _not_done(seen, "number-changed")
    if deed.state in _SENT:
        return _sent_without_effect(seen)
    if deed.kind is Kind.PAY and (event.credits is None or event.credits < 1):
        return replace(seen, stop=Stop.NO_CREDITS)
    return seen if event.offered else _not_done(seen, "not-offered")


def _is_effect(deed: Deed, event: Shown) -> bool:
    """Return whether the page shows what the deed is for."""
    if deed.kind is Kind.PAY:
        return event.present and event.number == deed.number and event.paid
    if deed.kind is Kind.REVOKE:
        other = event.number is not None and event.number != deed.number
        return event.present and (event.number is None or (other and deed.state in _SENT))
    return False


def _sent_without_effect(deed: Deed) -> Deed:
    if deed.state is DeedState.DENIED:
        return _not_done(deed, deed.reason)
    if deed.state is DeedState.ACCEPTED:
        return _not_done(deed, "not-shown")
    if deed.kind is Kind.RENEW and deed.attempts < MAX_ATTEMPTS:
        return replace(deed, state=DeedState.WANTED, reason="")
    return _not_done(deed, "no-answer")


def _not_done(deed: Deed, reason: str) -> Deed:
    return replace(deed, state=DeedState.NOT_DONE, reason=reason, stop=None)
