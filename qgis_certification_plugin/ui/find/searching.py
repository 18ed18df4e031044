"""One search: from filters and a place to what is listed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ...domain.catalogue import Catalogue, Course, CourseFilter, CourseState, Location
from ...domain.nearest import (
    Trainer,
    distances_to,
    nothing_near,
    trainers_in,
    trainers_near,
)
from ...domain.search import Criteria, first_to_come
from .distances import Distances


@dataclass(frozen=True)
class Found:
    """The courses that pass, by start; how many of each state pass all but that filter."""

    criteria: Criteria
    courses: list[Course]
    counts: dict[CourseState, int]
    distances: Mapping[str, float] | None = None
    trainers: list[Trainer] = field(default_factory=list)


class Search:
    """Measures from one place at a time, every course of the catalogue once."""

    def __init__(self) -> None:
        """Know no place."""
        self._measure: Distances | None = None
        self._catalogue: Catalogue | None = None
        self._distances: Mapping[str, float] = {}
        self._trainers: dict[frozenset[str], list[Trainer]] = {}

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
        begun = first_to_come(of_any_state, today)
        coming = len(of_any_state) - begun
        over = sum([course.end < today for course in of_any_state[:begun]])
        counts = {
            CourseState.UPCOMING: coming,
            CourseState.PAST: over,
            CourseState.RUNNING: len(of_any_state) - coming - over,
        }
        courses = criteria.in_state(of_any_state, today)
        if origin is None:
            there = []
            if wanted.countries and not any(course.end >= today for course in courses):
                there = trainers_in(catalogue, wanted.countries, today)
            return Found(criteria, courses, counts, trainers=there)
        measure = self._measured(catalogue, origin)
        trainers: list[Trainer] = []
        if nothing_near(courses, self._distances, today):
            if wanted.countries not in self._trainers:
                self._trainers[wanted.countries] = trainers_near(
                    catalogue, measure.to, today, wanted.countries
                )
            trainers = self._trainers[wanted.countries]
        return Found(criteria, courses, counts, self._distances, trainers)

    def _measured(self, catalogue: Catalogue, origin: Location) -> Distances:
        measure = self._measure
        if measure is None or measure.origin != origin or self._catalogue is not catalogue:
            measure = self._measure = Distances(origin)
            self._catalogue, self._trainers = catalogue, {}
            self._distances = distances_to(catalogue, measure.to)
        return measure
