"""The QGIS user group of a country: it gives its opinion on applications from there."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QLocale, QSizeF, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.programme import programme
from ...domain.text import fold
from ...domain.user_groups import UserGroup, groups_in
from ...storage.countries import Countries
from ...storage.user_groups import user_groups
from ...translation import translate
from ..browser import CardBrowser
from ..countries import country_name
from ..fitting import frame_height
from ..icons import theme_icon
from ..office import Office
from ..participants.header import caption
from ..templates import render
from .map_marks import MapMarks

_LINES = 9  # of the card at most


class UserGroupBox(QGroupBox):
    """Choose a country, see its group. Reads the files of QGIS at the first sight only."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, qgis_data: Path | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("user_group")
        self._office = office
        self._qgis_data = qgis_data or Path(QgsApplication.pkgDataPath())
        self._groups: tuple[UserGroup, ...] | None = None
        self._names: dict[str, str] = {}
        self._read = False
        self.marks = None if office.canvas is None else MapMarks(office.canvas, self)
        self._label = QLabel(self)
        self.country = QComboBox(self)
        self.country.setObjectName("user_group_country")
        self.country.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.country.setMinimumContentsLength(12)
        self.card = CardBrowser("user_group_card", self)
        self.card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.card.document().documentLayout().documentSizeChanged.connect(self._fit_card)
        self.on_map = QPushButton(theme_icon("mActionZoomToLayer"), "", self)
        self.on_map.setObjectName("user_group_on_map")
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addWidget(self.country, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.card)
        layout.addWidget(self.on_map, 0, Qt.AlignmentFlag.AlignLeft)
        self.country.currentIndexChanged.connect(self._show)
        self.on_map.clicked.connect(self._show_on_map)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (name given by Qt)
        """Read the lists at the first sight."""
        super().showEvent(event)
        if not self._read:
            self._read = True
            self._groups = user_groups(self._qgis_data)
            # Nobody keeps the map of the world open: QGIS closes its files before ours at its end.
            self._names = Countries(self._office.world_map).names()
            self._fill(_own_country())

    def choose(self, country: str) -> None:
        """Show the group of this country (an ISO code)."""
        self.country.setCurrentIndex(max(0, self.country.findData(country.upper())))

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.setTitle(translate("UserGroup", "Local QGIS user group"))
        caption(self._label, translate("UserGroup", "Country"), self.country)
        self.country.setToolTip(
            translate("UserGroup", "The country where your organisation is at home")
        )
        self.card.setAccessibleName(translate("UserGroup", "The user group of this country"))
        self.on_map.setText(translate("UserGroup", "Show on Map"))
        self.on_map.setToolTip(translate("UserGroup", "Zoom the map to this country and mark it"))
        self.on_map.setAccessibleName(self.on_map.toolTip())
        if self._read:
            self._fill(str(self.country.currentData() or ""))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def close_down(self) -> None:
        """Leave nothing on the map."""
        if self.marks is not None:
            self.marks.clear()

    def _fill(self, chosen: str) -> None:
        names = dict(self._names)
        for group in self._groups or ():
            names.setdefault(group.country, group.country)
        self.country.blockSignals(True)
        self.country.clear()
        self.country.addItem(translate("UserGroup", "Choose a country"), "")
        shown = {code: country_name(code, name) for code, name in names.items()}
        for code, name in sorted(shown.items(), key=lambda item: fold(item[1])):
            self.country.addItem(name, code)
        self.country.blockSignals(False)
        self.choose(chosen)
        self._show()

    def _show(self) -> None:
        country = str(self.country.currentData() or "")
        self.on_map.setEnabled(bool(country) and self.marks is not None)
        groups = groups_in(self._groups or (), country) if country else []
        self.card.setHtml(
            render(
                "user_group.html",
                groups=[
                    {
                        "name": group.name,
                        "website": group.website,
                        "since": _since(group.since) if group.since else "",
                    }
                    for group in groups
                ],
                sentences=self._sentences(country, groups),
                list_page="" if groups else programme().user_groups_page,
            )
        )

    def _sentences(self, country: str, groups: list[UserGroup]) -> list[str]:
        if self._groups is None:
            return [
                translate(
                    "UserGroup",
                    "This QGIS brings no list of user groups along. All groups are on this page.",
                )
            ]
        if not country:
            return [translate("UserGroup", "Which group is asked depends on your country.")]
        if groups:
            return [
                translate(
                    "UserGroup",
                    "This group is asked for its opinion on applications from its country. Get to "
                    "know it before you apply.",
                )
            ]
        return [
            translate(
                "UserGroup",
                "There is no user group here in the list of this QGIS. Then the PSC decides "
                "without one, and would like you to found one. Newer groups are on this page.",
            )
        ]

    def _fit_card(self, size: QSizeF) -> None:
        """Leave the room that the card does not need to the text above it."""
        most = self.fontMetrics().lineSpacing() * _LINES
        self.card.setFixedHeight(min(math.ceil(size.height()), most) + frame_height(self.card))

    def _show_on_map(self) -> None:
        country = str(self.country.currentData() or "")
        outline = Countries(self._office.world_map).outline(country) if country else None
        if self.marks is None or outline is None or not self.marks.show_shape(outline):
            name = self.country.currentText()
            self._office.say(
                translate("UserGroup", "{country} cannot be shown on this map.", country=name)
            )


def _since(year: int) -> str:
    return translate("UserGroup", "Since {year}", year=str(year))


def _own_country() -> str:
    """Return the country of QGIS's language settings, else of the computer's."""
    for locale in (QLocale(), QLocale.system()):
        parts = str(locale.name()).split("_")
        if len(parts) == 2 and parts[1] != "US":  # what stands there when nothing was chosen
            return parts[1]
    return ""
