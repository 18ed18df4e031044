"""The participants' table on the screen: keys and clipboard as in a spreadsheet."""

from __future__ import annotations

from collections import defaultdict

from qgis.PyQt.QtCore import QModelIndex, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from ...translation import translate
from .clipboard import to_tsv
from .columns import Column
from .delegates import CertificateDelegate, TextDelegate
from .filter import ParticipantsFilter
from .model import ParticipantsModel

_Key = Qt.Key
# Widths in letters of the view's font.
_WIDTHS = {
    Column.PASSED: 8,
    Column.FIRST_NAME: 16,
    Column.SURNAME: 18,
    Column.EMAIL: 27,
    Column.CERTIFICATE: 22,
}


class ParticipantsView(QTableView):
    """A QTableView that knows the model's columns. All rows and columns are the model's."""

    paste_wanted = pyqtSignal()

    def __init__(self, model: ParticipantsModel, parent: QWidget | None = None) -> None:
        """Show the model behind a find box."""
        super().__init__(parent)
        self.setObjectName("participants_table")
        self.people = model
        self.filter = ParticipantsFilter(model)
        self._tabbed_from = (-1, 0)
        self.setModel(self.filter)
        self._texts = TextDelegate(self)
        self._texts.table_pasted.connect(self.paste_wanted)
        self._certificates = CertificateDelegate(model, self)
        for column in (Column.FIRST_NAME, Column.SURNAME, Column.EMAIL):
            self.setItemDelegateForColumn(column, self._texts)
        self.setItemDelegateForColumn(Column.CERTIFICATE, self._certificates)
        self._look()

    def set_status_delegate(self, delegate: QAbstractItemDelegate) -> None:
        """Let this one paint the status; it is kept by whoever made it."""
        self.setItemDelegateForColumn(Column.STATUS, delegate)

    def _look(self) -> None:
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heading.setStretchLastSection(True)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        letter = self.fontMetrics().averageCharWidth()
        for column, width in _WIDTHS.items():
            # A heading may be longer in another language than what stands below it.
            self.setColumnWidth(column, max(width * letter, heading.sectionSizeHint(column)))

    def retranslate(self) -> None:
        """Set the texts that the view itself has."""
        self.setAccessibleName(translate("ParticipantsTable", "Participants"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Tell in an empty table how to begin."""
        super().paintEvent(event)
        if self.people.rowCount() > 1 or self.people.is_locked:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect().adjusted(0, self.rowHeight(0), 0, 0)
        centred = QTextOption(Qt.AlignmentFlag.AlignCenter)
        centred.setWrapMode(QTextOption.WrapMode.WordWrap)
        hint = translate(
            "ParticipantsTable",
            "Copy a list of people in any spreadsheet and paste it here, or type above.",
        )
        painter.drawText(QRectF(room), hint, centred)
        painter.end()

    # --- rows and cells ----------------------------------------------------------------------

    def selected_cells(self) -> list[tuple[int, int]]:
        """Return the selected (row, column) cells of the model, in reading order."""
        cells = (self.filter.mapToSource(i) for i in self.selectionModel().selectedIndexes())
        return sorted((index.row(), index.column()) for index in cells)

    def selected_rows(self) -> list[int]:
        """Return the rows in which anything is selected."""
        return sorted({row for row, _ in self.selected_cells()})

    def current_cell(self) -> QModelIndex:
        """Return the model's index of the current cell."""
        return self.filter.mapToSource(self.currentIndex())

    def show_cell(self, row: int, column: Column) -> None:
        """Make a cell of the model the current one and bring it into view."""
        index = self.filter.mapFromSource(self.people.index(row, column))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as a spreadsheet takes them."""
        lines: dict[int, list[str]] = defaultdict(list)
        role = Qt.ItemDataRole
        for row, column in self.selected_cells():
            index = self.people.index(row, column)
            shown = role.AccessibleTextRole if column == Column.PASSED else role.DisplayRole
            is_filler = self.people.person(row) is None
            lines[row].append("" if is_filler else str(index.data(shown) or ""))
        if lines:
            QGuiApplication.clipboard().setText(to_tsv(lines.values()))

    # --- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete clears, Space ticks all selected, Enter goes down."""
        if self.state() == QAbstractItemView.State.EditingState and not self.hasFocus():
            super().keyPressEvent(event)  # what an editor has left over
            return
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        no_modifier = plain == Qt.KeyboardModifier.NoModifier
        if no_modifier and key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.people.clear_cells(self.selected_cells())
        elif no_modifier and key == _Key.Key_Space and self._tick():
            event.accept()
        elif no_modifier and key in (_Key.Key_Return, _Key.Key_Enter):
            self._go_down()
        else:
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        rows = [row for row, column in self.selected_cells() if column == Column.PASSED]
        person = self.people.person(self.current_cell().row())
        if not rows or person is None or self.current_cell().column() != Column.PASSED:
            return False
        self.people.set_passed(rows, not person.passed)
        return True

    def _go_down(self) -> None:
        index = self.currentIndex()
        row, column = self._tabbed_from
        self._tabbed_from = (-1, 0)
        below = index.sibling(index.row() + 1, column if row == index.row() else index.column())
        if below.isValid():
            self.setCurrentIndex(below)

    def closeEditor(  # noqa: N802
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Enter goes below the cell, or below the one from which Tab came along the row."""
        index, tab = self.currentIndex(), QAbstractItemDelegate.EndEditHint.EditNextItem
        if hint == tab and self._tabbed_from[0] != index.row():
            self._tabbed_from = (index.row(), index.column())
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Tab moves from cell to cell, and out of the table behind the last one."""
        index, last = self.currentIndex(), self.filter.rowCount() - 1
        corner = (last, Column.STATUS) if forwards else (0, Column.PASSED)
        if not index.isValid() or (index.row(), index.column()) == corner:
            return QWidget.focusNextPrevChild(self, forwards)
        return super().focusNextPrevChild(forwards)
