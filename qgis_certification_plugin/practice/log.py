"""Which requests came in, for tests that count them."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload


class Entry(NamedTuple):
    """A request: `path` with its query; `status` is 0 where no answer was sent."""

    method: str
    path: str
    status: int


class RequestLog(Sequence[Entry]):
    """The requests since the start, oldest first. Safe to use from several threads."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def add(self, method: str, path: str, status: int) -> None:
        """Note a request."""
        with self._lock:
            self._entries.append(Entry(method, path, status))

    def clear(self) -> None:
        """Forget all requests."""
        with self._lock:
            self._entries.clear()

    def posts(self) -> list[Entry]:
        """Return the requests that could have changed something."""
        return [entry for entry in self.copy() if entry.method == "POST"]

    def copy(self) -> list[Entry]:
        """Return the requests so far."""
        with self._lock:
            return list(self._entries)

    def __len__(self) -> int:
        with self._lock:
            return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.copy())

    @overload
    def __getitem__(self, index: int) -> Entry: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...

    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        return self.copy()[index]

    def __repr__(self) -> str:
        return f"RequestLog({self.copy()!r})"
