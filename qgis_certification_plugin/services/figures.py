"""What an organisation has done, counted from the pages that its people may see (3.3, 3.5).

Certificates are counted in the year in which their course ended: the pages do not show on which
day they were issued.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.progress import Cancelled, Progress
from ..domain.rules import euro, site_today
from ..server.client import CertificationClient
from ..server.errors import NotFound, ServerFault, UnexpectedRedirect
from ..server.pages.organisation import CourseLine
from .accounts import open_organisation
from .export import ExportTable

# One page is read for each course, newest first; no organisation is asked for more at once.
MOST_COURSES = 200


@dataclass(frozen=True)
class CourseFigures:
    """One course; `seen` is False where this user may not see its participants."""

    course_type: str
    start: date
    end: date
    participants: int = 0
    certificates: int = 0
    paid: int = 0
    seen: bool = True


@dataclass(frozen=True)
class YearFigures:
    """All courses that ended in one year."""

    year: int
    courses: int
    participants: int
    certificates: int
    paid: int

    @property
    def euro(self) -> int:
        """What went to QGIS for the certificates that are paid, in EUR."""
        return euro(self.paid)


@dataclass(frozen=True)
class Figures:
    """What was counted. `not_read`: older courses of which only the date is known."""

    name: str
    courses: tuple[CourseFigures, ...]
    not_read: int = 0

    @property
    def not_seen(self) -> int:
        """How many courses this user may not see into."""
        return sum(not course.seen for course in self.courses)

    @property
    def years(self) -> tuple[YearFigures, ...]:
        """The years from the first to the last, those without courses included."""
        if not self.courses:
            return ()
        ends = [course.end.year for course in self.courses]
        return tuple(_year(year, self.courses) for year in range(min(ends), max(ends) + 1))

    @property
    def total(self) -> YearFigures:
        """All years together, under the year 0."""
        return _sum(0, self.courses)


def _year(year: int, courses: Iterable[CourseFigures]) -> YearFigures:
    return _sum(year, [course for course in courses if course.end.year == year])


def _sum(year: int, courses: Iterable[CourseFigures]) -> YearFigures:
    listed = list(courses)
    return YearFigures(
        year,
        len(listed),
        sum(course.participants for course in listed),
        sum(course.certificates for course in listed),
        sum(course.paid for course in listed),
    )


def gather(
    client: CertificationClient,
    organisation: str,
    progress: Progress,
    today: date | None = None,
    most: int = MOST_COURSES,
) -> Figures:
    """Read the organisation's courses, one request each; those that have begun only.

    Raises Cancelled, SignedOut or other errors of the server room.
    """
    page = open_organisation(client, organisation)
    begun = [line for line in page.courses if line.start <= (today or site_today())]
    read = []
    for number, line in enumerate(begun[:most]):
        if progress.is_cancelled():
            raise Cancelled
        progress.report(number, min(len(begun), most), "courses")
        read.append(_course(client, organisation, line))
    rest = [_unseen(line) for line in begun[most:]]
    return Figures(page.name, (*read, *rest), len(rest))


def _course(client: CertificationClient, organisation: str, line: CourseLine) -> CourseFigures:
    try:
        rows = client.course_page(organisation, line.course).attendees
    except (NotFound, ServerFault, UnexpectedRedirect):
        return _unseen(line)  # an address that two courses share leads to none (contract 3.5)
    if rows is None:
        return _unseen(line)
    return CourseFigures(
        line.course_type,
        line.start,
        line.end,
        participants=len(rows),
        certificates=sum(row.number is not None for row in rows),
        paid=sum(row.number is not None and row.paid for row in rows),
    )


def _unseen(line: CourseLine) -> CourseFigures:
    return CourseFigures(line.course_type, line.start, line.end, seen=False)


def as_table(figures: Figures, headings: tuple[str, ...]) -> ExportTable:
    """Return the years as a table with these headings, in the order of the columns below."""
    names = ("year", "courses", "participants", "certificates", "paid", "euro")
    rows = [[str(getattr(year, name)) for name in names] for year in figures.years]
    return ExportTable.make(list(zip(names, headings)), rows)
