"""Short work beside the interface that nobody has to see in QGIS's task manager."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

# Milliseconds between looks whether something has ended.
_LOOK = 20


class Background(QObject):
    """One thread that does one thing after the other; answers come on the interface thread."""

    def __init__(self, name: str, parent: QObject) -> None:
        """Start the thread when it is first needed; `name` is for whoever debugs."""
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting: list[tuple[Future[Any], Callable[[Future[Any]], None]]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    def submit(self, work: Callable[[], Any], ended: Callable[[Future[Any]], None]) -> None:
        """Do `work` in the thread, then call `ended` with its result or exception."""
        self._waiting.append((self._thread.submit(work), ended))
        self._timer.start()

    def wait(self) -> None:
        """Wait for everything that was asked for, and deliver it."""
        for future, _ended in self._waiting:
            future.exception()
        self._look()

    def close(self) -> None:
        """Finish, and end the thread."""
        self.wait()
        self._thread.shutdown()

    def _look(self) -> None:
        done = [one for one in self._waiting if one[0].done()]
        self._waiting = [one for one in self._waiting if not one[0].done()]
        if not self._waiting:
            self._timer.stop()
        for future, ended in done:
            ended(future)
