"""A GeoPackage whose tables are brought up to date in place, beside readers that have it open.

Everything goes through OGR, the library by which QGIS's layers read the same file.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, Optional, Union

from osgeo import gdal, ogr, osr

Value = Optional[Union[str, int, date]]
Point = tuple[float, float]

_LITTLE_ENDIAN_POINT = struct.Struct("<BIdd")
_WKB_POINT = 1
# SQLite's own words, which are never translated.
_BUSY = ("database is locked", "database is busy")
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


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    FLAG = "flag"
    DATE = "date"


@dataclass(frozen=True)
class Table:
    """The plan of a table: columns in order, of which the first `identity` name a row."""

    name: str
    columns: tuple[tuple[str, Kind], ...]
    identity: int
    spatial: bool = True


@dataclass(frozen=True)
class Row:
    """The values of a row in the order of its table's columns, and its point (lon, lat)."""

    values: tuple[Value, ...]
    point: Point | None = None


@dataclass(frozen=True)
class Changes:
    """How many rows were added, changed and removed."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    def __add__(self, other: Changes) -> Changes:
        """Return both together."""
        return Changes(
            self.added + other.added, self.changed + other.changed, self.removed + other.removed
        )


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

    def has(self, table: Table) -> bool:
        """Return whether the table stands in the file with all its columns."""
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
                _succeed(layer.CreateField(_field(name, kind)))

    def rows(self, table: Table) -> list[Row]:
        """Return all rows, in the order in which they were first written."""
        with _gdal_errors(self._path):
            reader = _Reader(self._layer(table), table)
            return [reader.row(feature) for feature in reader.layer]

    def bring_up_to_date(self, table: Table, rows: Iterable[Row]) -> Changes:
        """Make the table hold exactly these rows; one that is known keeps its feature id.

        What did not change is not written, so that a refresh costs little and a selection stays.
        """
        with _gdal_errors(self._path):
            reader = _Reader(self._layer(table), table)
            # Two rows may have one identity: they are told apart by their order.
            known: dict[tuple[Value, ...], list[tuple[int, Row]]] = {}
            for feature in reader.layer:
                row = reader.row(feature)
                known.setdefault(row.values[: table.identity], []).append((feature.GetFID(), row))
            added = changed = 0
            for row in map(_storable, rows):
                before = known.get(row.values[: table.identity])
                fid, old = before.pop(0) if before else (None, None)
                if fid is None:
                    _succeed(reader.layer.CreateFeature(reader.feature(row)))
                    added += 1
                elif row != old:
                    _succeed(reader.layer.SetFeature(reader.feature(row, fid)))
                    changed += 1
            gone = [fid for rest in known.values() for fid, _row in rest]
            for fid in gone:
                _succeed(reader.layer.DeleteFeature(fid))
            return Changes(added, changed, len(gone))

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


class _Reader:
    """Turns features into rows and back, with the field numbers looked up once."""

    def __init__(self, layer: Any, table: Table) -> None:
        self.layer = layer
        self._definition = layer.GetLayerDefn()
        self._fields = [
            (self._definition.GetFieldIndex(name), kind) for name, kind in table.columns
        ]
        layer.ResetReading()

    def row(self, feature: Any) -> Row:
        values = tuple(
            _get(feature, index, kind) if feature.IsFieldSetAndNotNull(index) else None
            for index, kind in self._fields
        )
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            return Row(values)
        return Row(values, (geometry.GetX(), geometry.GetY()))

    def feature(self, row: Row, fid: int | None = None) -> Any:
        feature = ogr.Feature(self._definition)
        if fid is not None:
            feature.SetFID(fid)
        for (index, _kind), value in zip(self._fields, row.values):
            _set(feature, index, value)
        if row.point is not None:
            wkb = _LITTLE_ENDIAN_POINT.pack(1, _WKB_POINT, *row.point)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        return feature


def _get(feature: Any, index: int, kind: Kind) -> Value:
    if kind is Kind.TEXT:
        return str(feature.GetFieldAsString(index))
    if kind is Kind.DATE:
        year, month, day = feature.GetFieldAsDateTime(index)[:3]
        return date(year, month, day)
    number = int(feature.GetFieldAsInteger64(index))
    return bool(number) if kind is Kind.FLAG else number


def _set(feature: Any, index: int, value: Value) -> None:
    if value is None:
        feature.SetFieldNull(index)
    elif isinstance(value, date):
        feature.SetField(index, value.year, value.month, value.day, 0, 0, 0, 0)
    else:
        feature.SetField(index, value)


def _storable(row: Row) -> Row:
    """SQLite ends a text at a zero character and cannot hold half of a surrogate pair."""
    return Row(
        tuple(
            value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
            if isinstance(value, str)
            else value
            for value in row.values
        ),
        row.point,
    )


def _field(name: str, kind: Kind) -> Any:
    types = {
        Kind.TEXT: ogr.OFTString,
        Kind.INTEGER: ogr.OFTInteger64,
        Kind.FLAG: ogr.OFTInteger,
        Kind.DATE: ogr.OFTDate,
    }
    field = ogr.FieldDefn(name, types[kind])
    if kind is Kind.FLAG:
        field.SetSubType(ogr.OFSTBoolean)
    return field


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
