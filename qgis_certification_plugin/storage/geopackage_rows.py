"""Tables and rows of a GeoPackage, and how their values stand in the file."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, Optional, Union

from osgeo import ogr

Value = Optional[Union[str, int, float, date]]
Point = tuple[float, float]

_LITTLE_ENDIAN_POINT = struct.Struct("<BIdd")
_WKB_POINT = 1
_NEW_FID = -1


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    FLAG = "flag"
    DATE = "date"
    REAL = "real"


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


class Pen:
    """Turns rows into features, with the field numbers looked up once and one feature for all."""

    def __init__(self, layer: Any, table: Table) -> None:
        definition = layer.GetLayerDefn()
        self._fields = [definition.GetFieldIndex(name) for name, _kind in table.columns]
        self._feature = ogr.Feature(definition)
        self._spatial = table.spatial

    def feature(self, row: Row, fid: int = _NEW_FID) -> Any:
        """Return a feature with these values, good until the next call."""
        feature = self._feature
        feature.SetFID(fid)
        for index, value in zip(self._fields, row.values):
            if value is None:
                feature.SetFieldNull(index)
            elif isinstance(value, str):
                feature.SetFieldString(index, value)
            elif isinstance(value, int):
                feature.SetFieldInteger64(index, value)
            elif isinstance(value, float):
                feature.SetField(index, value)
            else:
                feature.SetFieldString(index, value.isoformat())
        if self._spatial:
            shape = None
            if row.point is not None:
                wkb = _LITTLE_ENDIAN_POINT.pack(1, _WKB_POINT, *row.point)
                shape = ogr.CreateGeometryFromWkb(wkb)
            feature.SetGeometryDirectly(shape)
        return feature


# The others are in the file as they are here: SQLite turns what is written there into text.
CONVERTED = {Kind.DATE, Kind.FLAG, Kind.INTEGER}


def converted(value: Any, kind: Kind) -> Value:
    """Return a value of JSON as a column holds it; None where somebody wrote something else."""
    if value is None:
        return None
    if kind is Kind.FLAG:
        return bool(value)
    if kind is Kind.INTEGER:
        return value if isinstance(value, int) else None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def value_of(feature: Any, name: str, kind: Kind) -> Value:
    """Return a value of a feature as a column holds it; None where there is none."""
    index = feature.GetFieldIndex(name)
    if index < 0 or not feature.IsFieldSetAndNotNull(index):
        return None
    if kind is Kind.TEXT:
        return str(feature.GetFieldAsString(index))
    if kind is Kind.DATE:
        year, month, day = feature.GetFieldAsDateTime(index)[:3]
        return date(year, month, day)
    if kind is Kind.REAL:
        return float(feature.GetFieldAsDouble(index))
    number = int(feature.GetFieldAsInteger64(index))
    return bool(number) if kind is Kind.FLAG else number


def point_in(blob: bytes) -> Point | None:
    """Return the point of a GeoPackage geometry: a header, perhaps an envelope, then WKB."""
    start = _HEADER_BYTES + _ENVELOPE_BYTES[blob[3] >> 1 & 0b111]
    if len(blob) == start + _LITTLE_ENDIAN_POINT.size and blob[start] == 1:  # what we wrote
        _order, kind, x, y = _LITTLE_ENDIAN_POINT.unpack_from(blob, start)
        if kind == _WKB_POINT:
            return None if math.isnan(x) else (x, y)
    shape = ogr.CreateGeometryFromWkb(blob[start:])
    return None if shape is None or shape.IsEmpty() else (shape.GetX(), shape.GetY())


# By the number in the header's flags (GeoPackage 1.3, 2.1.3).
_HEADER_BYTES = 8
_ENVELOPE_BYTES = (0, 32, 48, 48, 64, 0, 0, 0)


def storable(row: Row) -> Row:
    """SQLite ends a text at a zero character and cannot hold half of a surrogate pair."""
    if "".join([value for value in row.values if isinstance(value, str)]).isprintable():
        return row
    return Row(
        tuple(
            value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
            if isinstance(value, str)
            else value
            for value in row.values
        ),
        row.point,
    )


def field_of(name: str, kind: Kind) -> Any:
    types = {
        Kind.TEXT: ogr.OFTString,
        Kind.INTEGER: ogr.OFTInteger64,
        Kind.FLAG: ogr.OFTInteger,
        Kind.DATE: ogr.OFTDate,
        Kind.REAL: ogr.OFTReal,
    }
    field = ogr.FieldDefn(name, types[kind])
    if kind is Kind.FLAG:
        field.SetSubType(ogr.OFSTBoolean)
    return field
