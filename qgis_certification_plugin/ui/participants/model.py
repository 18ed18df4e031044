"""The table of participants as Qt's views see it. Every edit can be undone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ...domain.checking import Field, Finding, with_text
from ...domain.issuing import Row, Run
from ...domain.participants import Participant
from ...domain.text import fold, tidy
from ...server.pages.course import Attendee, CoursePage
from ...server.pages.forms import CertificateType
from ...services.courses import attendees
from ...translation import translate
from . import cells
from .columns import TEXTS, Column, header, header_help
from .days import IssueDays
from .status import Facts, Kind, NumberState, Status, status_of
from .undo import QUndoStack, Splice

_Role = Qt.ItemDataRole


class ParticipantsModel(QAbstractTableModel):
    """Rows of people, and below them an empty row to type into.

    `edited` follows changes of the people; what the site says changes how they are shown.
    """

    edited = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._people: list[Participant] = []
        self._findings: Mapping[str, Sequence[Finding]] = {}
        self._shown: dict[int, Attendee] = {}
        self._types: dict[int, str] = {}
        self._default_type: int | None = None
        self._run_rows: dict[int, Row] = {}
        self._certified: set[int] = set()  # asked thousands of times during a selection
        self.issue_days = IssueDays()
        self._numbers: dict[str, NumberState] = {}
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
    def certificate_types(self) -> Mapping[int, str]:
        """The names of the wordings by their numbers."""
        return self._types

    @property
    def default_type(self) -> int | None:
        """The wording of everybody who has none of her own."""
        return self._default_type

    def person(self, row: int) -> Participant | None:
        """Return who stands in a row; None for the empty row at the end."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, row_id: str) -> int:
        """Return where the row of this id stands; -1 when it has gone."""
        return next((i for i, person in enumerate(self._people) if person.row == row_id), -1)

    def facts(self, row: int) -> Facts:
        """Return all that is known of a row. Raises IndexError."""
        person = self._people[row]
        shown = self._shown.get(person.attendee) if person.attendee is not None else None
        run_row = self._run_rows.get(person.attendee) if person.attendee is not None else None
        number = (run_row.number if run_row else None) or (shown.number if shown else None)
        return Facts(
            person=person,
            findings=self._findings.get(person.row, ()),
            shown=shown,
            run_row=run_row,
            number_state=self._numbers.get(number) if number else None,
            left=self.issue_days.left(shown),
        )

    def status(self, row: int) -> Status:
        """Return the status of a row."""
        return status_of(self.facts(row)) if row < len(self._people) else Status(Kind.EMPTY, "")

    def has_certificate(self, row: int) -> bool:
        """Whether the course page shows a number for this row."""
        return row < len(self._people) and self.is_certified(self._people[row])

    def is_certified(self, person: Participant) -> bool:
        """Whether the course page shows a number for this person."""
        return person.attendee in self._certified

    def number_state(self, number: str) -> NumberState | None:
        """Return what is known of a certificate's public page."""
        return self._numbers.get(number)

    def text_to_search(self, row: int) -> str:
        """Return what the find box looks in."""
        person = self._people[row]
        return fold(f"{person.name} {person.email} {self.facts(row).number or ''}")

    # --- what the site and the checks say ----------------------------------------------------

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

    def set_page(self, page: CoursePage) -> None:
        """Show certificates as the course page shows them."""
        self._shown = {row.attendee: row for row in attendees(page) if row.attendee is not None}
        self._find_certified()

    def set_certificate_types(
        self, types: Iterable[CertificateType], default: int | None = None
    ) -> None:
        """Offer these wordings."""
        self._types = {kind.number: kind.name for kind in types}
        self.set_default_type(default)

    def set_default_type(self, number: int | None) -> None:
        """Choose the wording of everybody who has none of her own."""
        self._default_type = number
        self._refresh(Column.CERTIFICATE)

    def set_findings(
        self, findings: Mapping[str, Sequence[Finding]], rows: Collection[str] | None = None
    ) -> None:
        """Show what the checks found, by row id; `rows` are those for which that has changed."""
        self._findings = findings
        if rows is None:
            self._refresh(Column.STATUS)
            return
        for place, person in enumerate(self._people if rows else ()):
            if person.row in rows:
                index = self.index(place, Column.STATUS)
                self.dataChanged.emit(index, index)

    def set_run(self, run: Run | None) -> None:
        """Show how far issuing is."""
        self._run_rows = {row.attendee: row for row in run.rows} if run else {}
        self._find_certified()

    def _find_certified(self) -> None:
        shown = {number for number, row in self._shown.items() if row.number}
        self._certified = shown | {number for number, row in self._run_rows.items() if row.number}
        self._refresh()

    def set_number_state(self, number: str, state: NumberState) -> None:
        """Show what is known of a certificate's public page."""
        self._numbers[number] = state
        self._refresh(Column.STATUS)

    def set_locked(self, locked: bool) -> None:
        """Let nobody edit while something is being sent."""
        if locked != self._locked:
            self._locked = locked
            self._refresh()

    def retranslate(self) -> None:
        """Show every text in the language that QGIS has now."""
        self._refresh()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

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

    def add_empty_row(self) -> int:
        """Make room for one more person; returns its place."""
        text = translate("ParticipantsTable", "add row")
        if not self._locked:
            self.undo_stack.push(Splice(self, len(self._people), (), (Participant(),), text))
        return len(self._people) - 1

    def remove(self, rows: Iterable[int]) -> int:
        """Remove rows that are not enrolled; returns how many had to stay."""
        wanted = {row for row in rows if row < len(self._people)}
        gone = {row for row in wanted if self._people[row].attendee is None}
        if gone and not self._locked:
            first, last = min(gone), max(gone)
            before = self._people[first : last + 1]
            after = [p for i, p in enumerate(before, start=first) if i not in gone]
            text = translate("ParticipantsTable", "remove %n row(s)", n=len(gone))
            self.undo_stack.push(Splice(self, first, before, after, text))
        return len(wanted) - len(gone)

    def clear_cells(self, places: Iterable[tuple[int, int]]) -> None:
        """Empty the typed texts in these (row, column) cells."""
        changed: dict[int, Participant] = {}
        for row, column in places:
            attribute = TEXTS.get(Column(column))
            if attribute and row < len(self._people) and self._is_editable(row, Column(column)):
                person = changed.get(row, self._people[row])
                changed[row] = with_text(person, Field(attribute), "")
        self._change(changed, translate("ParticipantsTable", "clear cells"))

    def set_passed(self, rows: Iterable[int], passed: bool) -> None:
        """Say of several people at once whether they passed."""
        changed = {
            row: replace(self._people[row], passed=passed)
            for row in rows
            if row < len(self._people) and self._is_editable(row, Column.PASSED)
        }
        self._change(changed, translate("ParticipantsTable", "tick who passed"))

    def change_people(self, changed: Mapping[str, Participant], text: str) -> None:
        """Put people in the place of those with these row ids; those left empty go.

        One step to undo, named `text`.
        """
        places = [i for i, person in enumerate(self._people) if person.row in changed]
        if not places or self._locked:
            return
        first, last = places[0], places[-1]
        before = self._people[first : last + 1]
        after = [changed.get(person.row, person) for person in before]
        kept = [p for p in after if not p.is_empty or p.row not in changed]
        if kept != before:
            self.undo_stack.push(Splice(self, first, before, kept, text))

    def _change(self, changed: Mapping[int, Participant], text: str) -> None:
        really = {row: p for row, p in changed.items() if p != self._people[row]}
        if not really:
            return
        first, last = min(really), max(really)
        before = self._people[first : last + 1]
        after = [really.get(row, p) for row, p in enumerate(before, start=first)]
        self.undo_stack.push(Splice(self, first, before, after, text))

    # --- what a view asks --------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return the people and the empty row."""
        return 0 if parent.isValid() else len(self._people) + 1

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = Column(index.column())
        if not self._is_editable(index.row(), column):
            return flags
        if column is Column.PASSED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def _is_editable(self, row: int, column: Column) -> bool:
        if self._locked or column is Column.STATUS:
            return False
        if row >= len(self._people):
            return column in TEXTS
        if column in TEXTS:
            return self._people[row].attendee is None
        return not self.has_certificate(row)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Return headings, and row numbers for the sentences that name a row."""
        if section not in range(
            self.rowCount() if orientation == Qt.Orientation.Vertical else len(Column)
        ):
            return None
        if orientation == Qt.Orientation.Vertical:
            if role == _Role.DisplayRole:
                return section + 1 if section < len(self._people) else "+"
            return None
        if role == _Role.DisplayRole:
            return header(Column(section))
        return header_help(Column(section)) if role == _Role.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if row >= len(self._people):
            return cells.of_empty_row(column, role)
        facts = self.facts(row)
        if column is Column.PASSED:
            return cells.of_passed(facts, role)
        if column is Column.CERTIFICATE:
            return cells.of_certificate(facts, self._types, self._default_type, role)
        if column is Column.STATUS:
            return cells.of_status(facts, role)
        return cells.of_text(facts, column, role)

    def setData(  # noqa: N802
        self, index: QModelIndex, value: Any, role: int = _Role.EditRole
    ) -> bool:
        """Change a cell; can be undone."""
        if not index.isValid() or not self._is_editable(index.row(), Column(index.column())):
            return False
        row, column = index.row(), Column(index.column())
        if column is Column.PASSED and role == _Role.CheckStateRole:
            self.set_passed([row], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != _Role.EditRole or column is Column.PASSED:
            return False
        if column is Column.CERTIFICATE:
            changed = replace(self._people[row], certificate_type=value)
            self._change({row: changed}, translate("ParticipantsTable", "choose wording"))
            return True
        return self._set_text(row, column, tidy(str(value or "")))

    def _set_text(self, row: int, column: Column, text: str) -> bool:
        title = translate("ParticipantsTable", "edit {column}", column=header(column))
        if row < len(self._people):
            changed = with_text(self._people[row], Field(TEXTS[column]), text)
            self._change({row: changed}, title)
        elif text:
            person = with_text(Participant(), Field(TEXTS[column]), text)
            self.undo_stack.push(Splice(self, row, (), (person,), title))
        return True
