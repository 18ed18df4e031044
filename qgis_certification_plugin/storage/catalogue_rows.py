"""The catalogue's tables, and what stands in their rows."""

from __future__ import annotations

from datetime import date
from typing import cast

from ..domain.catalogue import Catalogue, Course, Location, Organisation, TrainingCentre
from ..domain.text import fold
from .geopackage_rows import Kind, Point, Row, Table, Value
from .spots import Spot
from .spots import spots as spots_of
from .standpoints import Standpoint

# Raise it whenever a table changes: a file of another version is rebuilt. Which can be read before
# that stands in READABLE: version 1 lacked the columns `url` and those of spots, and the country
# of a centre.
SCHEMA_VERSION = "2"
READABLE = {"1", SCHEMA_VERSION}

# See storage.spots.
_SPOT = (
    ("spot", Kind.INTEGER),
    ("here", Kind.INTEGER),
    ("east", Kind.REAL),
    ("south", Kind.REAL),
)

COURSES = Table(
    "courses",
    (
        ("key", Kind.TEXT),
        ("position", Kind.INTEGER),
        ("course_type", Kind.TEXT),
        ("organisation", Kind.TEXT),
        ("centre", Kind.TEXT),
        ("convener", Kind.TEXT),
        ("language", Kind.TEXT),
        ("competence", Kind.TEXT),
        ("start_date", Kind.DATE),
        ("end_date", Kind.DATE),
        ("country_code", Kind.TEXT),
        ("country_name", Kind.TEXT),
        ("search_text", Kind.TEXT),
        ("url", Kind.TEXT),  # of the organisation
        *_SPOT,  # those at one point from the latest to the oldest
    ),
    identity=1,
)
CENTRES = Table(
    "training_centres",
    (
        ("organisation", Kind.TEXT),
        ("name", Kind.TEXT),
        ("number", Kind.INTEGER),
        ("position", Kind.INTEGER),
        ("country_code", Kind.TEXT),
        ("country_name", Kind.TEXT),
        ("url", Kind.TEXT),
    ),
    identity=3,
)
ORGANISATIONS = Table(
    "organisations",
    (
        ("name", Kind.TEXT),
        ("position", Kind.INTEGER),
        ("country_code", Kind.TEXT),
        ("country_name", Kind.TEXT),
        ("email", Kind.TEXT),
        ("url", Kind.TEXT),
        ("address", Kind.TEXT),
        ("phone", Kind.TEXT),
        ("slug", Kind.TEXT),
        ("approximate", Kind.FLAG),
        *_SPOT,
    ),
    identity=1,
)
ABOUT = Table("catalogue", (("name", Kind.TEXT), ("value", Kind.TEXT)), identity=1, spatial=False)
TABLES = (COURSES, CENTRES, ORGANISATIONS, ABOUT)


def rows_of(catalogue: Catalogue, places: list[Standpoint | None]) -> dict[Table, list[Row]]:
    about = {
        "schema": SCHEMA_VERSION,
        "server": catalogue.server,
        "as_of": catalogue.as_of.isoformat(),
    }
    latest_first = sorted(
        ((course.start, course.key, index) for index, course in enumerate(catalogue.courses)),
        reverse=True,
    )
    spots = spots_of(
        [course.location for course in catalogue.courses], [last for *_, last in latest_first]
    )
    standing = [place.location if place else None for place in places]
    stands = spots_of(standing, range(len(standing)))
    by_name = {fold(one.name): one for one in catalogue.organisations}
    return {
        COURSES: [
            _course_row(catalogue, position, course, spot)
            for position, (course, spot) in enumerate(zip(catalogue.courses, spots))
        ],
        CENTRES: [
            _centre_row(position, centre, by_name.get(fold(centre.organisation)))
            for position, centre in enumerate(catalogue.centres)
        ],
        ORGANISATIONS: [
            _organisation_row(position, organisation, place, spot)
            for position, (organisation, place, spot) in enumerate(
                zip(catalogue.organisations, places, stands)
            )
        ],
        ABOUT: [Row(pair) for pair in about.items()],
    }


def _course_row(catalogue: Catalogue, position: int, course: Course, spot: Spot) -> Row:
    organisation = catalogue.organisation_of(course)
    return Row(
        (
            course.key,
            position,
            course.course_type,
            course.organisation,
            course.centre,
            course.convener,
            course.language,
            course.competence,
            course.start,
            course.end,
            catalogue.country_of(course),
            organisation.country_name if organisation else None,
            course.searchable,
            organisation.url if organisation else None,
            *spot,
        ),
        _point(course.location),
    )


def _centre_row(position: int, centre: TrainingCentre, owner: Organisation | None) -> Row:
    return Row(
        (
            centre.organisation,
            centre.name,
            centre.number,
            position,
            owner.country_code if owner else None,
            owner.country_name if owner else None,
            owner.url if owner else None,
        ),
        _point(centre.location),
    )


def _organisation_row(
    position: int, organisation: Organisation, place: Standpoint | None, spot: Spot
) -> Row:
    return Row(
        (
            organisation.name,
            position,
            organisation.country_code,
            organisation.country_name,
            organisation.email,
            organisation.url,
            organisation.address,
            organisation.phone,
            organisation.slug,
            place.approximate if place else None,
            *spot,
        ),
        _point(place.location) if place else None,
    )


def _point(location: Location | None) -> Point | None:
    return None if location is None else (location.longitude, location.latitude)


def _location(row: Row) -> Location | None:
    return None if row.point is None else Location(*row.point)


def course_of_row(row: Row) -> Course | None:
    _key, _position, course_type, organisation, centre, convener = row.values[:6]
    language, competence, start, end = row.values[6:10]
    if not isinstance(start, date) or not isinstance(end, date):
        return None  # somebody emptied the cell in QGIS; the next refresh fills it again
    return Course(
        course_type=text(course_type),
        organisation=text(organisation),
        start=start,
        end=end,
        convener=text(convener),
        centre=text(centre),
        language=_text_or_none(language),
        competence=_text_or_none(competence),
        location=_location(row),
    )


def centre_of_row(row: Row) -> TrainingCentre:
    organisation, name, number = row.values[:3]
    return TrainingCentre(
        name=text(name),
        organisation=text(organisation),
        number=cast("int | None", number),
        location=_location(row),
    )


def organisation_of_row(row: Row) -> Organisation:
    name, _position, *details = row.values[:9]
    return Organisation(text(name), *map(_text_or_none, details))


def text(value: Value) -> str:
    return "" if value is None else str(value)


def _text_or_none(value: Value) -> str | None:
    return None if value is None else str(value)
