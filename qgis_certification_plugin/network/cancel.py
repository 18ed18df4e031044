"""How a wish to stop travels from the interface to a thread that waits for a server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_running = threading.local()


class CancelToken:
    """Says once, for good and from any thread, that work is no longer wanted."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.RLock()
        self._listeners: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask to stop; calling it again changes nothing."""
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            for listener in self._listeners:
                listener()

    def wait(self, seconds: float) -> bool:
        """Sleep until cancelled, at most so long; return whether it was cancelled."""
        return self._event.wait(seconds)

    @contextmanager
    def calling(self, listener: Callable[[], None]) -> Iterator[None]:
        """Have `listener` called in the cancelling thread while the block runs.

        It is called at once when the token is cancelled already, and never after the block: the
        lock makes leaving wait for a call that is under way. It must be quick and must not raise.
        """
        with self._lock:
            self._listeners.append(listener)
            if self._event.is_set():
                listener()
        try:
            yield
        finally:
            with self._lock:
                self._listeners.remove(listener)

    @contextmanager
    def governing_this_thread(self) -> Iterator[None]:
        """Let requests made in this thread obey this token while the block runs.

        So one session, with its cookies, serves many tasks, each with a cancel of its own.
        """
        before = current_token()
        _running.token = self
        try:
            yield
        finally:
            _running.token = before


def current_token() -> CancelToken | None:
    """Return the token that governs the calling thread, if any."""
    token = getattr(_running, "token", None)
    return token if isinstance(token, CancelToken) else None
