"""What the cards have in common: text, and buttons below it."""

from __future__ import annotations

from urllib.parse import quote, unquote

from qgis.PyQt.QtCore import QEvent, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.catalogue import Organisation
from ...server.address import ServerAddress, course_path, organisation_path
from ...server.errors import BadAddress
from ...translation import translate
from ..browser import CardBrowser
from ..flow import FlowLayout
from ..icons import own_icon, theme_icon
from ..links import open_link

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
    link_copied = pyqtSignal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty and hidden; `name` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.browser = CardBrowser(f"{name}_text", self)
        self.browser.anchorClicked.connect(self._follow)
        self._row = FlowLayout()
        self._website: str | None = None
        self._mail: str | None = None
        self._link: str | None = None
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

    def add_common_buttons(self, prefix: str) -> None:
        """Add what every card can do; `prefix` begins the object names."""
        self.zoom = self.add_button(f"{prefix}zoom", theme_icon("mActionZoomTo"))
        self.website = self.add_button(f"{prefix}website", own_icon("open-page"))
        self.write = self.add_button(f"{prefix}write", own_icon("write"))
        self.copy_link = self.add_button(f"{prefix}copy_link", theme_icon("mActionEditCopy"))
        self.website.clicked.connect(self._open_website)
        self.write.clicked.connect(self._write_mail)
        self.copy_link.clicked.connect(self._copy)

    def set_addresses(self, website: str | None, mail: str | None, page: str) -> None:
        """Lead the buttons there; what is None, or empty, cannot be pressed.

        The link to be copied is that of the `page` on the site, or else the website.
        """
        self._website, self._mail, self._link = website, mail, page or website
        self.website.setEnabled(website is not None)
        self.write.setEnabled(mail is not None)
        self.copy_link.setEnabled(self._link is not None)

    def comfortable_height(self) -> int:
        """Return the height in pixels at which nothing of the card has to be scrolled."""
        buttons = self._row.heightForWidth(self.width()) + 2 * self.layout().spacing()
        return round(self.browser.document().size().height()) + buttons

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        write_button(
            self.website,
            translate("Find", "Website"),
            translate("Find", "Open the organisation's website"),
        )
        write_button(
            self.copy_link,
            translate("Find", "Copy Link"),
            translate("Find", "Copy the address of the page on the site"),
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open_website(self) -> None:
        if self._website:
            open_link(self._website)

    def _write_mail(self) -> None:
        if self._mail:
            open_link(self._mail)

    def _copy(self) -> None:
        if self._link:
            self.link_copied.emit(self._link)

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
