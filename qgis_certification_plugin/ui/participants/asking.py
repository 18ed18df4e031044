"""A question that has to wait until the course is read and nothing else is being asked."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication

# Milliseconds between looks whether another question is still open.
_LOOK = 100


class Question(QObject):
    """Holds one question; the newest one counts."""

    def __init__(self, parent: QObject) -> None:
        """Hold none yet."""
        super().__init__(parent)
        self._ask: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    def hold(self, ask: Callable[[], None]) -> None:
        """Keep this question until the course has been read."""
        self.forget()
        self._ask = ask

    def forget(self) -> None:
        """Ask nothing."""
        self._timer.stop()
        self._ask = None

    def release(self) -> None:
        """Ask as soon as no other question is open: signing in ends in a dialog too."""
        if self._ask is not None:
            self._timer.start()

    def _look(self) -> None:
        if QApplication.activeModalWidget() is not None:
            return
        self._timer.stop()
        ask, self._ask = self._ask, None
        if ask is not None:
            ask()
