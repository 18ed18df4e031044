"""The card of one course: who, where, when, what, and what can be done about it."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...domain.catalogue import Catalogue, Course
from ...server.address import ServerAddress, organisation_path
from ...server.errors import BadAddress
from ...translation import translate
from ..browser import CardBrowser
from ..countries import country_name
from ..dates import period_text
from ..flow import FlowLayout
from ..icons import own_icon, theme_icon
from ..links import mail_address, open_link, web_address
from ..templates import render
from .words import state_name, why_not_on_map_sentence


class CourseCard(QWidget):
    """Shows one course; hidden while there is none."""

    zoom_wanted = pyqtSignal(str)  # the key of the course

    def __init__(self, server: ServerAddress, parent: QWidget | None = None) -> None:
        """Make it empty; `server` is where the organisations' pages are."""
        super().__init__(parent)
        self.setObjectName("find_card")
        self._server = server
        self._course: Course | None = None
        self._catalogue: Catalogue | None = None
        self._today = date.min
        self._website: str | None = None
        self._mail: str | None = None
        self.browser = CardBrowser("find_card_text", self)
        self.zoom = self._button("find_zoom", theme_icon("mActionZoomTo"))
        self.website = self._button("find_website", own_icon("open-page"))
        self.write = self._button("find_write", own_icon("write"))
        self.zoom.clicked.connect(self._zoom)
        self.website.clicked.connect(self._open_website)
        self.write.clicked.connect(self._write_mail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser, 1)
        row = FlowLayout()
        for button in (self.zoom, self.website, self.write):
            row.addWidget(button)
        layout.addLayout(row)
        self.retranslate()
        self.hide()

    @property
    def course(self) -> Course | None:
        """The course shown."""
        return self._course

    def show_course(self, course: Course | None, catalogue: Catalogue | None, today: date) -> None:
        """Show this course as seen on the day `today`; None hides the card."""
        self._course, self._catalogue, self._today = course, catalogue, today
        self._write_card()
        self.setVisible(course is not None)
        self.browser.verticalScrollBar().setValue(0)

    def comfortable_height(self) -> int:
        """Return the height in pixels at which nothing of the card has to be scrolled."""
        buttons = self.zoom.sizeHint().height() + 2 * self.layout().spacing()
        return round(self.browser.document().size().height()) + buttons

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.zoom.setText(translate("Find", "Zoom"))
        self.zoom.setToolTip(translate("Find", "Show the course on the map"))
        self.website.setText(translate("Find", "Website"))
        self.website.setToolTip(translate("Find", "Open the organisation's website"))
        self.write.setText(translate("Find", "Write", "an e-mail"))
        self.write.setToolTip(translate("Find", "Write an e-mail to the organisation"))
        for button in (self.zoom, self.website, self.write):
            button.setAccessibleName(button.toolTip())
        self.browser.setAccessibleName(translate("Find", "The chosen course"))
        self._write_card()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _button(self, name: str, icon: QIcon) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setIcon(icon)
        return button

    def _write_card(self) -> None:
        course, catalogue = self._course, self._catalogue
        if course is None or catalogue is None:
            self.browser.clear()
            return
        organisation = catalogue.organisation_of(course)
        self._website = web_address(organisation.url) if organisation else None
        dates = period_text(course.start, course.end)
        subject = f"{course.course_type}, {dates}"
        self._mail = mail_address(organisation.email, subject) if organisation else None
        self.zoom.setEnabled(course.location is not None)
        self.website.setEnabled(self._website is not None)
        self.write.setEnabled(self._mail is not None)
        rows = [(label, value) for label, value in self._details(course, catalogue) if value]
        self.browser.setHtml(
            render(
                "course.html",
                title=course.course_type,
                when=f"{dates} · {state_name(course.state(self._today))}",
                organisation_label=translate("Find", "Organisation"),
                organisation=course.organisation,
                organisation_page=self._page_of_organisation(course, catalogue),
                rows=rows,
                note=why_not_on_map_sentence(course),
            )
        )

    def _details(self, course: Course, catalogue: Catalogue) -> list[tuple[str, str]]:
        organisation = catalogue.organisation_of(course)
        country = ""
        if organisation and organisation.country_code:
            country = country_name(organisation.country_code, organisation.country_name)
        return [
            (translate("Find", "Training centre"), course.centre.strip()),
            (translate("Find", "Country"), country),
            (translate("Find", "Language"), (course.language or "").strip()),
            (translate("Find", "Course convener"), course.convener.strip()),
            (translate("Find", "Trained competence"), (course.competence or "").strip()),
        ]

    def _page_of_organisation(self, course: Course, catalogue: Catalogue) -> str:
        organisation = catalogue.organisation_of(course)
        if organisation is None or not organisation.slug:
            return ""
        try:
            return self._server.url(organisation_path(organisation.slug))
        except BadAddress:
            return ""

    def _zoom(self) -> None:
        if self._course is not None:
            self.zoom_wanted.emit(self._course.key)

    def _open_website(self) -> None:
        if self._website:
            open_link(self._website)

    def _write_mail(self) -> None:
        if self._mail:
            open_link(self._mail)
