"""Which rows of the table are shown, and in which order. The table itself stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QAbstractProxyModel, QModelIndex, QObject, Qt, pyqtSignal

from ...domain.participants import Participant
from ...domain.text import fold
from .choices import Choice, belongs
from .columns import Column
from .model import ParticipantsModel
from .sorting import sorted_rows

_ASCENDING = Qt.SortOrder.AscendingOrder


_COLUMNS = len(Column)


class ParticipantsFilter(QAbstractProxyModel):
    """Shows the rows that hold all words and are of the chosen kind, sorted by a column.

    The empty row is always there, and always last. A row stays where it is while it is edited,
    also where it would now be hidden or stand elsewhere: only asking again moves it.
    """

    arranging = pyqtSignal()
    choice_changed = pyqtSignal()

    def __init__(self, model: ParticipantsModel) -> None:
        """Stand between the model and a view."""
        super().__init__(model)
        self._model = model
        self._words: list[str] = []
        self._choice = Choice.ALL
        self._column: Column | None = None
        self._descending = False
        # The rows of the model from top to bottom; None for all of them in their own order.
        self._rows: list[int] | None = None
        self._places: dict[int, int] = {}
        self._stale = False
        self._ending: Callable[[], None] = self.endResetModel
        self._searched: dict[str, tuple[Participant, str]] = {}
        self.setSourceModel(model)
        model.dataChanged.connect(self._data_changed)
        model.headerDataChanged.connect(self.headerDataChanged)
        model.rowsAboutToBeInserted.connect(self._inserting)
        model.rowsInserted.connect(self._inserted)
        model.rowsAboutToBeRemoved.connect(self._removing)
        model.rowsRemoved.connect(self._removed)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._reset)
        model.edited.connect(self._edited)

    # --- what is asked for -------------------------------------------------------------------

    @property
    def is_filtering(self) -> bool:
        """Whether rows may be hidden."""
        return bool(self._words) or self._choice is not Choice.ALL

    @property
    def choice(self) -> Choice:
        """The kind of rows that is shown."""
        return self._choice

    @property
    def sorted_by(self) -> tuple[Column, bool] | None:
        """The column of the order and whether it is descending; None for the table's own."""
        return None if self._column is None else (self._column, self._descending)

    def set_text(self, text: str) -> None:
        """Look for these words, whatever their case and accents."""
        self._words = fold(text).split()
        self.arrange()

    def set_choice(self, choice: Choice) -> None:
        """Show only the rows of this kind."""
        self._choice = choice
        self.arrange()
        self.choice_changed.emit()

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Sort by a column; a negative one stands for the table's own order."""
        self._column = Column(column) if column >= 0 else None
        self._descending = order != _ASCENDING
        self.arrange()

    def arrange(self) -> None:
        """Look again at which rows belong where."""
        rows = self._wanted()
        if rows == self._rows:
            return
        self.arranging.emit()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        sources = [self.mapToSource(index) for index in before]
        self._take(rows)
        self.changePersistentIndexList(before, [self.mapFromSource(i) for i in sources])
        self.layoutChanged.emit()

    def _wanted(self) -> list[int] | None:
        if self._column is None and not self.is_filtering:
            return None
        model, choice = self._model, self._choice
        end = model.rowCount() - 1
        rows = list(range(end))
        if self._words:
            rows = [row for row in rows if self._holds_all_words(row)]
        if choice is not Choice.ALL:
            rows = [row for row in rows if belongs(model, row, choice)]
        if self._column is not None:
            rows = sorted_rows(model, rows, self._column, descending=self._descending)
        return [*rows, end]

    def _holds_all_words(self, row: int) -> bool:
        person = self._model.person(row)
        if person is None:
            return True
        known = self._searched.get(person.row)
        # Of those whom the site knows more is searched than the row itself.
        if known is None or known[0] is not person or person.attendee is not None:
            known = (person, self._model.text_to_search(row))
            self._searched[person.row] = known
        return all(word in known[1] for word in self._words)

    def _take(self, rows: list[int] | None) -> None:
        self._rows = rows
        self._places = {} if rows is None else {row: place for place, row in enumerate(rows)}
        self._stale = False

    # --- what happens in the table -----------------------------------------------------------

    def _data_changed(self, first: QModelIndex, last: QModelIndex, roles: Any = ()) -> None:
        if self._rows is None or first.row() == last.row():
            start, end = self.mapFromSource(first), self.mapFromSource(last)
        else:
            start = self.index(0, first.column())
            end = self.index(len(self._rows) - 1, last.column())
        if start.isValid() and end.isValid():
            self.dataChanged.emit(start, end, list(roles))

    def _inserting(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        if self._rows is None:
            self.beginInsertRows(QModelIndex(), first, last)
            self._ending = self.endInsertRows
            return
        at_end = first == self._model.rowCount()
        following = [self._places[row] for row in self._rows if row >= first]
        place = len(self._rows) if at_end else min(following, default=len(self._rows) - 1)
        self.beginInsertRows(QModelIndex(), place, place + count - 1)
        moved = [row + count if row >= first else row for row in self._rows]
        moved[place:place] = range(first, last + 1)
        self._change_rows(moved, self.endInsertRows, stale=not at_end)

    def _inserted(self) -> None:
        self._ending()

    def _removing(self, _parent: QModelIndex, first: int, last: int) -> None:
        count = last - first + 1
        if self._rows is None:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._ending = self.endRemoveRows
            return
        gone = sorted(self._places[row] for row in range(first, last + 1) if row in self._places)
        rest = [
            row - count if row > last else row for row in self._rows if not first <= row <= last
        ]
        if not gone:
            self._change_rows(rest, _nothing, stale=True)
        elif gone[-1] - gone[0] + 1 == len(gone):
            self.beginRemoveRows(QModelIndex(), gone[0], gone[-1])
            self._change_rows(rest, self.endRemoveRows, stale=True)
        else:
            self.beginResetModel()
            self._change_rows(rest, self.endResetModel, stale=True)

    def _removed(self) -> None:
        self._ending()

    def _change_rows(self, rows: list[int], ending: Callable[[], None], *, stale: bool) -> None:
        def end() -> None:
            self._take(rows)
            self._stale = stale
            ending()

        self._ending = end

    def _reset(self) -> None:
        self._take(self._wanted())
        self._searched.clear()
        self.endResetModel()

    def _edited(self) -> None:
        if self._stale:
            self.arrange()
            self._stale = False

    # --- what a view asks --------------------------------------------------------------------

    def model_row(self, place: int) -> int:
        """Return the row of the model that is shown at a place, counted from 0."""
        return place if self._rows is None else self._rows[place]

    def mapToSource(self, index: QModelIndex) -> QModelIndex:  # noqa: N802
        """Return the model's index of a cell that is shown."""
        if not index.isValid():
            return QModelIndex()
        rows = self._rows
        if rows is None:
            return self._model.index(index.row(), index.column())
        if index.row() >= len(rows):
            return QModelIndex()
        return self._model.index(rows[index.row()], index.column())

    def mapFromSource(self, index: QModelIndex) -> QModelIndex:  # noqa: N802
        """Return where a cell of the model is shown; an invalid index where it is hidden."""
        if not index.isValid():
            return QModelIndex()
        if self._rows is None:
            return self.createIndex(index.row(), index.column())
        place = self._places.get(index.row())
        return QModelIndex() if place is None else self.createIndex(place, index.column())

    def index(
        self,
        row: int,
        column: int,
        _parent: QModelIndex = QModelIndex(),  # noqa: B008
    ) -> QModelIndex:
        """Return the index of a cell."""
        is_there = 0 <= row < self.rowCount() and 0 <= column < _COLUMNS
        return self.createIndex(row, column) if is_there else QModelIndex()

    def sibling(self, row: int, column: int, _index: QModelIndex) -> QModelIndex:
        """Return the index of another cell."""
        return self.index(row, column)

    def parent(self, index: QModelIndex | None = None) -> QObject | QModelIndex:
        """Return no index: a table has no levels."""
        return super().parent() if index is None else QModelIndex()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many rows are shown, the empty one included."""
        if parent.isValid():
            return 0
        return self._model.rowCount() if self._rows is None else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return headings; a row keeps its number while others are hidden."""
        if orientation == Qt.Orientation.Vertical:
            if not 0 <= section < self.rowCount():
                return None
            section = self.model_row(section)
        return self._model.headerData(section, orientation, role)


def _nothing() -> None:
    return
