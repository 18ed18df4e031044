"""Troubles on order, for tests and rehearsal: lost answers, refusals, slow answers."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

KINDS = frozenset(
    {
        "drop-before",  # the connection closes, nothing was done
        "drop-after",  # it was done, the connection closes without an answer
        "cut",  # it was done, half of the answer arrives
        "slow",  # waits `seconds`, then answers
        "hang",  # never answers, nothing was done
        "hang-after",  # it was done, never answers
        "500-before",
        "500-after",
        "502-before",
        "502-after",
        "504-before",
        "504-after",
        "403",  # no permission, nothing was done
        "403-csrf",  # as if the token were not valid
        "404",
        "429",  # the front end says: too many requests
        "sign-out",  # the session ends just before the request is handled
        "changed-page",  # it was done, a page with other content than known
        "changed-page-before",  # the same, but nothing was done
        "redirect-before",  # sent to a page that nobody knows, nothing was done
        "redirect-after",
        # While a certificate is issued (see others.py):
        "colleague-spends",  # somebody else has just used up the credits
        "colleague-issues",  # somebody else has just issued to the last person without one
        "number-twice",  # it was done, and the same number went to somebody elsewhere
    }
)


@dataclass
class Fault:
    """One trouble: for requests that match, `skip` of them let pass, then `times` of them hit.

    `match` is a regular expression, searched in "METHOD path?query". With `follows` it waits until
    that other trouble has hit, and with `lasting` it is over so many seconds later.
    """

    kind: str
    match: str = ""
    times: int = 1
    seconds: float = 1.0
    skip: int = 0
    follows: Fault | None = None
    lasting: float | None = None
    hit_at: float | None = None  # when it hit first

    def is_due(self, now: float) -> bool:
        """Return whether its time has come and is not over."""
        if self.times <= 0 or self.follows is None:
            return self.times > 0
        begun = self.follows.hit_at
        return begun is not None and (self.lasting is None or now - begun < self.lasting)


class Faults:
    """The troubles that wait for their request. Safe to use from several threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Measure what lasts by this clock, in seconds."""
        self._waiting: list[Fault] = []
        self._lock = threading.Lock()
        self._clock = clock

    def add(
        self, kind: str, match: str = "", times: int = 1, *, seconds: float = 1.0, skip: int = 0
    ) -> Fault:
        """Order a trouble. Raises ValueError for a kind that is not in KINDS."""
        if kind not in KINDS:
            raise ValueError(kind)
        fault = Fault(kind, match, times, seconds, skip)
        with self._lock:
            self._waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Forget all troubles."""
        self.replace(())

    def replace(self, faults: Sequence[Fault]) -> None:
        """Order these troubles and forget the others."""
        with self._lock:
            self._waiting = list(faults)

    def take(self, method: str, target: str) -> Fault | None:
        """Return the trouble for this request, the one ordered first, and count it as used."""
        line = f"{method} {target}"
        now = self._clock()
        with self._lock:
            for fault in self._waiting:
                if fault.is_due(now) and re.search(fault.match, line):
                    if fault.skip > 0:
                        fault.skip -= 1
                        continue
                    fault.times -= 1
                    if fault.hit_at is None:
                        fault.hit_at = now
                    return fault
        return None
