"""When certificates were issued from this computer, read from the journals of issuing.

The site shows nobody the day on which it issued a certificate, and counts days from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from . import journal_file

# Runs, and runs of which the user has let the rest go.
_SUFFIXES = (".journal", ".dismissed")


def issue_times(folder: Path, server: str, organisation: str, course: str) -> dict[str, int]:
    """Return number -> seconds since 1970 for what was issued in a course, by whomever.

    The time is that at which the request left: never later than the site's own. Journals that
    cannot be read tell nothing.
    """
    place = {"server": server, "organisation": organisation, "course": course}
    found: dict[str, int] = {}
    for suffix in _SUFFIXES:
        for path in journal_file.files(folder, suffix):
            try:
                records = journal_file.read(path)
                if _is_of(records, place):
                    found.update(_times(records))
            except (OSError, KeyError, TypeError, ValueError):
                continue
    return found


def _is_of(records: Iterable[Mapping[str, Any]], place: Mapping[str, str]) -> bool:
    heads = [record for record in records if "format" in record]
    return bool(heads) and all(heads[0].get(name) == value for name, value in place.items())


def _times(records: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    sent: dict[int, int] = {}
    found: dict[str, int] = {}
    for record in records:
        if record.get("event") == "sending" and "at" in record:
            sent[int(record["attendee"])] = int(record["at"])
        elif record.get("event") == "page":
            for attendee, (number, *_) in record["rows"].items():
                # What the page shows of somebody who was not sent is not of this computer.
                if number and int(attendee) in sent:
                    found[str(number)] = sent[int(attendee)]
    return found
