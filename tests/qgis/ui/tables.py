"""A participants' table with its view, without a window around it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QAbstractItemModelTester

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.server.pages.forms import CertificateType
from qgis_certification_plugin.ui.participants.cell_commands import CellCommands
from qgis_certification_plugin.ui.participants.clipboard import block_of, own_block
from qgis_certification_plugin.ui.participants.columns import Column
from qgis_certification_plugin.ui.participants.messages import Messages
from qgis_certification_plugin.ui.participants.model import ParticipantsModel
from qgis_certification_plugin.ui.participants.view import ParticipantsView

WORDINGS = [CertificateType(1, "Attendance", ""), CertificateType(2, "Completion", "")]


def person(name: str, **values: Any) -> Participant:
    """Return somebody of this first name."""
    return Participant(name, "Smit", f"{name.lower()}@example.org", **values)


class Said(Messages):
    """Keeps the sentences that a window would show."""

    def __init__(self) -> None:
        self.sentences: list[str] = []

    def say(self, text: str, *_rest: object, **_named: object) -> None:
        self.sentences.append(text)


class Sheet:
    """The table in front of somebody."""

    def __init__(self, *people: Participant, tester: bool = True) -> None:
        """Show these people."""
        self.model = ParticipantsModel()
        self.view = ParticipantsView(self.model)
        self.view.resize(900, 400)
        self.said = Said()
        self.cells = CellCommands(self.model, self.view, self.said, self.model)
        if tester:
            fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
            self.testers = [
                QAbstractItemModelTester(each, fatal) for each in (self.model, self.view.filter)
            ]
        self.model.set_certificate_types(WORDINGS, 1)
        self.model.set_rows(people)

    @property
    def people(self) -> list[Participant]:
        """Everybody in the table."""
        return self.model.participants

    @property
    def first_names(self) -> list[str]:
        """The first names as they are shown, from top to bottom; the empty row has none."""
        shown = self.view.filter
        rows = range(shown.rowCount() - 1)
        return [shown.index(row, Column.FIRST_NAME).data() for row in rows]

    def column(self, attribute: str) -> list[Any]:
        """What everybody has of one kind."""
        return [getattr(one, attribute) for one in self.people]

    def go(self, place: int, column: Column) -> None:
        """Make a cell the current and only selected one."""
        self.view.setCurrentIndex(self.view.filter.index(place, column))

    def select(self, top: int, left: Column, bottom: int, right: Column) -> None:
        """Select a block of cells as it is shown."""
        shown = self.view.filter
        self.go(top, left)
        block = QItemSelection(shown.index(top, left), shown.index(bottom, right))
        self.view.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def paste(self, text: str | None = None) -> None:
        """Put a text, or what is on the clipboard, into the cells."""
        data = QGuiApplication.clipboard().mimeData()
        block = own_block(data) if text is None else None
        self.cells.paste(block or block_of(data.text() if text is None else text))
