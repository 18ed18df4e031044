"""Bugs as somebody might write them, to see that they are found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from qgis_certification_plugin.domain import deeds, issuing
from qgis_certification_plugin.domain.deeds import Deed, DeedState
from qgis_certification_plugin.domain.issuing import Answered, Outcome, Row, RowState, Run, Sending
from qgis_certification_plugin.server.errors import CertificationError
from qgis_certification_plugin.services.issuing import Issuing
from qgis_certification_plugin.storage.lock import FileLock


def post_first(self: Any, journal: Any, action: Any, watch: Any) -> Run:
    """Write the intent down when it is too late."""
    form = self._form(action)
    subject = self._subject
    outcome = Outcome.ACCEPTED
    try:
        self._client.create_certificate(subject.organisation, subject.course, form)
    except CertificationError as error:
        outcome = Outcome.UNKNOWN if error.maybe_done else Outcome.NOT_SENT
    journal.record(Sending(action.attendee))
    run_after: Run = journal.record(Answered(action.attendee, outcome))
    return run_after


_answered = issuing._answered


def blindly_again(run_before: Run, event: Answered) -> Run:
    """Take a lost answer for a request that was not carried out."""
    if event.outcome is not Outcome.UNKNOWN:
        return _answered(run_before, event)
    row = run_before.row(event.attendee)
    return issuing.with_row(run_before, replace(row, state=RowState.WANTED))


_interrupted = issuing._interrupted


def without_foresight(row: Row, *, foreseen: bool) -> Row:
    """Forget that a request may have left of which the power cut took the trace."""
    return _interrupted(row, foreseen=False)


def pay_again(deed: Deed) -> Deed:
    """Repeat whatever the page does not show yet."""
    return replace(deed, state=DeedState.WANTED)


# Where it is planted, what it replaces, and the troubles that bring it to light.
BUGS: dict[str, tuple[Any, str, Callable[..., Any], tuple[str, ...]]] = {
    "journal written after the request": (Issuing, "_issue", post_first, ("kill in a write",)),
    "lost answer sent again": (issuing, "_answered", blindly_again, ("dropped after commit",)),
    "credit that has gone not missed": (
        issuing,
        "_credits_missing",
        lambda _run, _event: 0,
        ("dropped after commit", "somebody revokes"),
    ),
    "number taken twice": (
        issuing,
        "_certified",
        lambda _shown: RowState.ISSUED,
        ("duplicate number, own",),
    ),
    "what was foreseen taken for untouched": (
        issuing,
        "_interrupted",
        without_foresight,
        ("power cut", "somebody revokes"),
    ),
    "payment sent again": (
        deeds,
        "_sent_without_effect",
        pay_again,
        ("time-out, committed later",),
    ),
    "no lock": (FileLock, "acquire", lambda _self: None, ("second window",)),
}
