"""The people of other courses of an organisation, for those who come back."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.progress import Cancelled, Progress
from ..domain.rules import site_today
from ..server.client import CertificationClient
from ..server.errors import Forbidden, NotFound, SignedOut
from ..server.pages.course import Attendee
from ..server.pages.organisation import CourseLine
from .courses import attendees, read_course


@dataclass(frozen=True)
class PastPerson:
    """Somebody of another course; `attendee` is her number, where the page still shows it.

    Where her row is locked, only the whole name is known: `first_name`, `surname` and `email` are
    empty then (contract 4.4).
    """

    name: str
    attendee: int | None = None
    first_name: str = ""
    surname: str = ""
    email: str = ""


def other_courses(
    client: CertificationClient, organisation: str, course: str
) -> tuple[CourseLine, ...]:
    """Return the courses that have begun and whose participants this user may see, newest first.

    `course` itself is not among them. Owners may see all of them, conveners their own (contract
    3.5). Raises SignedOut.
    """
    page = client.organisation_page(organisation)
    if not page.signed_in:
        raise SignedOut
    sees_all = page.credits is not None or page.may_create_centre
    today = site_today()
    return tuple(
        line
        for line in page.courses
        if line.course != course and line.start <= today and (sees_all or line.may_edit)
    )


def read_people(
    client: CertificationClient, organisation: str, course: str, progress: Progress
) -> tuple[PastPerson, ...]:
    """Return the people of a course.

    One request for the course page gives the names of all; the e-mail costs one request more for
    each person whose row may still be edited, mostly none in a course of the past. Raises
    Cancelled between two requests, and what `read_course` raises.
    """
    rows = attendees(read_course(client, organisation, course))
    people = []
    for done, row in enumerate(rows):
        if progress.is_cancelled():
            raise Cancelled
        progress.report(done, len(rows), "past-course")
        people.append(_person(client, organisation, course, row))
    return tuple(people)


def _person(
    client: CertificationClient, organisation: str, course: str, row: Attendee
) -> PastPerson:
    if row.attendee is None or not row.may_edit:
        return PastPerson(row.name, row.attendee)
    try:
        form = client.attendee_form(organisation, course, row.attendee)
    except (Forbidden, NotFound):  # locked since the page was read
        return PastPerson(row.name, row.attendee)
    return PastPerson(row.name, row.attendee, form.first_name, form.surname, form.email)
