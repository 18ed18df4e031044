"""Certifying organisations, training centres and courses, as the public feeds name them.

The feeds carry no identifier of a course or an organisation (contract 2): names join them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import cached_property

from .text import fold


@dataclass(frozen=True)
class Location:
    """A point in WGS 84, degrees."""

    longitude: float
    latitude: float


@dataclass(frozen=True)
class Organisation:
    """A certifying organisation (contract 2, 3.1); `slug` is its address on the site, if known."""

    name: str
    country_code: str | None = None
    country_name: str | None = None
    email: str | None = None
    url: str | None = None
    address: str | None = None
    phone: str | None = None
    slug: str | None = None


@dataclass(frozen=True)
class TrainingCentre:
    """A place where courses are held; `location` is None for online centres and missing points."""

    name: str
    organisation: str
    number: int | None = None
    location: Location | None = None


class CourseState(Enum):
    """Where today lies with regard to a course."""

    UPCOMING = "upcoming"
    RUNNING = "running"
    PAST = "past"


@dataclass(frozen=True)
class Course:
    """One run of a course type. Both dates are days of the course."""

    course_type: str
    organisation: str
    start: date
    end: date
    convener: str = ""
    centre: str = ""
    language: str | None = None
    competence: str | None = None
    location: Location | None = None

    def state(self, today: date) -> CourseState:
        """Return whether the course is still to come, goes on or is over on the day `today`."""
        if today < self.start:
            return CourseState.UPCOMING
        return CourseState.RUNNING if today <= self.end else CourseState.PAST

    @cached_property
    def key(self) -> str:
        """A name for this course that stays the same from one refresh to the next."""
        parts = (
            self.organisation,
            self.course_type,
            self.centre,
            self.convener,
            self.start.isoformat(),
            self.end.isoformat(),
            self.language or "",
        )
        named = "\x1f".join(parts).encode(errors="surrogatepass")  # JSON may hold half a pair
        return hashlib.sha256(named).hexdigest()[:20]

    @cached_property
    def searchable(self) -> str:
        """All words of the course, folded for comparison."""
        parts = (
            self.course_type,
            self.organisation,
            self.centre,
            self.convener,
            self.language or "",
            self.competence or "",
        )
        return fold(" ".join(parts))


@dataclass(frozen=True)
class Problem:
    """A record of a feed that could not be used as it is.

    `code` is one of "not-a-record", "missing", "wrong-type", "not-a-date", "bad-location".
    """

    feed: str
    index: int
    code: str
    field: str = ""
    repaired: bool = False


@dataclass(frozen=True)
class Catalogue:
    """Everything public, as of one moment (an aware datetime), from one server (its base URL)."""

    server: str
    as_of: datetime
    organisations: tuple[Organisation, ...] = ()
    centres: tuple[TrainingCentre, ...] = ()
    courses: tuple[Course, ...] = ()
    problems: tuple[Problem, ...] = field(default=(), compare=False)

    @cached_property
    def _by_name(self) -> dict[str, Organisation]:
        return {fold(organisation.name): organisation for organisation in self.organisations}

    def prepare(self) -> None:
        """Compute now what searching needs, so that the first search does not wait for it."""
        for course in self.courses:
            course.searchable  # noqa: B018  (kept by cached_property)
        self._by_name  # noqa: B018

    def organisation_of(self, course: Course) -> Organisation | None:
        """Return the organisation of a course; None where the feed does not list it (archived)."""
        return self._by_name.get(fold(course.organisation))

    def country_of(self, course: Course) -> str | None:
        """Return the ISO 3166 code of the course's organisation, upper case, if known."""
        organisation = self.organisation_of(course)
        return organisation.country_code if organisation else None


def joined(
    upcoming: Iterable[Course], past: Iterable[Course], seen_before: Iterable[Course], today: date
) -> tuple[Course, ...]:
    """Return every course once, oldest start first.

    A one-day course of today stands in both feeds; one that is running stands in neither
    (contract 2) and is kept from what was seen before it began.
    """
    courses = {course.key: course for course in seen_before if course.state(today) is _RUNNING}
    courses.update((course.key, course) for course in past)
    courses.update((course.key, course) for course in upcoming)
    return tuple(
        sorted(courses.values(), key=lambda c: (c.start, c.end, fold(c.course_type), c.key))
    )


_RUNNING = CourseState.RUNNING


@dataclass(frozen=True)
class CourseFilter:
    """What a learner looks for. Empty parts let everything through."""

    text: str = ""
    countries: frozenset[str] = frozenset()
    states: frozenset[CourseState] = frozenset()

    def select(self, catalogue: Catalogue, today: date) -> list[Course]:
        """Return the courses with all words of the text, in the catalogue's order."""
        words = fold(self.text).split()
        return [
            course
            for course in catalogue.courses
            if (not self.states or course.state(today) in self.states)
            and (not self.countries or catalogue.country_of(course) in self.countries)
            and all(word in course.searchable for word in words)
        ]
