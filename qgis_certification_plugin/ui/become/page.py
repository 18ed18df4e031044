"""The page Become certified: the programme explained, and the way to the application."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...server.address import APPLICATION
from ...translation import translate
from ..browser import CardBrowser
from ..flow import FlowLayout
from ..icons import own_icon
from ..links import open_link
from ..office import Office
from ..templates import render
from .user_group import UserGroupBox
from .words import for_learners, parts, title


class BecomePage(QWidget):
    """Text to read; nothing is asked of the site."""

    find_wanted = pyqtSignal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Show the explanation."""
        super().__init__(parent)
        self.setObjectName("become_page")
        self._office = office
        self.text = CardBrowser("become_text", self)
        self.group = UserGroupBox(office, self)
        self.find = self._button("become_find")
        self.apply = self._button("become_apply")
        self.site = self._button("become_site")
        for button in (self.apply, self.site):
            button.setIcon(own_icon("open-page"))
        self.find.clicked.connect(self.find_wanted)
        self.apply.clicked.connect(self._open_application)
        self.site.clicked.connect(self._open_site)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.group)
        row = FlowLayout()
        for button in (self.find, self.apply, self.site):
            row.addWidget(button)
        layout.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.text.setAccessibleName(translate("Become", "The certification programme"))
        self._show_text()
        self.find.setText(translate("Become", "Find a Course"))
        self.find.setToolTip(translate("Become", "Look for a course that ends with a certificate"))
        self.apply.setText(translate("Become", "Apply", "hand in an application"))
        self.apply.setToolTip(
            translate("Become", "Open the application form in your web browser; sign in there")
        )
        self.site.setText(translate("Become", "Certification Site"))
        self.site.setToolTip(translate("Become", "Open the certification site in your web browser"))
        for button in (self.find, self.apply, self.site):
            button.setAccessibleName(button.toolTip())

    def close_down(self) -> None:
        """Leave nothing on the map: the plugin leaves."""
        self.group.close_down()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language or of colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show_text()
        super().changeEvent(event)

    def _show_text(self) -> None:
        palette = self.palette()
        self.text.setHtml(
            render(
                "become.html",
                title=title(),
                learners=for_learners(),
                sections=parts(),
                strong=palette.color(QPalette.ColorRole.Highlight).name(),
                soft=palette.color(QPalette.ColorRole.AlternateBase).name(),
            )
        )

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button

    def _open_application(self) -> None:
        open_link(self._office.server.url(APPLICATION))

    def _open_site(self) -> None:
        open_link(self._office.server.url("/en/"))
