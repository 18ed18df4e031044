"""Making many objects in one thread without keeping the one that paints waiting.

Python's collector walks through all objects again and again while their number grows, and stops
every thread meanwhile: with five thousand courses for a tenth of a second, and the work itself
takes three times as long. And a thread that wants Python has to wait until the working one gives
way, by default after five milliseconds, each time: a list of twenty rows that are painted by Python
waits a tenth of a second.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_GIVES_WAY_AFTER = 0.0005  # seconds

_lock = threading.Lock()
_inside = 0
_collected = False
_interval = 0.005


@contextmanager
def many_objects() -> Iterator[None]:
    """Let the collector rest and threads take turns quickly while the block runs.

    For work that takes less than a second and makes no cycles; from several threads too. A
    collector that somebody else has switched off stays off.
    """
    global _inside, _collected, _interval  # noqa: PLW0603  (there is one collector)
    with _lock:
        if _inside == 0:
            _collected, _interval = gc.isenabled(), sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(min(_interval, _GIVES_WAY_AFTER))
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0:
                sys.setswitchinterval(_interval)
                if _collected:
                    # Here and now, in the thread that made them, and the young ones only.
                    gc.collect(0)
                    gc.enable()
