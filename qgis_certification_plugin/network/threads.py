"""Which thread is which, and carrying what happened in one over to another."""

from __future__ import annotations

import contextlib
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from qgis.PyQt.QtCore import QEventLoop, QObject, QThread

from .cancel import CancelToken

T = TypeVar("T")
QtObject = TypeVar("QtObject", bound=QObject)


@dataclass(frozen=True)
class Ended(Generic[T]):
    """How work ended: with a value, or with an error."""

    value: T | None = None
    error: Exception | None = None

    def get(self) -> T:
        """Return the value or raise the error."""
        if self.error is not None:
            raise self.error
        return cast(T, self.value)


def on_interface_thread() -> bool:
    """Return whether the calling thread is the one that paints.

    Python's word for it is taken: asking Qt would wrap a QThread (see `unwatched`).
    """
    return threading.get_ident() == threading.main_thread().ident


def unwatched(made_by_qt: QtObject) -> QtObject:
    """Return a Qt object of a worker thread, made safe to be destroyed in that thread.

    PyQt watches each QObject that Python did not make, to mark its wrapper when it dies. The
    watcher lives on the main thread and hears of a death there only later, by which time another
    object may have the address, and a new, living wrapper is marked as deleted; it also changes
    a table without a lock, and crashes (seen with PyQt 5.15.9: within some hundred replies).
    Without the connection nothing is marked: let go of the wrapper before the object dies.
    """
    with contextlib.suppress(TypeError):  # PyQt's way to say that there is no connection
        made_by_qt.destroyed.disconnect()
    return made_by_qt


def run_to_the_end(work: Callable[[], T]) -> Ended[T]:
    """Call `work` and catch whatever leaves it, so that it can be given to another thread.

    The variables of the frames it came through are dropped here and now: Qt objects among them
    must die in their own thread, and passwords must not travel with a traceback.
    """
    try:
        return Ended(value=work())
    except Exception as error:  # noqa: BLE001  (carried over, never lost)
        _drop_variables(error)
        return Ended(error=error)
    except BaseException as error:  # noqa: BLE001  (SystemExit in a thread of Qt ends QGIS)
        _drop_variables(error)
        wrapped = RuntimeError(f"the work ended by {type(error).__name__}")
        wrapped.__cause__ = error
        return Ended(error=wrapped)


def _drop_variables(error: BaseException | None) -> None:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


class _Worker(QThread):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


def call_in_worker(work: Callable[[], T], token: CancelToken | None = None) -> T:
    """Return what `work` returns, or raise what it raises, having run it off this thread.

    Already in a worker thread, it is simply called. Otherwise this thread's events, except
    clicks and keys, are handled meanwhile. For qgis_process and scripts, which have nothing
    else to do on their main thread; the interface uses tasks.
    """
    governing = token or CancelToken()
    ended: list[Ended[T]] = []

    def governed() -> None:
        with governing.governing_this_thread():
            ended.append(run_to_the_end(work))

    if on_interface_thread():
        _run_beside(governed)
    else:
        governed()
    return ended[0].get()


def _run_beside(work: Callable[[], None]) -> None:
    worker = _Worker(work)
    loop = QEventLoop()
    worker.finished.connect(loop.quit)
    worker.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    worker.wait()
