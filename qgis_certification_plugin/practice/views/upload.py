"""People from a CSV file (contract 4.3)."""

from __future__ import annotations

import csv
import io
import sqlite3

from .. import lookups
from ..call import Broken, Call
from ..store import Row

_LONGEST = 200


def take(call: Call, course: Row, content: bytes) -> str:
    """Enrol the people in the file, all or none; return what the site says then.

    As on the site the first line is dropped, nothing is checked, and people are recognised by
    exact first name, surname and address. Raises Broken for a file that cannot be read so.
    """
    try:
        lines = list(csv.reader(io.StringIO(_text(content), newline=""), strict=False))
        with call.store.together():
            known, made, added = _enrol(call, course, lines[1:])
    except (csv.Error, IndexError, ValueError, sqlite3.IntegrityError):
        raise Broken from None
    return (
        f"From the csv: {known} attendee already exist in this course, {made} new attendees were "
        f"created, and {added} attendees were added to the course: {course['name']}"
    )


def _text(content: bytes) -> str:
    text = content.decode("utf-8-sig")
    if "\x00" in text or "\r" in text.replace("\r\n", ""):
        raise ValueError
    return text


def _enrol(call: Call, course: Row, lines: list[list[str]]) -> tuple[int, int, int]:
    known = made = added = 0
    for line in lines:
        if not line:
            continue
        first, surname, email = line[0], line[1], line[2]
        if max(len(first), len(surname), len(email)) > _LONGEST:
            raise ValueError
        person = call.store.value(
            "SELECT id FROM attendee WHERE organisation_id = ? AND firstname = ?"
            " AND surname = ? AND email = ?",
            course["organisation_id"], first, surname, email,
        )  # fmt: skip
        if person is None:
            made += 1
            person = call.store.run(
                "INSERT INTO attendee (organisation_id, firstname, surname, email, author_id)"
                " VALUES (?, ?, ?, ?, ?)",
                course["organisation_id"], first, surname, email, call.user_id,
            )  # fmt: skip
        if lookups.is_enrolled(call, course, person):
            known += 1
            continue
        added += 1
        lookups.enrol(call, course, person)
    return known, made, added
