"""The issuing journal: what was about to happen, and what did, on disk before and after.

One file for each run. Nothing in it names a person: server numbers only.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.issuing import (
    Answered,
    Begun,
    Event,
    Foreseen,
    Outcome,
    PageRead,
    Resumed,
    Run,
    Sending,
    ShownRow,
    Stop,
    Stopped,
    after,
)
from ..domain.recovery import replay_what_is_left
from . import journal_file
from .journal_file import JournalFile

FORMAT = 1
_SUFFIX = ".journal"


class JournalDamaged(Exception):
    """The journal does not tell any more what was wanted, or holds what cannot be."""


@dataclass(frozen=True)
class Subject:
    """Which course on which server, and who signed in: the run continues for nobody else."""

    server: str
    organisation: str
    course: str
    username: str


class Journal:
    """One run's journal, open for writing."""

    def __init__(self, file: JournalFile, subject: Subject, run: Run) -> None:
        """Use `RunJournals` instead."""
        self._file = file
        self.subject = subject
        self.run = run

    @property
    def path(self) -> Path:
        """Where the journal lies."""
        return self._file.path

    def record(self, event: Event) -> Run:
        """Write the event so that it survives a crash, then return the run after it.

        An answer is flushed with the event that follows it, and so is what was foreseen: were it
        lost with the computer, its row would be uncertain, and the course page would be read
        before anything is sent.

        Raises OSError when the disk does not take it; the run is then as before, what the event
        announces must not happen, and the journal takes nothing more.
        """
        run = after(self.run, event)  # an impossible event is never written
        # When it was, in seconds since 1970: what counts days needs it, the run does not.
        record = {**event_to_record(event), "at": int(time.time())}
        foreseen = isinstance(event, Sending) and event.attendee == self.run.foreseen
        self._file.append(record, flush=not foreseen and not isinstance(event, Answered))
        self.run = run
        return run

    def close(self) -> None:
        """Close the file; the run stays what it is."""
        self._file.close()


class RunJournals:
    """The folder with the journals of all runs."""

    def __init__(self, folder: Path) -> None:
        """Use the folder, made when the first run begins."""
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where the journals lie."""
        return self._folder

    def begin(self, subject: Subject, wanted: tuple[tuple[int, int], ...]) -> Journal:
        """Start a run. Raises OSError when it cannot be written down, ValueError for nonsense."""
        begun = Begun(wanted)
        run = after(Run(), begun)
        head = {"format": FORMAT, **vars(subject)}
        # Twice, because one damaged spot would leave nothing to go on from.
        lines = (head, event_to_record(begun)) * 2
        return Journal(JournalFile.create(self._folder, _SUFFIX, *lines), subject, run)

    def unfinished(self, subject: Subject) -> list[Journal]:
        """Open the runs of this subject that are not over, oldest first. Raises OSError.

        A run whose Begun was never written down wanted nothing; damaged files are left alone
        and listed by `damaged`.
        """
        found: list[Journal] = []
        try:
            for path in journal_file.files(self._folder, _SUFFIX):
                try:
                    theirs, run = read_run(path)
                except (JournalDamaged, OSError):
                    continue
                if theirs == subject and not run.is_over:
                    found.append(Journal(JournalFile.reopen(path), theirs, run))
        except OSError:
            for journal in found:
                journal.close()
            raise
        return found

    def damaged(self) -> list[Path]:
        """Return the journals that do not tell any more what was wanted.

        One that a crash cut off at its beginning is none: nothing had been sent then.
        """
        return [path for path in journal_file.files(self._folder, _SUFFIX) if _is_damaged(path)]

    def put_damaged_aside(self) -> list[str]:
        """Put the damaged journals aside and return their names: told once is enough."""
        names = []
        for path in self.damaged():
            with suppress(OSError):  # then it is told again
                path.rename(path.with_suffix(".damaged"))
            names.append(path.name)
        return names

    def dismiss(self, journal: Journal) -> None:
        """Never offer this run again: the user has decided to let what is left go."""
        journal.close()
        journal.path.rename(journal.path.with_suffix(".dismissed"))


def read_run(path: Path) -> tuple[Subject, Run]:
    """Return whose run a journal tells of, and how far it came.

    Raises JournalDamaged, or OSError.
    """
    try:
        return _understood(journal_file.read(path))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        raise JournalDamaged(path.name) from None


def _understood(records: Iterable[dict[str, Any]]) -> tuple[Subject, Run]:
    """Return whose run it is and how far it came. Raises KeyError, TypeError, ValueError."""
    heads: list[Subject] = []
    events: list[Event] = []
    for record in records:
        if "event" not in record:
            if record["format"] != FORMAT:
                raise ValueError(record["format"])
            names = ("server", "organisation", "course", "username")
            heads.append(Subject(*(record[name] for name in names)))
            continue
        event = record_to_event(record)
        if not (isinstance(event, Begun) and event in events):
            events.append(event)
    if len(set(heads)) != 1 or not events or not isinstance(events[0], Begun):
        raise ValueError("no beginning")
    return heads[0], replay_what_is_left(events)


def _is_damaged(path: Path) -> bool:
    try:
        read_run(path)
    except JournalDamaged:
        # That of a later version is whole, and not ours to judge.
        return journal_file.is_damaged(path)
    except OSError:
        return False
    return False


def event_to_record(event: Event) -> dict[str, Any]:
    """Return the JSON object that stands for an event."""
    if isinstance(event, Begun):
        return {"event": "begun", "wanted": [list(pair) for pair in event.wanted]}
    if isinstance(event, Foreseen):
        return {"event": "foreseen", "attendee": event.attendee}
    if isinstance(event, Sending):
        return {"event": "sending", "attendee": event.attendee}
    if isinstance(event, Answered):
        return {
            "event": "answered",
            "attendee": event.attendee,
            "outcome": event.outcome.value,
            "reason": event.reason,
        }
    if isinstance(event, PageRead):
        rows = {
            str(attendee): [row.number, row.paid, row.may_issue, row.shared]
            for attendee, row in event.rows.items()
        }
        return {"event": "page", "credits": event.credits, "rows": rows}
    if isinstance(event, Stopped):
        return {"event": "stopped", "reason": event.reason.value}
    return {"event": "resumed"}


def record_to_event(record: dict[str, Any]) -> Event:
    """Return the event that a JSON object stands for. Raises KeyError, TypeError, ValueError."""
    kind = record["event"]
    if kind == "begun":
        return Begun(tuple((int(a), int(t)) for a, t in record["wanted"]))
    if kind == "foreseen":
        return Foreseen(record["attendee"])
    if kind == "sending":
        return Sending(record["attendee"])
    if kind == "answered":
        return Answered(record["attendee"], Outcome(record["outcome"]), record["reason"])
    if kind == "page":
        # Rows of earlier versions do not say whether a number is shared.
        rows = {int(attendee): ShownRow(*shown) for attendee, shown in record["rows"].items()}
        return PageRead(record["credits"], rows)
    if kind == "stopped":
        return Stopped(Stop(record["reason"]))
    if kind == "resumed":
        return Resumed()
    raise ValueError(f"unknown event {kind}")
