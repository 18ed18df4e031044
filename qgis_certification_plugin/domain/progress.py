"""How long work reports how far it is and learns that nobody wants it any more."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The user asked to stop; what was done until then stays done."""


class Progress(Protocol):
    """What a service is given by whoever runs it. Called from the thread that works."""

    def report(self, done: int, total: int, step: str = "") -> None:
        """Tell that `done` of `total` parts of the step (a code, "past-courses") are ready."""

    def is_cancelled(self) -> bool:
        """Whether the user asked to stop."""


class SilentProgress:
    """For scripts and tests: nobody watches, nobody cancels."""

    def report(self, done: int, total: int, step: str = "") -> None:
        """Tell nobody."""

    def is_cancelled(self) -> bool:
        """Nobody cancels."""
        return False
