"""The rows of people and how they change: every change is one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, pyqtSignal

from ...domain.participants import Participant
from ...translation import translate
from .cell_values import cleared
from .columns import TEXTS, Column
from .undo import QUndoStack, Splice


class PeopleRows(QAbstractTableModel):
    """Rows of people, and below them an empty row to type into.

    `edited` follows every change of the people.
    """

    edited = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._people: list[Participant] = []
        self._locked = False

    # --- what there is -----------------------------------------------------------------------

    @property
    def participants(self) -> list[Participant]:
        """The people, empty rows left out."""
        return [p for p in self._people if not p.is_empty or p.attendee is not None]

    @property
    def is_locked(self) -> bool:
        """Whether the table can only be read, as while something is being sent."""
        return self._locked

    @property
    def rows(self) -> Sequence[Participant]:
        """All rows, those left empty included."""
        return self._people

    def person(self, row: int) -> Participant | None:
        """Return who stands in a row; None for the empty row at the end."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, row_id: str) -> int:
        """Return where the row of this id stands; -1 when it has gone."""
        return next((i for i, person in enumerate(self._people) if person.row == row_id), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return the people and the empty row."""
        return 0 if parent.isValid() else len(self._people) + 1

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def is_editable(self, row: int, column: Column) -> bool:
        """Whether a cell can be changed now."""
        if self._locked or column is Column.STATUS:
            return False
        if row >= len(self._people):
            return column in TEXTS
        person = self._people[row]
        if person.from_site and person.attendee is None:
            return False  # nothing of somebody locked is kept
        if column is Column.REMARK:
            return True
        if column in TEXTS:
            return person.is_new
        return not self.has_certificate(row)

    def has_certificate(self, row: int) -> bool:
        """Whether a row is certified already; whoever knows says so."""
        return False

    def set_rows(self, people: Sequence[Participant]) -> None:
        """Take over a table that was read; what could be undone before cannot any more."""
        self.undo_stack.clear()
        same = [p.row for p in people[: len(self._people)]] == [p.row for p in self._people]
        if not same:
            self.beginResetModel()
            self._people = list(people)
            self.endResetModel()
        else:
            known = len(self._people)
            self._people = list(people[:known])
            self._refresh()
            self._insert(known, people[known:])
        self.edited.emit()

    def set_locked(self, locked: bool) -> None:
        """Let nobody edit while something is being sent."""
        if locked != self._locked:
            self._locked = locked
            self._refresh()

    def _refresh(self, column: Column | None = None) -> None:
        first, last = (column, column) if column is not None else (0, len(Column) - 1)
        self.dataChanged.emit(self.index(0, first), self.index(self.rowCount() - 1, last))

    # --- editing -----------------------------------------------------------------------------

    def splice(self, first: int, count: int, people: Sequence[Participant]) -> None:
        """Replace `count` rows from `first` on. For commands of the undo stack only."""
        common = min(count, len(people))
        if common:
            self._people[first : first + common] = people[:common]
            last = self.index(first + common - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(first, 0), last)
        self._remove(first + common, count - common)
        self._insert(first + common, people[common:])
        self.edited.emit()

    # At the end of the table it is the empty row that becomes a person, or a person that becomes
    # the empty row: whoever types there stays where she is.

    def _insert(self, first: int, people: Sequence[Participant]) -> None:
        if not people:
            return
        shift = 1 if first == len(self._people) else 0
        self.beginInsertRows(QModelIndex(), first + shift, first + shift + len(people) - 1)
        self._people[first:first] = people
        self.endInsertRows()
        if shift:
            self.dataChanged.emit(self.index(first, 0), self.index(first, len(Column) - 1))

    def _remove(self, first: int, count: int) -> None:
        if not count:
            return
        shift = 1 if first + count == len(self._people) else 0
        self.beginRemoveRows(QModelIndex(), first + shift, first + shift + count - 1)
        del self._people[first : first + count]
        self.endRemoveRows()
        if shift:
            self.dataChanged.emit(self.index(first, 0), self.index(first, len(Column) - 1))

    def free_end(self) -> tuple[int, list[Participant]]:
        """Return where new people go, and the rows left empty there that they replace."""
        first = len(self._people)
        # Rows that were left empty in the meantime are in nobody's way.
        while first and self._people[first - 1].is_empty:
            first -= 1
        return first, self._people[first:]

    def holds(self, first: int, people: Sequence[Participant]) -> bool:
        """Whether exactly these people stand from row `first` on."""
        return self._people[first : first + len(people)] == list(people)

    def add(self, people: Sequence[Participant], text: str) -> int:
        """Add rows at the end; returns the first one's place. `text` names it for Undo."""
        first, empty = self.free_end()
        if people and not self._locked:
            self.undo_stack.push(Splice(self, first, empty, people, text))
        return first

    def add_empty_row(self, place: int | None = None) -> int:
        """Make room for one more person, above a row or at the end; returns its place."""
        text = translate("ParticipantsTable", "add row")
        place = len(self._people) if place is None else min(place, len(self._people))
        if not self._locked:
            self.undo_stack.push(Splice(self, place, (), (Participant(),), text))
        return place

    def remove(self, rows: Iterable[int]) -> int:
        """Remove rows that are not enrolled; returns how many had to stay."""
        wanted = {row for row in rows if row < len(self._people)}
        gone = {row for row in wanted if self._people[row].is_new}
        if gone and not self._locked:
            first, last = min(gone), max(gone)
            before = self._people[first : last + 1]
            after = [p for i, p in enumerate(before, start=first) if i not in gone]
            text = translate("ParticipantsTable", "remove %n row(s)", n=len(gone))
            self.undo_stack.push(Splice(self, first, before, after, text))
        return len(wanted) - len(gone)

    def clear_cells(self, places: Iterable[tuple[int, int]], text: str = "") -> None:
        """Empty these (row, column) cells; who passed stays as it is."""
        changed: dict[int, Participant] = {}
        for row, column in places:
            if row < len(self._people) and self.is_editable(row, Column(column)):
                person = changed.get(row, self._people[row])
                changed[row] = cleared(person, Column(column))
        self.change(changed, text or translate("ParticipantsTable", "clear cells"))

    def set_passed(self, rows: Iterable[int], passed: bool) -> None:
        """Say of several people at once whether they passed."""
        changed = {
            row: replace(self._people[row], passed=passed)
            for row in rows
            if row < len(self._people) and self.is_editable(row, Column.PASSED)
        }
        self.change(changed, translate("ParticipantsTable", "tick who passed"))

    def set_certificate_type(self, rows: Iterable[int], number: int | None) -> None:
        """Choose the wording of several people at once; None is that for all."""
        changed = {
            row: replace(self._people[row], certificate_type=number)
            for row in rows
            if row < len(self._people) and self.is_editable(row, Column.CERTIFICATE)
        }
        self.change(changed, translate("ParticipantsTable", "choose wording"))

    def change(
        self, changed: Mapping[int, Participant], text: str, added: Sequence[Participant] = ()
    ) -> int:
        """Put these people into their rows and others behind all, as one step to undo.

        Returns how many rows are another now.
        """
        really = {row: p for row, p in changed.items() if p != self._people[row]}
        if self._locked or not (really or added):
            return 0
        first, last = min(really, default=len(self._people)), max(really, default=-1)
        before = self._people[first:] if added else self._people[first : last + 1]
        after = [really.get(row, p) for row, p in enumerate(before, start=first)]
        self.undo_stack.push(Splice(self, first, before, [*after, *added], text))
        return len(really) + len(added)
