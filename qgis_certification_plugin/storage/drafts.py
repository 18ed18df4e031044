"""Drafts: the tables that trainers fill in, saved while they type, one for each course.

They hold names and e-mail addresses, so they lie in a file that only this user may read and go
when the site has confirmed the rows or the user says so.
"""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..domain.enrolling import Enrolling
from ..domain.participants import Participant
from .private import open_private, private_folder

SCHEMA = 1

_CREATE_DRAFT = """
CREATE TABLE IF NOT EXISTS draft (
    server TEXT NOT NULL, username TEXT NOT NULL, organisation TEXT NOT NULL,
    course TEXT NOT NULL, rows TEXT NOT NULL,
    PRIMARY KEY (server, username, organisation, course))
"""
_CREATE_ENROLLING = """
CREATE TABLE IF NOT EXISTS enrolling (
    server TEXT NOT NULL, username TEXT NOT NULL, organisation TEXT NOT NULL,
    course TEXT NOT NULL, note TEXT NOT NULL,
    PRIMARY KEY (server, username, organisation, course))
"""
_SELECT_DRAFT = """
SELECT rows FROM draft WHERE server = ? AND username = ? AND organisation = ? AND course = ?
"""
_SELECT_ENROLLING = """
SELECT note FROM enrolling WHERE server = ? AND username = ? AND organisation = ? AND course = ?
"""
_DELETE_DRAFT = """
DELETE FROM draft WHERE server = ? AND username = ? AND organisation = ? AND course = ?
"""
_DELETE_ENROLLING = """
DELETE FROM enrolling WHERE server = ? AND username = ? AND organisation = ? AND course = ?
"""


class DraftsDamaged(OSError):
    """The file of drafts, or one draft in it, is not what this plugin writes; it is left alone."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(errno.EIO, "the file of drafts is damaged", str(path))


@dataclass(frozen=True)
class DraftKey:
    """Whose draft of which course on which server."""

    server: str
    username: str
    organisation: str
    course: str


class DraftStore:
    """All drafts of this user. Every method opens the file, works in one transaction, closes.

    Raises OSError where the file cannot be read or written, DraftsDamaged where it holds another
    thing than drafts.
    """

    def __init__(self, path: Path) -> None:
        """Use the file, made when the first draft is saved."""
        self._path = path
        self._seen: dict[DraftKey, set[str]] = {}

    def save(self, key: DraftKey, participants: Sequence[Participant]) -> None:
        """Save a course's rows in their order; an empty table removes the draft.

        Rows that another QGIS has written since this one last looked are kept behind them.
        """
        if not participants and not self._path.exists():
            return
        with self._open() as database:
            database.execute("BEGIN IMMEDIATE")
            found = database.execute(_SELECT_DRAFT, _values(key)).fetchone()
            seen = self._seen.get(key, set()) | {person.row for person in participants}
            others = [
                person
                for person in (self._understood(str(found[0])) if found else [])
                if person.row not in seen and not person.from_site
            ]
            self._seen[key] = seen
            kept = [*participants, *others]
            if not kept:
                database.execute(_DELETE_DRAFT, _values(key))
                database.execute(_DELETE_ENROLLING, _values(key))
                return
            rows = json.dumps([asdict(person) for person in kept], ensure_ascii=False)
            database.execute(
                "INSERT INTO draft (server, username, organisation, course, rows) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (server, username, organisation, course) "
                "DO UPDATE SET rows = excluded.rows",
                (*_values(key), rows),
            )

    def load(self, key: DraftKey) -> list[Participant]:
        """Return the saved rows; none where there is no draft."""
        found = self._one(_SELECT_DRAFT, key)
        people = self._understood(found) if found else []
        self._seen.setdefault(key, set()).update(person.row for person in people)
        return people

    def keys(self) -> list[DraftKey]:
        """Return which drafts there are."""
        if not self._path.exists():
            return []
        with self._open() as database:
            query = "SELECT server, username, organisation, course FROM draft ORDER BY 1, 2, 3, 4"
            return [DraftKey(*row) for row in database.execute(query)]

    def remove(self, key: DraftKey) -> None:
        """Remove a draft for good; what it held is overwritten in the file."""
        if not self._path.exists():
            return
        with self._open() as database:
            database.execute(_DELETE_DRAFT, _values(key))
            database.execute(_DELETE_ENROLLING, _values(key))

    def remove_all(self) -> None:
        """Remove every draft."""
        for key in self.keys():
            self.remove(key)

    def shrink(self) -> None:
        """Give the room of removed drafts back; what they held was overwritten before."""
        if self._path.exists():
            with closing(sqlite3.connect(self._path, timeout=5.0)) as database:
                database.execute("VACUUM")

    def note_enrolling(self, key: DraftKey, state: Enrolling) -> None:
        """Write down how far enrolling is, so that it survives a crash."""
        note = json.dumps(asdict(state))
        with self._open() as database:
            database.execute(
                "INSERT OR REPLACE INTO enrolling VALUES (?, ?, ?, ?, ?)", (*_values(key), note)
            )

    def end_enrolling(self, key: DraftKey) -> None:
        """Write down that the rows sent have been found on the course page, or given up."""
        with self._open() as database:
            database.execute(_DELETE_ENROLLING, _values(key))

    def enrolling(self, key: DraftKey) -> Enrolling | None:
        """Return how far enrolling was when the plugin was last heard of, if it was on."""
        found = self._one(_SELECT_ENROLLING, key)
        if not found:
            return None
        try:
            note = json.loads(found)
            if isinstance(note, list):  # as earlier versions wrote it: rows, and who was there
                return Enrolling(unsure=tuple(note[0]))
            return Enrolling(**{name: tuple(rows) for name, rows in note.items()})
        except _NO_DRAFT:
            raise DraftsDamaged(self._path) from None

    def _one(self, query: str, key: DraftKey) -> str | None:
        if not self._path.exists():
            return None
        with self._open() as database:
            row = database.execute(query, _values(key)).fetchone()
        return str(row[0]) if row else None

    def _understood(self, rows: str) -> list[Participant]:
        try:
            return _participants(rows)
        except _NO_DRAFT:
            raise DraftsDamaged(self._path) from None

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        private_folder(self._path.parent)
        # sqlite would make the file with the permissions of everyday files.
        os.close(open_private(self._path, os.O_RDWR | os.O_CREAT))
        try:
            with closing(sqlite3.connect(self._path, timeout=5.0)) as database:
                database.execute("PRAGMA secure_delete = ON")
                with database:
                    _migrate(database)
                    yield database
        except sqlite3.Error as error:
            # For whoever reads the sentence it is a file that cannot be read or written.
            code = errno.ENOSPC if "full" in str(error) else errno.EIO
            raise OSError(code, str(error), str(self._path)) from error


def _values(key: DraftKey) -> tuple[str, str, str, str]:
    return key.server, key.username, key.organisation, key.course


def _migrate(database: sqlite3.Connection) -> None:
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version >= SCHEMA:
        return
    database.execute(_CREATE_DRAFT)
    database.execute(_CREATE_ENROLLING)
    database.execute("PRAGMA user_version = 1")


_TEXTS = ("first_name", "surname", "email", "row", "remark")
# What comes of JSON that is another thing than a draft.
_NO_DRAFT = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)


def _participants(text: str) -> list[Participant]:
    return [_participant(row) for row in json.loads(text)]


def _participant(saved: dict[str, Any]) -> Participant:
    names = set(Participant.__dataclass_fields__)
    values = {name: value for name, value in saved.items() if name in names}
    if not all(isinstance(values.get(name, ""), str) for name in _TEXTS):
        raise TypeError("a text of a draft is none")
    # Drafts of earlier versions know nothing of it; JSON knows no tuples.
    values["acknowledged"] = tuple(values.get("acknowledged", ()))
    return Participant(**values)
