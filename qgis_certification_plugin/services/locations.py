"""Locations with latitude and longitude the wrong way round, as people type them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from ..domain.catalogue import (
    Catalogue,
    Course,
    Location,
    Organisation,
    Problem,
    TrainingCentre,
)
from ..storage.countries import Countries

# Degrees: piers, islands and the coarse coast of a map of the world.
_COAST = 0.3

Record = TypeVar("Record", Course, TrainingCentre)


def mended(catalogue: Catalogue, countries: Countries) -> Catalogue:
    """Return the catalogue with turned locations turned back, each with a problem.

    A location is turned only where nothing speaks for it as it is: it lies at sea, and the other
    way round in the country of its organisation. Abroad on land it stays, as organisations teach
    abroad.
    """
    turned: dict[tuple[Location, str | None, str | None], Location | None] = {}

    def right(here: Location, organisation: Organisation | None) -> Location | None:
        if organisation is None or abs(here.longitude) > 90:
            return None
        code, name = organisation.country_code, organisation.country_name
        asked = (here, code, name)
        if asked not in turned:
            other = Location(here.latitude, here.longitude)
            # Nearly every location turned round lies elsewhere, and that is seen at once.
            wrong = countries.holds(code, name, other) and not countries.on_land(here, _COAST)
            turned[asked] = other if wrong else None
        return turned[asked]

    problems: list[Problem] = []

    def mend(
        records: Sequence[Record], owners: Sequence[Organisation | None], feed: str
    ) -> tuple[Record, ...]:
        found = list(records)
        for index, (record, owner) in enumerate(zip(records, owners)):
            other = right(record.location, owner) if record.location is not None else None
            if other is not None:
                found[index] = replace(record, location=other)
                problems.append(Problem(feed, index, "location-turned", "geometry", True))
        return tuple(found)

    courses = mend(
        catalogue.courses, [catalogue.organisation_of(one) for one in catalogue.courses], "courses"
    )
    owners = [catalogue.by_name.named(one.organisation) for one in catalogue.centres]
    centres = mend(catalogue.centres, owners, "training-centres")
    if not problems:
        return catalogue
    return replace(
        catalogue, courses=courses, centres=centres, problems=(*catalogue.problems, *problems)
    )
