"""How often somebody may try to sign in (contract 1)."""

from __future__ import annotations

import time
from collections import defaultdict

_FAILURES_A_NAME = 5  # in five minutes
_FAILURES_A_CLIENT = 10  # in a minute
_POSTS_A_CLIENT = 30  # in a minute


class SignInLimits:
    """Counts failures by the name as typed and by client, and sign-in posts by client."""

    def __init__(self) -> None:
        self.enabled = True
        self._names: dict[str, list[float]] = defaultdict(list)
        self._clients: dict[str, list[float]] = defaultdict(list)
        self._posts: dict[str, list[float]] = defaultdict(list)

    def clear(self) -> None:
        """Forget all counts."""
        for counts in (self._names, self._clients, self._posts):
            counts.clear()

    def may_post(self, client: str) -> bool:
        """Count a sign-in post; return whether it is still within the limit."""
        posts = _recent(self._posts, client, 60)
        posts.append(time.monotonic())
        return not self.enabled or len(posts) <= _POSTS_A_CLIENT

    def may_try(self, client: str, name: str) -> bool:
        """Return whether name and client have not failed too often."""
        if not self.enabled:
            return True
        by_name = len(_recent(self._names, name.lower(), 300))
        by_client = len(_recent(self._clients, client, 60))
        return by_name < _FAILURES_A_NAME and by_client < _FAILURES_A_CLIENT

    def failed(self, client: str, name: str) -> None:
        """Count a failure."""
        self._names[name.lower()].append(time.monotonic())
        self._clients[client].append(time.monotonic())

    def succeeded(self, name: str) -> None:
        """Forget the failures of a name."""
        self._names.pop(name.lower(), None)


def _recent(counts: dict[str, list[float]], key: str, seconds: float) -> list[float]:
    since = time.monotonic() - seconds
    counts[key] = [moment for moment in counts[key] if moment > since]
    return counts[key]
