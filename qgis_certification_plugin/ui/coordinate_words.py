"""QGIS's coordinate box knows the word "world"; here it learns "courses" and "trainers"."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QLineEdit, QMainWindow, QWidget

# QGIS's own name for the box, in the status bar.
_BOX = "mCoordsEdit"


class CoordinateWords(QObject):
    """Hears what is typed into the box, after QGIS itself has."""

    def __init__(
        self, window: QMainWindow, wanted: Callable[[str], str | None], show: Callable[[str], None]
    ) -> None:
        """Call `show` with what `wanted` makes of a word, where it makes something of it.

        A QGIS without such a box is left as it is: the locator knows the words too.
        """
        super().__init__()
        self._wanted = wanted
        self._show = show
        box = window.findChild(QWidget, _BOX)
        self.edit: QLineEdit | None = box.findChild(QLineEdit) if box is not None else None
        if self.edit is not None:
            self.edit.returnPressed.connect(self._typed)

    def stop(self) -> None:
        """Hear no more."""
        if self.edit is not None and not sip.isdeleted(self.edit):
            self.edit.returnPressed.disconnect(self._typed)
        self.edit = None

    def _typed(self) -> None:
        if self.edit is None:
            return
        what = self._wanted(self.edit.text())
        if what is not None:
            self.edit.clear()
            self._show(what)
