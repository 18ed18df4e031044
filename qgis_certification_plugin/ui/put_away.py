"""Windows and widgets that are done with, destroyed so that no request waits for them for ever.

While Qt destroys an object it holds a lock for the signals of some objects, and may wait for
Python; a thread that sends a request has Python, and may wait for that same lock. `deleteLater`
lets Qt destroy without Python; here it is destroyed by `sip.delete`, which keeps Python meanwhile:
https://www.riverbankcomputing.com/static/Docs/PyQt5/api/sip/sip-module.html
"""

from __future__ import annotations

from functools import partial

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QThread, QTimer
from qgis.PyQt.QtWidgets import QDialog

_waiting: list[QObject] = []
_LOOK_AGAIN = 100  # milliseconds, while a dialog that was opened meanwhile waits for its answer


def put_away(dialog: QDialog) -> None:
    """Destroy a dialog whose `exec` has returned, now: before what it confirmed is sent.

    A dialog that has gone with its parent is no trouble.
    """
    if not sip.isdeleted(dialog):
        sip.delete(dialog)


def delete_later(gone: QObject) -> None:
    """Destroy this when the signal that is being dealt with has been, as `deleteLater` does.

    What has gone by then, with its parent, is no trouble.
    """
    _waiting.append(gone)
    QTimer.singleShot(0, partial(_delete, gone, QThread.currentThread().loopLevel()))


def delete_waiting() -> None:
    """Destroy now what waits for it: the plugin leaves, and nothing of it may come later."""
    while _waiting:
        _destroy(_waiting[0])


def _delete(gone: QObject, level: int) -> None:
    if QThread.currentThread().loopLevel() > level > 0:
        # The slot that asked for it stands still in a dialog: its sender must live on.
        QTimer.singleShot(_LOOK_AGAIN, partial(_delete, gone, level))
        return
    _destroy(gone)


def _destroy(gone: QObject) -> None:
    _waiting[:] = [one for one in _waiting if one is not gone]
    if not sip.isdeleted(gone):
        sip.delete(gone)
