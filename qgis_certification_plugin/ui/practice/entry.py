"""The entry in a menu that begins and ends practising.

Loaded when QGIS starts, so nothing of the rehearsal itself is loaded here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...translation import translate

if TYPE_CHECKING:
    from ..dock import CertificationDock
    from .mode import PracticeMode
    from .state import Choice


class PracticeEntry(QObject):
    """Made when the plugin is loaded; there is a switch once the dock has been made."""

    def __init__(self, window: QWidget, dock: Callable[[], CertificationDock]) -> None:
        """`dock` returns the dock, and makes it where there is none."""
        super().__init__()
        self.mode: PracticeMode | None = None
        self.action = QAction(window)
        self.action.setObjectName("qgis_certification_practice_action")
        self.action.triggered.connect(self._turn)
        self._dock = dock
        self.retranslate()

    def use(self, mode: PracticeMode) -> None:
        """Take this switch."""
        self.mode = mode
        mode.changed.connect(self.retranslate)

    def let_go(self) -> None:
        """End practising: the dock goes."""
        mode, self.mode = self.mode, None
        if mode is not None:
            mode.changed.disconnect(self.retranslate)
            mode.close()
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the entry does now."""
        on = self.mode is not None and self.mode.is_on
        self.action.setText(
            translate("Practice", "Stop Practising") if on else translate("Practice", "Practise…")
        )
        self.action.setEnabled(self.mode is None or not self.mode.is_starting)

    def _turn(self) -> None:
        dock = self._dock()
        dock.setUserVisible(True)
        if self.mode is not None:
            if not self.mode.is_on:
                dock.open_page("courses")
            self.mode.handle("stop" if self.mode.is_on else "start")

    def practise(self, choice: Choice) -> None:
        """Begin to practise so, with the dock in sight."""
        dock = self._dock()
        dock.setUserVisible(True)
        if self.mode is not None:
            dock.open_page("courses")
            self.mode.start(choice)

    def close(self) -> None:
        """Leave nothing behind."""
        self.action.triggered.disconnect(self._turn)
        self.action.deleteLater()
        self.deleteLater()
