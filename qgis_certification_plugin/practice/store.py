"""What the practice server knows, in one SQLite database, in memory or in a folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .schema import SCHEMA

_FILE = "practice.sqlite3"
Row = sqlite3.Row


class Store:
    """The database. Each statement stands on its own unless `together` is used.

    That is how the site works too: what was written before a failure stays (contract 0.2).
    One thread at a time; the server takes care of that.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = ":memory:" if folder is None else str(folder / _FILE)
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = Row
        self.run("PRAGMA journal_mode=WAL")
        self.run("PRAGMA synchronous=NORMAL")
        self._connection.executescript(SCHEMA)

    def run(self, statement: str, *values: Any) -> int:
        """Run a statement; return the number of the row that it made, if it made one."""
        return self._connection.execute(statement, values).lastrowid or 0

    def run_many(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Run a statement for each row of values."""
        self._connection.executemany(statement, rows)

    def one(self, statement: str, *values: Any) -> Row | None:
        """Return the first row, or None."""
        row: Row | None = self._connection.execute(statement, values).fetchone()
        return row

    def all(self, statement: str, *values: Any) -> list[Row]:
        """Return all rows."""
        return self._connection.execute(statement, values).fetchall()

    def value(self, statement: str, *values: Any) -> Any:
        """Return the first value of the first row, or None."""
        row = self.one(statement, *values)
        return None if row is None else row[0]

    @contextmanager
    def together(self) -> Iterator[None]:
        """Run several statements as one: all of them, or none after an exception."""
        self.run("BEGIN")
        try:
            yield
        except BaseException:
            self.run("ROLLBACK")
            raise
        self.run("COMMIT")

    def is_empty(self) -> bool:
        """Return whether nothing was put in yet."""
        return self.one("SELECT 1 FROM user") is None

    def clear(self) -> None:
        """Remove everything."""
        with self.together():
            for row in self.all("SELECT name FROM sqlite_master WHERE type = 'table'"):
                # A name from the schema, not from anybody's hand.
                self.run(f'DELETE FROM "{row["name"]}"')  # noqa: S608  # nosec B608

    def close(self) -> None:
        """Close the database."""
        self._connection.close()
