"""The journal of a deed: paying, revoking or renewing one certificate. Server numbers only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ..domain.deeds import (
    Deed,
    DeedEvent,
    Dropped,
    Ended,
    Halted,
    Kind,
    Leaving,
    Shown,
    TakenUp,
    after,
)
from ..domain.issuing import Outcome, Stop
from . import journal_file
from .journal import Subject
from .journal_file import JournalFile

FORMAT = 1
_SUFFIX = ".deed"


class DeedJournal:
    """One deed's journal, open for writing."""

    def __init__(self, file: JournalFile, deed: Deed) -> None:
        """Use `DeedJournals` instead."""
        self._file = file
        self.deed = deed

    def record(self, event: DeedEvent) -> Deed:
        """Write the event down, then return the deed after it. Raises OSError, ValueError.

        After an OSError the deed is as before, and what the event announces must not happen.
        """
        deed = after(self.deed, event)
        self._file.append(event_to_record(event))
        self.deed = deed
        return deed

    def close(self) -> None:
        """Close the file; the deed stays what it is."""
        self._file.close()


class DeedJournals:
    """The folder with the journals of all deeds; it may be that of the runs."""

    def __init__(self, folder: Path) -> None:
        """Use the folder, made when the first deed begins."""
        self._folder = folder

    def begin(self, subject: Subject, deed: Deed) -> DeedJournal:
        """Write down what was confirmed. Raises OSError when the disk does not take it."""
        head = {"format": FORMAT, **vars(subject)}
        confirmed = {"deed": deed.kind.value, "attendee": deed.attendee, "number": deed.number}
        # Twice, because one damaged spot would leave nothing to settle.
        lines = (head, confirmed) * 2
        return DeedJournal(JournalFile.create(self._folder, _SUFFIX, *lines), deed)

    def unfinished(self, subject: Subject) -> list[DeedJournal]:
        """Open the deeds of this subject that are not settled, oldest first. Raises OSError.

        Of a deed that cannot be read nothing is known but what the course page shows.
        """
        found: list[DeedJournal] = []
        for path in journal_file.files(self._folder, _SUFFIX):
            deed = _read(path, subject)
            if deed is not None and not deed.is_settled:
                found.append(DeedJournal(JournalFile.reopen(path), deed))
        return found


def _read(path: Path, subject: Subject) -> Deed | None:
    found = read_deed(path)
    return found[1] if found is not None and found[0] == subject else None


def read_deed(path: Path) -> tuple[Subject, Deed] | None:
    """Return whose deed it is and how far it came, None where that cannot be read any more.

    Raises OSError.
    """
    records = journal_file.read(path)
    try:
        head = next(record for record in records if "format" in record)
        first = next(record for record in records if "deed" in record)
        names = ("server", "organisation", "course", "username")
        if head["format"] != FORMAT:
            return None
        subject = Subject(*(head[name] for name in names))
        deed = Deed(Kind(first["deed"]), first["attendee"], first["number"])
        events = (record_to_event(record) for record in records if "event" in record)
        return subject, _replayed(deed, events)
    except (KeyError, StopIteration, TypeError, ValueError):
        return None


def _replayed(deed: Deed, events: Iterable[DeedEvent]) -> Deed:
    for event in events:
        try:
            deed = after(deed, event)
        except ValueError:
            # Something before it was lost; it still tells that the request may have left.
            deed = after(after(_ready(deed), Leaving()), TakenUp())
    return deed


def _ready(deed: Deed) -> Deed:
    return Deed(deed.kind, deed.attendee, deed.number, page_is_fresh=True)


def event_to_record(event: DeedEvent) -> dict[str, Any]:
    """Return the JSON object that stands for an event."""
    values: dict[str, Any] = dict(vars(event))
    if isinstance(event, Ended):
        values["outcome"] = event.outcome.value
    if isinstance(event, Halted):
        values["reason"] = event.reason.value
    return {"event": _NAMES[type(event)], **values}


def record_to_event(record: dict[str, Any]) -> DeedEvent:
    """Return the event that a JSON object stands for. Raises KeyError, TypeError, ValueError."""
    values = {name: value for name, value in record.items() if name != "event"}
    return _MADE_BY[record["event"]](values)


def _ended(values: dict[str, Any]) -> DeedEvent:
    return Ended(Outcome(values["outcome"]), values["reason"])


_NAMES: dict[type, str] = {
    Shown: "shown",
    Leaving: "leaving",
    Ended: "ended",
    Halted: "halted",
    TakenUp: "taken-up",
    Dropped: "dropped",
}
_MADE_BY: dict[str, Callable[[dict[str, Any]], DeedEvent]] = {
    "shown": lambda values: Shown(**values),
    "leaving": lambda _: Leaving(),
    "ended": _ended,
    "halted": lambda values: Halted(Stop(values["reason"])),
    "taken-up": lambda _: TakenUp(),
    "dropped": lambda _: Dropped(),
}
