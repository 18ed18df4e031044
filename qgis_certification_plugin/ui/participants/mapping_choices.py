"""The choices by which a user corrects how a list was understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ...domain.names import Order
from ...domain.reading import FileBytes, Reading, Role, Row, SourceKind
from ...translation import translate
from ..flow import FlowLayout
from ..texts import plain_tooltip
from .encodings import ENCODINGS, common_name, encoding_name
from .import_words import column_name, order_name, role_help, role_name
from .imported import Imported

# Longer headings and rows are cut; the whole stands in the tooltip.
_HEADING = 22
_ROW = 44
# Rows from the top that may name the columns, and examples of what a column holds.
_HEADERS = 15
_EXAMPLES = 3
_Tip = Qt.ItemDataRole.ToolTipRole


class MappingChoices(QWidget):
    """Sheet, encoding, header, what each column holds, and the order of full names."""

    corrected = pyqtSignal(object)
    sheet_chosen = pyqtSignal(str)
    encoding_chosen = pyqtSignal(str)

    def __init__(self, shown: Imported) -> None:
        """Offer what can be said about this list."""
        super().__init__()
        self._reading = shown.reading
        reading = shown.reading
        self._row = FlowLayout(self, spacing=8)
        if len(reading.sheets) > 1:
            self._sheets(reading)
        if reading.encoding and isinstance(shown.origin.source, FileBytes):
            self._encodings(reading)
        if reading.source_kind is not SourceKind.GRID and (
            reading.table.roles is None or reading.source_kind is SourceKind.LINES
        ):
            self._headers(reading)
        for column, role in enumerate(reading.mapping.roles):
            self._column(reading, column, role)
        if reading.mapping.columns(Role.FULL_NAME):
            self._order(reading)

    # --- building ----------------------------------------------------------------------------

    def _add(self, name: str, text: str, accessible: str) -> QComboBox:
        """Add a choice below its label."""
        box = QWidget(self)
        label = QLabel(box)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(_cut(text, _HEADING))
        label.setToolTip(plain_tooltip(text))
        choice = QComboBox(box)
        choice.setObjectName(name)
        choice.setAccessibleName(accessible)
        choice.setToolTip(plain_tooltip(accessible))
        label.setBuddy(choice)
        stack = QVBoxLayout(box)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(1)
        stack.addWidget(label)
        stack.addWidget(choice)
        self._row.addWidget(box)
        return choice

    def _sheets(self, reading: Reading) -> None:
        text = translate("MappingStrip", "Sheet", "of a workbook")
        choice = self._add("mapping_sheet", text, translate("MappingStrip", "Sheet to read"))
        for sheet in reading.sheets:
            name = translate(
                "MappingStrip", "{sheet} (%n row(s))", n=sheet.filled, sheet=sheet.name
            )
            if sheet.hidden:
                name = translate("MappingStrip", "{sheet}, hidden", sheet=name)
            choice.addItem(name, sheet.name)
        choice.setCurrentIndex(choice.findData(reading.sheet))
        choice.activated.connect(lambda _: self.sheet_chosen.emit(choice.currentData()))

    def _encodings(self, reading: Reading) -> None:
        text = translate("MappingStrip", "Encoding", "of a text file")
        tip = translate("MappingStrip", "Try another encoding where letters look wrong")
        choice = self._add("mapping_encoding", text, tip)
        now = common_name(reading.encoding)
        for encoding in (*ENCODINGS, *([] if now in ENCODINGS else [now])):
            choice.addItem(encoding_name(encoding), encoding)
        choice.setCurrentIndex(choice.findData(now))
        choice.activated.connect(lambda _: self.encoding_chosen.emit(choice.currentData()))

    def _headers(self, reading: Reading) -> None:
        text = translate("MappingStrip", "Column names", "the row that holds them")
        tip = translate("MappingStrip", "Row that names the columns; rows above it are left out")
        choice = self._add("mapping_header", text, tip)
        choice.addItem(translate("MappingStrip", "No row with names"), None)
        header = reading.mapping.header_row
        rows = reading.table.rows
        offered = list(rows[:_HEADERS])
        offered += [row for row in rows[_HEADERS:] if row.number == header]
        for row in offered:
            cells = " | ".join(cell for cell in row.cells if cell)
            name = translate("MappingStrip", "Row {row}: {cells}", row=row.number, cells=cells)
            choice.addItem(_cut(name, _ROW), row.number)
            choice.setItemData(choice.count() - 1, plain_tooltip(name), _Tip)
        numbers = [None, *(row.number for row in offered)]
        choice.setCurrentIndex(numbers.index(header) if header in numbers else 0)
        choice.activated.connect(partial(self._header_chosen, numbers))

    def _column(self, reading: Reading, column: int, role: Role) -> None:
        heading = column_name(reading, column)
        examples = _examples(reading, column)
        title = heading
        if not reading.mapping.has_header and examples:
            title = f"{heading}: {examples[0]}"  # a letter alone tells nothing
        name = translate("MappingStrip", "What column {column} holds", column=heading)
        choice = self._add(f"mapping_column_{column}", title, name)
        for one in Role:
            if one is Role.IGNORED:
                choice.insertSeparator(choice.count())
            choice.addItem(role_name(one), one)
            choice.setItemData(choice.count() - 1, role_help(one), _Tip)
        choice.setCurrentIndex(choice.findData(role))
        lines = [name, *examples, role_help(role)]
        choice.setToolTip(plain_tooltip("\n".join(lines)))
        choice.setAccessibleDescription(role_help(role))
        if role is Role.IGNORED:
            label = choice.parentWidget().findChild(QLabel)
            font = label.font()
            font.setItalic(True)
            label.setFont(font)
            choice.setFont(font)
        choice.activated.connect(partial(self._role_chosen, column, choice))

    def _order(self, reading: Reading) -> None:
        text = translate("MappingStrip", "Name order")
        tip = translate("MappingStrip", "How full names are written")
        choice = self._add("mapping_name_order", text, tip)
        for one in Order:
            choice.addItem(order_name(one), one)
        choice.setCurrentIndex(choice.findData(reading.mapping.name_order))
        choice.activated.connect(partial(self._order_chosen, choice))

    # --- what the user says ------------------------------------------------------------------

    def _role_chosen(self, column: int, choice: QComboBox, _index: int) -> None:
        self.corrected.emit(self._reading.mapping.with_role(column, choice.currentData()))

    def _order_chosen(self, choice: QComboBox, _index: int) -> None:
        self.corrected.emit(self._reading.mapping.with_order(choice.currentData()))

    def _header_chosen(self, numbers: Sequence[int | None], index: int) -> None:
        self.corrected.emit(self._reading.mapping.with_header_row(numbers[index]))


def _examples(reading: Reading, column: int) -> list[str]:
    """Return the first different things that stand in a column."""
    header = reading.mapping.header_row

    def cell(row: Row) -> str:
        return row.cells[column] if column < len(row.cells) else ""

    below = (row for row in reading.table.rows[:200] if header is None or row.number > header)
    return list(dict.fromkeys(cell(row) for row in below if cell(row)))[:_EXAMPLES]


def _cut(text: str, letters: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= letters else plain[: letters - 1] + "…"
