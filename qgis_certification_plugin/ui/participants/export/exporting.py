"""Saving the table in a file, or showing it as a layer of the project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QLocale, QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ....map.tables import NoSpreadsheets, can_write_xlsx, table_layer, write_xlsx
from ....services.export import ExportTable, csv_bytes
from ....translation import translate
from ..messages import Messages
from ..model import ParticipantsModel
from ..selection import shown_columns
from ..view import ParticipantsView
from .files import documents_folder, file_name, write_whole
from .rows import export_table


class Exporting(QObject):
    """Exports the rows as they are shown: those that the filter leaves, in their order."""

    def __init__(
        self,
        model: ParticipantsModel,
        view: ParticipantsView,
        messages: Messages,
        window: QWidget,
    ) -> None:
        """Name files and layers after the window's title."""
        super().__init__(window)
        self._model = model
        self._view = view
        self._messages = messages
        self._window = window
        self._folder: Path | None = None
        self.only_selected = False

    # --- what is offered ---------------------------------------------------------------------

    def fill(self, menu: QMenu) -> None:
        """Offer the ways to export in a menu."""
        menu.clear()
        for name, text, action in (
            ("export_csv", translate("Export", "CSV File…"), self._ask_csv),
            ("export_xlsx", translate("Export", "Spreadsheet (XLSX)…"), self._ask_xlsx),
            ("export_layer", translate("Export", "Table Layer in the Project"), self.add_layer),
        ):
            entry = menu.addAction(text)
            entry.setObjectName(name)
            entry.setEnabled(bool(self.rows()))
            entry.triggered.connect(lambda _checked=False, run=action: run())
        menu.addSeparator()
        self.offer_selected(menu, "export_selected")

    def offer_selected(self, menu: QMenu, name: str) -> None:
        """Offer to take the selected rows alone, which holds until it is unticked."""
        selected = self._selected()
        only = menu.addAction(translate("Export", "Only the %n Selected Row(s)", n=len(selected)))
        only.setObjectName(name)
        only.setCheckable(True)
        only.setChecked(self.only_selected and bool(selected))
        only.setEnabled(bool(selected))
        only.toggled.connect(partial(setattr, self, "only_selected"))

    def _selected(self) -> list[int]:
        shown = self._view.filter
        rows = [shown.model_row(place) for place in self._view.selection().places]
        return [row for row in rows if not self._is_empty(row)]

    def rows(self) -> list[int]:
        """Return the rows of the model that are wanted, in the order in which they are shown."""
        selected = self._selected() if self.only_selected else []
        shown = self._view.filter
        rows = [shown.model_row(place) for place in range(shown.rowCount())]
        return selected or [row for row in rows if not self._is_empty(row)]

    def _is_empty(self, row: int) -> bool:
        person = self._model.person(row)
        return person is None or (person.is_empty and person.attendee is None)

    def _table(self) -> ExportTable:
        columns = shown_columns(self._view.horizontalHeader())
        return export_table(self._model, self.rows(), columns)

    # --- files -------------------------------------------------------------------------------

    def _ask_csv(self) -> None:
        kind = translate("Export", "Comma separated values")
        self._ask(translate("Export", "Save as CSV"), f"{kind} (*.csv)", ".csv", self.save_csv)

    def _ask_xlsx(self) -> None:
        if not can_write_xlsx():
            self._say_no_spreadsheets()
            return
        kind = translate("Export", "Spreadsheet")
        title = translate("Export", "Save as Spreadsheet")
        self._ask(title, f"{kind} (*.xlsx)", ".xlsx", self.save_xlsx)

    def _ask(self, title: str, kinds: str, ending: str, save: Callable[[Path], None]) -> None:
        folder = self._folder or documents_folder()
        proposed = folder / f"{file_name(self._window.windowTitle())}{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed), kinds)
        if chosen:
            path = Path(chosen)
            save(path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    def save_csv(self, path: Path) -> None:
        """Save a CSV file that the spreadsheet programs of this country open by a double click."""
        separator = ";" if QLocale().decimalPoint() == "," else ","
        self._save(path, lambda table: write_whole(path, csv_bytes(table, separator)))

    def save_xlsx(self, path: Path) -> None:
        """Save a workbook with one sheet."""
        sheet = translate("Export", "Participants", "name of the sheet, without special signs")
        self._save(path, lambda table: write_xlsx(table, path, sheet))

    def _save(self, path: Path, write: Callable[[ExportTable], None]) -> None:
        table = self._table()
        try:
            write(table)
        except NoSpreadsheets:
            self._say_no_spreadsheets()
            return
        except OSError as error:
            text = translate(
                "Export",
                "{file} could not be written ({reason}). The table is as it was. Close the file "
                "where it is open in another program, or choose another folder.",
                file=str(path),
                reason=error.strerror or str(error),
            )
            self._messages.say(text, Qgis.MessageLevel.Warning)
            return
        self._folder = path.parent
        text = translate(
            "Export",
            "%n people were saved in {file}. It holds personal data: remove it when it has "
            "served its purpose.",
            n=len(table.rows),
            file=path.name,
        )
        show = translate("Export", "Open Folder")
        self._messages.say(text, Qgis.MessageLevel.Success, show, self._open_folder)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _say_no_spreadsheets(self) -> None:
        text = translate(
            "Export",
            "This QGIS cannot write XLSX files: it was built without that driver. Nothing was "
            "saved. Save a CSV file instead; every spreadsheet program opens it.",
        )
        self._messages.say(text, Qgis.MessageLevel.Warning)

    # --- layers ------------------------------------------------------------------------------

    def add_layer(self) -> None:
        """Add the table to the project as a layer that lies in memory."""
        table = self._table()
        layer = table_layer(table, self._window.windowTitle())
        QgsProject.instance().addMapLayer(layer)
        text = translate(
            "Export",
            "%n people are in a new table layer of the project. It lies in memory only, and is "
            "gone when QGIS ends, unless you make it permanent.",
            n=len(table.rows),
        )
        self._messages.say(text, Qgis.MessageLevel.Success)
