"""The rows of the list: what is on the map, then what is not, each under a head that says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Union

from ...domain.catalogue import Course
from ...domain.nearest import Trainer, by_distance
from ...domain.search import first_to_come
from ...translation import translate

ONLINE, NOWHERE, TRAINERS, TRAINERS_THERE = "online", "nowhere", "trainers", "trainers-there"


@dataclass(frozen=True)
class Section:
    """The head of the rows below it: one of the kinds above, and how many there are."""

    kind: str
    count: int


if TYPE_CHECKING:
    # At run time Python would keep these classes after the plugin has gone.
    Row = Union[Course, Section, Trainer]


def in_order(
    courses: Sequence[Course],
    today: date,
    distances: Mapping[str, float] | None = None,
    trainers: Sequence[Trainer] = (),
) -> list[Row]:
    """Order courses, given by their start, as a learner looks for them.

    What runs or comes stands first, the soonest (or with `distances` the nearest) on top; then
    what is over, the latest (or the nearest) on top. Courses held online follow under a head of
    their own, then those of which nobody knows the place. Trainers stand above all courses: they
    are only given where no course is near.
    """
    begun = first_to_come(courses, today)
    ahead = [course for course in courses[:begun] if course.end >= today]
    ahead += courses[begun:]
    over = [course for course in courses[:begun] if course.end < today]
    over.reverse()
    if distances is None:
        placed = [c for c in ahead if c.location is not None]
        placed += [c for c in over if c.location is not None]
    else:
        placed = by_distance(ahead, distances) + by_distance(over, distances)
    rows: list[Row] = []
    if trainers:
        kind = TRAINERS_THERE if distances is None else TRAINERS
        rows = [Section(kind, len(trainers)), *trainers]
    rows += placed
    if len(placed) < len(courses):
        placeless = [c for c in [*ahead, *over] if c.location is None]
        online = [c for c in placeless if c.is_online]
        nowhere = [c for c in placeless if not c.is_online]
        for kind, found in ((ONLINE, online), (NOWHERE, nowhere)):
            if found:
                rows += [Section(kind, len(found)), *found]
    return rows


def section_title(section: Section) -> str:
    """Return what the head says."""
    if section.kind == ONLINE:
        return translate("Find", "Online: %n course(s)", n=section.count)
    if section.kind == NOWHERE:
        return translate("Find", "Without a location: %n course(s)", n=section.count)
    if section.kind == TRAINERS_THERE:
        return translate("Find", "Trainers in these countries: %n organisation(s)", n=section.count)
    return translate("Find", "Trainers nearby: %n organisation(s)", n=section.count)


def section_reason(section: Section) -> str:
    """Return why these rows stand apart."""
    if section.kind == ONLINE:
        return translate("Find", "Held online, so not on the map")
    if section.kind == NOWHERE:
        return translate("Find", "The organisation gave no usable location")
    if section.kind == TRAINERS_THERE:
        return translate("Find", "No course that comes passes the filters: ask them for one")
    return translate("Find", "No course that comes is near: ask them for one")
