"""A list of records above the form in which the chosen one is edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..icons import theme_icon
from ..texts import plain_tooltip


class RowsPanel(QWidget):
    """The list, its buttons, and an empty form that a part of the window fills."""

    add_wanted = pyqtSignal()
    remove_wanted = pyqtSignal(int)
    chosen = pyqtSignal(int)  # the row, -1 for none

    def __init__(self, name: str, columns: int, parent: QWidget | None = None) -> None:
        """Make it empty; object names begin with `name`."""
        super().__init__(parent)
        self.table = QTableWidget(0, columns, self)
        self.table.setObjectName(f"{name}_table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # files differ at their ends
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.add = QPushButton(theme_icon("symbologyAdd"), "", self)
        self.add.setObjectName(f"{name}_add")
        self.remove = QPushButton(theme_icon("symbologyRemove"), "", self)
        self.remove.setObjectName(f"{name}_remove")
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.add)
        self.buttons.addWidget(self.remove)
        self.buttons.addStretch(1)
        self.editor = QWidget(self)
        self.form = QFormLayout(self.editor)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(self.buttons)
        layout.addWidget(self.editor)
        self.add.clicked.connect(self.add_wanted)
        self.remove.clicked.connect(self._remove)
        self.table.itemSelectionChanged.connect(self._selected)
        self._selected()

    @property
    def row(self) -> int:
        """The chosen row; -1 for none."""
        rows = self.table.selectionModel().selectedRows()
        return int(rows[0].row()) if rows else -1

    def choose(self, row: int) -> None:
        """Choose a row."""
        if 0 <= row < self.table.rowCount():
            self.table.selectRow(row)

    def show_rows(self, rows: Sequence[Sequence[str]], icons: Sequence[QIcon | None]) -> None:
        """Show these texts; the icon stands in the first column. The choice stays."""
        kept = self.row
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for number, (texts, icon) in enumerate(zip(rows, icons)):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tooltip(text))
                if column == 0 and icon is not None:
                    item.setIcon(icon)
                self.table.setItem(number, column, item)
        self.table.blockSignals(False)
        if kept >= len(rows):
            self.table.clearSelection()
            self.choose(len(rows) - 1)
        self._selected()

    def set_headings(self, headings: Sequence[str], letters: Sequence[int]) -> None:
        """Write the headings; columns are so many letters wide, 0 for what remains."""
        self.table.setHorizontalHeaderLabels(list(headings))
        width = self.fontMetrics().averageCharWidth()
        header = self.table.horizontalHeader()
        for column, count in enumerate(letters):
            if count:
                self.table.setColumnWidth(column, width * count)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def retranslate(self, add: str, remove: str) -> None:
        """Write what the buttons do in their tooltips."""
        self.add.setText(translate("Dossier", "Add"))
        self.remove.setText(translate("Dossier", "Remove"))
        for button, text in ((self.add, add), (self.remove, remove)):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _remove(self) -> None:
        if self.row >= 0:
            self.remove_wanted.emit(self.row)

    def _selected(self) -> None:
        row = self.row
        self.remove.setEnabled(row >= 0)
        self.editor.setEnabled(row >= 0)
        self.chosen.emit(row)


def name_fields(labels: Mapping[QWidget, QLabel], *fields: tuple[QWidget, str]) -> None:
    """Write the label of each field, which is its accessible name too."""
    for widget, text in fields:
        labels[widget].setText(text)
        labels[widget].setBuddy(widget)
        widget.setAccessibleName(text.replace("&", ""))


def fill_kinds(combo: QComboBox, names: Mapping[str, str]) -> None:
    """Offer these names, whose codes are the data; silently."""
    with QSignalBlocker(combo):
        combo.clear()
        for code, name in names.items():
            combo.addItem(name, code)


def without(items: Sequence[object], row: int) -> tuple[object, ...]:
    """Return the items without the one in this row."""
    return (*items[:row], *items[row + 1 :])
