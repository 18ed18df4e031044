"""Dialogs that have been answered."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDialog


def put_away(dialog: QDialog) -> None:
    """Destroy a dialog whose `exec` has returned, now: before what it confirmed is sent.

    Later, its end and the first request would meet: while Qt destroys a widget it holds a lock for
    the signals of some objects, and may wait for Python; the thread that sends has Python, and may
    wait for that same lock. A dialog that has gone with its parent is no trouble.
    """
    if sip.isdeleted(dialog):
        return
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
