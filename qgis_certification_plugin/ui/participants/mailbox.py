"""News from the thread that works."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any


class Mailbox:
    """Brings news from the thread that works to the interface thread.

    Not by a signal: the window, and every QObject in it, may have gone while the work goes on.
    """

    def __init__(self, deliver: Callable[..., None]) -> None:
        """Deliver by calling this."""
        self._deliver = deliver
        self._news: deque[tuple[Any, ...]] = deque()

    def put(self, *news: Any) -> None:
        """Leave news; from any thread."""
        self._news.append(news)

    def empty(self) -> None:
        """Deliver what has come; on the interface thread only."""
        while self._news:
            self._deliver(*self._news.popleft())
