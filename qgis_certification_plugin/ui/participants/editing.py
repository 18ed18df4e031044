"""What a trainer does with the table itself: paste, add, remove, and see what the checks say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QBoxLayout, QWidget

from ...domain import checks
from ...domain.reading import Clipboard
from ...server.pages.course import CoursePage
from ...services.courses import attendees
from ...translation import translate
from .background import Background
from .columns import TEXTS, Column
from .importing import Importing
from .mapping_strip import MappingStrip
from .messages import Messages
from .model import ParticipantsModel
from .toolbar import CourseToolbar
from .view import ParticipantsView

# Milliseconds after an edit before the table is checked.
CHECK_DELAY = 200
# More people than this are checked beside the interface.
MANY = 500


class TableEditing(QObject):
    """Connects the tools, the table and the checks. `changed` asks to count again."""

    changed = pyqtSignal()

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
        self.findings: dict[str, list[checks.Finding]] = {}
        self._background = Background("checks", self)
        self._edits = 0
        self.strip = MappingStrip(window)
        self.importing = Importing(model, view, messages, self.strip, self)
        self._place_strip()
        self._check_timer = self._timer(CHECK_DELAY, self._check_soon)
        self._count_timer = self._timer(0, self.changed.emit)
        tools.paste.triggered.connect(self.paste)
        view.paste_wanted.connect(self.paste)
        tools.copy.triggered.connect(view.copy)
        tools.add.triggered.connect(self.add_row)
        tools.remove.triggered.connect(self.remove_rows)
        tools.find_wanted.connect(view.filter.set_text)
        model.edited.connect(self._edited)

    def _place_strip(self) -> None:
        """Put what was understood of a list right above the table."""
        around = self._view.parentWidget()
        layout = around.layout() if around is not None else None
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(self._view), self.strip)

    def _timer(self, delay: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(action)
        return timer

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
        found: Sequence[checks.Finding] = self._model.facts(row).findings
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

    def _edited(self) -> None:
        self._edits += 1
        self._check_timer.start()
        self._count_timer.start()

    def set_page(self, page: CoursePage) -> None:
        """Compare with who is in the course."""
        self._page = page
        self._edited()

    def check(self) -> None:
        """Check the table now."""
        self._check_timer.stop()
        if self._page is not None:
            self._show(checks.check(self._model.participants, self._enrolled(self._page)))

    def _check_soon(self) -> None:
        table = self._model.participants
        if self._page is None or len(table) <= MANY:
            self.check()
            return
        edits, known = self._edits, self._enrolled(self._page)

        def ended(future: Future[dict[str, list[checks.Finding]]]) -> None:
            if edits == self._edits:  # otherwise it is checked again soon
                self._show(future.result())

        self._background.submit(lambda: checks.check(table, known), ended)

    def _enrolled(self, page: CoursePage) -> list[checks.Enrolled]:
        return [checks.Enrolled(row.attendee, row.name, row.number) for row in attendees(page)]

    def _show(self, findings: dict[str, list[checks.Finding]]) -> None:
        self.findings = findings
        self._model.set_findings(findings)
        self.changed.emit()

    def close(self) -> None:
        """Check no more."""
        self._check_timer.stop()
        self._background.close()
        self.importing.close()

    def count(self, level: checks.Level) -> int:
        """Return how many rows have something of this weight at most."""
        return sum(found[0].level is level for found in self.findings.values() if found)


def _is_list(text: str) -> bool:
    """Whether a line names somebody with her e-mail, or is cells of a table."""
    line = text.strip()
    return any(sign in line for sign in ";,<") or ("@" in line and len(line.split()) > 1)
