"""Issuing certificates as a state machine: pure, replayable, and sure of every euro.

A run is the confirmed wish "these people, these wordings". `next_action` says what to do, events
say what happened; a run is nothing but its events, so the journal on disk brings it back after
any interruption. The rules behind it (contract 5.1, 10, 11):

* one certificate at a time, and none while anything is uncertain: an answer that never came is
  uncertain, not failed, and only the course page settles it;
* sending again after the page showed no certificate is safe, because the site refuses a second
  certificate for the same person in the same course without taking a credit;
* unless a credit has gone: then the certificate may have been issued, and taken back by somebody
  else, so the row is given up and a person decides;
* a certificate that the site accepted and the page does not show is never sent again;
* issued means that the page shows a number that it shows for nobody else, and paid means that the
  page says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

# How often a certificate is sent when the page keeps showing that nothing was done.
MAX_ATTEMPTS = 3


class RowState(Enum):
    """What is known of one certificate."""

    WANTED = "wanted"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    ACCEPTED = "accepted"
    ISSUED = "issued"
    UNPAID = "unpaid"
    NUMBER_TWICE = "number-twice"
    REFUSED = "refused"


CERTIFIED = frozenset({RowState.ISSUED, RowState.UNPAID, RowState.NUMBER_TWICE})
SETTLED = CERTIFIED | {RowState.REFUSED}

# Reasons of refused rows that may have a certificate, or have cost a credit, all the same.
DOUBTFUL_REASONS = frozenset({"left-course", "vanished", "no-answer", "credit-taken"})


class Outcome(Enum):
    """What the answer to one POST meant."""

    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    NOT_SENT = "not-sent"
    NO_CREDITS = "no-credits"
    SIGNED_OUT = "signed-out"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    UNEXPECTED = "unexpected"


class Stop(Enum):
    """Why a run rests. All but FINISHED can be continued."""

    FINISHED = "finished"
    CANCELLED = "cancelled"
    NO_CREDITS = "no-credits"
    SIGNED_OUT = "signed-out"
    UNREACHABLE = "unreachable"
    NO_PERMISSION = "no-permission"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True)
class Row:
    """One wanted certificate.

    `reason` is a code where the row was refused, and "number-changed" where somebody else has
    replaced a certificate that was issued already.
    """

    attendee: int
    certificate_type: int
    state: RowState = RowState.WANTED
    number: str | None = None
    attempts: int = 0
    reason: str = ""


# --- events: what happened ---------------------------------------------------------------------


class Event:
    """What happened to a run."""


@dataclass(frozen=True)
class Begun(Event):
    """The user confirmed these certificates: (attendee, certificate type)."""

    wanted: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Sending(Event):
    """The request for this attendee is about to leave."""

    attendee: int


@dataclass(frozen=True)
class Foreseen(Event):
    """The request for this attendee may leave as soon as the one on its way is answered.

    Written down while there is time for it, it saves waiting for the disk before Sending.
    """

    attendee: int


@dataclass(frozen=True)
class Answered(Event):
    """The request for this attendee ended so."""

    attendee: int
    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True)
class ShownRow:
    """What the course page shows of one attendee; `shared` says that another row has her number."""

    number: str | None
    paid: bool
    may_issue: bool
    shared: bool = False


@dataclass(frozen=True)
class PageRead(Event):
    """The course page was read. Rows of attendees that are not wanted may be left out."""

    credits: int | None
    rows: Mapping[int, ShownRow]


@dataclass(frozen=True)
class Stopped(Event):
    """The run could not or should not go on; `reason` is why."""

    reason: Stop


@dataclass(frozen=True)
class Resumed(Event):
    """Somebody continues the run: whatever was on its way is uncertain now."""


# --- actions: what to do next ------------------------------------------------------------------


class Action:
    """What to do with a run now."""


@dataclass(frozen=True)
class ReadPage(Action):
    """Read the course page, then report PageRead or Stopped."""


@dataclass(frozen=True)
class Issue(Action):
    """Report Sending, send this one certificate, report Answered."""

    attendee: int
    certificate_type: int


@dataclass(frozen=True)
class Rest(Action):
    """Nothing to do until Resumed; FINISHED means never again."""

    reason: Stop


@dataclass(frozen=True)
class Run:
    """The state of a run. `credits` is the balance that can be counted on, None while unknown.

    `foreseen` is the attendee whose request may be on its way although nothing else says so.
    """

    rows: tuple[Row, ...] = ()
    page_is_fresh: bool = False
    credits: int | None = None
    stop: Stop | None = None
    foreseen: int | None = None
    _index: Mapping[int, int] = field(default_factory=dict, repr=False, compare=False)

    def row(self, attendee: int) -> Row:
        """Return the row of an attendee. Raises KeyError."""
        return self.rows[self._index[attendee]]

    @property
    def attendees(self) -> Collection[int]:
        """Who gets a certificate."""
        return self._index.keys()

    def count(self, *states: RowState) -> int:
        """Return how many rows are in one of these states."""
        return sum(row.state in states for row in self.rows)

    @property
    def is_finished(self) -> bool:
        """Whether every certificate is settled for good."""
        return bool(self.rows) and all(row.state in SETTLED for row in self.rows)

    @property
    def is_over(self) -> bool:
        """Whether it is finished, and somebody was told."""
        return self.is_finished and self.stop is Stop.FINISHED

    @property
    def needs_page(self) -> bool:
        """Whether only the course page can tell how things stand."""
        return not self.page_is_fresh or self.count(RowState.SENDING, RowState.UNCERTAIN) > 0


def next_action(run: Run) -> Action:
    """Return what to do now."""
    if run.is_finished and (run.page_is_fresh or run.is_over):
        return Rest(Stop.FINISHED)
    if run.stop is Stop.NO_CREDITS and not run.page_is_fresh:
        return ReadPage()  # the site answers: nothing that it can tell is left unread
    if run.stop is not None:
        return Rest(run.stop)
    if run.needs_page:
        return ReadPage()
    wanted = next((row for row in run.rows if row.state is RowState.WANTED), None)
    if wanted is None:
        return ReadPage()  # all were accepted; their numbers are on the page
    if run.credits is None or run.credits < 1:
        # The balance is the page's, less what was accepted since: look before giving up.
        accepted = run.count(RowState.ACCEPTED)
        return ReadPage() if accepted else Rest(Stop.NO_CREDITS)
    return Issue(wanted.attendee, wanted.certificate_type)


def after(run: Run, event: Event) -> Run:
    """Return the run after something happened.

    Raises ValueError for what cannot follow, KeyError for somebody who is not wanted.
    """
    if isinstance(event, Begun):
        return _begun(event)
    if isinstance(event, Foreseen):
        return _foreseen(run, event.attendee)
    if isinstance(event, Sending):
        return _sending(run, event.attendee)
    if isinstance(event, Answered):
        return _answered(run, event)
    if isinstance(event, PageRead):
        return _page_read(run, event)
    if isinstance(event, Stopped):
        return replace(run, stop=event.reason, foreseen=None)
    return _resumed(run)


def replay(events: Iterable[Event]) -> Run:
    """Return the run that these events made. Raises as `after` does."""
    run = Run()
    for event in events:
        run = after(run, event)
    return run


def _begun(event: Begun) -> Run:
    attendees = [attendee for attendee, _ in event.wanted]
    if not attendees:
        raise ValueError("nobody is wanted")
    if len(set(attendees)) != len(attendees):
        raise ValueError("somebody is wanted twice")
    rows = tuple(Row(attendee, kind) for attendee, kind in event.wanted)
    index = {row.attendee: place for place, row in enumerate(rows)}
    return Run(rows=rows, _index=index)


def with_row(run: Run, row: Row) -> Run:
    """Return the run with another state of one of its rows."""
    place = run._index[row.attendee]
    return replace(run, rows=(*run.rows[:place], row, *run.rows[place + 1 :]))


def _foreseen(run: Run, attendee: int) -> Run:
    if run.row(attendee).state is not RowState.WANTED:
        raise ValueError(f"attendee {attendee} will not be sent")
    return replace(run, foreseen=attendee)


def _sending(run: Run, attendee: int) -> Run:
    row = run.row(attendee)
    if row.state is not RowState.WANTED or run.needs_page:
        raise ValueError(f"attendee {attendee} may not be sent now")
    sent = replace(row, state=RowState.SENDING, attempts=row.attempts + 1)
    return replace(with_row(run, sent), foreseen=None)


_STOPS = {
    Outcome.NOT_SENT: Stop.UNREACHABLE,
    Outcome.CANCELLED: Stop.CANCELLED,
    Outcome.NO_CREDITS: Stop.NO_CREDITS,
    Outcome.SIGNED_OUT: Stop.SIGNED_OUT,
    Outcome.UNEXPECTED: Stop.UNEXPECTED,
}


def _answered(run: Run, event: Answered) -> Run:
    row = run.row(event.attendee)
    if row.state is not RowState.SENDING:
        raise ValueError(f"attendee {event.attendee} was not being sent")
    outcome = event.outcome
    if outcome is Outcome.ACCEPTED:
        left = None if run.credits is None else run.credits - 1
        return replace(with_row(run, replace(row, state=RowState.ACCEPTED)), credits=left)
    if outcome is Outcome.REFUSED:
        refused = replace(row, state=RowState.REFUSED, reason=event.reason)
        # What the page offered is no longer so, for others perhaps as well.
        return replace(with_row(run, refused), page_is_fresh=False)
    if outcome in {Outcome.UNKNOWN, Outcome.UNEXPECTED}:
        changed = with_row(run, replace(row, state=RowState.UNCERTAIN))
        return replace(changed, page_is_fresh=False, stop=_STOPS.get(outcome, run.stop))
    # Nothing was done: the row is wanted as before, and the attempt does not count.
    wanted = replace(row, state=RowState.WANTED, attempts=row.attempts - 1)
    return replace(with_row(run, wanted), page_is_fresh=False, stop=_STOPS[outcome])


def _page_read(run: Run, event: PageRead) -> Run:
    credit_gone = _credits_missing(run, event) > 0
    rows = tuple(_settled(row, event, credit_gone=credit_gone) for row in run.rows)
    return replace(run, rows=rows, page_is_fresh=True, credits=event.credits, foreseen=None)


def _credits_missing(run: Run, event: PageRead) -> int:
    """Return how many credits have gone that no certificate of this run explains."""
    if run.credits is None or event.credits is None:
        return 0
    known = CERTIFIED | {RowState.ACCEPTED}
    news = [row.attendee for row in run.rows if row.state not in known]
    explained = sum(a in event.rows and event.rows[a].number is not None for a in news)
    return run.credits - event.credits - explained


def _settled(row: Row, event: PageRead, *, credit_gone: bool) -> Row:
    shown = event.rows.get(row.attendee)
    if shown is not None and shown.number:
        # What the page shows overrules whatever was thought before.
        changed = row.number is not None and row.number != shown.number
        reason = "number-changed" if changed else ""
        return replace(row, state=_certified(shown), number=shown.number, reason=reason)
    if row.state is RowState.REFUSED:
        return row
    if shown is None:
        # Not in the table any more. What was sent may exist all the same (contract 4.5).
        untouched = row.state is RowState.WANTED and row.attempts == 0
        return _refused(row, "not-in-course" if untouched else "left-course")
    if row.state is RowState.ACCEPTED or row.state in CERTIFIED:
        return _refused(row, "vanished")
    if credit_gone and (row.state is not RowState.WANTED or row.attempts > 0):
        return _refused(row, "credit-taken")
    if row.attempts >= MAX_ATTEMPTS:
        return _refused(row, "no-answer")
    if not shown.may_issue and event.credits is not None and event.credits > 0:
        return _refused(row, "not-offered" if row.attempts == 0 else "no-answer")
    return replace(row, state=RowState.WANTED)


def _certified(shown: ShownRow) -> RowState:
    if shown.shared:
        return RowState.NUMBER_TWICE
    return RowState.ISSUED if shown.paid else RowState.UNPAID


def _refused(row: Row, reason: str) -> Row:
    return replace(row, state=RowState.REFUSED, number=None, reason=reason)


def _resumed(run: Run) -> Run:
    rows = tuple(_interrupted(row, foreseen=row.attendee == run.foreseen) for row in run.rows)
    return replace(run, rows=rows, page_is_fresh=False, stop=None, foreseen=None)


def _interrupted(row: Row, *, foreseen: bool) -> Row:
    if row.state is RowState.SENDING:
        return replace(row, state=RowState.UNCERTAIN)
    if foreseen and row.state is RowState.WANTED:
        # What told that it was being sent may be lost.
        return replace(row, state=RowState.UNCERTAIN, attempts=row.attempts + 1)
    return row
