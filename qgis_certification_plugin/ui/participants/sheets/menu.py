"""The menu of what can be printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu

from ....domain.sheets import Sheet
from ....translation import translate
from ..export.exporting import Exporting
from .words import layout_text, pdf_text


class PrintMenu(QObject):
    """Offers each sheet as a PDF and as a layout, of the rows that an export would take."""

    pdf_wanted = pyqtSignal(object)
    layout_wanted = pyqtSignal(object)

    def __init__(self, exporting: Exporting) -> None:
        """Offer nothing until `ready` is set: the course is being opened."""
        super().__init__(exporting)
        self._exporting = exporting
        self.ready = False

    def fill(self, menu: QMenu) -> None:
        """Offer the sheets in a menu."""
        menu.clear()
        layouts = QMenu(translate("Print", "Open as Layout"), menu)
        layouts.setObjectName("print_layouts")
        offered = self.ready and bool(self._exporting.rows())
        layouts.setEnabled(offered)
        for sheet in Sheet:
            for place, text, wanted, name in (
                (menu, pdf_text(sheet), self.pdf_wanted.emit, "pdf"),
                (layouts, layout_text(sheet), self.layout_wanted.emit, "layout"),
            ):
                entry = place.addAction(text)
                entry.setObjectName(f"print_{name}_{sheet.value}")
                entry.setEnabled(offered)
                entry.triggered.connect(partial(_ask, wanted, sheet))
        menu.addSeparator()
        menu.addMenu(layouts)
        menu.addSeparator()
        self._exporting.offer_selected(menu, "print_selected")


def _ask(wanted: Callable[[Sheet], None], sheet: Sheet, _checked: bool = False) -> None:
    wanted(sheet)
