"""What a trainer does with the table itself: paste, add, remove, and see what the checks say."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QBoxLayout, QWidget

from ...domain.checking import Finding, KnownPerson
from ...domain.reading import Clipboard
from ...server.pages.course import CoursePage
from ...services.courses import context_of
from ...translation import translate
from .cell_commands import CellCommands
from .checking import TableChecks
from .clipboard import OWN, block_of, own_block
from .columns import TEXTS, Column
from .findings_strip import FindingsStrip
from .importing import Importing
from .mapping_strip import MappingStrip
from .messages import Messages
from .model import ParticipantsModel
from .pasting import is_list_of_people, is_single_value
from .repairing import Repairing
from .toolbar import CourseToolbar
from .view import ParticipantsView

_CHANGED_BY_HAND = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable


class TableEditing(QObject):
    """Connects the tools, the table and the checks."""

    def __init__(
        self,
        model: ParticipantsModel,
        view: ParticipantsView,
        tools: CourseToolbar,
        messages: Messages,
        window: QWidget,
    ) -> None:
        """Work in a window."""
        super().__init__(window)
        self._model = model
        self._view = view
        self._tools = tools
        self._messages = messages
        self._page: CoursePage | None = None
        self._known_people: tuple[KnownPerson, ...] = ()
        self.checks = TableChecks(model, self)
        self.strip = MappingStrip(window)
        self.cells = CellCommands(model, view, messages, self)
        self.importing = Importing(model, view, messages, self.strip, self)
        self._findings_strip = FindingsStrip(window)
        self.repairing = Repairing(model, view, self.checks, self._findings_strip, tools, window)
        self._place_strips()
        tools.paste.triggered.connect(self.paste)
        view.paste_wanted.connect(self.paste)
        tools.add.triggered.connect(self.add_row)
        tools.remove.triggered.connect(self.remove_rows)
        tools.find_wanted.connect(view.filter.set_text)

    def _place_strips(self) -> None:
        """Put what was understood of a list right above the table, what was found below it."""
        around = self._view.parentWidget()
        layout = around.layout() if around is not None else None
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(self._view), self.strip)
            layout.insertWidget(layout.indexOf(self._view) + 1, self._findings_strip)

    def paste(self) -> None:
        """Add the people on the clipboard; cells without people go into the table's cells."""
        data = QGuiApplication.clipboard().mimeData()
        if self._model.is_locked or data is None:
            return
        text, html = data.text(), data.html() if data.hasHtml() else ""
        block = own_block(data)
        if block is None and self._is_for_cells(Clipboard(text, html)):
            block = block_of(text)
        if block is not None:
            self.cells.paste(block)
        elif text.strip() or html.strip():
            self._tools.clear_find()
            self.importing.paste(Clipboard(text, html))

    def paste_into_cells(self) -> None:
        """Put what is on the clipboard into the cells, whatever it is."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and (data.hasFormat(OWN) or data.text().strip()):
            self.cells.paste(own_block(data) or block_of(data.text()))

    def _is_for_cells(self, clipboard: Clipboard) -> bool:
        index = self._view.current_cell()
        if not index.isValid():
            return False
        if is_single_value(clipboard.text):
            is_free = bool(index.flags() & _CHANGED_BY_HAND)
            return is_free and not is_list_of_people(clipboard)
        # Where nobody is yet, a column of names is a list of people too.
        return bool(self._model.participants) and not is_list_of_people(clipboard)

    def add_row(self) -> None:
        """Add an empty row and go there."""
        if self._model.is_locked:
            return
        self._tools.clear_find()
        row = self._model.add_empty_row()
        self._view.show_cell(row, Column.FIRST_NAME)
        self._view.setFocus()

    def remove_rows(self) -> None:
        """Remove the selected rows, and say so where some have to stay."""
        stayed = self._model.remove(self._view.selected_rows())
        if stayed:
            self._messages.say(
                translate(
                    "TableEditing",
                    "%n people stay: they are enrolled on the site. Untick them where they get "
                    "no certificate.",
                    n=stayed,
                )
            )

    def show_row(self, row: int) -> None:
        """Bring the cell that a row's weightiest finding is about to the user's eyes."""
        self._tools.clear_find()
        found: Sequence[Finding] = self._model.facts(row).findings
        columns = {attribute: column for column, attribute in TEXTS.items()}
        field = found[0].field.value if found and found[0].field else "first_name"
        self._view.show_cell(row, columns[field])
        self._view.setFocus()

    def finish_cell(self) -> None:
        """Take what is being typed into the table."""
        focus = QApplication.focusWidget()
        if focus is not None and focus is not self._view and self._view.isAncestorOf(focus):
            self._view.setFocus()  # an editor hands over its text when it loses the focus

    # --- checks ------------------------------------------------------------------------------

    def set_page(self, page: CoursePage) -> None:
        """Compare with who is in the course."""
        self._page = page
        self.checks.set_context(context_of(page, self._known_people))

    def set_known_people(self, people: Sequence[KnownPerson]) -> None:
        """Compare with whom the organisation knows, too."""
        self._known_people = tuple(people)

    def close(self) -> None:
        """Check and read no more."""
        self.checks.close()
        self.importing.close()
