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
from .checking import TableChecks
from .columns import TEXTS, Column
from .findings_strip import FindingsStrip
from .importing import Importing
from .mapping_strip import MappingStrip
from .messages import Messages
from .model import ParticipantsModel
from .repairing import Repairing
from .toolbar import CourseToolbar
from .view import ParticipantsView


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
        self.importing = Importing(model, view, messages, self.strip, self)
        self._findings_strip = FindingsStrip(window)
        self.repairing = Repairing(model, view, self.checks, self._findings_strip, tools, window)
        self._place_strips()
        tools.paste.triggered.connect(self.paste)
        view.paste_wanted.connect(self.paste)
        tools.copy.triggered.connect(view.copy)
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
        """Add the people on the clipboard; a single value goes into an empty cell."""
        data = QGuiApplication.clipboard().mimeData()
        if self._model.is_locked or data is None:
            return
        text, html = data.text(), data.html() if data.hasHtml() else ""
        if not (text.strip() or html.strip()) or self._paste_cell(text):
            return
        self._tools.clear_find()
        self.importing.paste(Clipboard(text, html))

    def _paste_cell(self, text: str) -> bool:
        index = self._view.current_cell()
        if not text.strip() or "\t" in text or "\n" in text.strip() or not index.isValid():
            return False
        is_free = index.column() in TEXTS and not index.data(Qt.ItemDataRole.EditRole)
        if not is_free or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        return not _is_list(text) and bool(self._model.setData(index, text))

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


def _is_list(text: str) -> bool:
    """Whether a line names somebody with her e-mail, or is cells of a table."""
    line = text.strip()
    return any(sign in line for sign in ";,<") or ("@" in line and len(line.split()) > 1)
