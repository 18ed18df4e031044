"""A GeoPackage whose tables are brought up to date in place, beside readers that have it open.

Everything goes through OGR, the library by which QGIS's layers read the same file.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from .geopackage_rows import (
    CONVERTED,
    Changes,
    Pen,
    Row,
    Table,
    Value,
    converted,
    field_of,
    point_in,
    storable,
    value_of,
)

# SQLite's own words, which are never translated.
_BUSY = ("database is locked", "database is busy")
_TO_JSON = "json_group_array"
_DAMAGED = ("malformed", "not a database", "corrupt")


class GeoPackageError(Exception):
    """What could not be read or written.

    `code` is "in-use" (another program holds the file), "damaged" (the file is not, or no longer,
    a GeoPackage) or "failed" (the disk or the rights; `detail` says it in GDAL's words).
    """

    def __init__(self, code: str, path: Path, detail: str = "") -> None:
        """Keep the code, the file and GDAL's own words."""
        super().__init__(f"{code}: {path} {detail}".rstrip())
        self.code = code
        self.path = path
        self.detail = detail


class GeoPackage:
    """One open connection; closes with its `with` block. For one thread at a time."""

    def __init__(self, path: Path, *, update: bool) -> None:
        """Open an existing file; raises GeoPackageError."""
        self._path = path
        self._dataset: Any = None
        mode = gdal.OF_UPDATE if update else gdal.OF_READONLY
        with _gdal_errors(path, damaged_by_default=os.access(path, os.R_OK)):
            self._dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | mode, ["GPKG"])
            if self._dataset is None:
                raise RuntimeError(gdal.GetLastErrorMsg())

    def __enter__(self) -> GeoPackage:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self.close()

    def close(self) -> None:
        """Close the connection; harmless when it is closed already."""
        with _gdal_errors(self._path, ignored=True):
            self._dataset = None  # GDAL closes a dataset that nobody refers to

    def set_journal_aside(self) -> bool:
        """Let readers and a writer work side by side (SQLite's write-ahead log).

        Return whether the file had to be switched: who had it open before must open it again.
        """
        if self.pragma("journal_mode") == "wal":
            return False
        return self.pragma("journal_mode=WAL") == "wal"

    def pragma(self, text: str) -> Value:
        """Run a PRAGMA and return the first value of its answer."""
        with _gdal_errors(self._path):
            answer = self._dataset.ExecuteSQL(f"PRAGMA {text}")
            if answer is None:
                return None
            try:
                feature = answer.GetNextFeature()
                value: Value = None if feature is None else feature.GetField(0)
                return value
            finally:
                self._dataset.ReleaseResultSet(answer)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all of what is done inside, or nothing when anything at all is raised."""
        with _gdal_errors(self._path):
            _succeed(self._dataset.StartTransaction())
        try:
            yield
            with _gdal_errors(self._path):
                self._dataset.FlushCache()  # the extents belong to the same transaction
                _succeed(self._dataset.CommitTransaction())
        except BaseException:
            with _gdal_errors(self._path, ignored=True):
                self._dataset.RollbackTransaction()
            raise

    def holds(self, table: Table) -> bool:
        """Return whether the file has a table of this name."""
        return self._dataset.GetLayerByName(table.name) is not None

    def has(self, table: Table) -> bool:
        """Return whether the table stands in the file with all its columns of today."""
        layer = self._dataset.GetLayerByName(table.name)
        if layer is None:
            return False
        definition = layer.GetLayerDefn()
        return all(definition.GetFieldIndex(name) >= 0 for name, _kind in table.columns)

    def create(self, table: Table) -> None:
        """Make an empty table in place of whatever had its name."""
        with _gdal_errors(self._path):
            for index in range(self._dataset.GetLayerCount()):
                if self._dataset.GetLayer(index).GetName() == table.name:
                    _succeed(self._dataset.DeleteLayer(index))
                    break
            layer = self._dataset.CreateLayer(
                table.name, _wgs84(), ogr.wkbPoint if table.spatial else ogr.wkbNone
            )
            for name, kind in table.columns:
                _succeed(layer.CreateField(field_of(name, kind)))

    def rows(self, table: Table) -> list[Row]:
        """Return all rows, in the order in which they were first written.

        A column that the file does not have yet is empty.
        """
        with _gdal_errors(self._path):
            return [row for _fid, row in self._numbered_rows(table)]

    def bring_up_to_date(self, table: Table, rows: Iterable[Row]) -> Changes:
        """Make the table hold exactly these rows; one that is known keeps its feature id.

        What did not change is not written, so that a refresh costs little and a selection stays.
        """
        with _gdal_errors(self._path):
            layer = self._layer(table)
            # Two rows may have one identity: they are told apart by their order.
            known: dict[tuple[Value, ...], list[tuple[int, Row]]] = {}
            if layer.GetFeatureCount():
                for fid, row in self._numbered_rows(table):
                    known.setdefault(row.values[: table.identity], []).append((fid, row))
            pen = Pen(layer, table)
            added = changed = 0
            for row in map(storable, rows):
                before = known.get(row.values[: table.identity])
                if not before:
                    _succeed(layer.CreateFeature(pen.feature(row)))
                    added += 1
                    continue
                fid, old = before.pop(0)
                if row != old:
                    _succeed(layer.SetFeature(pen.feature(row, fid)))
                    changed += 1
            gone = [fid for rest in known.values() for fid, _row in rest]
            for fid in gone:
                _succeed(layer.DeleteFeature(fid))
            return Changes(added, changed, len(gone))

    def _numbered_rows(self, table: Table) -> Iterator[tuple[int, Row]]:
        """Yield feature id and row.

        Read as one text of JSON: one call instead of thirty for each row, which brings fifty
        thousand courses on the screen in the time of a blink.
        """
        try:
            lines = self._as_json(table)
        except (RuntimeError, ValueError) as error:
            if any(word in str(error).lower() for word in (*_BUSY, *_DAMAGED)):
                raise
            # A SQLite without JSON, or a value that somebody wrote and JSON cannot hold.
            gdal.ErrorReset()
            yield from self._features(table)
            return
        special = [
            (place, kind) for place, (_name, kind) in enumerate(table.columns) if kind in CONVERTED
        ]
        for fid, blob, *values in lines:
            for index, kind in special:
                values[index] = converted(values[index], kind)
            yield fid, Row(tuple(values), point_in(bytes.fromhex(blob)) if blob else None)

    def _as_json(self, table: Table) -> list[list[Any]]:
        """Return for each row its feature id, its point in hexadecimal, and its values."""
        layer = self._layer(table)
        definition = layer.GetLayerDefn()
        present = {name for name, _kind in table.columns if definition.GetFieldIndex(name) >= 0}
        named = [f'"{name}"' if name in present else "NULL" for name, _kind in table.columns]
        shape = layer.GetGeometryColumn()
        point = f'hex("{shape}")' if shape else "NULL"
        fields = ", ".join([f'"{layer.GetFIDColumn()}"', point, *named])
        # All names in it are this program's own.
        values = f"{_TO_JSON}(json_array({fields}))"
        query = f'SELECT {values} FROM "{table.name}"'  # noqa: S608  # nosec B608
        answer = self._dataset.ExecuteSQL(query)
        if answer is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        try:
            feature = answer.GetNextFeature()
            text = feature.GetFieldAsString(0) if feature is not None else "[]"
        finally:
            self._dataset.ReleaseResultSet(answer)
        lines: list[list[Any]] = json.loads(text)
        return lines

    def _features(self, table: Table) -> Iterator[tuple[int, Row]]:
        """Yield feature id and row, one call for each value."""
        layer = self._layer(table)
        layer.ResetReading()
        for feature in layer:
            values = [value_of(feature, name, kind) for name, kind in table.columns]
            geometry = feature.GetGeometryRef()
            point = None
            if geometry is not None and not geometry.IsEmpty():
                point = (geometry.GetX(), geometry.GetY())
            yield feature.GetFID(), Row(tuple(values), point)

    def _layer(self, table: Table) -> Any:
        layer = self._dataset.GetLayerByName(table.name)
        if layer is None:
            raise GeoPackageError("failed", self._path, f"no table {table.name}")
        return layer


def create_file(path: Path, tables: Sequence[Table]) -> None:
    """Make a GeoPackage with empty tables; nobody ever sees it unfinished."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.stem}.{os.getpid()}.new.gpkg")
    remove_file(unfinished)
    with _gdal_errors(path):
        dataset = gdal.GetDriverByName("GPKG").Create(str(unfinished), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        dataset = None
    with GeoPackage(unfinished, update=True) as geopackage:
        with geopackage.transaction():  # else the disk is waited for at each table
            for table in tables:
                geopackage.create(table)
        geopackage.set_journal_aside()
    unfinished.replace(path)


def remove_file(path: Path) -> None:
    """Remove a GeoPackage and what SQLite keeps beside it."""
    for part in parts_of(path):
        part.unlink(missing_ok=True)


def parts_of(path: Path) -> tuple[Path, ...]:
    """Return the files of a GeoPackage: itself, SQLite's log and its index."""
    return (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm"))


def _wgs84() -> Any:
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def _succeed(code: int | None) -> None:
    if code:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"OGR error {code}")


@contextmanager
def _gdal_errors(
    path: Path, *, ignored: bool = False, damaged_by_default: bool = False
) -> Iterator[None]:
    """Make typed errors of GDAL's, whether or not somebody switched its exceptions on.

    GDAL ends a loop over features silently where reading fails: its last error tells.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
        _notice_silent_errors()
    except RuntimeError as error:
        if not ignored:
            raise _typed(path, str(error), damaged_by_default) from error
    finally:
        gdal.ErrorReset()
        gdal.PopErrorHandler()


def _notice_silent_errors() -> None:
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


def _typed(path: Path, detail: str, damaged_by_default: bool) -> GeoPackageError:
    words = detail.lower()
    if any(word in words for word in _BUSY):
        return GeoPackageError("in-use", path, detail)
    if damaged_by_default or any(word in words for word in _DAMAGED):
        return GeoPackageError("damaged", path, detail)
    return GeoPackageError("failed", path, detail)
