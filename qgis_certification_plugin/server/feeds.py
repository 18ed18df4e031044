"""The public feeds (contract 2), record by record: one bad record never hides the others."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeVar

from ..domain.calm import many_objects
from ..domain.catalogue import Course, Location, Organisation, Problem, TrainingCentre
from ..domain.text import tidy
from .errors import UnexpectedPage

# Longer than anything the site's forms let in; a hostile value must not fill the screen.
MAX_TEXT = 2000

# Degrees around (0, 0): sea, and where wrongly stored points lie.
_SEA = 0.002

Record = TypeVar("Record")


class _Reader:
    """Takes values out of one record and remembers what was wrong with it."""

    def __init__(self, feed: str, index: int, values: dict[str, Any]) -> None:
        self.feed = feed
        self.index = index
        self.values = values
        self.problems: list[Problem] = []

    def note(self, code: str, field: str, *, repaired: bool) -> None:
        self.problems.append(Problem(self.feed, self.index, code, field, repaired))

    def text(self, name: str) -> str | None:
        value = self.values.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            self.note("wrong-type", name, repaired=True)
            return None
        if len(value) > MAX_TEXT:
            self.note("too-long", name, repaired=True)
        return tidy(value[:MAX_TEXT]) or None

    def required_text(self, name: str) -> str:
        value = self.text(name)
        if value is None:
            self.note("missing", name, repaired=False)
            raise _Unusable
        return value

    def date(self, name: str) -> date:
        value = self.required_text(name)
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.note("not-a-date", name, repaired=False)
            raise _Unusable from None


class _Unusable(Exception):
    """The record cannot be shown at all."""


def _each(
    feed: str, records: list[Any], make: Callable[[_Reader], Record]
) -> tuple[list[Record], list[Problem]]:
    made: list[Record] = []
    problems: list[Problem] = []
    with many_objects():
        for index, record in enumerate(records):
            if not isinstance(record, dict):
                problems.append(Problem(feed, index, "not-a-record"))
                continue
            reader = _Reader(feed, index, record)
            with contextlib.suppress(_Unusable):
                made.append(make(reader))
            problems += reader.problems
    return made, problems


def read_organisations(data: object) -> tuple[list[Organisation], list[Problem], bool]:
    """Read one page of the organisation feed; the last value says whether there is another one.

    Raises UnexpectedPage where it is no such page.
    """
    if not isinstance(data, dict) or not isinstance(data.get("results"), list):
        raise UnexpectedPage(page="feed-organisations", missing="results")
    made, problems = _each("organisations", data["results"], _organisation)
    return made, problems, bool(data.get("next"))


def _organisation(reader: _Reader) -> Organisation:
    code = reader.text("country_code")
    return Organisation(
        name=reader.required_text("name"),
        country_code=code.upper() if code else None,
        country_name=reader.text("country_name"),
        email=reader.text("organisation_email"),
        url=reader.text("url"),
        address=reader.text("address"),
        phone=reader.text("organisation_phone"),
    )


def read_courses(data: object, feed: str) -> tuple[list[Course], list[Problem]]:
    """Read a feed of courses. Raises UnexpectedPage where it is no feature collection."""
    return _each(feed, _features(data, feed), _course)


def _course(reader: _Reader) -> Course:
    properties = _properties(reader)
    location = _location(reader, reader.values.get("geometry"))
    start, end = properties.date("start_date"), properties.date("end_date")
    if end < start:
        reader.note("dates-turned", "end_date", repaired=True)
    return Course(
        course_type=properties.required_text("course_type_name"),
        organisation=properties.required_text("certifying_organisation_name"),
        start=min(start, end),
        end=max(start, end),
        convener=properties.text("course_convener_name") or "",
        centre=properties.text("training_center_name") or "",
        language=properties.text("language"),
        competence=properties.text("trained_competence"),
        location=location,
    )


def read_centres(data: object) -> tuple[list[TrainingCentre], list[Problem]]:
    """Read the feed of training centres. Raises UnexpectedPage."""
    return _each("training-center", _features(data, "training-center"), _centre)


def _centre(reader: _Reader) -> TrainingCentre:
    properties = _properties(reader)
    number = reader.values.get("id")
    return TrainingCentre(
        name=properties.required_text("name"),
        organisation=properties.required_text("certifying_organisation__name"),
        number=number if isinstance(number, int) and not isinstance(number, bool) else None,
        location=_location(reader, reader.values.get("geometry")),
    )


def _features(data: object, feed: str) -> list[Any]:
    if not isinstance(data, dict) or not isinstance(data.get("features"), list):
        raise UnexpectedPage(page=f"feed-{feed}", missing="features")
    features: list[Any] = data["features"]
    return features


def _properties(reader: _Reader) -> _Reader:
    properties = reader.values.get("properties")
    if not isinstance(properties, dict):
        reader.note("missing", "properties", repaired=False)
        raise _Unusable
    inner = _Reader(reader.feed, reader.index, properties)
    inner.problems = reader.problems
    return inner


def _location(reader: _Reader, geometry: object) -> Location | None:
    """Return the point of a geometry; None, with a note, for what is no point on this earth.

    What can only be a latitude before a longitude is turned round. A point in degrees that the
    site took for metres ends within 200 m of (0, 0), and is none (contract 6.2).
    """
    if geometry is None:
        return None
    coordinates = list(_numbers(geometry))
    if len(coordinates) < 2:
        reader.note("bad-location", "geometry", repaired=True)
        return None
    longitude, latitude = coordinates[0], coordinates[1]
    if 180 >= abs(latitude) > 90 >= abs(longitude) > _SEA:
        reader.note("location-turned", "geometry", repaired=True)
        longitude, latitude = latitude, longitude
    if abs(longitude) < _SEA and abs(latitude) < _SEA:
        reader.note("bad-location", "geometry", repaired=True)
        return None
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
        reader.note("bad-location", "geometry", repaired=True)
        return None
    return Location(longitude, latitude)


def _numbers(geometry: object) -> Iterator[float]:
    if not isinstance(geometry, dict) or geometry.get("type") != "Point":
        return
    values = geometry.get("coordinates")
    for value in values[:3] if isinstance(values, list) else []:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return
        try:
            number = float(value)
        except OverflowError:
            return
        if not math.isfinite(number):
            return
        yield number
