"""How tests destroy what they made."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QEvent

from qgis_certification_plugin.ui.office import Office


def destroy(office: Office | None, *widgets: Any) -> None:
    """Destroy widgets when the office's tasks have ended, as the plugin does when it leaves.

    `office` may be None where a plugin has not made one yet: nothing runs then.

    While Qt destroys a widget it holds a lock for the signals of some objects, and may wait for
    Python; a thread that sends a request has Python, and may wait for that same lock. Both would
    wait for ever.
    """
    assert office is None or office._tasks.shut_down()
    for widget in widgets:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
