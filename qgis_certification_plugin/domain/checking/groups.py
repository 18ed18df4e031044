"""Rows filed by what they have in common."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

from .near import Neighbours

# As many rows are named to each other; of more it is enough to know that they are many.
LISTED = 8


class Groups:
    """Rows by key, each group in a fixed order."""

    def __init__(self) -> None:
        """Begin without rows."""
        self._rows: dict[str, list[str]] = {}

    def add(self, key: str, row: str) -> bool:
        """File a row; return whether it is the first of its group."""
        rows = self._rows.get(key)
        if rows is None:
            self._rows[key] = [row]
            return True
        insort(rows, row)
        return False

    def remove(self, key: str, row: str) -> bool:
        """Take a row out; return whether it was the last of its group."""
        rows = self._rows[key]
        rows.pop(bisect_left(rows, row))
        if not rows:
            del self._rows[key]
        return not rows

    def rows(self, key: str) -> Sequence[str]:
        """Return the rows of a group."""
        return self._rows.get(key, ())

    def count(self, key: str) -> int:
        """Return how many rows a group has."""
        return len(self._rows.get(key, ()))

    def others(self, key: str, row: str) -> tuple[str, ...]:
        """Return the other rows of a group that a finding names; none where they are many."""
        rows = self._rows.get(key, ())
        return () if len(rows) > LISTED else tuple(other for other in rows if other != row)

    def touched(self, key: str) -> Sequence[str]:
        """Return the rows that may have named one of the group that comes or goes."""
        rows = self._rows.get(key, ())
        return () if len(rows) > LISTED + 1 else rows


class NearGroups(Groups):
    """Rows by key, where keys one slip apart are found too."""

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self._keys = Neighbours()

    def add(self, key: str, row: str) -> bool:
        """File a row; return whether it is the first of its group."""
        first = super().add(key, row)
        if first:
            self._keys.add(key)
        return first

    def remove(self, key: str, row: str) -> bool:
        """Take a row out; return whether it was the last of its group."""
        last = super().remove(key, row)
        if last:
            self._keys.remove(key)
        return last

    def near(self, key: str) -> list[str]:
        """Return the keys one slip away."""
        return self._keys.of(key)
