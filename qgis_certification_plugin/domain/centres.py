"""Training centres as they are filled in: names, places, and what the site would take wrongly.

The site reads a location without its reference system as metres, breaks on one with a height, and
takes longitudes that are none (contract 6.2): all that is kept away from it here.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from .catalogue_records import Location, TrainingCentre
from .checking.email_shape import is_email
from .gazetteer import coordinates
from .text import fold, tidy

# Contract 6.2 and the form's own limits.
TEXT_FIELDS = ("name", "email", "address", "phone")
LONGEST = {"name": 150, "email": 150, "address": 250, "phone": 150}
_EARTH = 6378137.0  # metres: the sphere of Web Mercator
# Degrees: what was stored in degrees and taken for metres lies as near to (0, 0) as this.
_NOWHERE = 0.01
_SAME = 1e-6  # degrees, some 10 cm


@dataclass(frozen=True)
class CentreFields:
    """What was typed of a centre; `latitude` and `longitude` as they were typed.

    Online, a centre has no place, whatever stands there.
    """

    name: str = ""
    email: str = ""
    address: str = ""
    phone: str = ""
    online: bool = False
    latitude: str = ""
    longitude: str = ""

    @property
    def location(self) -> Location | None:
        """The place; None where there is none, or none that can be read."""
        if self.online:
            return None
        try:
            return Location(
                read_degrees(self.longitude, LONGITUDE), read_degrees(self.latitude, LATITUDE)
            )
        except BadCoordinate:
            return None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return self == CentreFields()


@dataclass(frozen=True)
class CentreForm:
    """The form as the site has it: a text for each of TEXT_FIELDS, and the place.

    `has_bad_place` tells that the site holds a location that is none on earth. The form for a new
    centre holds the middle of the organisation's country, which nobody has chosen.
    """

    values: dict[str, str]
    location: Location | None
    has_bad_place: bool = False


@dataclass(frozen=True)
class CentreDraft:
    """What was typed and is not at the site yet.

    `before` is what the site held of a centre that is to be changed, None for a new one. `sending`
    is the name under which it was on its way when that was last heard of, else empty.
    """

    fields: CentreFields
    before: CentreForm | None = None
    sending: str = ""


@dataclass(frozen=True)
class CentreProblem:
    """What stops a centre from being sent: `code` "missing", "too-long", "not-an-address",
    "not-a-number", "out-of-range" or "turned" (latitude and longitude seem to be the other way
    round), at the field of CentreFields."""

    field: str
    code: str


# --- coordinates -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Axis:
    """Latitude or longitude: its limit in degrees, its letters for above and below zero."""

    field: str
    limit: float
    letters: str


LATITUDE = Axis("latitude", 90.0, "NS")
LONGITUDE = Axis("longitude", 180.0, "EW")


class BadCoordinate(Exception):
    """A text that is no coordinate; `code` as in CentreProblem."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


_DECIMALS = r"\d{1,3}(?:[.,]\d{1,15})?"
_PARTS = re.compile(
    rf"(?P<before>[NSEW])?\s*(?P<sign>[+-])?\s*(?P<degrees>{_DECIMALS})\s*°?\s*"
    rf"(?:(?P<minutes>{_DECIMALS})\s*'\s*(?:(?P<seconds>{_DECIMALS})\s*(?:\"|''))?)?\s*"
    r"(?P<after>[NSEW])?",
    re.IGNORECASE,
)
_SIGNS = str.maketrans({"−": "-", "–": "-", "′": "'", "’": "'", "″": '"', "”": '"', "º": "°"})


def read_degrees(text: str, axis: Axis) -> float:
    """Return what was typed for a latitude or longitude, in degrees.

    Reads "52.09", "52,09", "-5.1", "5.12 W" and degrees, minutes and seconds. An O is refused: it
    is east in Dutch and west in French. Raises BadCoordinate.
    """
    typed = unicodedata.normalize("NFC", text).translate(_SIGNS).strip()
    if not typed:
        raise BadCoordinate("missing")
    match = _PARTS.fullmatch(typed)
    if match is None or (match["before"] and match["after"]):
        raise BadCoordinate("not-a-number")
    letter = (match["before"] or match["after"] or "").upper()
    if letter and letter not in axis.letters:
        raise BadCoordinate("turned")
    parts = [_number(match[name]) for name in ("degrees", "minutes", "seconds")]
    if (letter and match["sign"]) or max(parts[1:]) >= 60:
        raise BadCoordinate("not-a-number")
    value = parts[0] + parts[1] / 60 + parts[2] / 3600
    if value > axis.limit:
        raise BadCoordinate("out-of-range")
    return -value if value and (match["sign"] == "-" or letter == axis.letters[1]) else value


def _number(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0.0


def pasted_pair(text: str) -> Location | None:
    """Return the place that a text such as "52.09, 5.12" names; None for anything else."""
    return coordinates(text)


def degrees_text(value: float, decimal_point: str = ".") -> str:
    """Return a coordinate as it stands in its field: at most six decimals, some 10 cm."""
    shown = f"{value:.6f}".rstrip("0").rstrip(".")
    return ("0" if shown == "-0" else shown).replace(".", decimal_point)


# --- what the site is sent, and what it shows --------------------------------------------------


def ewkt(location: Location | None) -> str:
    """Return a place as the site reads it right: degrees, with the reference system (6.2).

    Empty for none. Raises ValueError for what is not on earth.
    """
    if location is None:
        return ""
    longitude, latitude = location.longitude, location.latitude
    # Written so that what is no number fails too.
    if not (-180.0 <= longitude <= 180.0 and -90.0 <= latitude <= 90.0):
        raise ValueError("not a place on earth")
    return f"SRID=4326;POINT({_plain(longitude)} {_plain(latitude)})"


def _plain(value: float) -> str:
    shown = f"{value:.9f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


class NoPlaceOnEarth(Exception):
    """The form holds a location that is none, such as one stored in a wrong reference system."""


def place_in_form(text: str) -> Location | None:
    """Return the place that the form for changing a centre holds; None for an empty field.

    The form has GeoJSON in metres of Web Mercator (contract 6.2). Raises NoPlaceOnEarth.
    """
    if not text.strip():
        return None
    try:
        data = json.loads(text)
        x, y = (float(number) for number in data["coordinates"])
        if data["type"] != "Point" or not (math.isfinite(x) and math.isfinite(y)):
            raise NoPlaceOnEarth
        longitude = math.degrees(x / _EARTH)
        latitude = math.degrees(2 * math.atan(math.exp(y / _EARTH)) - math.pi / 2)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        raise NoPlaceOnEarth from None
    if abs(longitude) < _NOWHERE and abs(latitude) < _NOWHERE:
        raise NoPlaceOnEarth
    # The way there and back rounds: a centre at the edge stays there.
    if 180.0 < abs(longitude) < 180.0 + _SAME:
        longitude = math.copysign(180.0, longitude)
    if not (-180.0 <= longitude <= 180.0 and -90.0 <= latitude <= 90.0):
        raise NoPlaceOnEarth
    return Location(round(longitude, 9), round(latitude, 9))


def same_place(one: Location | None, other: Location | None) -> bool:
    """Return whether two places are one, but for what writing and reading them rounds."""
    if one is None or other is None:
        return one is other
    apart = abs(one.longitude - other.longitude)
    return min(apart, 360.0 - apart) < _SAME and abs(one.latitude - other.latitude) < _SAME


# --- what is wrong -----------------------------------------------------------------------------


def tidied(fields: CentreFields) -> CentreFields:
    """Return the fields as they are sent: without what cannot be seen and what stands around."""
    lines = [tidy(line) for line in fields.address.strip().splitlines()]
    return CentreFields(
        name=tidy(fields.name),
        email=tidy(fields.email),
        address="\n".join(line for line in lines if line),
        phone=tidy(fields.phone),
        online=fields.online,
        latitude=fields.latitude.strip(),
        longitude=fields.longitude.strip(),
    )


def form_length(text: str) -> int:
    """Return how many characters a text is for the site: a form's line ends are two each."""
    return len(text) + text.count("\n")


def problems(fields: CentreFields) -> list[CentreProblem]:
    """Return what stops these fields, tidied, from being sent; in their order."""
    clean = tidied(fields)
    found: list[CentreProblem] = []
    for field, limit in LONGEST.items():
        text = getattr(clean, field)
        if not text:
            found.append(CentreProblem(field, "missing"))
        elif form_length(text) > limit:
            found.append(CentreProblem(field, "too-long"))
        elif field == "email" and not is_email(text):
            found.append(CentreProblem(field, "not-an-address"))
    return found if clean.online else found + _place_problems(clean)


def _place_problems(fields: CentreFields) -> list[CentreProblem]:
    codes: dict[Axis, str] = {}
    for axis in (LATITUDE, LONGITUDE):
        try:
            read_degrees(getattr(fields, axis.field), axis)
        except BadCoordinate as error:
            codes[axis] = error.code
    swapped = _reads(fields.latitude, LONGITUDE) and _reads(fields.longitude, LATITUDE)
    if codes.get(LATITUDE) == "out-of-range" and swapped:
        codes[LATITUDE] = "turned"
    return [CentreProblem(axis.field, code) for axis, code in codes.items()]


def _reads(text: str, axis: Axis) -> bool:
    try:
        read_degrees(text, axis)
    except BadCoordinate:
        return False
    return True


def turned(fields: CentreFields) -> CentreFields:
    """Return the fields with latitude and longitude the other way round."""
    values = {**fields.__dict__}
    values["latitude"], values["longitude"] = fields.longitude, fields.latitude
    return CentreFields(**values)


def twin(name: str, centres: Iterable[TrainingCentre], besides: str = "") -> TrainingCentre | None:
    """Return the centre of any organisation that has this name, but for case and accents.

    Names are unique over the whole site (6.2), and what differs by an accent is confused.
    `besides` is the name that the centre itself has had until now.
    """
    wanted = fold(tidy(name))
    if not wanted or wanted == fold(tidy(besides)):
        return None
    return next((one for one in centres if fold(tidy(one.name)) == wanted), None)
