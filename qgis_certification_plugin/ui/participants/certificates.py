"""What is done with certificates once they exist: verify, copy their numbers, save the PDFs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QStandardPaths, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

from ...domain.issuing import Run
from ...server.address import ServerAddress
from ...server.pages.course import Attendee, CoursePage
from ...services.certificates import SavedPdf
from ...services.courses import attendees
from ...services.results import result_sheet
from ...translation import translate
from ..put_away import put_away
from . import reports
from .bars import ResultsStrip
from .messages import Messages
from .model import ParticipantsModel
from .results.sheet import ResultSheet
from .save_dialog import SavePdfsDialog
from .status import NumberState
from .work import Busy, CourseWork

if TYPE_CHECKING:
    from ...settings import Settings


class Certificates(QObject):
    """Looks after the strip with the results."""

    def __init__(
        self,
        model: ParticipantsModel,
        work: CourseWork,
        strip: ResultsStrip,
        messages: Messages,
        server: ServerAddress,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Work in a window."""
        super().__init__(window)
        self._model = model
        self._work = work
        self._strip = strip
        self._messages = messages
        self._server = server
        self._window = window
        self._page: CoursePage | None = None
        self._settings = settings
        last = settings.pdf_folder
        self._folder = Path(last) if last else None
        self.sheet = ResultSheet(window)
        self.sheet.pdfs_wanted.connect(self.save_pdfs)
        strip.sheet.clicked.connect(self.open_sheet)
        work.opened.connect(self._read)
        work.rested.connect(self._read)
        strip.copy.clicked.connect(self.copy_numbers)
        strip.save.clicked.connect(self.save_all_pdfs)
        strip.folder.clicked.connect(self.open_folder)
        work.number_checked.connect(self._number_checked)
        work.pdfs_saved.connect(self._pdfs_saved)

    def set_page(self, page: CoursePage) -> None:
        """Take over what the course page shows."""
        self._page = page
        self._model.issue_days.course_end = page.end
        self.show()

    def _read(self) -> None:
        """Take over the days of issue that were read with the course."""
        self._model.issue_days.days = self._work.issue_days
        self._model.retranslate()
        self.show()

    def open_sheet(self) -> None:
        """Show all certificates of the course, in a window of their own."""
        self.sheet.show()
        self._show_sheet()
        self.sheet.raise_()
        self.sheet.activateWindow()

    def _show_sheet(self) -> None:
        if self._page is not None and self.sheet.isVisible():
            days, files = self._model.issue_days.days, _files_in(self._folder)
            results = result_sheet(self._page, self._server, days, files)
            self.sheet.show_results(results, self._page)

    @property
    def rows(self) -> list[Attendee]:
        """Everybody in the course who has a certificate."""
        return [row for row in attendees(self._page) if row.number] if self._page else []

    def verify(self, runs: Sequence[Run]) -> None:
        """Look the numbers of these runs up on their public pages, in the background."""
        if self._page is None:
            return
        names = {row.number: row.name for row in self.rows}
        numbers = [row.number for run in runs for row in run.rows if row.number in names]
        new = [number for number in numbers if number is not None]
        for number in new:
            self._model.set_number_state(number, NumberState.CHECKING)
        if new:
            self._work.check_numbers([(number, names[number]) for number in new], self._page)
        self.show()

    def _number_checked(self, number: str, state: NumberState) -> None:
        self._model.set_number_state(number, state)
        self.show()

    def show(self) -> None:
        """Say how many there are, and how many are verified."""
        rows = self.rows
        self._strip.setVisible(bool(rows))
        text = translate("Certificates", "%n certificate(s)", n=len(rows))
        states = [self._model.number_state(row.number or "") for row in rows]
        checked = [state for state in states if state is not None]
        if checked:
            verified = translate(
                "Certificates",
                "{right} of %n new number(s) verified",
                n=len(checked),
                right=checked.count(NumberState.RIGHT),
            )
            text = f"{text} · {verified}"
        self._strip.label.setText(text)
        self._show_sheet()

    def copy_numbers(self) -> None:
        """Put names and numbers on the clipboard."""
        QGuiApplication.clipboard().setText(reports.numbers_table(self.rows, self._server))
        self._messages.say(
            translate("Certificates", "The table is on the clipboard: paste it anywhere.")
        )

    def save_all_pdfs(self) -> None:
        """Ask for a folder and save all certificates there."""
        self.save_pdfs(self.rows)

    def save_pdfs(self, chosen: Sequence[Attendee]) -> None:
        """Ask for a folder and save these certificates there."""
        rows = [row for row in chosen if row.may_print]
        if not rows or self._work.busy is not Busy.NOTHING:
            return
        place = QStandardPaths.StandardLocation.DocumentsLocation
        proposed = Path(QStandardPaths.writableLocation(place))
        if self._folder is not None and self._folder.is_dir():
            proposed = self._folder
        front = self.sheet if self.sheet.isActiveWindow() else self._window
        dialog = SavePdfsDialog(len(rows), proposed, front)
        accepted = dialog.exec() == SavePdfsDialog.DialogCode.Accepted
        if accepted:
            self._folder = dialog.folder
            self._settings.pdf_folder = str(dialog.folder)
        put_away(dialog)
        if accepted and self._folder is not None:
            self._work.save_pdfs(rows, self._folder)

    def _pdfs_saved(self, saved: list[SavedPdf]) -> None:
        if self._folder is None:
            return
        self._strip.folder.show()
        self.show()
        text, level = reports.saved_report(saved, self._folder)
        done = level == Qgis.MessageLevel.Success
        show = translate("Certificates", "Open Folder") if done else None
        self._messages.say(text, level, show, self.open_folder if done else None)

    def open_folder(self) -> None:
        """Show the folder in the system's file manager."""
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _files_in(folder: Path | None) -> set[str]:
    """Return the names of the files in the folder that was used last."""
    if folder is None or not folder.is_dir():
        return set()
    return {path.name for path in folder.glob("*.pdf")}
