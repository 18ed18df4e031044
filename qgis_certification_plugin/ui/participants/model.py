"""The table of participants as Qt's views see it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt

from ...domain.checking import Finding
from ...domain.issuing import Row, Run
from ...domain.participants import Participant
from ...domain.text import fold, tidy
from ...server.pages.course import Attendee, CoursePage
from ...server.pages.forms import CertificateType
from ...services.courses import attendees
from ...translation import translate
from . import cells
from .cell_values import with_typed
from .columns import Column, header, header_help
from .days import IssueDays
from .people_rows import PeopleRows
from .status import Facts, Kind, NumberState, Status, status_of
from .undo import Splice

_Role = Qt.ItemDataRole


class ParticipantsModel(PeopleRows):
    """The rows with what the site and the checks say of them.

    What the site says (`set_page`, `set_run`, ...) changes only how people are shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._findings: Mapping[str, Sequence[Finding]] = {}
        self._shown: dict[int, Attendee] = {}
        self._types: dict[int, str] = {}
        self._default_type: int | None = None
        self._run_rows: dict[int, Row] = {}
        self._certified: set[int] = set()  # asked thousands of times during a selection
        self.issue_days = IssueDays()
        self._numbers: dict[str, NumberState] = {}

    # --- what there is -----------------------------------------------------------------------

    @property
    def certificate_types(self) -> Mapping[int, str]:
        """The names of the wordings by their numbers."""
        return self._types

    @property
    def default_type(self) -> int | None:
        """The wording of everybody who has none of her own."""
        return self._default_type

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
        number = self.facts(row).number or ""
        return fold(f"{person.name} {person.email} {number} {person.remark}")

    # --- what the site and the checks say ----------------------------------------------------

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

    def retranslate(self) -> None:
        """Show every text in the language that QGIS has now."""
        self._refresh()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    # --- what a view asks --------------------------------------------------------------------

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = Column(index.column())
        if not self.is_editable(index.row(), column):
            return flags
        if column is Column.PASSED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

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
        if not index.isValid() or not self.is_editable(index.row(), Column(index.column())):
            return False
        row, column = index.row(), Column(index.column())
        if column is Column.PASSED and role == _Role.CheckStateRole:
            self.set_passed([row], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != _Role.EditRole or column is Column.PASSED:
            return False
        if column is Column.CERTIFICATE:
            self.set_certificate_type([row], value)
            return True
        return self._set_text(row, column, tidy(str(value or "")))

    def _set_text(self, row: int, column: Column, text: str) -> bool:
        title = translate("ParticipantsTable", "edit {column}", column=header(column))
        if row < len(self._people):
            self.change({row: with_typed(self._people[row], column, text)}, title)
        elif text:
            person = with_typed(Participant(), column, text)
            self.undo_stack.push(Splice(self, row, (), (person,), title))
        return True
