"""Opening a course: its page, its wordings, its draft and what an earlier crash left behind."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.checking import Context, Enrolled, KnownPerson
from ..domain.participants import Participant
from ..domain.text import tidy
from ..server.client import CertificationClient
from ..server.errors import CertificationError, Forbidden, SignedOut
from ..server.pages.course import Attendee, CoursePage
from ..server.pages.forms import CertificateType

log = logging.getLogger("qgis_certification.services")


@dataclass(frozen=True)
class OpenCourse:
    """A course as its window needs it.

    `known_people` are those whom the organisation knows and who are not in the course; None where
    the site does not tell.
    """

    page: CoursePage
    certificate_types: tuple[CertificateType, ...]
    known_people: tuple[KnownPerson, ...] | None = None

    def attendee(self, number: int | None) -> Attendee | None:
        """Return the row of a person on the course page."""
        if number is None:
            return None
        return next((row for row in attendees(self.page) if row.attendee == number), None)


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
    """Read the course, the wordings and whom the organisation knows.

    Raises what `read_course` raises.
    """
    page = read_course(client, organisation, course)
    types = client.certificate_types()
    known = _known_people(client, page) if page.may_enrol else None
    return OpenCourse(page=page, certificate_types=types, known_people=known)


def _known_people(client: CertificationClient, page: CoursePage) -> tuple[KnownPerson, ...] | None:
    """Return whom the organisation knows (contract 4.2); the table can be filled without."""
    try:
        form = client.enrolment_form(page.organisation, page.course)
    except SignedOut:
        raise
    except CertificationError as error:
        log.warning("the people whom the organisation knows cannot be read: %s", error.code)
        return None
    here = {row.attendee for row in attendees(page)}
    return tuple(
        KnownPerson(number, tidy(name))
        for number, name in form.known_people.items()
        if number not in here
    )


def context_of(page: CoursePage, known_people: Sequence[KnownPerson]) -> Context:
    """Return what a table of participants is checked against."""
    enrolled = [Enrolled(row.attendee, row.name, row.number) for row in attendees(page)]
    here = {row.attendee for row in attendees(page)}
    return Context(enrolled, [who for who in known_people if who.attendee not in here])


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
    return replace(person, attendee=None)


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
    return replace(
        made,
        passed=before.passed,
        certificate_type=before.certificate_type,
        row=before.row,
        remark=before.remark,
    )
