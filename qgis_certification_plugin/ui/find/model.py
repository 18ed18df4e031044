"""The list of courses as an item model: courses on the map first, the others in a section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Union

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ...domain.catalogue import Course, CourseState
from ...translation import translate
from ..texts import plain_tooltip
from .words import whole_row

# The row itself: a Course or a Section.
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 3


@dataclass(frozen=True)
class Section:
    """The head of the courses that are not on the map."""

    count: int


Row = Union[Course, Section]


def in_order(courses: Sequence[Course], today: date) -> list[Row]:
    """Order courses as a learner looks for them.

    What runs or comes stands first, the soonest on top; then what is over, the latest on top.
    Courses without a point on the map follow in the same order under a head of their own.
    """
    ahead = [course for course in courses if course.end >= today]
    over = [course for course in reversed(courses) if course.end < today]
    ordered = ahead + over
    rows: list[Row] = [course for course in ordered if course.location is not None]
    placeless = [course for course in ordered if course.location is None]
    if placeless:
        rows.append(Section(len(placeless)))
        rows += placeless
    return rows


class CourseListModel(QAbstractListModel):
    """Rows that are replaced as a whole. For the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._rows: list[Row] = []
        self._row_of: dict[str, int] = {}
        self._today = date.min

    def show(self, courses: Sequence[Course], today: date) -> None:
        """Show these courses, given in order of their start, as seen on the day `today`."""
        self.beginResetModel()
        self._today = today
        self._rows = in_order(courses, today)
        self._row_of = {
            row.key: number for number, row in enumerate(self._rows) if isinstance(row, Course)
        }
        self.endResetModel()

    def index_of(self, key: str | None) -> QModelIndex:
        """Return where the course with this key is; an invalid index where it is not shown."""
        row = self._row_of.get(key or "")
        return QModelIndex() if row is None else self.index(row, 0)

    def course_at(self, index: QModelIndex) -> Course | None:
        """Return the course of a row; None for a head and for no row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Course) else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        """Return the number of rows, heads included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Let courses be chosen, and heads be passed over, also with the keyboard."""
        if self.course_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, Section):
            return self._section_data(row, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.course_type
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return whole_row(row, self._today)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(whole_row(row, self._today))
        if role == KEY_ROLE:
            return row.key
        if role == STATE_ROLE:
            return row.state(self._today)
        return None

    def state_of(self, course: Course) -> CourseState:
        """Return the state of a course on the day shown."""
        return course.state(self._today)

    def _section_data(self, section: Section, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return section_title(section)
        return None


def section_title(section: Section) -> str:
    """Return the head of the courses without a place."""
    return translate("Find", "Not on the map: %n course(s)", n=section.count)
