"""Making many objects at once without Python looking for garbage among them all the while.

Python's collector walks through all objects again and again while their number grows. It stops
every thread meanwhile, the one that paints included: with five thousand courses for a tenth of a
second, and the work itself takes three times as long.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_inside = 0
_was_on = False


@contextmanager
def many_objects() -> Iterator[None]:
    """Let the collector rest while the block runs; from several threads too.

    For work that takes less than a second and makes no cycles. A collector that somebody else has
    switched off stays off.
    """
    global _inside, _was_on  # noqa: PLW0603  (there is one collector)
    with _lock:
        if _inside == 0:
            _was_on = gc.isenabled()
            gc.disable()
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0 and _was_on:
                # Here and now, in the thread that made them, and the young ones only.
                gc.collect(0)
                gc.enable()
