"""How the site understands the location of a training center (contract 6.2)."""

from __future__ import annotations

import json
import math
import re

_EARTH = 6378137.0
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan"
_POINT = re.compile(
    rf"\s*(?:SRID=(\d+);)?\s*POINT\s*(Z?)\s*\(\s*({_NUMBER})\s+({_NUMBER})(\s+{_NUMBER})?\s*\)\s*",
    re.IGNORECASE,
)
Point = tuple[float, float]


class WrongLocation(Exception):
    """The text is no point: the form is refused."""


class FlatLocationExpected(Exception):
    """A point with a height: the site fails."""


def read_location(text: str) -> Point | None:
    """Return longitude and latitude of a location typed as EWKT, WKT or GeoJSON.

    Without a reference system the numbers are metres of Web Mercator, as on the site. None for an
    empty text and for a point that is no number. Raises WrongLocation, FlatLocationExpected.
    """
    if not text:
        return None
    if text.lstrip().startswith("{"):
        return _from_mercator(*_geojson(text))
    match = _POINT.fullmatch(text)
    if match is None:
        raise WrongLocation
    if match[2] or match[5]:
        raise FlatLocationExpected
    x, y = float(match[3]), float(match[4])
    if math.isnan(x) or math.isnan(y):
        return None
    if match[1] == "4326":
        return x, y
    if match[1] in {None, "3857", "900913"}:
        return _from_mercator(x, y)
    raise WrongLocation


def _geojson(text: str) -> Point:
    try:
        value = json.loads(text)
        kind, coordinates = value["type"], value["coordinates"]
        numbers = [float(number) for number in coordinates] if kind == "Point" else []
    except (ValueError, TypeError, KeyError):
        raise WrongLocation from None
    if len(numbers) != 2:
        raise WrongLocation
    return numbers[0], numbers[1]


def _from_mercator(x: float, y: float) -> Point:
    latitude = 2 * math.atan(math.exp(y / _EARTH)) - math.pi / 2
    return math.degrees(x / _EARTH), math.degrees(latitude)


def written_location(longitude: float, latitude: float) -> str:
    """Return a point as the form of the site holds it: GeoJSON in Web Mercator."""
    clamped = max(-89.9, min(89.9, latitude))
    x = math.radians(longitude) * _EARTH
    y = math.log(math.tan(math.pi / 4 + math.radians(clamped) / 2)) * _EARTH
    return f'{{ "type": "Point", "coordinates": [ {x:.12f}, {y:.12f} ] }}'
