"""Opening a course: its page, its wordings, its draft and what an earlier crash left behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.checks import Enrolled
from ..domain.participants import Participant
from ..domain.text import tidy
from ..server.client import CertificationClient
from ..server.errors import Forbidden, SignedOut
from ..server.pages.course import Attendee, CoursePage
from ..server.pages.forms import CertificateType


@dataclass(frozen=True)
class OpenCourse:
    """A course as its window needs it."""

    page: CoursePage
    certificate_types: tuple[CertificateType, ...]

    def attendee(self, number: int | None) -> Attendee | None:
        """Return the row of a person on the course page."""
        if number is None:
            return None
        return next((row for row in attendees(self.page) if row.attendee == number), None)

    @property
    def enrolled(self) -> list[Enrolled]:
        """Return who is in the course, as the checks need it."""
        return [Enrolled(row.attendee, row.name, row.number) for row in attendees(self.page)]


def attendees(page: CoursePage) -> tuple[Attendee, ...]:
    """Return the rows of the page; none where the user may not see them."""
    return page.attendees or ()


def read_course(client: CertificationClient, organisation: str, course: str) -> CoursePage:
    """Read a course page for somebody who works with it.

    Raises SignedOut when the session has ended (the page comes without participants then, which
    is not the same as no participants) and Forbidden for a course of somebody else.
    """
    page = client.course_page(organisation, course)
    if not page.signed_in:
        raise SignedOut
    if page.attendees is None:
        raise Forbidden(reason="no-permission")
    return page


def open_course(client: CertificationClient, organisation: str, course: str) -> OpenCourse:
    """Read the course and the wordings. Raises what `read_course` raises."""
    page = read_course(client, organisation, course)
    return OpenCourse(page=page, certificate_types=client.certificate_types())


def table_of(page: CoursePage, draft: Sequence[Participant]) -> list[Participant]:
    """Return the table: the draft's rows, then everybody else in the course.

    A draft row whose person has left the course is a row like any other again. Where the site has
    another name for somebody than the draft, the site's is shown: that one is printed.
    """
    on_site = {row.attendee: row for row in attendees(page) if row.attendee is not None}
    # The number of somebody whose unpaid certificate is locked is nowhere (contract 3.5).
    without_number = {tidy(row.name) for row in attendees(page) if row.attendee is None}
    rows = []
    for person in draft:
        if person.from_site:
            continue
        shown = on_site.get(person.attendee) if person.attendee is not None else None
        if shown is not None:
            same = tidy(shown.name) == person.name
            rows.append(person if same else _from_site(shown, person))
        elif person.attendee is None:
            rows.append(person)
        elif person.name not in without_number:
            rows.append(_unlinked(person))
    linked = {person.attendee for person in rows if person.attendee is not None}
    chosen = {person.attendee: person for person in draft if person.from_site}
    for row in attendees(page):
        if row.attendee is None or row.attendee not in linked:
            rows.append(_from_site(row, chosen.get(row.attendee)))
    return rows


def _unlinked(person: Participant) -> Participant:
    return Participant(
        first_name=person.first_name,
        surname=person.surname,
        email=person.email,
        passed=person.passed,
        certificate_type=person.certificate_type,
        row=person.row,
    )


def _from_site(row: Attendee, before: Participant | None) -> Participant:
    made = Participant(
        first_name=tidy(row.name),
        # Nobody has said yet whether somebody enrolled elsewhere passed.
        passed=False,
        attendee=row.attendee,
        from_site=True,
    )
    if before is None or row.attendee is None:
        return made
    return Participant(
        first_name=made.first_name,
        passed=before.passed,
        certificate_type=before.certificate_type,
        attendee=row.attendee,
        from_site=True,
        row=before.row,
    )
