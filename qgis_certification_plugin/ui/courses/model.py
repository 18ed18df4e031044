"""An organisation's courses as a list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from ...domain.text import fold
from ...server.pages.organisation import CourseLine
from ...translation import translate
from ..dates import period_text
from ..texts import plain_tooltip

_Role = Qt.ItemDataRole
_SORT = _Role.UserRole


class Column(IntEnum):
    """Where each thing stands, counted from 0."""

    COURSE_TYPE = 0
    DATES = 1
    CENTRE = 2
    LANGUAGE = 3
    CONVENER = 4


def _heading(column: Column) -> str:
    return {
        Column.COURSE_TYPE: translate("CourseList", "Course type"),
        Column.DATES: translate("CourseList", "Dates"),
        Column.CENTRE: translate("CourseList", "Training centre"),
        Column.LANGUAGE: translate("CourseList", "Language"),
        Column.CONVENER: translate("CourseList", "Course convener"),
    }[column]


class CoursesModel(QAbstractTableModel):
    """The courses, as the organisation's page lists them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._lines: list[CourseLine] = []
        self._folded: list[str] = []

    def set_lines(self, lines: Sequence[CourseLine]) -> None:
        """Show these courses."""
        self.beginResetModel()
        self._lines = list(lines)
        self._folded = [
            fold(f"{x.course_type} {x.centre} {x.language or ''} {x.convener} {x.start.year}")
            for x in lines
        ]
        self.endResetModel()

    def line(self, row: int) -> CourseLine:
        """Return the course of a row. Raises IndexError."""
        return self._lines[row]

    def text_to_search(self, row: int) -> str:
        """Return what the search looks in."""
        return self._folded[row]

    def retranslate(self) -> None:
        """Show headings and dates in the language that QGIS has now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._lines:
            last = self.index(len(self._lines) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many courses there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return _heading(Column(section))
        return None

    def data(self, index: QModelIndex, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        if role == _SORT and column is Column.DATES:
            return line.start.isoformat() + line.end.isoformat()
        if role in (_Role.DisplayRole, _Role.ToolTipRole, _SORT):
            text = {
                Column.COURSE_TYPE: line.course_type,
                Column.DATES: period_text(line.start, line.end),
                Column.CENTRE: line.centre,
                Column.LANGUAGE: line.language or "",
                Column.CONVENER: line.convener,
            }[column]
            return plain_tooltip(text) if role == _Role.ToolTipRole else text
        return None


class CoursesFilter(QSortFilterProxyModel):
    """The courses that hold all words of the search; newest first until another order is asked."""

    def __init__(self, model: CoursesModel) -> None:
        """Stand between the model and a view."""
        super().__init__(model)
        self._model = model
        self._words: list[str] = []
        self.setSourceModel(model)
        self.setSortRole(_SORT)
        self.setSortLocaleAware(True)
        self.sort(Column.DATES, Qt.SortOrder.DescendingOrder)

    def set_text(self, text: str) -> None:
        """Look for these words, whatever their case and accents."""
        self._words = fold(text).split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:  # noqa: N802
        """Return whether a course holds all words."""
        text = self._model.text_to_search(row)
        return all(word in text for word in self._words)
