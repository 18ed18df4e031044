"""The participants' table on the screen: keys and clipboard as in a spreadsheet."""

from __future__ import annotations

from qgis.PyQt.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from ...translation import translate
from .choices import Choice
from .columns import TEXTS, Column
from .delegates import CertificateDelegate, TextDelegate
from .filter import ParticipantsFilter
from .model import ParticipantsModel
from .selection import Selection, edge_of_data, selection_of, shown_columns

_Key = Qt.Key
_Shift = Qt.KeyboardModifier.ShiftModifier
_Control = Qt.KeyboardModifier.ControlModifier
_FEW_CELLS = 1000
_ARROWS = {
    _Key.Key_Up: (-1, 0),
    _Key.Key_Down: (1, 0),
    _Key.Key_Left: (0, -1),
    _Key.Key_Right: (0, 1),
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
        self._jump: QModelIndex | None = None
        self.setModel(self.filter)
        self._texts = TextDelegate(self)
        self._texts.table_pasted.connect(self.paste_wanted)
        self._certificates = CertificateDelegate(model, self)
        for column in TEXTS:
            self.setItemDelegateForColumn(column, self._texts)
        self.setItemDelegateForColumn(Column.CERTIFICATE, self._certificates)
        self._certificates.chosen.connect(self._choose_wording)
        self.filter.arranging.connect(self._drop_large_selection)
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
        # Whether a whole column is selected would be asked of every row at each painting.
        heading.setSelectionModel(QItemSelectionModel(self.filter, heading))
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))

    def retranslate(self) -> None:
        """Set the texts that the view itself has."""
        self.setAccessibleName(translate("ParticipantsTable", "Participants"))
        self.setAccessibleDescription(
            translate(
                "ParticipantsTable",
                "Tab goes from cell to cell, Ctrl+Tab out of the table, F2 into a cell. Space "
                "ticks who passed. Ctrl+R repairs the row, Ctrl+Shift+R calls it right.",
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Tell in an empty table how to begin."""
        super().paintEvent(event)
        if self.people.rowCount() > 1 or self.people.is_locked:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        room = self.viewport().rect().adjusted(0, self.rowHeight(0), 0, 0)
        centred = QTextOption(Qt.AlignmentFlag.AlignCenter)
        centred.setWrapMode(QTextOption.WrapMode.WordWrap)
        hint = translate(
            "ParticipantsTable",
            "Paste a list of people, drop a file or a layer here, choose Import, or type above.",
        )
        painter.drawText(QRectF(room), hint, centred)
        painter.end()

    # --- rows and cells ----------------------------------------------------------------------

    def selected_cells(self) -> list[tuple[int, int]]:
        """Return the selected (row, column) cells of the model, in reading order."""
        cells = self.selection().cells
        return sorted((self.filter.model_row(place), column) for place, column in cells)

    def selected_rows(self) -> list[int]:
        """Return the rows in which anything is selected."""
        return sorted(map(self.filter.model_row, self.selection().places))

    def _drop_large_selection(self) -> None:
        """Keep the current cell alone: Qt would follow each of many thousand cells by itself."""
        parts = list(self.selectionModel().selection())
        if sum(part.width() * part.height() for part in parts) > _FEW_CELLS:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(self.currentIndex(), flag)

    def selection(self) -> Selection:
        """Return what is selected, as it is shown."""
        return selection_of(self.selectionModel(), self.horizontalHeader())

    def current_cell(self) -> QModelIndex:
        """Return the model's index of the current cell."""
        return self.filter.mapToSource(self.currentIndex())

    def show_cell(self, row: int, column: Column) -> None:
        """Make a cell of the model the current one and bring it into view."""
        cell = self.people.index(row, column)
        if not self.filter.mapFromSource(cell).isValid() and cell.isValid():
            self.filter.set_choice(Choice.ALL)  # it is hidden among others of its kind
        index = self.filter.mapFromSource(cell)
        if index.isValid():
            # A key of the command that led here may still be down, which would add to a selection.
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    def _choose_wording(self, index: QModelIndex, number: int | None) -> None:
        """Give the wording to every selected cell where the chosen one is among them."""
        here = self.filter.mapToSource(index).row()
        rows = [row for row, column in self.selected_cells() if column == Column.CERTIFICATE]
        self.people.set_certificate_type(rows if here in rows else [here], number)

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
        elif plain == _Shift and key in (_Key.Key_Return, _Key.Key_Enter):
            self._go_up()
        elif plain & _Control and key in (*_ARROWS, _Key.Key_Home, _Key.Key_End):
            self._leap(event)
        elif plain in (_Shift, _Control) and key == _Key.Key_Space:
            self._select_line(rows=plain == _Shift)
        elif plain & _Control and key in (_Key.Key_Tab, _Key.Key_Backtab):
            QWidget.focusNextPrevChild(self, key == _Key.Key_Tab)  # out, from any cell
        else:
            super().keyPressEvent(event)

    def _leap(self, event: QKeyEvent) -> None:
        """Go where Ctrl leads; with Shift too, select on the way as without Ctrl."""
        current = self.currentIndex()
        if not current.isValid():
            return
        columns = shown_columns(self.horizontalHeader())
        key, last = event.key(), self.filter.rowCount() - 1
        if key in _ARROWS:
            self._jump = edge_of_data(self.filter, current, columns, _ARROWS[key])
        elif key == _Key.Key_Home:
            self._jump = self.filter.index(0, columns[0])
        else:
            self._jump = self.filter.index(last, columns[-1])
        try:
            super().keyPressEvent(
                QKeyEvent(event.type(), key, event.modifiers() & ~_Control, event.text())
            )
        finally:
            self._jump = None

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to where a leap leads, or one step as Qt does."""
        return self._jump if self._jump is not None else super().moveCursor(action, modifiers)

    def _select_line(self, *, rows: bool) -> None:
        flags, selected = QItemSelectionModel.SelectionFlag, self.selectionModel()
        if rows:
            selected.select(selected.selection(), flags.Select | flags.Rows)
        else:
            selected.select(self.currentIndex(), flags.ClearAndSelect | flags.Columns)

    def _tick(self) -> bool:
        rows = [row for row, column in self.selected_cells() if column == Column.PASSED]
        person = self.people.person(self.current_cell().row())
        if not rows or person is None or self.current_cell().column() != Column.PASSED:
            return False
        self.people.set_passed(rows, not person.passed)
        return True

    def _go_on_in_selection(self, step: int) -> bool:
        """Go to the next selected cell, down the columns one after the other and round again."""
        selection, current = self.selection(), self.currentIndex()
        here = (current.row(), current.column())
        if len(selection.cells) < 2 or here not in selection.cells:
            return False
        order = {column: at for at, column in enumerate(selection.columns)}
        cells = sorted(selection.cells, key=lambda cell: (order[Column(cell[1])], cell[0]))
        place, column = cells[(cells.index(here) + step) % len(cells)]
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.filter.index(place, column), flag)
        return True

    def _go_up(self) -> None:
        if self._go_on_in_selection(-1):
            return
        index = self.currentIndex()
        above = index.sibling(index.row() - 1, index.column())
        if above.isValid():
            self.setCurrentIndex(above)

    def _go_down(self) -> None:
        if self._go_on_in_selection(1):
            return
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
            shift = QGuiApplication.keyboardModifiers() & _Shift
            (self._go_up if shift else self._go_down)()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Tab moves from cell to cell, and out of the table behind the last one."""
        index, last = self.currentIndex(), self.filter.rowCount() - 1
        columns = shown_columns(self.horizontalHeader())
        corner = (last, columns[-1]) if forwards else (0, columns[0])
        if not index.isValid() or (index.row(), index.column()) == corner:
            return QWidget.focusNextPrevChild(self, forwards)
        return super().focusNextPrevChild(forwards)
