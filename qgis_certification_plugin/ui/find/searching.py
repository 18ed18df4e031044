"""One search: from filters and a place to what is listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ...domain.catalogue import Catalogue, Course, CourseFilter, CourseState, Location
from ...domain.nearest import Trainer, locations, nothing_near, trainers_near
from ...domain.search import Criteria
from .distances import Distances


@dataclass(frozen=True)
class Found:
    """The courses that pass, by start; how many of each state pass all but that filter."""

    criteria: Criteria
    courses: list[Course]
    counts: dict[CourseState, int]
    distances: Mapping[Location, float] | None = None
    trainers: list[Trainer] = field(default_factory=list)


class Search:
    """Measures from one place at a time."""

    def __init__(self) -> None:
        """Know no place."""
        self._measured: Distances | None = None

    def find(
        self,
        wanted: CourseFilter,
        catalogue: Catalogue,
        today: date,
        language: str,
        origin: Location | None,
    ) -> Found:
        """Return what passes; with an origin also how far it is, and whom to ask where none is."""
        criteria = wanted.criteria(catalogue, language)
        of_any_state = criteria.for_any_state().select(catalogue.courses, catalogue, today)
        coming = sum([course.start > today for course in of_any_state])
        over = sum([course.end < today for course in of_any_state])
        counts = {
            CourseState.UPCOMING: coming,
            CourseState.PAST: over,
            CourseState.RUNNING: len(of_any_state) - coming - over,
        }
        courses = criteria.in_state(of_any_state, today)
        if origin is None:
            return Found(criteria, courses, counts)
        if self._measured is None or self._measured.origin != origin:
            self._measured = Distances(origin)
        distances = self._measured.to(locations(courses))
        trainers = []
        if nothing_near(courses, distances, today):
            trainers = trainers_near(catalogue, self._measured.to, today, wanted.countries)
        return Found(criteria, courses, counts, distances, trainers)
