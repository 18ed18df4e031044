"""The page of one organisation: balance, courses, rights (contract 3.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from .. import address
from ..dates import parse_period
from ..errors import UnexpectedPage
from ..markup import Element, parse
from .arrangements import Arrangements, read_arrangements
from .common import credits_shown, destinations, is_signed_in, messages, optional


@dataclass(frozen=True)
class CourseLine:
    """A course as the organisation's page lists it; `course` is its slug."""

    course: str
    course_type: str
    start: date
    end: date
    centre: str
    language: str | None
    convener: str
    may_edit: bool = False


@dataclass(frozen=True)
class OrganisationPage:
    """An organisation as this user sees it; `credits` is None for those who may not see them."""

    organisation: str
    name: str
    signed_in: bool
    credits: int | None
    courses: tuple[CourseLine, ...]
    may_create_course: bool
    may_create_centre: bool
    may_top_up: bool
    messages: tuple[str, ...] = ()
    arrangements: Arrangements = field(default_factory=Arrangements, compare=False)

    @property
    def is_mine(self) -> bool:
        """Whether the page offers this user to do something here."""
        return self.may_create_course or any(line.may_edit for line in self.courses)


def read(html: str, organisation: str) -> OrganisationPage:
    """Read the page of the organisation with this slug. Raises UnexpectedPage."""
    page = parse(html)
    root = address.organisation_path(organisation)
    if f"/{organisation}/" not in html:
        raise UnexpectedPage(page="organisation", missing="organisation")
    targets = set(destinations(page))
    return OrganisationPage(
        organisation=organisation,
        name=_name(page),
        signed_in=is_signed_in(page),
        credits=credits_shown(page),
        courses=_courses(page, root),
        may_create_course=root + "create-course/" in targets,
        may_create_centre=root + "create-trainingcenter/" in targets,
        may_top_up=root + "top-up/" in targets,
        messages=tuple(messages(page)),
        arrangements=read_arrangements(page, root),
    )


def _name(page: Element) -> str:
    heading = page.first("h1", class_="title")
    if heading is None or not heading.text:
        raise UnexpectedPage(page="organisation", missing="name")
    return heading.text


def _courses(page: Element, root: str) -> tuple[CourseLine, ...]:
    for table in page.all("table"):
        header = [cell.text for cell in table.all("th")]
        if "Course Name" in header:
            body = table.first("tbody") or table
            return tuple(_line(row, root) for row in body.all("tr") if len(list(row.all("td"))) > 1)
    titles = {title.text for title in page.all(class_="card-header-title")}
    if not titles & {"Courses", "Status"}:
        raise UnexpectedPage(page="organisation", missing="courses")
    # An organisation without courses, or not yet approved, has no table.
    return ()


def _line(row: Element, root: str) -> CourseLine:
    cells = [cell.text for cell in row.all("td")]
    view = re.compile(re.escape(root) + r"course/([-\w]+)/")
    pages = (view.fullmatch(target) for target in destinations(row, disabled_too=True))
    slug = next((match[1] for match in pages if match), None)
    period = parse_period(cells[1])
    if slug is None or len(cells) < 5:
        raise UnexpectedPage(page="organisation", missing="course-address")
    if period is None:
        raise UnexpectedPage(page="organisation", missing="course-dates")
    return CourseLine(
        course=slug,
        course_type=cells[0],
        start=period[0],
        end=period[1],
        centre=cells[2],
        language=optional(cells[3]),
        convener=cells[4],
        may_edit=f"{root}course/{slug}/update/" in destinations(row),
    )
