"""The organisation's details, as the site's form asks for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.dossier_check import LONGEST
from ...domain.text import fold
from ...services.applying import all_gaps, read_logo
from ...storage.countries import Countries
from ...translation import translate
from ..countries import country_name
from ..fitting import let_lines_count
from ..icons import theme_icon
from ..participants.bars import plain_label
from .desk import DossierDesk
from .gap_words import describe_gap, field_names

if TYPE_CHECKING:
    from ..office import Office

_PREVIEW = 96  # pixels
_LINES = 3


class OrganisationTab(QWidget):
    """A form; what is typed is in the dossier at once."""

    def __init__(self, office: Office, desk: DossierDesk, parent: QWidget | None = None) -> None:
        """Show the dossier's details."""
        super().__init__(parent)
        self.setObjectName("organisation")
        self._desk = desk
        self._names = Countries(office.world_map).names()
        self.lines = {name: QLineEdit(self) for name in ("name", "email", "url", "phone")}
        self.lines["vat_number"] = QLineEdit(self)
        for name, line in self.lines.items():
            line.setObjectName(f"organisation_{name}")
            line.setMaxLength(LONGEST[name])
        self.address = QPlainTextEdit(self)
        self.address.setObjectName("organisation_address")
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self.country = QComboBox(self)
        self.country.setObjectName("organisation_country")
        self.owners = QLineEdit(self)
        self.owners.setObjectName("organisation_owners")
        self._owners_hint = plain_label("organisation_owners_hint", self)
        self._owners_hint.setWordWrap(True)
        let_lines_count(self._owners_hint)
        self.logo = QLineEdit(self)
        self.logo.setObjectName("organisation_logo")
        self.choose_logo = QPushButton(theme_icon("mActionFileOpen"), "", self)
        self.choose_logo.setObjectName("organisation_choose_logo")
        self._preview = QLabel(self)
        self._preview.setObjectName("organisation_logo_preview")
        self._preview.setFixedSize(_PREVIEW, _PREVIEW)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._logo_hint = plain_label("organisation_logo_hint", self)
        self._logo_hint.setWordWrap(True)
        self._labels: dict[str, QLabel] = {}
        self._shown_logo = "-"
        self._lay_out()
        for line in self.lines.values():
            line.textChanged.connect(self._edited)
        self.address.textChanged.connect(self._edited)
        self.country.currentIndexChanged.connect(self._edited)
        self.owners.textChanged.connect(self._edited)
        self.logo.textChanged.connect(self._edited)
        self.choose_logo.clicked.connect(self._ask_logo)
        desk.changed.connect(self._show)
        self.retranslate()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        logo = QHBoxLayout()
        logo.addWidget(self.logo, 1)
        logo.addWidget(self.choose_logo)
        for name, widget in (
            ("name", self.lines["name"]),
            ("email", self.lines["email"]),
            ("url", self.lines["url"]),
            ("address", self.address),
            ("country", self.country),
            ("phone", self.lines["phone"]),
            ("vat_number", self.lines["vat_number"]),
            ("owners", self.owners),
        ):
            self._labels[name] = QLabel(self)
            self._labels[name].setBuddy(widget)
            form.addRow(self._labels[name], widget)
        form.addRow("", self._owners_hint)
        self._labels["logo"] = QLabel(self)
        self._labels["logo"].setBuddy(self.logo)
        form.addRow(self._labels["logo"], logo)
        picture = QHBoxLayout()
        picture.addWidget(self._preview)
        picture.addWidget(self._logo_hint, 1)
        form.addRow("", picture)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        for name, text in field_names().items():
            widget = self._labels[name].buddy()
            required = name in ("name", "email", "address", "phone")
            self._labels[name].setText(
                translate("Organisation", "{field} (required)", field=text) if required else text
            )
            widget.setAccessibleName(text)
        self._labels["owners"].setText(translate("Organisation", "Other owners"))
        self.owners.setAccessibleName(translate("Organisation", "Other owners"))
        self.owners.setPlaceholderText(
            translate("Organisation", "Usernames or e-mails, with commas between them")
        )
        self._owners_hint.setText(
            translate(
                "Organisation",
                "You are an owner yourself. Others need an account on the site; they are looked "
                "up by exactly what you type here.",
            )
        )
        self._labels["logo"].setText(translate("Organisation", "Logo"))
        self.logo.setAccessibleName(translate("Organisation", "File of the logo"))
        self.choose_logo.setText(translate("Organisation", "Choose…"))
        self.choose_logo.setToolTip(translate("Organisation", "Choose a PNG or JPEG picture"))
        self.choose_logo.setAccessibleName(self.choose_logo.toolTip())
        self._preview.setAccessibleName(translate("Organisation", "The logo"))
        with QSignalBlocker(self.country):
            self.country.clear()
            self.country.addItem(translate("Organisation", "Choose a country"), "")
            shown = {code: country_name(code, name) for code, name in self._names.items()}
            for code, name in sorted(shown.items(), key=lambda item: fold(item[1])):
                self.country.addItem(name, code)
        self._shown_logo = "-"
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        dossier = self._desk.dossier
        texts: list[tuple[Any, str]] = [
            (line, getattr(dossier.details, name)) for name, line in self.lines.items()
        ]
        texts += [(self.logo, dossier.logo)]
        for line, text in texts:
            if line.text() != text:
                with QSignalBlocker(line):
                    line.setText(text)
        if self.address.toPlainText() != dossier.details.address:
            with QSignalBlocker(self.address):
                self.address.setPlainText(dossier.details.address)
        if _owners(self.owners.text()) != dossier.owners:
            with QSignalBlocker(self.owners):
                self.owners.setText(", ".join(dossier.owners))
        with QSignalBlocker(self.country):
            code = dossier.details.country
            if code and self.country.findData(code) < 0:
                self.country.addItem(code, code)
            self.country.setCurrentIndex(max(0, self.country.findData(code)))
        if dossier.logo != self._shown_logo:
            self._shown_logo = dossier.logo
            self._show_logo()

    def _show_logo(self) -> None:
        logo = read_logo(self._desk.dossier.logo)
        picture = QPixmap()
        if logo is not None and logo.picture is not None:
            picture.loadFromData(logo.content)
        self._preview.setPixmap(
            QPixmap()
            if picture.isNull()
            else picture.scaled(
                _PREVIEW,
                _PREVIEW,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self._preview.setVisible(not picture.isNull())
        said = [
            describe_gap(gap)
            for gap in all_gaps(self._desk.dossier)
            if gap.code.startswith("logo-")
        ]
        if logo is not None and logo.picture is not None:
            size = translate(
                "Organisation",
                "{width} × {height} pixels.",
                "size of the logo",
                width=str(logo.picture.width),
                height=str(logo.picture.height),
            )
            said.insert(0, size)
        elif not self._desk.dossier.logo:
            said = [
                translate(
                    "Organisation", "A square PNG or JPEG picture, best of 500 pixels or more."
                )
            ]
        self._logo_hint.setText(" ".join(said))

    def _edited(self, *_: Any) -> None:
        details = replace(
            self._desk.dossier.details,
            **{name: line.text() for name, line in self.lines.items()},
            address=self.address.toPlainText(),
            country=str(self.country.currentData() or ""),
        )
        self._desk.set(details=details, owners=_owners(self.owners.text()), logo=self.logo.text())

    def _ask_logo(self) -> None:
        pictures = translate("Organisation", "Pictures")
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Organisation", "Choose a Logo"),
            str(Path(self.logo.text()).parent) if self.logo.text() else "",
            f"{pictures} (*.png *.jpg *.jpeg)",
        )
        if chosen:
            self.logo.setText(chosen)


def _owners(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())
