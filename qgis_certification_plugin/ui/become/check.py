"""What the dossier lacks, and the dossier as a document and as texts to paste."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, QSize, QStandardPaths, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.dossier import Dossier
from ...domain.dossier_check import Gap
from ...domain.dossier_text import contributions_text, material_text
from ...services.applying import all_gaps
from ...storage.countries import Countries
from ...translation import translate
from ..flow import FlowLayout
from ..icons import theme_icon
from ..participants.bars import plain_label
from ..put_away import put_away
from .desk import DossierDesk
from .document import save_html, save_pdf
from .gap_words import describe_gap
from .naming import name_buttons

if TYPE_CHECKING:
    from ..office import Office

Writer = Callable[[Dossier, date, str, Path], None]


class CheckTab(QWidget):
    """The list of what lacks, and the ways to take the dossier out of here."""

    def __init__(self, office: Office, desk: DossierDesk, parent: QWidget | None = None) -> None:
        """Judge the dossier whenever it changes and this can be seen."""
        super().__init__(parent)
        self.setObjectName("check")
        self._office = office
        self._desk = desk
        self._names = Countries(office.world_map).names()
        self._verdict = plain_label("check_verdict", self)
        self._verdict.setWordWrap(True)
        self.gaps = QListWidget(self)
        self.gaps.setObjectName("check_gaps")
        self.gaps.setWordWrap(True)
        side = self.fontMetrics().height()
        self.gaps.setIconSize(QSize(side, side))
        self._export = QGroupBox(self)
        self._export_hint = plain_label("check_export_hint", self._export)
        self._export_hint.setWordWrap(True)
        self.html = QPushButton(theme_icon("mActionFileSave"), "", self._export)
        self.html.setObjectName("check_html")
        self.pdf = QPushButton(theme_icon("mActionSaveAsPDF"), "", self._export)
        self.pdf.setObjectName("check_pdf")
        self.copy_contributions = QPushButton(theme_icon("mActionEditCopy"), "", self._export)
        self.copy_contributions.setObjectName("check_copy_contributions")
        self.copy_material = QPushButton(theme_icon("mActionEditCopy"), "", self._export)
        self.copy_material.setObjectName("check_copy_material")
        self.forget = QPushButton(theme_icon("mActionDeleteSelected"), "", self)
        self.forget.setObjectName("check_forget")
        self._lay_out()
        self.html.clicked.connect(partial(self._ask, ".html", "HTML", save_html))
        self.pdf.clicked.connect(partial(self._ask, ".pdf", "PDF", save_pdf))
        self.copy_contributions.clicked.connect(partial(self._copy, contributions_text))
        self.copy_material.clicked.connect(partial(self._copy, material_text))
        self.forget.clicked.connect(self._ask_forget)
        desk.changed.connect(self._show_if_seen)
        self.retranslate()

    def _lay_out(self) -> None:
        row = FlowLayout()
        for button in (self.html, self.pdf, self.copy_contributions, self.copy_material):
            row.addWidget(button)
        inside = QVBoxLayout(self._export)
        inside.addWidget(self._export_hint)
        inside.addLayout(row)
        last = FlowLayout()
        last.addWidget(self.forget)
        layout = QVBoxLayout(self)
        layout.addWidget(self._verdict)
        layout.addWidget(self.gaps, 1)
        layout.addWidget(self._export)
        layout.addStretch(0)  # takes the room of the list where there is nothing to list
        layout.addLayout(last)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (name given by Qt)
        """Judge the dossier as it is now."""
        super().showEvent(event)
        self._show()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.gaps.setAccessibleName(translate("Check", "What is missing"))
        self._export.setTitle(translate("Check", "For the reviewers, in English"))
        self._export_hint.setText(
            translate(
                "Check",
                "The reviewers read English, so these are in English whatever language you work "
                "in. Your own words stay as you typed them.",
            )
        )
        name_buttons(
            (
                self.html,
                translate("Check", "Save as HTML…"),
                translate("Check", "Save the dossier as a web page, in English"),
            ),
            (
                self.pdf,
                translate("Check", "Save as PDF…"),
                translate("Check", "Save the dossier as a PDF, in English"),
            ),
            (
                self.copy_contributions,
                translate("Check", "Copy Contributions"),
                translate("Check", "Copy the contributions as text, in English"),
            ),
            (
                self.copy_material,
                translate("Check", "Copy Material"),
                translate("Check", "Copy the list of training material as text, in English"),
            ),
            (
                self.forget,
                translate("Check", "Forget This Dossier…"),
                translate("Check", "Remove the dossier from this computer"),
            ),
        )
        self._show_if_seen()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        found = all_gaps(self._desk.dossier, list(self._desk.dossier.answers))
        stopping = sum(gap.stops for gap in found)
        self.gaps.clear()
        self.gaps.setVisible(bool(found))
        for gap in found:
            self.gaps.addItem(_item(gap))
        if stopping:
            self._verdict.setText(
                translate(
                    "Check", "%n thing(s) must be mended before the site takes it.", n=stopping
                )
            )
        elif found:
            self._verdict.setText(
                translate(
                    "Check",
                    "It can be sent. %n thing(s) below would make it more convincing.",
                    n=len(found),
                )
            )
        else:
            self._verdict.setText(translate("Check", "Nothing is missing."))

    # --- out of here ---------------------------------------------------------------------------

    def save(self, write: Writer, path: Path) -> None:
        """Write the document."""
        dossier = self._desk.dossier
        country = self._names.get(dossier.details.country, dossier.details.country)
        try:
            write(dossier, date.today(), country, path)
        except OSError as error:
            self._desk.said.emit(
                translate(
                    "Check",
                    "{file} could not be written ({reason}). The dossier is as it was. Close the "
                    "file where it is open in another program, or choose another folder.",
                    file=str(path),
                    reason=error.strerror or type(error).__name__,
                ),
                Qgis.MessageLevel.Warning,
            )
            return
        self._desk.said.emit(
            translate("Check", "Saved in {file}.", file=str(path)), Qgis.MessageLevel.Success
        )
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _ask(self, ending: str, kind: str, write: Writer, _checked: bool = False) -> None:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        proposed = Path(QStandardPaths.writableLocation(place)) / f"qgis-certification{ending}"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("Check", "Save the Dossier"),
            str(proposed),
            f"{kind} (*{ending})",
        )
        if chosen:
            path = Path(chosen)
            self.save(write, path if path.suffix.lower() == ending else Path(f"{chosen}{ending}"))

    def _copy(self, text: Callable[[Dossier], str], _checked: bool = False) -> None:
        QGuiApplication.clipboard().setText(text(self._desk.dossier))
        self._desk.said.emit(
            translate("Check", "Copied. Paste it where you need it."), Qgis.MessageLevel.Info
        )

    def _ask_forget(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("forget_dossier_question")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Check", "Forget This Dossier"))
        box.setText(translate("Check", "Remove the dossier from this computer?"))
        box.setInformativeText(
            translate(
                "Check",
                "Your lists, the organisation's details and your answers are removed, and cannot "
                "be brought back. Files and what was sent to the site stay.",
            )
        )
        yes = box.addButton(translate("Check", "Forget"), QMessageBox.ButtonRole.DestructiveRole)
        yes.setObjectName("forget_dossier_ok")
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        no.setObjectName("forget_dossier_cancel")
        no.setText(translate("Check", "Cancel"))  # Qt has no word for it in some languages
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        if box.clickedButton() is yes:
            self._desk.forget()
        put_away(box)


def _item(gap: Gap) -> QListWidgetItem:
    text = describe_gap(gap)
    icon = theme_icon("mIconCritical" if gap.stops else "mIconWarning")
    item = QListWidgetItem(icon, text)
    weight = (
        translate("Check", "Must be mended: {what}", what=text)
        if gap.stops
        else translate("Check", "Would be better: {what}", what=text)
    )
    item.setData(Qt.ItemDataRole.AccessibleTextRole, weight)
    return item
