"""Enrolling as a state machine: who still has to be sent, and of whom only the page can tell.

The state is small enough to be written down whole, before each request and after it. Rows are
named by their identifiers, which mean nothing outside this computer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum


class Next(Enum):
    """What to do now."""

    SEND = "send"
    READ_PAGE = "read-page"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Enrolling:
    """Where each row is that somebody wants to enrol; each is in one place.

    `wanted` are not sent yet, `sending` are in the request on its way, `sent` were accepted by
    the site, and of those in `unsure` no answer came: only the course page can tell.
    """

    wanted: tuple[str, ...] = ()
    sending: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.sent, *self.unsure, *self.sending, *self.wanted)

    @property
    def is_certain(self) -> bool:
        """Whether everybody who was sent is in the course for sure."""
        return not (self.sending or self.unsure)

    @property
    def may_be_enrolled(self) -> bool:
        """Whether somebody was sent."""
        return bool(self.sent or self.sending or self.unsure)


def next_action(state: Enrolling) -> Next:
    """Return what to do: nothing more is sent before the page has told of a lost answer."""
    if not state.is_certain:
        return Next.READ_PAGE
    if state.wanted:
        return Next.SEND
    return Next.READ_PAGE if state.sent else Next.NOTHING


def leaving(state: Enrolling, rows: Iterable[str]) -> Enrolling:
    """Return the state when a request with these rows is about to leave.

    Raises ValueError where one of them is not wanted, or a lost answer comes first.
    """
    rows = tuple(rows)
    if next_action(state) is not Next.SEND or not set(rows) <= set(state.wanted):
        raise ValueError("these may not be sent now")
    wanted = tuple(row for row in state.wanted if row not in rows)
    return replace(state, wanted=wanted, sending=rows)


def accepted(state: Enrolling) -> Enrolling:
    """Return the state when the site has accepted the request."""
    return replace(state, sending=(), sent=(*state.sent, *state.sending))


def unanswered(state: Enrolling) -> Enrolling:
    """Return the state when no answer came, or nobody is left who waited for it."""
    return replace(state, sending=(), unsure=(*state.unsure, *state.sending))


def refused(state: Enrolling) -> Enrolling:
    """Return the state when the request was not carried out."""
    return replace(state, sending=(), wanted=(*state.sending, *state.wanted))


def page_read(state: Enrolling) -> Enrolling:
    """Return the state when the page has told who is in the course: those wanted are left."""
    return Enrolling(wanted=state.wanted)
