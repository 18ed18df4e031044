"""What can be set to go wrong in a rehearsal, by name: a few troubles that belong together."""

from __future__ import annotations

from collections.abc import Callable

from .faults import Fault, Faults

_ISSUE = r"^POST .*/create-certificate/"
_ALWAYS = 1_000_000
_CONNECTION_IS_GONE = 4.0  # seconds
_SLOW = 1.5  # seconds for each answer


def _connection_drops() -> list[Fault]:
    # The fourth is done, its answer does not come, and for a while nothing does.
    lost = Fault("drop-after", _ISSUE, skip=3)
    gone = Fault("drop-before", times=_ALWAYS, follows=lost, lasting=_CONNECTION_IS_GONE)
    return [gone, lost]


_PRESETS: dict[str, Callable[[], list[Fault]]] = {
    "works": list,
    "connection-drops": _connection_drops,
    "session-ends": lambda: [Fault("sign-out", _ISSUE, skip=2)],
    "credits-run-out": lambda: [Fault("colleague-spends", _ISSUE, skip=2)],
    "answers-lost": lambda: [Fault("500-after", _ISSUE, skip=1, times=2)],
    "colleague-issues": lambda: [Fault("colleague-issues", _ISSUE, skip=1)],
    "slow": lambda: [Fault("slow", times=_ALWAYS, seconds=_SLOW)],
    "number-twice": lambda: [Fault("number-twice", _ISSUE)],
}
NAMES = tuple(_PRESETS)


def order(faults: Faults, name: str) -> None:
    """Let these troubles wait for their requests, and no others. Raises KeyError for the name."""
    faults.replace(_PRESETS[name]())
