"""The issuing journal: what was about to happen, and what did, on disk before and after.

One file for each run: lines of `checksum, blank, JSON`. A line counts when its checksum is right
and it ends with a line feed; what follows the first line that does not count is the trace of a
crash while writing and is put aside. Nothing in it names a person: server numbers only.
"""

from __future__ import annotations

import json
import os
import secrets
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.issuing import (
    Answered,
    Begun,
    Event,
    Outcome,
    PageRead,
    Resumed,
    Run,
    Sending,
    ShownRow,
    Stop,
    Stopped,
    after,
    replay,
)
from .private import open_private, private_folder

FORMAT = 1


class JournalDamaged(Exception):
    """The journal cannot be read from its first line, or holds what cannot be."""


@dataclass(frozen=True)
class Subject:
    """Which course on which server, and who signed in: the run continues for nobody else."""

    server: str
    organisation: str
    course: str
    username: str


class Journal:
    """One run's journal, open for writing."""

    def __init__(self, path: Path, subject: Subject, run: Run, descriptor: int) -> None:
        """Use `RunJournals` instead."""
        self.path = path
        self.subject = subject
        self.run = run
        self._descriptor = descriptor

    def record(self, event: Event) -> Run:
        """Write the event so that it survives a crash, then return the run after it.

        Raises OSError when the disk does not take it; the run is then as before, and what the
        event announces must not happen.
        """
        run = after(self.run, event)  # an impossible event is never written
        _append(self._descriptor, event_to_record(event))
        self.run = run
        return run

    def close(self) -> None:
        """Close the file; the run stays what it is."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


class RunJournals:
    """The folder with the journals of all runs."""

    def __init__(self, folder: Path) -> None:
        """Use the folder, made when the first run begins."""
        self._folder = folder

    def begin(self, subject: Subject, wanted: tuple[tuple[int, int], ...]) -> Journal:
        """Start a run. Raises OSError when it cannot be written down."""
        private_folder(self._folder)
        name = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}.journal"
        path = self._folder / name
        descriptor = open_private(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND)
        _append(descriptor, {"format": FORMAT, **vars(subject)})
        _sync_folder(self._folder)
        journal = Journal(path, subject, Run(), descriptor)
        journal.record(Begun(wanted))
        return journal

    def unfinished(self, subject: Subject) -> list[Journal]:
        """Open the runs of this subject that are not finished, oldest first.

        A run whose Begun was never written down wanted nothing; damaged files are left alone
        and listed by `damaged`.
        """
        found = []
        for path in self._paths():
            try:
                theirs, run = read_run(path)
            except (JournalDamaged, OSError):
                continue
            if theirs == subject and run.rows and not run.is_finished:
                found.append(self._open(path, theirs, run))
        return found

    def damaged(self) -> list[Path]:
        """Return the journals that cannot be read from the first line on."""
        return [path for path in self._paths() if not _is_readable(path)]

    def dismiss(self, journal: Journal) -> None:
        """Never offer this run again: the user has decided to let what is left go."""
        journal.close()
        journal.path.rename(journal.path.with_suffix(".dismissed"))

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob("*.journal")) if self._folder.is_dir() else []

    def _open(self, path: Path, subject: Subject, run: Run) -> Journal:
        good = sum(len(line) for line in _good_lines(path.read_bytes()))
        descriptor = open_private(path, os.O_RDWR | os.O_APPEND)
        # Behind the last good line is the half-written trace of a crash.
        os.ftruncate(descriptor, good)
        return Journal(path, subject, run, descriptor)


def _append(descriptor: int, record: dict[str, Any]) -> None:
    body = json.dumps(record, separators=(",", ":"), sort_keys=True).encode()
    line = b"%08x " % zlib.crc32(body) + body + b"\n"
    start = os.lseek(descriptor, 0, os.SEEK_END)
    try:
        written = 0
        while written < len(line):
            written += os.write(descriptor, line[written:])
        os.fsync(descriptor)
    except OSError:
        # Half a line would hide every line behind it.
        os.ftruncate(descriptor, start)
        raise


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there, and need not
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _good_lines(data: bytes) -> Iterator[bytes]:
    for line in data.splitlines(keepends=True):
        if not line.endswith(b"\n") or line[8:9] != b" ":
            return
        if line[:8] != b"%08x" % zlib.crc32(line[9:-1]):
            return
        yield line


def read_run(path: Path) -> tuple[Subject, Run]:
    """Return whose run a journal tells of, and how far it came.

    Raises JournalDamaged, or OSError.
    """
    records = [json.loads(line[9:]) for line in _good_lines(path.read_bytes())]
    if not records or records[0].get("format") != FORMAT:
        raise JournalDamaged(path.name)
    head = records[0]
    try:
        subject = Subject(head["server"], head["organisation"], head["course"], head["username"])
        return subject, replay(record_to_event(record) for record in records[1:])
    except (KeyError, TypeError, ValueError):
        raise JournalDamaged(path.name) from None


def _is_readable(path: Path) -> bool:
    try:
        read_run(path)
    except (JournalDamaged, OSError):
        return False
    return True


def event_to_record(event: Event) -> dict[str, Any]:
    """Return the JSON object that stands for an event."""
    if isinstance(event, Begun):
        return {"event": "begun", "wanted": [list(pair) for pair in event.wanted]}
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
            str(attendee): [row.number, row.paid, row.may_issue]
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
    if kind == "sending":
        return Sending(record["attendee"])
    if kind == "answered":
        return Answered(record["attendee"], Outcome(record["outcome"]), record["reason"])
    if kind == "page":
        rows = {
            int(attendee): ShownRow(number, paid, may_issue)
            for attendee, (number, paid, may_issue) in record["rows"].items()
        }
        return PageRead(record["credits"], rows)
    if kind == "stopped":
        return Stopped(Stop(record["reason"]))
    if kind == "resumed":
        return Resumed()
    raise ValueError(f"unknown event {kind}")
