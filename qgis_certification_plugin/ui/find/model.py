"""The list of courses as an item model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ...domain.catalogue import Course, CourseState
from ...domain.nearest import Trainer
from ...translation import translate
from ..texts import plain_tooltip
from .listing import Section, in_order, section_reason, section_title
from .words import trainer_line, whole_row

if TYPE_CHECKING:
    from .listing import Row

# The row itself: a Course, a Section or a Trainer.
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 3
DISTANCE_ROLE = int(Qt.ItemDataRole.UserRole) + 4
MARKS_ROLE = int(Qt.ItemDataRole.UserRole) + 5
# A view asks for every row that it is told of, however few are seen: it is told of these first.
_BATCH = 250


class CourseListModel(QAbstractListModel):
    """Rows that are replaced as a whole. For the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._rows: list[Row] = []
        self._loaded = 0  # rows that the view knows of
        self._today = date.min
        self._distances: Mapping[str, float] | None = None
        self._distance_text: Callable[[float], str] = str
        self._new: frozenset[str] = frozenset()
        self._favourites: frozenset[str] = frozenset()

    def show(
        self,
        courses: Sequence[Course],
        today: date,
        distances: Mapping[str, float] | None = None,
        trainers: Sequence[Trainer] = (),
    ) -> None:
        """Show these courses, given in order of their start, as seen on the day `today`.

        With `distances` (metres) the nearest stand first, and each row says how far it is.
        """
        self.beginResetModel()
        self._today = today
        self._distances = distances
        self._rows = in_order(courses, today, distances, trainers)
        self._loaded = min(len(self._rows), _BATCH)
        self.endResetModel()

    def set_distance_text(self, write: Callable[[float], str]) -> None:
        """Write distances (metres) with this function."""
        self._distance_text = write

    def set_marks(self, new: frozenset[str], favourites: frozenset[str]) -> None:
        """Mark the courses with these keys; the rows are drawn anew."""
        self._new, self._favourites = new, favourites
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._loaded - 1, 0))

    def first(self) -> QModelIndex:
        """Return the first row that can be chosen; an invalid index where there is none."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Section):
                return self.index(number, 0)
        return QModelIndex()

    def courses(self) -> list[Course]:
        """Return the courses shown, from top to bottom."""
        return [row for row in self._rows if isinstance(row, Course)]

    def index_of(self, key: str | None) -> QModelIndex:
        """Return where the course with this key is; an invalid index where it is not shown."""
        if key is None:
            return QModelIndex()
        for number, row in enumerate(self._rows):
            if isinstance(row, Course) and row.key == key:
                self._load(number + 1)
                return self.index(number, 0)
        return QModelIndex()

    def row_at(self, index: QModelIndex) -> Row | None:
        """Return what stands in a row; None for no row."""
        return self._rows[index.row()] if index.isValid() else None

    def course_at(self, index: QModelIndex) -> Course | None:
        """Return the course of a row; None for anything else."""
        row = self.row_at(index)
        return row if isinstance(row, Course) else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        """Return the number of rows that are loaded, heads included."""
        return 0 if parent.isValid() else self._loaded

    def canFetchMore(self, parent: QModelIndex) -> bool:  # noqa: N802
        """Return whether there are rows that the view does not know of."""
        return not parent.isValid() and self._loaded < len(self._rows)

    def fetchMore(self, _parent: QModelIndex) -> None:  # noqa: N802
        """Let the view know of more rows: it has been scrolled to the last."""
        self._load(self._loaded + 1)

    def _load(self, wanted: int) -> None:
        if wanted > self._loaded:
            count = min(len(self._rows), wanted + _BATCH)
            self.beginInsertRows(QModelIndex(), self._loaded, count - 1)
            self._loaded = count
            self.endInsertRows()

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Let courses and trainers be chosen, and heads be passed over, also with the keyboard."""
        row = self.row_at(index)
        if row is None or isinstance(row, Section):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if isinstance(row, Section):
            return _section_data(row, role)
        if isinstance(row, Trainer):
            return self._trainer_data(row, role)
        return self._course_data(row, role)

    def state_of(self, course: Course) -> CourseState:
        """Return the state of a course on the day shown."""
        return course.state(self._today)

    def _course_data(self, course: Course, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return course.course_type
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return whole_row(course, self._today, self._marks_text(course))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(whole_row(course, self._today, self._marks_text(course)))
        if role == KEY_ROLE:
            return course.key
        if role == STATE_ROLE:
            return course.state(self._today)
        if role == DISTANCE_ROLE:
            return self._distance(course)
        if role == MARKS_ROLE:
            marks = (("new", self._new), ("favourite", self._favourites))
            return [mark for mark, keys in marks if course.key in keys]
        return None

    def _trainer_data(self, trainer: Trainer, role: int) -> Any:
        far = trainer.distance
        distance = "" if far is None else self._distance_text(far)
        name = trainer.organisation.name
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == DISTANCE_ROLE:
            return distance
        said = "\n".join(filter(None, (name, distance, trainer_line(trainer))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(said)
        return None

    def _distance(self, course: Course) -> str:
        metres = self._distances.get(course.key) if self._distances is not None else None
        return "" if metres is None else self._distance_text(metres)

    def _marks_text(self, course: Course) -> str:
        parts = []
        if course.key in self._favourites:
            parts.append(translate("Find", "Favourite"))
        if course.key in self._new:
            parts.append(translate("Find", "New since your last visit"))
        distance = self._distance(course)
        return " · ".join([*parts, distance] if distance else parts)


def _section_data(section: Section, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return section_title(section)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{section_title(section)}\n{section_reason(section)}"
    return None
