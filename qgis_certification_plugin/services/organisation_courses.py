"""The courses of one organisation from its public page, where running ones stand too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ..domain.catalogue import Catalogue, Course, CourseState, Location, Organisation, in_order
from ..domain.text import fold
from ..server.client import CertificationClient
from ..server.pages.organisation import CourseLine


@dataclass(frozen=True)
class OrganisationCourses:
    """What the page of an organisation says of its courses (contract 3.3)."""

    organisation: Organisation
    lines: tuple[CourseLine, ...]

    def slug_of(self, course: Course) -> str | None:
        """Return the address of a course on the site; None where it cannot be told for certain."""
        found = _lines_of(course, self.lines)
        return found[0].course if len(found) == 1 else None


def read(client: CertificationClient, organisation: Organisation) -> OrganisationCourses:
    """Read the public page. Raises the errors of the server room; ValueError without a slug."""
    if not organisation.slug:
        raise ValueError("an organisation without an address on the site")
    page = client.organisation_page(organisation.slug)
    return OrganisationCourses(organisation, page.courses)


def with_page(catalogue: Catalogue, page: OrganisationCourses, today: date) -> Catalogue:
    """Return the catalogue with the running courses as the page has them.

    Upcoming and past courses are left to the feeds, which say more of them. A running course that
    was kept from before and is not on the page any more was called off or changed.
    """
    organisation = page.organisation
    mine = {course.key for course in catalogue.courses_of(organisation)}
    running = [
        course
        for course in catalogue.courses
        if course.key in mine and course.state(today) is CourseState.RUNNING
    ]
    # A one-day course of today stands in the feeds.
    unlisted = [course for course in running if course.start < today < course.end]
    gone = {course.key for course in unlisted if not _lines_of(course, page.lines)}
    added = [
        _course(line, catalogue, organisation)
        for line in page.lines
        if line.start <= today <= line.end and not _known(line, running)
    ]
    if not gone and not added:
        return catalogue
    kept = [course for course in catalogue.courses if course.key not in gone]
    return replace(catalogue, courses=in_order({c.key: c for c in [*kept, *added]}.values()))


def _known(line: CourseLine, running: Iterable[Course]) -> bool:
    return any(_is_line_of(course, line) for course in running)


def _lines_of(course: Course, lines: Iterable[CourseLine]) -> list[CourseLine]:
    """Return the lines of a course; by its convener too where the rest fits several."""
    found = [line for line in lines if _is_line_of(course, line)]
    if len(found) > 1:
        convener = fold(course.convener)
        by_convener = [line for line in found if convener and convener in fold(line.convener)]
        return by_convener or found
    return found


def _is_line_of(course: Course, line: CourseLine) -> bool:
    return (
        (course.start, course.end) == (line.start, line.end)
        and fold(course.course_type) == fold(line.course_type)
        and fold(course.centre) == fold(line.centre)
    )


def _course(line: CourseLine, catalogue: Catalogue, organisation: Organisation) -> Course:
    return Course(
        course_type=line.course_type,
        organisation=organisation.name,
        start=line.start,
        end=line.end,
        convener=line.convener,
        centre=line.centre,
        language=line.language,
        location=_location(line.centre, catalogue, organisation),
    )


def _location(centre: str, catalogue: Catalogue, organisation: Organisation) -> Location | None:
    places = {
        one.location
        for one in catalogue.centres_of(organisation)
        if fold(one.name) == fold(centre) and one.location
    }
    return places.pop() if len(places) == 1 else None
