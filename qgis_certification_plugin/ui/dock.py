"""The dock: its place in QGIS, and whose pages it shows."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from ..translation import translate
from .dock_pages import DockPages
from .find.on_map import CourseMap
from .office import Office


class CertificationDock(QgsDockWidget):
    """Made at the first opening. While somebody practises, other pages lie on those of the site."""

    closed_by_user = pyqtSignal()
    language_changed = pyqtSignal()
    settings_wanted = pyqtSignal()

    def __init__(self, office: Office, on_map: CourseMap, parent: QWidget | None = None) -> None:
        """Build the pages of the site."""
        super().__init__(parent)
        # QGIS remembers the place of a dock by this name.
        self.setObjectName("QgisCertificationDock")
        self._stack = QStackedWidget(self)
        self.home = DockPages(office, on_map, self._stack)
        self.home.settings_wanted.connect(self.settings_wanted)
        self._stack.addWidget(self.home)
        self.setWidget(self._stack)
        self.retranslate()

    @property
    def content(self) -> DockPages:
        """The pages that can be seen."""
        top = self._stack.currentWidget()
        return top if isinstance(top, DockPages) else self.home

    @property
    def page(self) -> str:
        """The name of the page that is open."""
        return self.content.page

    def lay_on(self, pages: DockPages) -> None:
        """Show these pages; those of the site stay as they are below."""
        pages.settings_wanted.connect(self.settings_wanted)
        self._stack.addWidget(pages)
        self._stack.setCurrentWidget(pages)

    def take_off(self, pages: DockPages) -> None:
        """Show what lies below these pages again."""
        self._stack.removeWidget(pages)

    def turn(self, *, on: bool) -> None:
        """Come into sight, ready for the keyboard, or go: a person, not QGIS's start, wants it."""
        if on:
            self.content.asked_for()
        self.setUserVisible(on)
        if on:
            self.content.take_keyboard()

    def open_page(self, name: str) -> None:
        """Turn to a page, by its name, as if its button had been pressed."""
        self.content.open_page(name)

    def close_down(self) -> None:
        """Take messages no more, and close the windows that came from here: the plugin leaves."""
        self.home.close_down()

    def retranslate(self) -> None:
        """Write the title in the user's present language."""
        self.setWindowTitle(translate("Dock", "QGIS Certification"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.language_changed.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Tell that the user closed it."""
        super().closeEvent(event)
        self.closed_by_user.emit()
