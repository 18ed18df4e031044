"""The bridge from the person's thread to QGIS's interface thread.

`Hands` is made on the interface thread. What is asked of it is queued as an event, so it is
done in whatever event loop runs at that moment: the main one, a dialog's or a menu's.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal


class Hands(QObject):
    """Does on the interface thread what another thread asks for."""

    _asked = pyqtSignal(object, object)

    def __init__(self) -> None:
        """Belong to the thread that makes it, which has to be the interface thread."""
        super().__init__()
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def ask(self, action: Callable[[], Any]) -> Future[Any]:
        """Queue the action; its result or error arrives in the future."""
        future: Future[Any] = Future()
        self._asked.emit(action, future)
        return future

    def _do(self, action: Callable[[], Any], future: Future[Any]) -> None:
        try:
            future.set_result(action())
        except BaseException as error:  # noqa: BLE001  (it is raised again where it was asked)
            future.set_exception(error)
