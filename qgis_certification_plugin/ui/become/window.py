"""The window in which an application is prepared, sent and followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ...translation import translate
from ..fitting import open_with
from ..participants.messages import Messages
from ..practice.band import add_band
from ..tab_order import order_tabs
from .check import CheckTab
from .contributions import ContributionsTab
from .desk import DossierDesk
from .details import OrganisationTab
from .material import MaterialTab
from .sending import ApplyTab

if TYPE_CHECKING:
    from ..office import Office

_GEOMETRY = "application"


class ApplicationWindow(QDialog):
    """Five pages on one dossier. Closing loses nothing."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        """Open the dossier of this server."""
        super().__init__(parent)
        self.setObjectName("application_window")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._office = office
        bar = QgsMessageBar(self)
        bar.setObjectName("application_messages")
        self.messages = Messages(bar)
        self.desk = DossierDesk(office, self)
        self.desk.said.connect(self.messages.say)
        self.contributions = ContributionsTab(self.desk, self)
        self.material = MaterialTab(office, self.desk, self)
        self.organisation = OrganisationTab(office, self.desk, self)
        self.check = CheckTab(office, self.desk, self)
        self.apply = ApplyTab(office, self.desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("application_tabs")
        self._parts = (
            self.contributions,
            self.material,
            self.organisation,
            self.check,
            self.apply,
        )
        for part in self._parts:
            self.tabs.addTab(part, "")
        layout = QVBoxLayout(self)
        layout.addWidget(bar)
        layout.addWidget(self.tabs, 1)
        add_band(layout, self)
        order_tabs(self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field of a form presses none of them
        self.apply.busy_changed.connect(self._show_busy)
        self.retranslate()
        kept = office.settings.geometry(_GEOMETRY)
        if kept is None or not self.restoreGeometry(kept):
            open_with(self, 140, 42)
        self.desk.open()

    def close_down(self) -> None:
        """Save and go: the plugin leaves."""
        if not self.desk.is_frozen:
            self.desk.save()
        self.hide()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.setWindowTitle(
            translate(
                "ApplicationWindow", "Become Certified: {host}", host=self._office.server.host
            )
        )
        for part, text in zip(
            self._parts,
            (
                translate("ApplicationWindow", "Contributions"),
                translate("ApplicationWindow", "Training Material"),
                translate("ApplicationWindow", "Organisation"),
                translate("ApplicationWindow", "Check and Export"),
                translate("ApplicationWindow", "Apply", "name of a page"),
            ),
        ):
            self.tabs.setTabText(self.tabs.indexOf(part), text)
        self.tabs.setAccessibleName(translate("ApplicationWindow", "Parts of the application"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save; sending goes on in the background."""
        self._keep()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close by the Escape key: as by the window's button."""
        self._keep()
        super().reject()

    def _keep(self) -> None:
        if not self.desk.is_frozen:
            self.desk.save()
        self._office.settings.set_geometry(_GEOMETRY, self.saveGeometry())

    def _show_busy(self, busy: bool) -> None:
        """Take no changes to what is being sent."""
        for part in self._parts[:-1]:
            part.setEnabled(not (busy and self.desk.is_frozen))
