"""The result sheet in a window of its own; it can be opened whenever the course is open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QStandardPaths,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....domain.rules import site_today
from ....map.tables import NoSpreadsheets, can_write_xlsx, write_xlsx
from ....server.pages.course import Attendee, CoursePage
from ....services.export import csv_bytes
from ....services.results import Result
from ....translation import translate
from ...button_box import ButtonBox
from ...fitting import open_with
from ...flow import FlowLayout
from ...help import offer_help
from ...links import open_link
from ...practice.band import add_band
from ...tab_order import order_tabs
from ..bars import plain_label
from ..clipboard import to_tsv
from ..formats import list_separator
from ..lines import Lines, lines_table
from . import words

_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class ResultSheet(QDialog):
    """Names, numbers, wordings, days, links and files: to read, copy, save and print."""

    pdfs_wanted = pyqtSignal(object)
    mail_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setObjectName("result_sheet")
        self._results: tuple[Result, ...] = ()
        self._page: CoursePage | None = None
        self._summary = plain_label("result_summary", self)
        self._summary.setWordWrap(True)
        self._note = plain_label("result_note", self)
        self._note.setWordWrap(True)
        self._note.hide()
        self._lines = Lines(words.headings(), (), self)
        self.table = lines_table("result_table", self._lines, (26, 12, 30, 20, 44), self)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        box = ButtonBox(self)
        offer_help(box, "afterwards")
        self._close = box.addButton(QDialogButtonBox.StandardButton.Close)
        self._close.setObjectName("result_close")
        box.rejected.connect(self.reject)
        self._tools = FlowLayout()  # the words are long in some languages, and letters on some
        self._save = self._button("result_save", self.ask)
        self._copy = self._button("result_copy", self.copy)
        self._verify = self._button("result_verify", self.open_links)
        self._pdfs = self._button("result_pdfs", self._want_pdfs)
        self._mail = self._button("result_mail", self._want_mail)
        below = QHBoxLayout()
        below.addLayout(self._tools, 1)
        below.addWidget(box, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        for widget in (self._summary, self.table, self._note):
            layout.addWidget(widget)
        layout.addLayout(below)
        layout.setStretch(1, 1)
        add_band(layout, self)
        order_tabs(self)
        open_with(self, 156, 26)
        self.retranslate()

    def _button(self, name: str, pressed: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        self._tools.addWidget(button)
        return button

    def show_results(self, results: Sequence[Result], page: CoursePage) -> None:
        """Show these certificates of the course."""
        chosen = {self._results[row].number for row in self._rows()}
        self._results, self._page = tuple(results), page
        self.retranslate()
        flags, selected = QItemSelectionModel.SelectionFlag, self.table.selectionModel()
        for row, one in enumerate(self._results):
            if one.number in chosen:
                selected.select(self._lines.index(row, 0), flags.Select | flags.Rows)

    # --- what is asked -----------------------------------------------------------------------

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def chosen(self) -> list[Result]:
        """Return what is selected; all where nothing is."""
        rows = self._rows()
        return [self._results[row] for row in rows] if rows else list(self._results)

    def _attendees(self) -> list[Attendee]:
        return [result.row for result in self.chosen()]

    def _want_pdfs(self) -> None:
        self.pdfs_wanted.emit(self._attendees())

    def _want_mail(self) -> None:
        self.mail_wanted.emit(self._attendees())

    def _open(self, index: QModelIndex) -> None:
        open_link(self._results[index.row()].link)

    def open_links(self) -> None:
        """Open the public page of the selected certificate."""
        rows = self._rows()
        if len(rows) == 1:
            open_link(self._results[rows[0]].link)

    def copy(self) -> None:
        """Put the sheet on the clipboard, for a spreadsheet."""
        lines = [words.line_of(result) for result in self.chosen()]
        QGuiApplication.clipboard().setText(to_tsv([words.headings(), *lines]))
        self.say(translate("ResultSheet", "The table is on the clipboard: paste it anywhere."))

    # --- files -------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask where to save, and as what."""
        kinds = [
            f"{translate('ResultSheet', 'Web page to print')} (*.html)",
            f"{translate('ResultSheet', 'Comma separated values')} (*.csv)",
        ]
        if can_write_xlsx():
            kinds.insert(0, f"{translate('ResultSheet', 'Spreadsheet')} (*.xlsx)")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        heading = translate("ResultSheet", "Save Result Sheet")
        proposed = str(folder / self._file_name())
        chosen, kind = QFileDialog.getSaveFileName(self, heading, proposed, ";;".join(kinds))
        if chosen:
            ending = kind.rpartition("*")[2].rstrip(")") or ".html"
            path = Path(chosen)
            known = path.suffix.lower() in (".html", ".csv", ".xlsx")
            self.save(path if known else path.with_name(path.name + ending))

    def _file_name(self) -> str:
        name = words.title(self._page) if self._page else ""
        return _NOT_IN_FILE_NAMES.sub(" ", name).strip(" .")[:100]

    def save(self, path: Path) -> None:
        """Save the whole sheet; the ending of the name says as what."""
        if self._page is None:
            return
        try:
            self._write(path, self._page)
        except NoSpreadsheets:
            self.say(
                translate(
                    "ResultSheet",
                    "This QGIS cannot write XLSX files. Nothing was saved; choose CSV instead.",
                )
            )
        except OSError as error:
            self.say(
                translate(
                    "ResultSheet",
                    "{file} could not be written ({reason}). Close it where it is open in "
                    "another program, or choose another folder.",
                    file=str(path),
                    reason=error.strerror or str(error),
                )
            )
        else:
            self.say(translate("ResultSheet", "Saved as {file}.", file=str(path)))

    def _write(self, path: Path, page: CoursePage) -> None:
        ending = path.suffix.lower()
        if ending == ".xlsx":
            sheet = translate("ResultSheet", "Certificates", "name of a sheet, no special signs")
            write_xlsx(words.export_table(self._results), path, sheet)
        elif ending == ".csv":
            path.write_bytes(csv_bytes(words.export_table(self._results), list_separator()))
        else:
            path.write_text(words.html(self._results, page, site_today()), encoding="utf-8")

    # --- texts -------------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Tell how it went."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _selected(self) -> None:
        rows = self._rows()
        self._verify.setEnabled(len(rows) == 1)
        if rows:
            count = len(rows)
            self._pdfs.setText(translate("ResultSheet", "Save %n PDF(s)…", n=count))
            self._mail.setText(translate("ResultSheet", "Write to %n…", "people", n=count))
        else:
            self._pdfs.setText(translate("ResultSheet", "Save All PDFs…"))
            self._mail.setText(translate("ResultSheet", "Write to All…"))
        for button in (self._save, self._copy, self._pdfs, self._mail):
            button.setEnabled(bool(self._results))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("ResultSheet", "Result Sheet"))
        self.table.setAccessibleName(translate("ResultSheet", "Certificates of the course"))
        self._save.setText(translate("ResultSheet", "Save As…"))
        self._save.setToolTip(
            translate("ResultSheet", "As a spreadsheet, as CSV, or as a web page to print")
        )
        self._copy.setText(translate("ResultSheet", "Copy as Table"))
        self._verify.setText(translate("ResultSheet", "Open Verification Page"))
        self._lines.show(words.headings(), [words.line_of(one) for one in self._results])
        unknown = sum(one.issued is None for one in self._results)
        self._summary.setText(words.summary(self._results, unknown))
        self._selected()
