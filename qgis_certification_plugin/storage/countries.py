"""Points inside countries, read from the world map that QGIS brings along."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ..domain.catalogue import Location
from ..domain.text import fold

# Territories with an ISO code of their own that the map draws as a part of their state, by the
# code of the geographic unit under which its provinces stand.
_UNITS = {
    "BV": "BVT",
    "CC": "CCK",
    "CX": "CXR",
    "GF": "GUF",
    "GP": "GLP",
    "MQ": "MTQ",
    "RE": "REU",
    "SJ": "NSV",
    "YT": "MYT",
}
# Fields that hold ISO 3166 alpha-2 codes; Natural Earth leaves "-99" or "-1" in some of them.
_CODE_FIELDS = ("iso_a2", "iso_a2_eh", "wb_a2")
_GOLDEN_ANGLE = math.pi * (3.0 - math.sqrt(5.0))
_LARGEST_STEP = 1.2  # degrees
_TRIES_PER_POINT = 60
_MOST_HALVINGS = 30


class Countries:
    """Looks countries up by ISO code, or by name where the code is not on the map."""

    def __init__(self, world_map: Path | None) -> None:
        """Use a GeoPackage with the layers `countries` and, if there, `states_provinces`."""
        self._dataset: Any = None
        if world_map is not None and world_map.is_file():
            self._dataset = quietly_open(world_map)
        self._outlines: dict[tuple[str | None, str | None], Any] = {}
        self._shapes: dict[tuple[str | None, str | None], _Shape | None] = {}

    def spread(self, code: str | None, name: str | None, count: int) -> list[Location]:
        """Return `count` different points inside the largest part of the country.

        The same question always has the same answer. Empty where the country is not on the map.
        """
        asked = (code.upper() if code else None, fold(name) if name else None)
        if asked not in self._shapes:
            geometry = self._find(*asked)
            self._shapes[asked] = None if geometry is None else _Shape(geometry)
        shape = self._shapes[asked]
        return [] if shape is None else shape.spread(count)

    def on_land(self, location: Location, reach: float = 0.0) -> bool:
        """Return whether a country lies within `reach` degrees; True where there is no map."""
        layer = None if self._dataset is None else self._dataset.GetLayerByName("countries")
        if layer is None:
            return True
        layer.SetSpatialFilter(_point(location).Buffer(max(reach, 1e-9), 4))
        layer.ResetReading()
        found = layer.GetNextFeature() is not None
        layer.SetSpatialFilter(None)
        return found

    def holds(self, code: str | None, name: str | None, location: Location) -> bool:
        """Return whether the location lies in this country; False where it is not on the map."""
        asked = (code.upper() if code else None, fold(name) if name else None)
        if asked not in self._outlines:
            self._outlines[asked] = self._find(*asked)
        outline = self._outlines[asked]
        if outline is None:
            return False
        west, east, south, north = outline.GetEnvelope()
        if not (west <= location.longitude <= east and south <= location.latitude <= north):
            return False
        return bool(outline.Contains(_point(location)))

    def at(self, location: Location) -> tuple[str, str] | None:
        """Return ISO code (empty where the map has none) and English name of the country there."""
        layer = None if self._dataset is None else self._dataset.GetLayerByName("countries")
        if layer is None:
            return None
        here = _point(location)
        layer.SetSpatialFilter(here)
        layer.ResetReading()
        found = next((one for one in layer if one.GetGeometryRef().Intersects(here)), None)
        layer.SetSpatialFilter(None)
        if found is None:
            return None
        name = layer.GetLayerDefn().GetFieldIndex("name")
        return _code(found), found.GetFieldAsString(name) if name >= 0 else ""

    def names(self) -> dict[str, str]:
        """Return ISO code and English name of each country on the map that has a code."""
        countries = None if self._dataset is None else self._dataset.GetLayerByName("countries")
        if countries is None:
            return {}
        found: dict[str, str] = {}
        countries.ResetReading()
        for feature in countries:
            code = _code(feature)
            if code:
                found.setdefault(code, str(feature.GetField("name") or code))
        return found

    def outline(self, code: str) -> bytes | None:
        """Return a country's shape as WKB in degrees; None where it is not on the map."""
        geometry = self._find(code.upper(), None)
        return None if geometry is None else bytes(geometry.ExportToWkb())

    def _find(self, code: str | None, name: str | None) -> Any:
        if self._dataset is None:
            return None
        countries = self._dataset.GetLayerByName("countries")
        if countries is None:
            return None
        if code:
            geometry = _geometry(_with_code(countries, code)) or self._unit(code)
            if geometry is not None:
                return geometry
        return _geometry(_with_name(countries, name)) if name else None

    def _unit(self, code: str) -> Any:
        provinces = self._dataset.GetLayerByName("states_provinces")
        unit = _UNITS.get(code)
        if unit is None or provinces is None:
            return None
        if provinces.GetLayerDefn().GetFieldIndex("gu_a3") < 0:
            return None
        return _geometry(_where(provinces, f"\"gu_a3\" = '{unit}'"))


class _Shape:
    """The largest part of a country, with points laid out inside it."""

    def __init__(self, geometry: Any) -> None:
        self._part = max(_parts(geometry), key=_true_area)
        middle = self._part.PointOnSurface()
        self._middle = Location(middle.GetX(), middle.GetY())
        self._step = min(_LARGEST_STEP, math.sqrt(self._part.GetArea()) / 12.0)

    def spread(self, count: int) -> list[Location]:
        """Lay the points on a sunflower around a point of the surface; leave out what is outside.

        Where the country is too narrow for it, the sunflower shrinks until all points fit.
        """
        points: list[Location] = []
        for halvings in range(_MOST_HALVINGS):
            points = list(self._sunflower(count, self._step / 2.0**halvings))
            if len(points) == count:
                break
        return points

    def _sunflower(self, count: int, step: float) -> Iterator[Location]:
        found = 0
        for turn in range(count * _TRIES_PER_POINT):
            if found == count:
                return
            radius = step * math.sqrt(turn)
            angle = turn * _GOLDEN_ANGLE
            here = Location(
                self._middle.longitude + radius * math.cos(angle),
                self._middle.latitude + radius * math.sin(angle),
            )
            if turn == 0 or self._contains(here):
                found += 1
                yield here

    def _contains(self, location: Location) -> bool:
        return bool(self._part.Contains(_point(location)))


def _point(location: Location) -> Any:
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(location.longitude, location.latitude)
    return point


def quietly_open(path: Path) -> Any:
    """Open a GeoPackage for reading, without words and lock files; None where that fails."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        # The map lies in the folder of the programs, where no lock files can be made.
        return gdal.OpenEx(str(path), gdal.OF_VECTOR, ["GPKG"], ["NOLOCK=YES"])
    except RuntimeError:  # only where somebody switched GDAL's exceptions on
        return None
    finally:
        gdal.PopErrorHandler()


def _with_code(layer: Any, code: str) -> Any:
    if not (len(code) == 2 and code.isascii() and code.isalpha()):
        return None
    definition = layer.GetLayerDefn()
    fields = [name for name in _CODE_FIELDS if definition.GetFieldIndex(name) >= 0]
    for field in fields:
        feature = _where(layer, f"upper(\"{field}\") = '{code}'")
        if feature is not None:
            return feature
    return None


def _code(feature: Any) -> str:
    fields = (name for name in _CODE_FIELDS if feature.GetFieldIndex(name) >= 0)
    codes = (str(feature.GetField(field) or "").upper() for field in fields)
    return next((code for code in codes if len(code) == 2 and code.isalpha()), "")


def _with_name(layer: Any, folded: str) -> Any:
    index = layer.GetLayerDefn().GetFieldIndex("name")
    if index < 0:
        return None
    layer.SetAttributeFilter(None)
    layer.ResetReading()
    for feature in layer:
        if fold(feature.GetFieldAsString(index)) == folded:
            return feature
    return None


def _where(layer: Any, condition: str) -> Any:
    layer.SetAttributeFilter(condition)
    layer.ResetReading()
    feature = layer.GetNextFeature()
    layer.SetAttributeFilter(None)
    return feature


def _geometry(feature: Any) -> Any:
    geometry = None if feature is None else feature.GetGeometryRef()
    return None if geometry is None or geometry.IsEmpty() else geometry.Clone()


def _parts(geometry: Any) -> list[Any]:
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbMultiPolygon:
        return [geometry]
    return [geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount())]


def _true_area(part: Any) -> float:
    """Square degrees shrink towards the poles: Svalbard must not outgrow a mainland."""
    _west, _east, south, north = part.GetEnvelope()
    return float(part.GetArea()) * math.cos(math.radians((south + north) / 2.0))
