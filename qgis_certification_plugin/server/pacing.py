"""Not faster than the site's front end allows (contract 0.10, 11.3)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

REQUESTS_PER_SECOND = 5.0
# Nothing was done when the front end answers 429, so trying again is safe. Seconds.
WAITS_AFTER_429 = (1.0, 2.0, 4.0, 8.0, 15.0)


class Pacer:
    """Keeps the starts of requests apart, over all threads; no bursts."""

    def __init__(
        self,
        per_second: float | None = REQUESTS_PER_SECOND,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Make a pacer; `per_second` None means no limit (a server on this computer)."""
        self._interval = 1.0 / per_second if per_second else 0.0
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next = 0.0

    def wait(self) -> None:
        """Return when the next request may start."""
        with self._lock:
            now = self._clock()
            start = max(now, self._next)
            self._next = start + self._interval
        if start > now:
            self._sleep(start - now)

    def pause(self, seconds: float) -> None:
        """Wait because the server asked for it."""
        self._sleep(seconds)
