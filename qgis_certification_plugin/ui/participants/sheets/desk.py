"""Printing the sheets of a course: a PDF at one click, or a layout that the user changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ....domain.sheets import MOST_DAYS, Sheet, course_days
from ....map.sheets.content import SheetContent
from ....map.sheets.layouts import layout_name
from ....map.sheets.making import LayerInUse, LoadsFromElsewhere, ReadySheet, put_into, ready
from ....map.sheets.printing import PrintFailed, SheetPrinting
from ....server.pages.course import CoursePage
from ....translation import translate
from ..bars import ProgressStrip
from ..export.exporting import Exporting
from ..export.files import documents_folder, file_name, write_whole
from ..messages import Messages
from ..model import ParticipantsModel
from . import words
from .facts import sheet_content
from .menu import PrintMenu

if TYPE_CHECKING:
    from ...office import Office


class PrintStrip(ProgressStrip):
    """How many pages are drawn."""

    def __init__(self, parent: QWidget) -> None:
        """Make it hidden."""
        super().__init__(parent, "print")

    def _stop_help(self) -> str:
        return words.cancel_help()


class PrintDesk(QObject):
    """Draws one page at a time and lets the window work in between."""

    def __init__(
        self,
        office: Office,
        model: ParticipantsModel,
        exporting: Exporting,
        menu: PrintMenu,
        strip: PrintStrip,
        messages: Messages,
        window: QWidget,
    ) -> None:
        """Serve the menu."""
        super().__init__(window)
        self._office = office
        self._model = model
        self._exporting = exporting
        self._menu = menu
        self._strip = strip
        self._messages = messages
        self._window = window
        self._page: CoursePage | None = None
        self._folder: Path | None = None
        self._path = Path()
        self._made: ReadySheet | None = None
        self._printing: SheetPrinting | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw)
        menu.pdf_wanted.connect(self.ask)
        menu.layout_wanted.connect(self.open_layout)
        strip.stop_wanted.connect(self._cancel)

    @property
    def is_busy(self) -> bool:
        """Whether pages are being drawn."""
        return self._printing is not None

    def set_page(self, page: CoursePage) -> None:
        """Print what the course page says from now on."""
        self._page = page
        self._menu.ready = not self.is_busy

    def _content(self, sheet: Sheet) -> SheetContent | None:
        """Return what to print; None, said why, where there is nothing."""
        page = self._page
        if page is None or self.is_busy:
            return None
        days = len(course_days(page.start, page.end))
        if sheet is Sheet.ATTENDANCE and days > MOST_DAYS:
            self._warn(words.too_many_days(days))
            return None
        people = [person for row in self._exporting.rows() if (person := self._model.person(row))]
        practising = self._office.practice is not None
        content = sheet_content(sheet, people, page, practising=practising)
        if not content.people:
            self._warn(words.nobody())
            return None
        return content

    # --- a PDF -------------------------------------------------------------------------------

    def ask(self, sheet: Sheet) -> None:
        """Ask for a file, and print into it."""
        content = self._content(sheet)
        if content is None:
            return
        folder = self._folder or documents_folder()
        name = file_name(f"{layout_name(sheet)} {self._window.windowTitle()}")
        kinds = f"{translate('Print', 'PDF document')} (*.pdf)"
        title = words.dialog_title(sheet)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(folder / f"{name}.pdf"), kinds
        )
        if chosen:
            path = Path(chosen)
            is_pdf = path.suffix.lower() == ".pdf"
            self.print_to(path if is_pdf else path.with_name(f"{path.name}.pdf"), sheet, content)

    def print_to(self, path: Path, sheet: Sheet, content: SheetContent | None = None) -> None:
        """Begin to print into this file, with the layout of the project where there is one."""
        content = content or self._content(sheet)
        if content is None or self.is_busy:
            return
        try:
            self._made = ready(sheet, content, QgsProject.instance())
            self._printing = SheetPrinting(self._made.layout, layout_name(sheet))
        except (LayerInUse, LoadsFromElsewhere) as error:
            self._refuse(error)
            return
        except PrintFailed:
            self._end(words.not_drawn(self._users_layout()))
            return
        self._path = path
        self._menu.ready = False
        self._messages.clear()
        self._strip.begin(words.drawing(), can_stop=True)
        self._timer.start()

    def _draw(self) -> None:
        printing = self._printing
        if printing is None:
            self._timer.stop()
            return
        try:
            goes_on = printing.step()
        except PrintFailed:
            self._end(words.not_drawn(self._users_layout()))
            return
        self._strip.advance(printing.done, printing.total)
        if not goes_on:
            self._finish(printing)

    def _finish(self, printing: SheetPrinting) -> None:
        layout = self._users_layout()
        try:
            write_whole(self._path, printing.finish())
        except PrintFailed:
            self._end(words.not_drawn(layout))
            return
        except OSError as error:
            self._end(words.not_written(str(self._path), error.strerror or str(error)))
            return
        self._end("")
        path, self._folder = self._path, self._path.parent
        self._messages.say(
            words.saved(path.name, printing.pages, layout),
            Qgis.MessageLevel.Success,
            translate("Print", "Open PDF"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def _users_layout(self) -> str | None:
        made = self._made
        return None if made is None or not made.is_users else made.name

    def _cancel(self) -> None:
        if self.is_busy:
            self._end(words.cancelled())

    def _end(self, warning: str) -> None:
        self._timer.stop()
        if self._printing is not None:
            self._printing.stop()
        self._printing = self._made = None
        self._strip.hide()
        self._menu.ready = self._page is not None
        if warning:
            self._warn(warning)

    def _refuse(self, error: Exception) -> None:
        is_used = isinstance(error, LayerInUse)
        self._warn(words.layer_in_use() if is_used else words.loads_from_elsewhere())

    def _warn(self, text: str) -> None:
        self._messages.say(text, Qgis.MessageLevel.Warning)

    # --- a layout ----------------------------------------------------------------------------

    def open_layout(self, sheet: Sheet) -> None:
        """Put the sheet into the project and show it in QGIS's window for layouts."""
        content = self._content(sheet)
        if content is None:
            return
        try:
            layout = put_into(QgsProject.instance(), sheet, content)
        except (LayerInUse, LoadsFromElsewhere) as error:
            self._refuse(error)
            return
        self._messages.say(
            words.in_project(layout.name(), len(content.people)), Qgis.MessageLevel.Warning
        )
        if self._office.open_designer is not None:
            self._office.open_designer(layout)

    # --- the window's wishes -----------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self._strip.retranslate()
        if self.is_busy:
            self._strip.say(words.drawing())

    def close(self) -> None:
        """Stop drawing; no file is written."""
        if self.is_busy:
            self._end("")
