"""Draws a course in two lines."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextOption,
)
from qgis.PyQt.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ...domain.catalogue import Course
from ...domain.nearest import Trainer
from ...domain.rules import site_today
from ...translation import translate
from ..colours import draw_focus, mixed, readable
from ..dates import period_text
from .glyphs import draw_mark, draw_state
from .listing import Section, section_reason, section_title
from .model import DISTANCE_ROLE, MARKS_ROLE, ROW_ROLE, STATE_ROLE
from .words import place_line, trainer_line

_GAP = 6
_PALER = 0.28  # how much of the ground the second line takes on


class CourseList(QListView):
    """The list of courses, which shows where the keyboard is before a course has been chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (name given by Qt)
        """Draw a frame around all rows while none has one."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            draw_focus(self.viewport(), self.viewport().rect(), self.palette())


class CourseDelegate(QStyledItemDelegate):
    """What and when in the first line, where and by whom in the second; shapes say the rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Remember dates once written: they are asked for at every repaint."""
        super().__init__(parent)
        self._periods: dict[tuple[Any, Any], str] = {}

    def forget_texts(self) -> None:
        """Write dates anew: the language or the year may have changed."""
        self._periods.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802
        """Return two lines and some air; all rows are alike."""
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(10 * line, 2 * line + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one row."""
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        item.text = ""
        style = item.widget.style() if item.widget is not None else QApplication.style()
        row = index.data(ROW_ROLE)
        painter.save()
        if isinstance(row, Section):
            self._draw_section(painter, item, row)
        elif isinstance(row, (Course, Trainer)):
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
            self._draw_row(painter, item, row, index)
            if item.state & QStyle.StateFlag.State_HasFocus:
                # The style leaves it out where it has no text to draw.
                painter.setPen(_ink(item))
                painter.drawRect(item.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _draw_row(
        self,
        painter: QPainter,
        item: QStyleOptionViewItem,
        row: Course | Trainer,
        index: QModelIndex,
    ) -> None:
        ink = _ink(item)
        box = item.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        line = QFontMetrics(item.font).lineSpacing()
        shape = round(line * 0.75)
        glyph = QRectF(
            _place(item, QRect(box.left(), box.top() + (line - shape) // 2, shape, shape))
        )
        first = QRect(box.left() + shape + _GAP, box.top(), box.width() - shape - _GAP, line)
        second = first.translated(0, line)
        if isinstance(row, Course):
            draw_state(painter, glyph, index.data(STATE_ROLE), ink)
            title, right, below = row.course_type, self._period(row), place_line(row)
            second = self._draw_marks(painter, item, second, index.data(MARKS_ROLE) or [], ink)
            second = _write_right(
                painter, item, second, index.data(DISTANCE_ROLE) or "", item.font, ink
            )
        else:
            draw_mark(painter, glyph, "trainer", ink)
            title, right = row.organisation.name, index.data(DISTANCE_ROLE)
            below = trainer_line(row)
        bold = QFont(item.font)
        bold.setBold(True)
        _write(
            painter,
            item,
            _write_right(painter, item, first, right, item.font, ink),
            title,
            bold,
            ink,
        )
        _write(painter, item, second, below, item.font, _paler(ink, _ground(item)))

    def _draw_marks(
        self,
        painter: QPainter,
        item: QStyleOptionViewItem,
        box: QRect,
        marks: list[str],
        ink: QColor,
    ) -> QRect:
        """Draw the marks at the end of a line, each a shape, and return what is left of it."""
        size = round(box.height() * 0.7)
        for mark in marks:
            if mark == "new":
                box = _write_right(painter, item, box, translate("Find", "new", "a course; short"),
                                   item.font, ink)  # fmt: skip
            place = QRect(box.right() - size, box.top() + (box.height() - size) // 2, size, size)
            draw_mark(painter, QRectF(_place(item, place)), mark, ink)
            box = box.adjusted(0, 0, -size - _GAP, 0)
        return box

    def _draw_section(
        self, painter: QPainter, item: QStyleOptionViewItem, section: Section
    ) -> None:
        box = item.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        line = QFontMetrics(item.font).lineSpacing()
        ink = item.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        painter.setPen(item.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(box.topLeft(), box.topRight())
        bold = QFont(item.font)
        bold.setBold(True)
        first = QRect(box.left(), box.top(), box.width(), line)
        why = section_reason(section)
        _write(painter, item, first.translated(0, 2), section_title(section), bold, ink)
        pale = _paler(ink, item.palette.color(QPalette.ColorRole.Base))
        _write(painter, item, first.translated(0, line + 2), why, item.font, pale)

    def _period(self, course: Course) -> str:
        days = (course.start, course.end)
        if days not in self._periods:
            self._periods[days] = period_text(*days, this_year=site_today().year)
        return self._periods[days]


def _write_right(
    painter: QPainter,
    item: QStyleOptionViewItem,
    box: QRect,
    text: str,
    font: QFont,
    ink: QColor,
) -> QRect:
    """Write a short text at the end of a line, and return what is left of the line."""
    if not text:
        return box
    width = QFontMetrics(font).horizontalAdvance(text)
    _write(painter, item, QRect(box.right() - width, box.top(), width + 1, box.height()), text,
           font, ink)  # fmt: skip
    return box.adjusted(0, 0, -width - _GAP, 0)


def _ink(item: QStyleOptionViewItem) -> QColor:
    chosen = bool(item.state & QStyle.StateFlag.State_Selected)
    active = bool(item.state & QStyle.StateFlag.State_Active)
    group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
    role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
    return item.palette.color(group, role)


def _ground(item: QStyleOptionViewItem) -> QColor:
    chosen = bool(item.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base
    return item.palette.color(role)


def _paler(ink: QColor, ground: QColor) -> QColor:
    """Return the ink for what matters less, as strong as before where it could not be read."""
    return readable(mixed(ink, ground, _PALER), [ground], ink)


def _place(item: QStyleOptionViewItem, box: QRect) -> QRect:
    """Mirror a box for languages that are read from right to left."""
    return QStyle.visualRect(item.direction, item.rect, box)


def _write(
    painter: QPainter,
    item: QStyleOptionViewItem,
    box: QRect,
    text: str,
    font: QFont,
    ink: QColor,
) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    # A line break in a name must not push the rest out of sight.
    line = " ".join(text.split())
    elided = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
    alignment = QStyle.visualAlignment(
        item.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(QRectF(_place(item, box)), elided, option)
