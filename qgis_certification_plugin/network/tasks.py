"""Work beside the interface, shown and stoppable in QGIS's task manager."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from qgis.core import QgsApplication, QgsTask, QgsTaskManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QObject, QThreadPool, QTimer, pyqtSignal

from ..domain.progress import Cancelled
from ..server.errors import Aborted
from .cancel import CancelToken
from .errors import RequestCancelled
from .threads import Ended, run_to_the_end

T = TypeVar("T")

# Tasks that QGIS still holds: one whose Python half is collected while it runs crashes QGIS.
_alive: set[_Task] = set()


class _Messenger(QObject):
    """Brings progress from the working thread to the main one."""

    progressed = pyqtSignal(int, int, str)


class TaskProgress:
    """The Progress that work in a task is given; its token also aborts requests on their way."""

    def __init__(self, task: _Task) -> None:
        self._task = task
        self._messenger = task.messenger
        self.token = task.token

    def report(self, done: int, total: int, step: str = "") -> None:
        """Show progress in QGIS's task manager and tell whoever watches the task."""
        if total > 0:
            self._task.setProgress(100.0 * done / total)
        self._messenger.progressed.emit(done, total, step)

    def is_cancelled(self) -> bool:
        """Whether the task was cancelled, by us or in QGIS's task manager."""
        return self._task.is_unwanted


class _Task(QgsTask):
    def __init__(
        self,
        description: str,
        flags: QgsTask.Flags,
        grace_seconds: float,
        work: Callable[[TaskProgress], Any],
        finish: Callable[[Ended[Any]], None],
    ) -> None:
        super().__init__(description, flags)
        self.token = CancelToken()
        self.messenger = _Messenger()
        self._work = work
        self._finish = finish
        self._grace_seconds = grace_seconds
        self._asked = threading.Event()
        self._ended: Ended[Any] = Ended(error=Cancelled())  # unless it gets to run

    def run(self) -> bool:
        """Do the work, in a thread of QGIS's pool. No exception may leave this."""
        progress = TaskProgress(self)
        with self.token.governing_this_thread():
            self._ended = run_to_the_end(lambda: self._work(progress))
        return self._ended.error is None

    @property
    def is_unwanted(self) -> bool:
        """Whether somebody asked to stop; requests may still have time to end."""
        return self._asked.is_set() or self.token.is_cancelled

    def cancel(self) -> None:
        """Ask to stop, with the task's own grace; also called by QGIS's task manager."""
        self.stop_within(self._grace_seconds)

    def stop_within(self, seconds: float) -> None:
        """Ask to stop; a request that is still on its way after so long is aborted."""
        self._asked.set()
        if seconds > 0:
            timer = threading.Timer(seconds, self.token.cancel)
            timer.daemon = True
            timer.start()
        else:
            self.token.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        """Hand over the outcome, soon; QGIS calls this on the main thread.

        While it does, it still keeps the address of what ran this task. If a task is added that
        has the same address by chance, QGIS takes it out of its queue, and it waits for ever:
        https://github.com/qgis/QGIS/issues/53806.
        """
        _alive.discard(self)
        QThreadPool.globalInstance().reserveThread()  # which `run_in_task` gave besides
        QTimer.singleShot(0, partial(self._finish, self._ended))


class TaskHandle(Generic[T]):
    """A task that was started."""

    def __init__(self, task: _Task) -> None:
        self._task = task
        self._dropped = False
        self.is_running = True

    def cancel(self, grace_seconds: float = 0.0) -> None:
        """Ask to stop. Requests on their way get so many seconds to end, then are aborted.

        Work that changes something on a server is given some: what is aborted half-way has to be
        found out afterwards.
        """
        if self.is_running and not sip.isdeleted(self._task):
            self._task.stop_within(grace_seconds)

    def drop(self) -> None:
        """Let the work go on, and call nobody back."""
        self._dropped = True

    @property
    def is_dropped(self) -> bool:
        """Whether nobody is called back any more."""
        return self._dropped


class Tasks(QObject):
    """All work that one owner, the plugin, has started. Lives on the main thread."""

    idle = pyqtSignal()

    def __init__(
        self, manager: QgsTaskManager | None = None, parent: QObject | None = None
    ) -> None:
        """Use QGIS's task manager, or another one."""
        super().__init__(parent)
        self._manager = manager or QgsApplication.taskManager()
        self._running: set[TaskHandle[Any]] = set()

    @property
    def running(self) -> int:
        """How many tasks have not ended."""
        return len(self._running)

    def run_in_task(
        self,
        description: str,
        work: Callable[[TaskProgress], T],
        *,
        on_done: Callable[[T], None],
        on_failed: Callable[[Exception], None],
        on_cancelled: Callable[[Cancelled], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
        parent: QObject | None = None,
        flags: QgsTask.Flags | None = None,
        grace_seconds: float = 0.0,
    ) -> TaskHandle[T]:
        """Start `work` in a thread; call from the main thread.

        description: shown by QGIS's task manager; translated, without names of people.
        work: gets a Progress, runs in another thread, touches no widget and no layer. Requests
            made there through QGIS's network are aborted when the task is cancelled.
        on_done, on_failed, on_cancelled, on_progress: called on the main thread. Work that ends
            well although it was cancelled is done. Without `on_cancelled`, `on_failed` gets the
            Cancelled; its `__cause__` is what stopped the work (an Aborted may be `maybe_done`).
        grace_seconds: what requests on their way get when the task is cancelled in QGIS's task
            manager (see TaskHandle.cancel).
        flags: by default it can be cancelled, and who leaves QGIS is asked about it only where it
            has some grace: reading is not worth a question.
        parent: when this object is gone, nobody is called back; the work goes on.
        """

        def finish(ended: Ended[T]) -> None:
            handle.is_running = False
            self._running.discard(handle)
            try:
                if not handle.is_dropped and not _is_gone(parent):
                    _deliver(ended, task, on_done, on_failed, on_cancelled or on_failed)
            finally:
                if not self._running and not sip.isdeleted(self):
                    self.idle.emit()

        def progressed(done: int, total: int, step: str) -> None:
            if on_progress and handle.is_running and not handle.is_dropped and not _is_gone(parent):
                on_progress(done, total, step)

        if flags is None:
            flags = _flags(asks=grace_seconds > 0)
        task = _Task(description, flags, grace_seconds, work, finish)
        handle: TaskHandle[T] = TaskHandle(task)
        task.messenger.progressed.connect(progressed)
        _alive.add(task)
        self._running.add(handle)
        # A task that waits takes none of the threads in which Qt converts and scales pictures.
        # The interface waits for these with Python's lock held, and for ever if all of them are
        # taken by tasks that want it. https://doc.qt.io/qt-5/qthreadpool.html#releaseThread
        QThreadPool.globalInstance().releaseThread()
        self._manager.addTask(task)
        return handle

    def cancel_all(self) -> None:
        """Ask all tasks to stop, and return at once."""
        for handle in tuple(self._running):
            handle.cancel()

    def shut_down(self, seconds: float = 3.0) -> bool:
        """Cancel all tasks, call nobody back, and wait for their ends, at most so long.

        Returns whether all have ended. Events other than clicks and keys are handled meanwhile:
        the ends of tasks are such events.
        """
        for handle in self._running:
            handle.drop()
        self.cancel_all()
        if not self._running:
            return True
        loop = QEventLoop()
        self.idle.connect(loop.quit)
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return not self._running


def _flags(*, asks: bool) -> QgsTask.Flags:
    flags = QgsTask.Flags(QgsTask.Flag.CanCancel)
    return flags if asks else flags | QgsTask.Flag.CancelWithoutPrompt


def _is_gone(parent: QObject | None) -> bool:
    return parent is not None and bool(sip.isdeleted(parent))


def _deliver(
    ended: Ended[T],
    task: _Task,
    on_done: Callable[[T], None],
    on_failed: Callable[[Exception], None],
    on_cancelled: Callable[[Cancelled], None],
) -> None:
    error = ended.error
    if error is None:
        on_done(ended.get())
    elif isinstance(error, Cancelled):
        on_cancelled(error)
    elif task.is_unwanted and isinstance(error, (RequestCancelled, Aborted)):
        cancelled = Cancelled()
        cancelled.__cause__ = error
        on_cancelled(cancelled)
    else:
        on_failed(error)
