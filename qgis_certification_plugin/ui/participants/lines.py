"""Tables of texts that are only read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..colours import draw_focus
from ..texts import plain_tooltip


class Lines(QAbstractTableModel):
    """Lines of texts below headings."""

    def __init__(
        self, headings: Sequence[str], lines: Sequence[Sequence[str]], parent: QObject
    ) -> None:
        """Show these lines."""
        super().__init__(parent)
        self._headings = headings
        self._lines = lines

    def show(self, headings: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._headings, self._lines = headings, lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a text, whole in the tooltip."""
        if not index.isValid():
            return None
        text = self._lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text) if text else None
        return text if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a heading, or the number of a line."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation == Qt.Orientation.Horizontal else section + 1


class LinesView(QTableView):
    """A table that shows where the keyboard is before a line has been chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (name given by Qt)
        """Draw a frame around all lines."""
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus(self.viewport(), self.viewport().rect(), self.palette())


def lines_table(name: str, model: Lines, widths: Sequence[int], parent: QWidget) -> QTableView:
    """Return a table of lines; `widths` of its first columns are in letters, the last stretches."""
    table = LinesView(parent)
    table.setObjectName(name)
    table.setModel(model)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    heading = table.horizontalHeader()
    heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    heading.setStretchLastSection(True)
    heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    letter = parent.fontMetrics().averageCharWidth()
    for column, width in enumerate(widths):
        table.setColumnWidth(column, max(letter * width, heading.sectionSizeHint(column)))
    return table
