"""Places that a learner can type, without asking anybody: what QGIS and the catalogue know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from .catalogue import Catalogue, Location
from .names_by_language import countries
from .text import words


class PlaceKind(Enum):
    """What a place is; in the order in which equally good answers are offered."""

    COORDINATES = "coordinates"
    COUNTRY = "country"
    CENTRE = "centre"
    ORGANISATION = "organisation"
    REGION = "region"


@dataclass(frozen=True)
class Place:
    """Somewhere with a name. `detail` tells it from others of that name.

    `reference` finds it on QGIS's map of the world (country code, or number of a region) where
    `location` is not known yet.
    """

    name: str
    kind: PlaceKind
    detail: str = ""
    location: Location | None = None
    reference: str = ""


class Gazetteer:
    """Searches places by the beginnings of the words in their names."""

    def __init__(self, places: Iterable[Place]) -> None:
        """Learn the places."""
        self._places = [
            (f" {' '.join(words(place.name))}", place) for place in dict.fromkeys(places)
        ]

    def search(self, text: str, most: int = 12) -> list[Place]:
        """Return the places that have all words of the text, the best first.

        Best is the whole name, then the beginning of a name, then any word; then short names.
        """
        wanted = words(text)
        typed = coordinates(text)
        if typed is not None:
            return [Place(text.strip(), PlaceKind.COORDINATES, location=typed)]
        if not wanted:
            return []
        beginnings = [f" {word}" for word in wanted]
        whole = " ".join(wanted)
        found = [
            (_rank(name, whole), _ORDER[place.kind], len(name), name, number, place)
            for number, (name, place) in enumerate(self._places)
            if all(word in name for word in beginnings)
        ]
        return [place for *_rest, place in sorted(found)[:most]]


def catalogue_places(catalogue: Catalogue, language: str) -> list[Place]:
    """Return the centres and organisations of the catalogue that have a location.

    Their countries are named in this language, such as "nl", where that is known.
    """
    names = countries(language)
    places = [
        Place(centre.name, PlaceKind.CENTRE, centre.organisation, centre.location)
        for centre in catalogue.centres
        if centre.location is not None
    ]
    for organisation in catalogue.organisations:
        centres = [c.location for c in catalogue.centres_of(organisation) if c.location]
        if centres:
            # Its address names the town, which the name of a centre need not.
            named = ", ".join(filter(None, (organisation.name, organisation.address)))
            code = organisation.country_code or ""
            detail = names.get(code) or organisation.country_name or ""
            places.append(Place(named, PlaceKind.ORGANISATION, detail, centres[0]))
    return places


def country_places(language: str) -> list[Place]:
    """Return all countries, by their names in this language and in English."""
    found = [
        Place(name, PlaceKind.COUNTRY, reference=code) for code, name in countries(language).items()
    ]
    found += [
        Place(name, PlaceKind.COUNTRY, reference=code) for code, name in countries("en").items()
    ]
    return list(dict.fromkeys(found))


_NUMBER = r"([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*"
_PAIR = re.compile(
    rf"\s*(?P<first>{_NUMBER})(?P<ns>[NS])?(?:\s*;\s*|\s*,\s+|\s+|,(?=[+-]?\d+\.))"
    rf"(?P<second>{_NUMBER})(?P<ew>[EW])?\s*",
    re.IGNORECASE,
)


def coordinates(text: str) -> Location | None:
    """Return the point that a text such as "52.09, 5.12" or "52,09 N 5,12 E" names.

    Latitude stands first, as people write it. None for anything else and for what is not on earth.
    """
    match = _PAIR.fullmatch(text)
    if match is None:
        return None
    latitude, longitude = _degrees(match["first"]), _degrees(match["second"])
    if (match["ns"] or "").upper() == "S":
        latitude = -latitude
    if (match["ew"] or "").upper() == "W":
        longitude = -longitude
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(longitude, latitude)


def _degrees(text: str) -> float:
    return float(text.strip().rstrip("°").strip().replace(",", "."))


def _rank(name: str, wanted: str) -> int:
    whole = name[1:]
    if whole == wanted:
        return 0
    return 1 if whole.startswith(wanted) else 2


_ORDER = {kind: number for number, kind in enumerate(PlaceKind)}
