"""What the cards have in common: text, and buttons below it."""

from __future__ import annotations

from urllib.parse import quote, unquote

from qgis.PyQt.QtCore import QEvent, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.catalogue import Organisation
from ...server.address import ServerAddress, course_path, organisation_path
from ...server.errors import BadAddress
from ..browser import CardBrowser
from ..flow import FlowLayout

COURSE, ORGANISATION = "course", "organisation"


def inner_link(kind: str, name: str) -> str:
    """Return a link to another card: COURSE with a key, ORGANISATION with a name."""
    return f"{kind}:{quote(name.encode(errors='replace'), safe='')}"


def site_page(
    server: ServerAddress, organisation: Organisation | None, course: str | None = None
) -> str:
    """Return the address of an organisation's page, or of one of its courses (a slug).

    Empty where it is not known, or is none: a slug comes from outside.
    """
    slug = organisation.slug if organisation is not None else None
    if not slug:
        return ""
    try:
        return server.url(course_path(slug, course) if course else organisation_path(slug))
    except BadAddress:
        return ""


class CardPanel(QWidget):
    """Rich text with links, and a row of buttons that wraps."""

    link_followed = pyqtSignal(str, str)  # the kind and the name of another card

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty and hidden; `name` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.browser = CardBrowser(f"{name}_text", self)
        self.browser.anchorClicked.connect(self._follow)
        self._row = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser, 1)
        layout.addLayout(self._row)
        self.hide()

    def add_button(self, name: str, icon: QIcon) -> QPushButton:
        """Return a new button behind the others."""
        button = QPushButton(self)
        button.setObjectName(name)
        button.setIcon(icon)
        self._row.addWidget(button)
        return button

    def comfortable_height(self) -> int:
        """Return the height in pixels at which nothing of the card has to be scrolled."""
        buttons = self._row.heightForWidth(self.width()) + 2 * self.layout().spacing()
        return round(self.browser.document().size().height()) + buttons

    def retranslate(self) -> None:
        """Write every text in the user's present language."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _follow(self, url: QUrl) -> None:
        kind, _colon, name = url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(
            ":"
        )
        if kind in (COURSE, ORGANISATION):
            self.link_followed.emit(kind, unquote(name))


def write_button(button: QPushButton, text: str, tip: str) -> None:
    """Give a button its text, and the sentence that says what it does."""
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
