"""Ends what takes too long or too much memory: a reader that does is as bad as one that breaks."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

# Of the processor's time, so that a busy machine makes no difference.
SECONDS = 2.0
BYTES = 1_500_000_000


class TookTooLong(BaseException):
    """The reader was ended; no reader catches this."""


def _end(_number: int, _frame: FrameType | None) -> None:
    raise TookTooLong(f"more than {SECONDS:g} s of processor time")


@contextmanager
def limited(seconds: float = SECONDS) -> Iterator[None]:
    """Raise TookTooLong where the block computes for longer. For the main thread only."""
    before = signal.signal(signal.SIGVTALRM, _end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def limit_memory(more: int = BYTES) -> None:
    """Let this process take so many bytes more than it has; beyond, MemoryError is raised."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    now = int(pages) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + more, resource.RLIM_INFINITY))
