"""The catalogue on this computer: a GeoPackage that QGIS's layers show while it is refreshed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Callable, TypeVar, cast

from ..domain.catalogue import Catalogue, Course, Location, Organisation, TrainingCentre
from .countries import Countries
from .geopackage import (
    Changes,
    GeoPackage,
    GeoPackageError,
    Kind,
    Point,
    Row,
    Table,
    Value,
    create_file,
    parts_of,
    remove_file,
)
from .standpoints import Standpoint, standpoints

# Raise it whenever a table changes: a file of another version is rebuilt at the next refresh.
SCHEMA_VERSION = "1"

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
    ),
    identity=1,
)
ABOUT = Table("catalogue", (("name", Kind.TEXT), ("value", Kind.TEXT)), identity=1, spatial=False)
TABLES = (COURSES, CENTRES, ORGANISATIONS, ABOUT)

_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Saved:
    """What saving did. `set_aside` is where a damaged file went."""

    changes: Changes
    set_aside: Path | None = None


class CatalogueStore:
    """Keeps one catalogue in one file. Each call may come from another thread."""

    def __init__(self, path: Path, world_map: Path | None = None) -> None:
        """Name the file; nothing is touched yet. `world_map` is QGIS's own map of countries."""
        self.path = path
        self.set_aside: Path | None = None
        self._world_map = world_map
        self._held: GeoPackage | None = None

    def hold(self) -> bool:
        """Keep the file in the mode in which it can be refreshed while layers show it.

        QGIS opens a GeoPackage without locks, blind to a writer, unless somebody else has it open
        with its log. Return whether layers that are open already must be loaded again.
        Harmless when there is no file; call it before layers are opened, `release` at the end.
        """
        if self._held is not None or not self.path.is_file():
            return False
        with suppress(GeoPackageError):
            self._held = GeoPackage(self.path, update=True)
            return self._held.set_journal_aside()
        return False

    def release(self) -> None:
        """Let the file go."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def save(self, catalogue: Catalogue) -> Saved:
        """Replace what is kept, wholly or (raising GeoPackageError) not at all.

        A damaged file is set aside, a file of another version is rebuilt in place.
        """
        rows = _rows_of(catalogue, standpoints(catalogue, Countries(self._world_map)))
        return self._repairing(lambda: self._write(rows))

    def load(self) -> Catalogue | None:
        """Return what was saved last, without the feeds' problems; None where nothing usable is.

        `set_aside` then tells where a damaged file went. Raises GeoPackageError when another
        program holds the file or it may not be read.
        """
        if not self.path.is_file():
            return None
        try:
            return self._read()
        except GeoPackageError as error:
            if error.code != "damaged":
                raise
            self._set_aside()
            return None

    @property
    def as_of(self) -> datetime | None:
        """When what is kept was fetched."""
        if not self.path.is_file():
            return None
        try:
            with GeoPackage(self.path, update=False) as geopackage:
                return _when(_about(geopackage))
        except GeoPackageError:
            return None

    def _repairing(self, write: Callable[[], Changes]) -> Saved:
        set_aside = None
        if not self.path.is_file():
            self._create()
        try:
            changes = write()
        except GeoPackageError as error:
            if error.code != "damaged":
                raise
            set_aside = self._set_aside()
            self._create()
            changes = write()
        self.hold()
        return Saved(changes, set_aside)

    def _write(self, rows: dict[Table, list[Row]]) -> Changes:
        with GeoPackage(self.path, update=True) as geopackage:
            self.hold()
            with geopackage.transaction():
                if _about(geopackage).get("schema") != SCHEMA_VERSION:
                    for table in TABLES:
                        geopackage.create(table)
                changes = Changes()
                for table, wanted in rows.items():
                    changes += geopackage.bring_up_to_date(table, wanted)
            # The log is emptied into the file; readers may put that off to the next time.
            with suppress(GeoPackageError):
                geopackage.pragma("wal_checkpoint(TRUNCATE)")
        return changes

    def _read(self) -> Catalogue | None:
        with GeoPackage(self.path, update=False) as geopackage, geopackage.transaction():
            about = _about(geopackage)
            as_of = _when(about)
            if about.get("schema") != SCHEMA_VERSION or as_of is None:
                return None
            return Catalogue(
                server=about.get("server", ""),
                as_of=as_of,
                organisations=_in_order(geopackage, ORGANISATIONS, _organisation),
                centres=_in_order(geopackage, CENTRES, _centre),
                courses=_in_order(geopackage, COURSES, _course),
            )

    def _create(self) -> None:
        try:
            self.release()
            remove_file(self.path)  # a log without its file must not be taken for the new one's
            create_file(self.path, TABLES)
        except OSError as error:
            raise GeoPackageError("failed", self.path, str(error)) from error

    def _set_aside(self) -> Path:
        self.release()
        aside = self.path.with_name(f"{self.path.stem}-damaged{self.path.suffix}")
        try:
            for old, new in zip(parts_of(self.path), parts_of(aside)):
                new.unlink(missing_ok=True)
                if old.exists():
                    old.replace(new)
        except OSError as error:  # another program has it open, where that forbids moving it
            raise GeoPackageError("in-use", self.path, str(error)) from error
        self.set_aside = aside
        return aside


def _rows_of(catalogue: Catalogue, places: list[Standpoint | None]) -> dict[Table, list[Row]]:
    about = {
        "schema": SCHEMA_VERSION,
        "server": catalogue.server,
        "as_of": catalogue.as_of.isoformat(),
    }
    return {
        COURSES: [
            _course_row(catalogue, position, course)
            for position, course in enumerate(catalogue.courses)
        ],
        CENTRES: [
            Row(
                (centre.organisation, centre.name, centre.number, position), _point(centre.location)
            )
            for position, centre in enumerate(catalogue.centres)
        ],
        ORGANISATIONS: [
            _organisation_row(position, organisation, place)
            for position, (organisation, place) in enumerate(zip(catalogue.organisations, places))
        ],
        ABOUT: [Row(pair) for pair in about.items()],
    }


def _course_row(catalogue: Catalogue, position: int, course: Course) -> Row:
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
            organisation.country_code if organisation else None,
            organisation.country_name if organisation else None,
            course.searchable,
        ),
        _point(course.location),
    )


def _organisation_row(position: int, organisation: Organisation, place: Standpoint | None) -> Row:
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
        ),
        _point(place.location) if place else None,
    )


def _point(location: Location | None) -> Point | None:
    return None if location is None else (location.longitude, location.latitude)


def _location(row: Row) -> Location | None:
    return None if row.point is None else Location(*row.point)


def _course(row: Row) -> Course | None:
    _key, _position, course_type, organisation, centre, convener = row.values[:6]
    language, competence, start, end = row.values[6:10]
    if not isinstance(start, date) or not isinstance(end, date):
        return None  # somebody emptied the cell in QGIS; the next refresh fills it again
    return Course(
        course_type=_text(course_type),
        organisation=_text(organisation),
        start=start,
        end=end,
        convener=_text(convener),
        centre=_text(centre),
        language=_text_or_none(language),
        competence=_text_or_none(competence),
        location=_location(row),
    )


def _centre(row: Row) -> TrainingCentre:
    organisation, name, number, _position = row.values
    return TrainingCentre(
        name=_text(name),
        organisation=_text(organisation),
        number=cast("int | None", number),
        location=_location(row),
    )


def _organisation(row: Row) -> Organisation:
    name, _position, *details = row.values[:9]
    return Organisation(_text(name), *map(_text_or_none, details))


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def _text_or_none(value: Value) -> str | None:
    return None if value is None else str(value)


def _in_order(
    geopackage: GeoPackage, table: Table, read: Callable[[Row], _Result | None]
) -> tuple[_Result, ...]:
    place = [name for name, _kind in table.columns].index("position")
    rows = sorted(geopackage.rows(table), key=lambda row: cast(int, row.values[place] or 0))
    return tuple(item for item in map(read, rows) if item is not None)


def _about(geopackage: GeoPackage) -> dict[str, str]:
    """Return what the file says of itself; empty where it is not one of ours."""
    if not all(geopackage.has(table) for table in TABLES):
        return {}
    return dict(_pairs(geopackage))


def _pairs(geopackage: GeoPackage) -> Iterator[tuple[str, str]]:
    for row in geopackage.rows(ABOUT):
        name, value = row.values
        yield _text(name), _text(value)


def _when(about: dict[str, str]) -> datetime | None:
    try:
        return datetime.fromisoformat(about["as_of"])
    except (KeyError, ValueError):
        return None
