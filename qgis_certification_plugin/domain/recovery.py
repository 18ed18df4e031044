"""Bringing a run back from a journal that is not whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .issuing import (
    SETTLED,
    Answered,
    Event,
    Outcome,
    RowState,
    Run,
    Sending,
    after,
    with_row,
)


def replay_what_is_left(events: Iterable[Event]) -> Run:
    """Return the run of a journal in which events are missing.

    An event that cannot follow shows that something before it was lost. It still tells that its
    row was sent: the row is accepted where it says so, and uncertain otherwise.
    """
    run = Run()
    for event in events:
        try:
            run = after(run, event)
        except (ValueError, KeyError):
            run = _touched(run, event)
    return run


def _touched(run: Run, event: Event) -> Run:
    if not isinstance(event, (Sending, Answered)) or event.attendee not in run.attendees:
        return run
    row = run.row(event.attendee)
    if row.state in SETTLED or row.state is RowState.ACCEPTED:
        return run
    accepted = isinstance(event, Answered) and event.outcome is Outcome.ACCEPTED
    state = RowState.ACCEPTED if accepted else RowState.UNCERTAIN
    sent = replace(row, state=state, attempts=max(1, row.attempts))
    return replace(with_row(run, sent), page_is_fresh=False)
