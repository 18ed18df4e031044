"""A list of records above the form in which the chosen one is edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt, pyqtSignal
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
from ..participants.bars import plain_label
from ..texts import plain_tooltip
from .desk import DossierDesk


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
                # A heading in another language may need more than its values.
                wide = max(width * count, header.sectionSizeHint(column) + width)
                self.table.setColumnWidth(column, wide)
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


class RecordsTab(QWidget):
    """A page of the window about one list of the dossier: a sentence, the list, the form.

    A subclass makes the form's fields, then calls `begin`.
    """

    def __init__(self, name: str, columns: int, desk: DossierDesk, parent: QWidget | None) -> None:
        """Make sentence and list; object names begin with `name`."""
        super().__init__(parent)
        self.setObjectName(name)
        self.desk = desk
        self.intro = plain_label(f"{name}_intro", self)
        self.intro.setWordWrap(True)
        self.rows = RowsPanel(name, columns, self)
        self.seen = plain_label(f"{name}_seen", self.rows.editor)
        self.seen.setWordWrap(True)
        self.labels: dict[QWidget, QLabel] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(self.intro)
        layout.addWidget(self.rows, 1)

    def add_field(self, field: QWidget, *beside: QWidget) -> None:
        """Put a field into the form, with buttons beside it if wanted."""
        self.labels[field] = QLabel(self.rows.editor)
        if not beside:
            self.rows.form.addRow(self.labels[field], field)
            return
        row = QHBoxLayout()
        row.addWidget(field, 1)
        for button in beside:
            row.addWidget(button)
        self.rows.form.addRow(self.labels[field], row)
        self.rows.form.addRow("", self.seen)

    def begin(self) -> None:
        """Show the dossier's records from now on."""
        self.rows.add_wanted.connect(self.add)
        self.rows.remove_wanted.connect(self.remove)
        self.rows.chosen.connect(self.show_chosen)
        self.desk.changed.connect(self.show_records)
        self.retranslate()

    def add(self) -> None:
        """Add a record and choose it."""
        raise NotImplementedError

    def remove(self, row: int) -> None:
        """Remove the record of this row."""
        raise NotImplementedError

    def show_records(self) -> None:
        """Show the list."""
        raise NotImplementedError

    def show_chosen(self, row: int) -> None:
        """Show the record of this row in the form; -1 for none."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


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
