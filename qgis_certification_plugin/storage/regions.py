"""Provinces and states by name, from the world map that QGIS brings along."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr

from ..domain.catalogue import Location
from ..domain.gazetteer import Place, PlaceKind
from ..domain.names_by_language import countries
from .countries import Countries, quietly_open

_LAYER = "states_provinces"


def regions(world_map: Path, language: str) -> list[Place]:
    """Return all provinces and states with a name; none where the map has no such layer.

    Their countries are named in this language, such as "nl", where that is known.
    """
    dataset = quietly_open(world_map) if world_map.is_file() else None
    layer = None if dataset is None else dataset.GetLayerByName(_LAYER)
    if layer is None:
        return []
    definition = layer.GetLayerDefn()
    name, country = definition.GetFieldIndex("name"), definition.GetFieldIndex("admin")
    if name < 0:
        return []
    found = []
    ignored = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
    kept = {"name", "admin", "iso_a2"}
    names, code = countries(language), definition.GetFieldIndex("iso_a2")
    layer.SetIgnoredFields(["OGR_GEOMETRY", *(field for field in ignored if field not in kept)])
    for feature in layer:
        called = feature.GetFieldAsString(name).strip()
        if called:
            detail = feature.GetFieldAsString(country).strip() if country >= 0 else ""
            if code >= 0:
                detail = names.get(feature.GetFieldAsString(code), detail)
            reference = str(feature.GetFID())
            found.append(Place(called, PlaceKind.REGION, detail, reference=reference))
    return found


def locate(place: Place, world_map: Path) -> Location | None:
    """Return a point inside the place; None where the map does not show it."""
    if place.location is not None:
        return place.location
    if place.kind is PlaceKind.COUNTRY:
        inside = Countries(world_map).spread(place.reference, place.name, 1)
        return inside[0] if inside else None
    if place.kind is PlaceKind.REGION and place.reference.isdecimal():
        return _inside_region(int(place.reference), world_map)
    return None


def _inside_region(number: int, world_map: Path) -> Location | None:
    dataset = quietly_open(world_map) if world_map.is_file() else None
    layer = None if dataset is None else dataset.GetLayerByName(_LAYER)
    feature = None if layer is None else layer.GetFeature(number)
    geometry = None if feature is None else feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return None
    point: ogr.Geometry = geometry.PointOnSurface()
    return Location(point.GetX(), point.GetY())
