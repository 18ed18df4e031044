"""What is near: courses by distance, and the trainers around a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from .catalogue import Catalogue, Course, Location, Organisation
from .text import fold

# Returns the metres from the place where somebody looks to each of these, along the earth.
Measure = Callable[[Sequence[Location]], Mapping[Location, float]]
# Further away than a day's journey there and back: then the trainers around are offered too.
FAR = 250_000.0


@dataclass(frozen=True)
class Trainer:
    """An organisation to ask for a course: its nearest centre, metres to it, its last course."""

    organisation: Organisation
    location: Location | None = None
    distance: float | None = None
    last_course: Course | None = None


def distances_to(catalogue: Catalogue, measure: Measure) -> dict[str, float]:
    """Return the metres to each course that has a location, by its key."""
    places, where = catalogue.located
    measured = measure(places)
    metres = [measured[here] for here in places]
    return {key: metres[number] for key, number in where.items()}


def by_distance(courses: Sequence[Course], distances: Mapping[str, float]) -> list[Course]:
    """Return the courses that have a distance, the nearest first; at one place the order stays."""
    placed = [course for course in courses if course.key in distances]
    far = [distances[course.key] for course in placed]
    return [placed[number] for number in sorted(range(len(placed)), key=far.__getitem__)]


def nothing_near(courses: Iterable[Course], distances: Mapping[str, float], today: date) -> bool:
    """Return whether none of these courses that run or come is within reach."""
    infinite = float("inf")
    return not any(
        course.end >= today and distances.get(course.key, infinite) <= FAR for course in courses
    )


def trainers_near(
    catalogue: Catalogue,
    measure: Measure,
    today: date,
    countries: frozenset[str] = frozenset(),
    most: int = 5,
) -> list[Trainer]:
    """Return the organisations around, the nearest first, each with the last course it began.

    `countries` narrows the choice to those. An organisation without a located centre is nowhere.
    """
    places = {
        organisation: [c.location for c in catalogue.centres_of(organisation) if c.location]
        for organisation in catalogue.organisations
        if not countries or organisation.country_code in countries
    }
    distances = measure(list(dict.fromkeys(here for found in places.values() for here in found)))
    nearest = [
        (min(found, key=lambda here: distances[here]), organisation)
        for organisation, found in places.items()
        if found
    ]
    nearest.sort(key=lambda pair: (distances[pair[0]], pair[1].name))
    return [
        Trainer(organisation, here, distances[here], last_course(catalogue, organisation, today))
        for here, organisation in nearest[:most]
    ]


def trainers_in(
    catalogue: Catalogue, countries: frozenset[str], today: date, most: int = 20
) -> list[Trainer]:
    """Return the organisations of these countries by name, each with the last course it began."""
    there = [one for one in catalogue.organisations if one.country_code in countries]
    there.sort(key=lambda one: fold(one.name))
    return [Trainer(one, last_course=last_course(catalogue, one, today)) for one in there[:most]]


def last_course(catalogue: Catalogue, organisation: Organisation, today: date) -> Course | None:
    """Return the course of this organisation that began last."""
    begun = [course for course in catalogue.courses_of(organisation) if course.start <= today]
    return begun[-1] if begun else None
