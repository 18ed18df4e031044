"""The catalogue: certifying organisations, training centres and courses of the public feeds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from .calm import many_objects
from .catalogue_records import Course, CourseState, Location, Organisation, TrainingCentre
from .organisations import OrganisationsByName
from .search import Criteria, resolve
from .text import fold

__all__ = [
    "Catalogue",
    "Course",
    "CourseFilter",
    "CourseState",
    "Location",
    "Organisation",
    "Problem",
    "TrainingCentre",
    "in_order",
    "joined",
]


@dataclass(frozen=True)
class Problem:
    """A record of a feed that could not be used as it is, or a feed that could not be read.

    `code` is one of "not-a-record", "missing", "wrong-type", "too-long", "not-a-date",
    "dates-turned", "bad-location", "location-turned", "endless" (the feed, which was cut off) or
    "not-read" (the feed; `field` is the code of the error).
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
    def by_name(self) -> OrganisationsByName:
        """The organisations, found by their names."""
        return OrganisationsByName(self.organisations, self.centres)

    @cached_property
    def languages(self) -> frozenset[str]:
        """Every language as it is written in a course."""
        return frozenset(course.language for course in self.courses if course.language)

    @cached_property
    def course_types(self) -> frozenset[str]:
        """Every course type as it is written in a course."""
        return frozenset(course.course_type for course in self.courses)

    @cached_property
    def online_centres(self) -> frozenset[str]:
        """The names of the centres that courses without a place are held at."""
        return frozenset(course.centre for course in self.courses if course.is_online)

    @cached_property
    def _by_organisation(self) -> dict[Organisation, list[Course]]:
        found: dict[Organisation, list[Course]] = {}
        for course in self.courses:
            organisation = self.by_name.of(course)
            if organisation is not None:
                found.setdefault(organisation, []).append(course)
        return found

    def courses_of(self, organisation: Organisation) -> list[Course]:
        """Return the courses that certainly are this organisation's, the oldest first."""
        return list(self._by_organisation.get(organisation, ()))

    def centres_of(self, organisation: Organisation) -> list[TrainingCentre]:
        """Return the training centres that certainly are this organisation's."""
        return list(self._centres_by_organisation.get(organisation, ()))

    @cached_property
    def _centres_by_organisation(self) -> dict[Organisation, list[TrainingCentre]]:
        found: dict[Organisation, list[TrainingCentre]] = {}
        for centre in self.centres:
            organisation = self.by_name.named(centre.organisation)
            if organisation is not None:
                found.setdefault(organisation, []).append(centre)
        return found

    @cached_property
    def countries(self) -> dict[str, str | None]:
        """The codes of the countries of organisations, and what the site calls them."""
        return {one.country_code: one.country_name for one in self.organisations
                if one.country_code}  # fmt: skip

    @cached_property
    def located(self) -> tuple[list[Location], dict[str, int]]:
        """Every location once, and by the key of each course that has one which of them."""
        numbers: dict[Location, int] = {}
        where = {
            course.key: numbers.setdefault(course.location, len(numbers))
            for course in self.courses
            if course.location is not None
        }
        return list(numbers), where

    @cached_property
    def by_key(self) -> dict[str, Course]:
        """The courses by their keys."""
        return {course.key: course for course in self.courses}

    def prepare(self) -> None:
        """Compute now what searching needs, so that the first search does not wait for it."""
        with many_objects():
            for course in self.courses:
                course.searchable  # noqa: B018  (kept by cached_property)
            for known in (
                self.languages, self.course_types, self.online_centres, self.countries,
                self.located, self.by_key, self._by_organisation, self._centres_by_organisation,
            ):  # fmt: skip
                len(known)
            CourseFilter(text="nederlands").criteria(self)

    def organisation_of(self, course: Course) -> Organisation | None:
        """Return the organisation of a course; None where the feed does not list it (archived)."""
        return self.by_name.of(course)

    def country_of(self, course: Course) -> str | None:
        """Return the ISO 3166 code of the course's organisation, upper case, if known.

        Of organisations with one name it is known where they are in one country.
        """
        organisation = self.by_name.of(course)
        if organisation is not None:
            return organisation.country_code
        codes = {one.country_code for one in self.by_name.alike(course.organisation)}
        return codes.pop() if len(codes) == 1 else None


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
    return in_order(courses.values())


def in_order(courses: Iterable[Course]) -> tuple[Course, ...]:
    """Return the courses by start, the oldest first: the order of a catalogue."""
    return tuple(sorted(courses, key=lambda c: (c.start, c.end, fold(c.course_type), c.key)))


_RUNNING = CourseState.RUNNING


@dataclass(frozen=True)
class CourseFilter:
    """What a learner looks for. Empty parts let everything through.

    `countries` are ISO 3166 codes, `languages` codes as domain.languages gives them,
    `course_types` folded names. A course is in time when one of its days lies from `first_day`
    to `last_day`. `place` is "", "place" or "online". `only` are keys of courses.
    """

    text: str = ""
    countries: frozenset[str] = frozenset()
    states: frozenset[CourseState] = frozenset()
    languages: frozenset[str] = frozenset()
    course_types: frozenset[str] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    place: str = ""
    only: frozenset[str] | None = None

    def criteria(self, catalogue: Catalogue, language: str = "en") -> Criteria:
        """Return what has to stand in the records of this catalogue.

        `language` is that of the person, in which she names countries.
        """
        return resolve(self, catalogue, language)

    def select(self, catalogue: Catalogue, today: date, language: str = "en") -> list[Course]:
        """Return the courses with all words of the text, in the catalogue's order."""
        return self.criteria(catalogue, language).select(catalogue.courses, catalogue, today)
