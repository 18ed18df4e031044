"""The catalogue on this computer: a GeoPackage that QGIS's layers show while it is refreshed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

from ..domain.calm import many_objects
from ..domain.catalogue import Catalogue
from .catalogue_rows import (
    ABOUT,
    CENTRES,
    COURSES,
    ORGANISATIONS,
    READABLE,
    SCHEMA_VERSION,
    TABLES,
    centre_of_row,
    course_of_row,
    organisation_of_row,
    rows_of,
    text,
)
from .countries import Countries
from .geopackage import GeoPackage, GeoPackageError, create_file, parts_of, remove_file
from .geopackage_rows import Changes, Row, Table
from .standpoints import standpoints

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
        with many_objects():
            rows = rows_of(catalogue, standpoints(catalogue, Countries(self._world_map)))
            return self._repairing(lambda: self._write(rows))

    def load(self) -> Catalogue | None:
        """Return what was saved last, without the feeds' problems; None where nothing usable is.

        A file of an older version is read and brought up to date, as far as nobody holds it.
        `set_aside` then tells where a damaged file went. Raises GeoPackageError when another
        program holds the file or it may not be read.
        """
        if not self.path.is_file():
            return None
        try:
            with many_objects():
                version, catalogue = self._read()
        except GeoPackageError as error:
            if error.code != "damaged":
                raise
            self._set_aside()
            return None
        if catalogue is not None and version != SCHEMA_VERSION:
            with suppress(GeoPackageError):  # the next refresh tries again
                self.save(catalogue)
        return catalogue

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
                if not _is_ours_of_today(geopackage):
                    for table in TABLES:
                        geopackage.create(table)
                changes = Changes()
                for table, wanted in rows.items():
                    changes += geopackage.bring_up_to_date(table, wanted)
            # The log is emptied into the file; readers may put that off to the next time.
            with suppress(GeoPackageError):
                geopackage.pragma("wal_checkpoint(TRUNCATE)")
        return changes

    def _read(self) -> tuple[str, Catalogue | None]:
        """Return the version of the file and what it holds."""
        with GeoPackage(self.path, update=False) as geopackage, geopackage.transaction():
            about = _about(geopackage)
            as_of, version = _when(about), about.get("schema", "")
            if version not in READABLE or as_of is None:
                return version, None
            return version, Catalogue(
                server=about.get("server", ""),
                as_of=as_of,
                organisations=_in_order(geopackage, ORGANISATIONS, organisation_of_row),
                centres=_in_order(geopackage, CENTRES, centre_of_row),
                courses=_in_order(geopackage, COURSES, course_of_row),
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


def _in_order(
    geopackage: GeoPackage, table: Table, read: Callable[[Row], _Result | None]
) -> tuple[_Result, ...]:
    place = [name for name, _kind in table.columns].index("position")
    rows = sorted(geopackage.rows(table), key=lambda row: cast(int, row.values[place] or 0))
    return tuple(item for item in map(read, rows) if item is not None)


def _about(geopackage: GeoPackage) -> dict[str, str]:
    """Return what the file says of itself; empty where it is not one of ours."""
    if not all(map(geopackage.holds, TABLES)) or not geopackage.has(ABOUT):
        return {}
    return dict(_pairs(geopackage))


def _is_ours_of_today(geopackage: GeoPackage) -> bool:
    """Whether all tables are there as we make them; a file just made says nothing of itself."""
    said = _about(geopackage).get("schema", SCHEMA_VERSION)
    return said == SCHEMA_VERSION and all(map(geopackage.has, TABLES))


def _pairs(geopackage: GeoPackage) -> Iterator[tuple[str, str]]:
    for row in geopackage.rows(ABOUT):
        name, value = row.values
        yield text(name), text(value)


def _when(about: dict[str, str]) -> datetime | None:
    try:
        return datetime.fromisoformat(about["as_of"])
    except (KeyError, ValueError):
        return None
