"""Where the dock stands in QGIS's window."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu

_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


def put_in_place(
    window: QMainWindow,
    dock: QDockWidget,
    add: Callable[[Qt.DockWidgetArea, QDockWidget], object],
) -> None:
    """Put it where the window remembers it, else at the right; `add` is QGIS's way to add one."""
    if not window.restoreDockWidget(dock):
        add(_RIGHT, dock)
        # The first time only; from then on the user's width counts.
        window.resizeDocks([dock], [dock.sizeHint().width()], Qt.Orientation.Horizontal)
        return
    # QGIS lists in its menu of panels only what comes by addDockWidget.
    panels = window.findChild(QMenu, "mPanelMenu")
    if panels is not None:
        panels.addAction(dock.toggleViewAction())
