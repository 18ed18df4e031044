"""The place of the cards: that of a course, and that of an organisation in front of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from ...domain.catalogue import Course, Organisation
from ...domain.progress import Progress
from ...domain.rules import site_today
from ...translation import translate
from ..office import Office
from ..texts import describe_error
from . import calendar_file
from .card import CourseCard
from .card_panel import COURSE, CardPanel
from .marks import Marks
from .organisation_card import OrganisationCard
from .public_pages import PublicPages


class Cards(QWidget):
    """Shows at most one card at a time; hidden while there is none."""

    course_wanted = pyqtSignal(str)  # the key of a course whose link was followed
    zoom_wanted = pyqtSignal(str)  # the key of a course
    places_wanted = pyqtSignal(list)  # Locations to show on the map

    def __init__(self, office: Office, marks: Marks, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.setObjectName("find_cards")
        self._office = office
        self._marks = marks
        self._today = date.min
        self._near = ""
        self.pages = PublicPages(office, self)
        self.course = CourseCard(office.server, self)
        self.organisation = OrganisationCard(office.server, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.course)
        layout.addWidget(self.organisation)
        self.pages.told.connect(self._told)
        for card in (self.course, self.organisation):
            card.link_followed.connect(self._follow)
            card.link_copied.connect(self._copied)
        self.course.zoom_wanted.connect(self.zoom_wanted)
        self.course.calendar_wanted.connect(lambda course: self.to_calendar([course]))
        self.course.marked.connect(lambda key, on: marks.set_favourite(key, marked=on))
        self.organisation.back_wanted.connect(self.leave_organisation)
        self.organisation.zoom_wanted.connect(self._zoom_to_centres)
        marks.changed.connect(self._show_marks)
        self.hide()

    def shown(self) -> CardPanel | None:
        """Return the card that is in front."""
        if self.organisation.organisation is not None:
            return self.organisation
        return self.course if self.course.course is not None else None

    def set_near(self, name: str) -> None:
        """Name the place that a course is looked for at; empty where it has no name."""
        self._near = name

    def show_course(self, course: Course | None) -> None:
        """Show this course in front; None closes all cards."""
        self._today = site_today()
        self.organisation.show_organisation(None, None, self._today)
        self._show_course(course)
        self._settle()

    def show_organisation(self, organisation: Organisation, distance: str = "") -> None:
        """Show this organisation in front, and read what its public page says."""
        self._today = site_today()
        self._show_organisation(organisation, distance)
        self.pages.open(organisation)
        self._settle()

    def renew(self, course: Course | None) -> None:
        """Show the same cards as the catalogue is now; `course` is the one that is chosen."""
        self._today = site_today()
        catalogue, organisation = self._office.catalogue, self.organisation.organisation
        self._show_course(course)
        if organisation is not None and catalogue is not None:
            found = catalogue.by_name.named(organisation.name)
            if found is None:
                self.organisation.show_organisation(None, None, self._today)
            else:
                self._show_organisation(found, self.organisation.distance)
        self._settle()

    def to_calendar(self, courses: Sequence[Course]) -> None:
        """Let the user save these courses as a file for her calendar."""
        catalogue, office = self._office.catalogue, self._office
        if catalogue is None or not courses:
            return
        name = courses[0].course_type if len(courses) == 1 else translate("Find", "QGIS courses")
        path = calendar_file.ask_where(self, name)
        if path is None:
            return
        planned = calendar_file.events(courses, catalogue, office.server.host)

        def work(_progress: Progress) -> None:
            calendar_file.write(path, planned)

        def done(_nothing: None) -> None:
            said = translate(
                "Find", "%n course(s) saved in {name}. Open the file with your calendar.",
                n=len(planned), name=path.name,
            )  # fmt: skip
            office.say(said, Qgis.MessageLevel.Success)

        def failed(error: Exception) -> None:
            office.say(describe_error(error, office.server), Qgis.MessageLevel.Warning)

        office.run(
            translate("Find", "Saving courses for the calendar"),
            work,
            on_done=done,
            on_failed=failed,
            parent=self,
        )

    def _organisation_of(self, course: Course) -> Organisation | None:
        catalogue = self._office.catalogue
        return catalogue.organisation_of(course) if catalogue else None

    def _show_course(self, course: Course | None) -> None:
        slug = self.pages.slug_of(course, self._organisation_of(course)) if course else None
        self.course.show_course(course, self._office.catalogue, self._today, slug)
        self._show_marks()

    def _show_organisation(self, organisation: Organisation, distance: str) -> None:
        self.organisation.show_organisation(
            organisation,
            self._office.catalogue,
            self._today,
            near=self._near,
            distance=distance,
        )
        self.organisation.set_note(self.pages.note_of(organisation))

    def _show_marks(self) -> None:
        course = self.course.course
        if course is not None:
            self.course.set_marks(
                new=course.key in self._marks.new,
                favourite=course.key in self._marks.favourites,
            )

    def _settle(self) -> None:
        front = self.shown()
        for card in (self.course, self.organisation):
            card.setVisible(card is front)
        self.setVisible(front is not None)

    def leave_organisation(self) -> None:
        """Go back to the course, or to no card."""
        self.organisation.show_organisation(None, None, self._today)
        self._settle()

    def _follow(self, kind: str, name: str) -> None:
        catalogue = self._office.catalogue
        if kind == COURSE:
            self.course_wanted.emit(name)
        elif catalogue is not None:
            organisation = catalogue.by_name.named(name)
            if organisation is not None:
                self.show_organisation(organisation)

    def _told(self, organisation: Organisation, note: str) -> None:
        shown = self.organisation.organisation
        if shown is not None and shown.slug == organisation.slug:
            self.organisation.set_note(note)

    def _copied(self, link: str) -> None:
        QApplication.clipboard().setText(link)
        self._office.say(translate("Find", "The link is copied: {link}", link=link))

    def _zoom_to_centres(self, organisation: Organisation) -> None:
        catalogue = self._office.catalogue
        if catalogue is not None:
            centres = catalogue.centres_of(organisation)
            self.places_wanted.emit([c.location for c in centres if c.location is not None])
