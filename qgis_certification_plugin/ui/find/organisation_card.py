"""The card of one organisation: how to reach it, where it is, what it teaches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...domain.catalogue import Catalogue, Course, CourseState, Organisation
from ...domain.nearest import last_course
from ...server.address import ServerAddress
from ...translation import translate
from ..countries import country_name
from ..dates import period_text
from ..icons import theme_icon
from ..links import web_address
from ..templates import render
from .card_panel import COURSE, CardPanel, inner_link, site_page, write_button
from .mail import question_mail

_MOST_COURSES = 12


@dataclass(frozen=True)
class _Section:
    title: str
    lines: Sequence[tuple[str, str, str]]  # link, text, detail


class OrganisationCard(CardPanel):
    """Shows one organisation; hidden while there is none."""

    back_wanted = pyqtSignal()
    zoom_wanted = pyqtSignal(object)  # the organisation

    def __init__(self, server: ServerAddress, parent: QWidget | None = None) -> None:
        """Make it empty; `server` is where the organisations' pages are."""
        super().__init__("find_organisation", parent)
        self._server = server
        self._organisation: Organisation | None = None
        self._catalogue: Catalogue | None = None
        self._today = date.min
        self._near = ""
        self._distance = ""
        self._note = ""
        self.back = self.add_button("find_organisation_back", theme_icon("mActionArrowLeft"))
        self.add_common_buttons("find_organisation_")
        self.back.clicked.connect(self.back_wanted)
        self.zoom.clicked.connect(self._zoom)
        self.retranslate()

    @property
    def organisation(self) -> Organisation | None:
        """The organisation shown."""
        return self._organisation

    @property
    def distance(self) -> str:
        """How far it is, as it was said."""
        return self._distance

    def show_organisation(
        self,
        organisation: Organisation | None,
        catalogue: Catalogue | None,
        today: date,
        *,
        near: str = "",
        distance: str = "",
    ) -> None:
        """Show this organisation; None hides the card.

        `near` is the place that a course is looked for at, for the mail; `distance` how far it is
        from there.
        """
        self._organisation, self._catalogue, self._today = organisation, catalogue, today
        self._near, self._distance = near, distance
        self._write_card()
        self.setVisible(organisation is not None)
        self.browser.verticalScrollBar().setValue(0)

    def set_note(self, note: str) -> None:
        """Say below how far the organisation's public page is known."""
        self._note = note
        self._write_card()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        super().retranslate()
        write_button(
            self.back, translate("Find", "Back"), translate("Find", "Back to what was shown before")
        )
        write_button(
            self.zoom,
            translate("Find", "Zoom"),
            translate("Find", "Show the training centres on the map"),
        )
        write_button(
            self.write,
            translate("Find", "Ask for a Course"),
            translate("Find", "Write an e-mail that asks whether a course is planned"),
        )
        self.browser.setAccessibleName(translate("Find", "The chosen organisation"))
        self._write_card()

    def _write_card(self) -> None:
        organisation, catalogue = self._organisation, self._catalogue
        if organisation is None or catalogue is None:
            self.browser.clear()
            return
        last = last_course(catalogue, organisation, self._today)
        website = web_address(organisation.url)
        page = site_page(self._server, organisation)
        self.set_addresses(website, question_mail(organisation, last, self._near), page)
        self.zoom.setEnabled(any(c.location for c in catalogue.centres_of(organisation)))
        code = organisation.country_code
        country = country_name(code, organisation.country_name) if code else ""
        rows = (
            (translate("Find", "Address"), organisation.address or ""),
            (translate("Find", "Telephone"), organisation.phone or ""),
            (translate("Find", "E-mail"), organisation.email or ""),
        )
        links = []
        if website:
            links.append((translate("Find", "Website"), website, organisation.url or ""))
        if page:
            links.append(
                (translate("Find", "On the site"), page,
                 translate("Find", "Page of the organisation"))
            )  # fmt: skip
        certified = translate("Find", "Certified organisation")
        self.browser.setHtml(
            render(
                "organisation.html",
                title=organisation.name,
                subtitle=" · ".join(filter(None, (certified, country, self._distance))),
                rows=[(label, value) for label, value in rows if value.strip()],
                links=links,
                sections=list(filter(None, self._sections(organisation, catalogue, last))),
                notes=[self._note] if self._note else [],
            )
        )

    def _sections(
        self, organisation: Organisation, catalogue: Catalogue, last: Course | None
    ) -> list[_Section | None]:
        courses = catalogue.courses_of(organisation)
        running = [c for c in courses if c.state(self._today) is CourseState.RUNNING]
        coming = [c for c in courses if c.state(self._today) is CourseState.UPCOMING]
        over = [last] if last is not None and last not in running else []
        centres = catalogue.centres_of(organisation)
        nowhere = translate("Find", "no location", "of a training centre; short")
        return [
            _courses(translate("Find", "Running now"), running),
            _courses(translate("Find", "Upcoming"), coming),
            _courses(translate("Find", "Last course"), over),
            _Section(
                translate("Find", "Training centres"),
                [("", c.name, "" if c.location else nowhere) for c in centres],
            )
            if centres
            else None,
        ]

    def _zoom(self) -> None:
        if self._organisation is not None:
            self.zoom_wanted.emit(self._organisation)


def _courses(title: str, courses: Sequence[Course]) -> _Section | None:
    if not courses:
        return None
    lines = [
        (
            inner_link(COURSE, course.key),
            course.course_type,
            f"{period_text(course.start, course.end)} · {course.centre}",
        )
        for course in courses[:_MOST_COURSES]
    ]
    more = len(courses) - len(lines)
    if more:
        lines.append(("", translate("Find", "and %n more", n=more), ""))
    return _Section(title, lines)
