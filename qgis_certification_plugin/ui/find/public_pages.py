"""Reading the public page of an organisation that somebody opened: it knows what runs now."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.catalogue import Catalogue, Course, Organisation
from ...domain.progress import Progress
from ...domain.rules import site_today
from ...services import organisation_courses
from ...services.organisation_courses import OrganisationCourses
from ...translation import translate
from ..dates import moment_text
from ..office import Office
from ..texts import describe_error

# Opened again within this time, a page is taken as read.
_FRESH = timedelta(minutes=30)


class PublicPages(QObject):
    """Reads each page at most once in a while, in the background; the catalogue learns from it."""

    told = pyqtSignal(object, str)  # the Organisation, and what is to be said of its page

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._office = office
        self._read: dict[str, tuple[OrganisationCourses, datetime]] = {}
        self._notes: dict[str, str] = {}
        self._reading: set[str] = set()

    def slug_of(self, course: Course, organisation: Organisation | None) -> str | None:
        """Return the address of a course's own page, where the organisation's was read."""
        known = self._read.get(organisation.slug or "") if organisation else None
        return known[0].slug_of(course) if known else None

    def note_of(self, organisation: Organisation) -> str:
        """Return what is to be said of the organisation's page now."""
        return self._notes.get(organisation.slug or "", "")

    def open(self, organisation: Organisation) -> None:
        """Read the page unless that was done just now; `told` follows."""
        slug = organisation.slug
        catalogue = self._office.catalogue
        if not slug or catalogue is None or slug in self._reading:
            return
        if slug in self._read and datetime.now(timezone.utc) - self._read[slug][1] < _FRESH:
            return
        office, client = self._office, self._office.public_client()
        self._reading.add(slug)
        self._say(organisation, translate("Find", "Reading the organisation's page…"))

        def work(_progress: Progress) -> tuple[OrganisationCourses, Catalogue]:
            page = organisation_courses.read(client, organisation)
            learned = organisation_courses.with_page(catalogue, page, site_today())
            if learned is not catalogue and not office.is_refreshing:
                office.store.save(learned)
                learned.prepare()
            return page, learned

        def done(result: tuple[OrganisationCourses, Catalogue]) -> None:
            page, learned = result
            self._reading.discard(slug)
            now = datetime.now(timezone.utc)
            self._read[slug] = page, now
            if learned is not catalogue and office.catalogue is catalogue:
                office.catalogue = learned
                office.catalogue_changed.emit()
            time = moment_text(now)
            text = translate("Find", "Courses as of {time} on the organisation's page.", time=time)
            self._say(organisation, text)

        def failed(error: Exception) -> None:
            self._reading.discard(slug)
            said = translate("Find", "The organisation's page could not be read; running courses "
                             "may be missing here.")  # fmt: skip
            self._say(organisation, f"{said} {describe_error(error, office.server)}")

        office.run(
            translate("Find", "Reading the page of {name}", name=organisation.name),
            work,
            on_done=done,
            on_failed=failed,
            parent=self,
        )

    def _say(self, organisation: Organisation, note: str) -> None:
        self._notes[organisation.slug or ""] = note
        self.told.emit(organisation, note)
