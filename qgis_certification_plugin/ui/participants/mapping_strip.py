"""How a list was understood: a choice for each column, and what was left out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.names import Order
from ...domain.reading import Mapping, Reading, Role
from ...translation import translate
from ..icons import theme_icon
from ..texts import plain_tooltip
from .bars import plain_label
from .import_words import details, order_name, role_name, summary

# Longer headings are cut; the whole stands in the tooltip.
_HEADING = 18


class MappingStrip(QFrame):
    """Shows the reading of the last list; `corrected` carries the mapping that the user wants."""

    corrected = pyqtSignal(object)
    undo_wanted = pyqtSignal()
    dismissed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self.setObjectName("mapping_strip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._reading: Reading | None = None
        self._can_correct = True
        self._summary = plain_label("mapping_summary", self)
        self._summary.setWordWrap(True)
        self._details = QToolButton(self)
        self._details.setObjectName("mapping_details")
        self._details.setCheckable(True)
        self._undo = QToolButton(self)
        self._undo.setObjectName("undo_import")
        self._undo.clicked.connect(self.undo_wanted)
        self._close = QToolButton(self)
        self._close.setObjectName("dismiss_mapping")
        self._close.setAutoRaise(True)
        self._close.setIcon(theme_icon("mIconClose"))
        self._close.clicked.connect(self.dismissed)
        self._list = QPlainTextEdit(self)
        self._list.setObjectName("import_details")
        self._list.setReadOnly(True)
        self._list.setMaximumHeight(self.fontMetrics().height() * 7)
        self._details.toggled.connect(self._list.setVisible)
        self._list.hide()
        self._columns = QScrollArea(self)
        self._columns.setObjectName("mapping_columns")
        self._columns.setFrameShape(QFrame.Shape.NoFrame)
        self._columns.setWidgetResizable(True)
        self._columns.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.addWidget(self._summary, 1)
        for button in (self._details, self._undo, self._close):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._columns)
        layout.addWidget(self._list)
        self.retranslate()
        self.hide()

    @property
    def reading(self) -> Reading | None:
        """What is shown."""
        return self._reading

    def show_reading(self, reading: Reading | None) -> None:
        """Show how a list was understood; None hides the strip."""
        self._reading = reading
        self._can_correct = True
        self.setVisible(reading is not None)
        self._fill()

    def set_correctable(self, *, correctable: bool) -> None:
        """Let nobody correct columns whose rows were changed by hand meanwhile."""
        if correctable == self._can_correct:
            return
        self._can_correct = correctable
        self._allow()

    def _allow(self) -> None:
        choices = self._columns.widget()
        if choices is not None:
            choices.setEnabled(self._can_correct)
        self._undo.setEnabled(self._can_correct)
        tip = translate("MappingStrip", "The rows have been changed since they were read.")
        self._columns.setToolTip("" if self._can_correct else tip)

    # --- building ----------------------------------------------------------------------------

    def _fill(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self._summary.setText(summary(reading))
        self.setAccessibleName(summary(reading))
        listed = details(reading)
        self._list.setPlainText(listed)
        self._details.setVisible(bool(listed))
        if not listed:
            self._details.setChecked(False)
        # The box that asked for the correction goes when its signal has been dealt with.
        old = self._columns.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        choices = self._choices(reading)
        self._columns.setWidget(choices)
        bar = self._columns.horizontalScrollBar().sizeHint().height()
        self._columns.setFixedHeight(choices.sizeHint().height() + bar)
        self._allow()

    def _choices(self, reading: Reading) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        title = plain_label("mapping_title", box)
        title.setText(translate("MappingStrip", "Columns understood"))
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignBottom)
        for column, role in enumerate(reading.mapping.roles):
            row.addLayout(self._column(reading.mapping, column, role, box))
        if reading.mapping.columns(Role.FULL_NAME):
            row.addWidget(self._order(reading.mapping, box), 0, Qt.AlignmentFlag.AlignBottom)
        if reading.table.roles is None:
            row.addWidget(self._header(reading, box), 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return box

    def _column(self, mapping: Mapping, column: int, role: Role, box: QWidget) -> QVBoxLayout:
        heading = mapping.headers[column] if column < len(mapping.headers) else ""
        heading = heading or _letter(column)
        label = QLabel(box)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(heading if len(heading) <= _HEADING else heading[: _HEADING - 1] + "…")
        choice = QComboBox(box)
        choice.setObjectName(f"mapping_column_{column}")
        for one in Role:
            choice.addItem(role_name(one), one)
        choice.setCurrentIndex(choice.findData(role))
        name = translate("MappingStrip", "What column {column} holds", column=heading)
        choice.setAccessibleName(name)
        choice.setToolTip(plain_tooltip(name))
        choice.activated.connect(partial(self._role_chosen, column, choice))
        label.setBuddy(choice)
        stack = QVBoxLayout()
        stack.addWidget(label)
        stack.addWidget(choice)
        return stack

    def _order(self, mapping: Mapping, box: QWidget) -> QComboBox:
        choice = QComboBox(box)
        choice.setObjectName("mapping_name_order")
        for one in Order:
            choice.addItem(order_name(one), one)
        choice.setCurrentIndex(choice.findData(mapping.name_order))
        name = translate("MappingStrip", "How full names are written")
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.activated.connect(partial(self._order_chosen, choice))
        return choice

    def _header(self, reading: Reading, box: QWidget) -> QCheckBox:
        check = QCheckBox(translate("MappingStrip", "First row names the columns"), box)
        check.setObjectName("mapping_header")
        check.setChecked(reading.mapping.has_header)
        check.clicked.connect(self._header_chosen)
        return check

    # --- what the user says ------------------------------------------------------------------

    def _role_chosen(self, column: int, choice: QComboBox, _index: int) -> None:
        if self._reading is not None:
            self.corrected.emit(self._reading.mapping.with_role(column, choice.currentData()))

    def _order_chosen(self, choice: QComboBox, _index: int) -> None:
        if self._reading is not None:
            self.corrected.emit(self._reading.mapping.with_order(choice.currentData()))

    def _header_chosen(self, checked: bool) -> None:
        reading = self._reading
        if reading is None or not reading.table.rows:
            return
        number = reading.table.rows[0].number if checked else None
        mapping = reading.mapping.with_header_row(number)
        if number is None:
            mapping = replace(mapping, headers=())
        self.corrected.emit(mapping)

    # --- texts -------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self._details.setText(translate("MappingStrip", "Details"))
        self._details.setToolTip(
            translate("MappingStrip", "Show what was left out and what was noticed")
        )
        self._undo.setText(translate("MappingStrip", "Undo"))
        self._undo.setToolTip(translate("MappingStrip", "Take the people that were read out again"))
        close = translate("MappingStrip", "Close")
        self._close.setToolTip(close)
        self._close.setAccessibleName(close)
        self._list.setAccessibleName(translate("MappingStrip", "Details"))
        self._columns.setAccessibleName(translate("MappingStrip", "Columns understood"))
        self._fill()


def _letter(column: int) -> str:
    """Return what a spreadsheet calls the column: A … Z, AA, …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
