"""The card of one course: who, where, when, what, and what can be done about it."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...domain.catalogue import Catalogue, Course, CourseState
from ...server.address import ServerAddress
from ...translation import translate
from ..countries import country_name
from ..dates import period_text
from ..icons import own_icon
from ..links import web_address
from ..templates import render
from .card_panel import ORGANISATION, CardPanel, inner_link, site_page, write_button
from .mail import course_mail
from .words import running_sentence, state_name, why_not_on_map_sentence


class CourseCard(CardPanel):
    """Shows one course; hidden while there is none."""

    zoom_wanted = pyqtSignal(str)  # the key of the course
    calendar_wanted = pyqtSignal(object)  # the course
    marked = pyqtSignal(str, bool)  # the key, and whether it is a favourite now

    def __init__(self, server: ServerAddress, parent: QWidget | None = None) -> None:
        """Make it empty; `server` is where the organisations' pages are."""
        super().__init__("find_card", parent)
        self._server = server
        self._course: Course | None = None
        self._catalogue: Catalogue | None = None
        self._today = date.min
        self._slug: str | None = None
        self._new = False
        self.add_common_buttons("find_")
        self.calendar = self.add_button("find_calendar", own_icon("calendar"))
        self.favourite = self.add_button("find_favourite", own_icon("star"))
        self.favourite.setCheckable(True)
        self.zoom.clicked.connect(self._zoom)
        self.calendar.clicked.connect(self._to_calendar)
        self.favourite.clicked.connect(self._mark)
        self.retranslate()

    @property
    def course(self) -> Course | None:
        """The course shown."""
        return self._course

    def show_course(
        self,
        course: Course | None,
        catalogue: Catalogue | None,
        today: date,
        slug: str | None = None,
    ) -> None:
        """Show this course as seen on the day `today`; None hides the card.

        `slug` is the course's address on the site, where it is known.
        """
        self._course, self._catalogue, self._today = course, catalogue, today
        self._slug = slug
        self._write_card()
        self.setVisible(course is not None)
        self.browser.verticalScrollBar().setValue(0)

    def set_marks(self, *, new: bool, favourite: bool) -> None:
        """Say whether the course is new, and whether it is marked."""
        self._new = new
        self.favourite.setChecked(favourite)
        self._write_card()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        super().retranslate()
        write_button(
            self.zoom, translate("Find", "Zoom"), translate("Find", "Show the course on the map")
        )
        write_button(
            self.write,
            translate("Find", "Write", "an e-mail"),
            translate("Find", "Write an e-mail to the organisation, in the course's language"),
        )
        write_button(
            self.calendar,
            translate("Find", "Calendar…"),
            translate("Find", "Save the course as a file for your calendar"),
        )
        write_button(
            self.favourite,
            translate("Find", "Favourite"),
            translate("Find", "Mark the course as a favourite, on this computer"),
        )
        self.browser.setAccessibleName(translate("Find", "The chosen course"))
        self._write_card()

    def _write_card(self) -> None:
        course, catalogue = self._course, self._catalogue
        if course is None or catalogue is None:
            self.browser.clear()
            return
        organisation = catalogue.organisation_of(course)
        state = course.state(self._today)
        page = site_page(self._server, organisation, self._slug)
        website = web_address(organisation.url) if organisation else None
        mail = course_mail(course, organisation, over=state is CourseState.PAST)
        self.set_addresses(website, mail, page)
        self.zoom.setEnabled(course.location is not None)
        when = [period_text(course.start, course.end), state_name(state)]
        if self._new:
            when.append(translate("Find", "New since your last visit"))
        on_site = translate("Find", "On the site")
        shown = (
            translate("Find", "Page of the course")
            if self._slug
            else translate("Find", "Page of the organisation")
        )
        rows = [(label, value) for label, value in self._details(course, catalogue) if value]
        self.browser.setHtml(
            render(
                "course.html",
                title=course.course_type,
                when=" · ".join(when),
                organisation_label=translate("Find", "Organisation"),
                organisation=course.organisation,
                organisation_link=(
                    inner_link(ORGANISATION, organisation.name) if organisation else ""
                ),
                rows=rows,
                links=[(on_site, page, shown)] if page else [],
                notes=[note for note in self._notes(course, catalogue) if note],
            )
        )

    def _details(self, course: Course, catalogue: Catalogue) -> list[tuple[str, str]]:
        organisation = catalogue.organisation_of(course)
        code = catalogue.country_of(course)
        site_name = organisation.country_name if organisation else None
        country = country_name(code, site_name) if code else (site_name or "")
        renamed = ""
        if organisation and organisation.name != course.organisation:
            renamed = organisation.name
        return [
            (translate("Find", "Now called"), renamed),
            (translate("Find", "Training centre"), course.centre.strip()),
            (translate("Find", "Country"), country),
            (translate("Find", "Language"), (course.language or "").strip()),
            (translate("Find", "Course convener"), course.convener.strip()),
            (translate("Find", "Trained competence"), (course.competence or "").strip()),
            (translate("Find", "E-mail"), (organisation.email or "") if organisation else ""),
            (translate("Find", "Telephone"), (organisation.phone or "") if organisation else ""),
        ]

    def _notes(self, course: Course, catalogue: Catalogue) -> list[str]:
        organisation = ""
        if catalogue.organisation_of(course) is None:
            if catalogue.by_name.alike(course.organisation):
                organisation = translate(
                    "Find",
                    "The site lists several organisations with this name; it does not tell which "
                    "of them gives the course.",
                )
            else:
                organisation = translate(
                    "Find",
                    "The site does not list this organisation (any more), so how to reach it is "
                    "not known.",
                )
        return [
            why_not_on_map_sentence(course),
            running_sentence(course, self._today),
            organisation,
        ]

    def _zoom(self) -> None:
        if self._course is not None:
            self.zoom_wanted.emit(self._course.key)

    def _to_calendar(self) -> None:
        if self._course is not None:
            self.calendar_wanted.emit(self._course)

    def _mark(self, checked: bool) -> None:
        if self._course is not None:
            self.marked.emit(self._course.key, checked)
