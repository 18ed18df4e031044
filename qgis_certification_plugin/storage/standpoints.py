"""Where organisations stand on the map: the feed gives them no coordinates (contract 2)."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass

from ..domain.catalogue import Catalogue, Location, Organisation
from ..domain.text import fold
from .countries import Countries


@dataclass(frozen=True)
class Standpoint:
    """A point for an organisation; approximate means: somewhere in its country."""

    location: Location
    approximate: bool


def standpoints(catalogue: Catalogue, countries: Countries) -> list[Standpoint | None]:
    """Return a standpoint for each organisation of the catalogue, in its order.

    An organisation stands at that one of its training centres from which the others are nearest:
    always a real place, never the sea between two of them. One without located centres stands
    inside its country, apart from the others there; one whose country is unknown stands nowhere.
    """
    centres: dict[str, list[Location]] = defaultdict(list)
    for centre in catalogue.centres:
        if centre.location is not None:
            centres[fold(centre.organisation)].append(centre.location)
    found: list[Standpoint | None] = [None] * len(catalogue.organisations)
    homeless: dict[str, list[int]] = defaultdict(list)
    for index, organisation in enumerate(catalogue.organisations):
        places = centres.get(fold(organisation.name))
        if places:
            found[index] = Standpoint(central(places), approximate=False)
        else:
            homeless[_country(organisation)].append(index)
    for indexes in homeless.values():
        indexes.sort(key=lambda index: _by_name(catalogue.organisations[index]))
        first = catalogue.organisations[indexes[0]]
        points = countries.spread(first.country_code, first.country_name, len(indexes))
        for index, point in zip(indexes, points):
            found[index] = Standpoint(point, approximate=True)
    return found


def central(places: list[Location]) -> Location:
    """Return the place with the smallest sum of distances through the globe to the others.

    Through the globe, so that neighbours across the antimeridian are neighbours.
    """
    if len(places) == 1:
        return places[0]
    points = [_on_the_globe(place) for place in places]
    return min(
        zip(places, points), key=lambda pair: sum(math.dist(pair[1], other) for other in points)
    )[0]


def _country(organisation: Organisation) -> str:
    return (organisation.country_code or "").upper() or fold(organisation.country_name or "")


def _by_name(organisation: Organisation) -> tuple[str, str]:
    return fold(organisation.name), organisation.name


def _on_the_globe(place: Location) -> tuple[float, float, float]:
    longitude, latitude = math.radians(place.longitude), math.radians(place.latitude)
    return (
        math.cos(latitude) * math.cos(longitude),
        math.cos(latitude) * math.sin(longitude),
        math.sin(latitude),
    )
