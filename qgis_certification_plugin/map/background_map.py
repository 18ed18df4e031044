"""The map that a new background begins with: the course's place, light enough to print texts on."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..domain.catalogue import Location
from ..domain.certificate_layout import PAGE_MM
from ..storage.countries import Countries
from .kinds import kind_of

# White over the map, of 255: even black shines through so faintly that the texts keep a contrast of
# 6 to 1. Opacity of the map itself promises less: lines that lie on lines add up.
_VEIL = {"color": "255,255,255,153", "outline_style": "no"}
_WGS84 = "EPSG:4326"
_WORLD = QgsRectangle(-170.0, -58.0, 180.0, 76.0)
_LAND = {"color": "#7fa66a", "outline_color": "#46663a", "outline_width": "0.3"}
_SEA = "#a9cbe0"
# Metres from left to right: of a country's part on the map of the world, of a town otherwise.
_REGION, _TOWN = 900_000.0, 30_000.0
_ROOM = 1.15


def add_map(
    layout: QgsPrintLayout,
    project: QgsProject,
    world_map: Path,
    place: Location | None,
    country: str,
    names: tuple[str, str, str],
) -> None:
    """Add a map over the whole page, and a veil that makes it light.

    `names` are those of the map, the veil and the layer of the world. The map shows the layers of
    the project. Where there are none but the plugin's own, the map of the world that QGIS brings
    becomes an ordinary layer of the project. `country` is an ISO code.
    """
    item = QgsLayoutItemMap(layout)
    item.setId(names[0])
    item.attemptMove(QgsLayoutPoint(0, 0))
    item.attemptResize(QgsLayoutSize(*PAGE_MM))
    layers = _own_layers(project)
    if layers:
        _show_layers(item, project, layers, place)
    else:
        world = _add_world(project, world_map, names[2])
        if world is not None:
            _show_only(item, project, [world])
        item.setBackgroundColor(QColor(_SEA))
        _show_world(item, project, world_map, place, country)
    layout.addLayoutItem(item)
    veil = QgsLayoutItemShape(layout)
    veil.setId(names[1])
    veil.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    veil.setSymbol(QgsFillSymbol.createSimple(_VEIL))
    veil.attemptMove(QgsLayoutPoint(0, 0))
    veil.attemptResize(QgsLayoutSize(*PAGE_MM))
    layout.addLayoutItem(veil)
    veil.setLocked(True)  # a click goes through it, to the map


def _own_layers(project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers in sight that are the user's, from the top."""
    shown = project.layerTreeRoot().checkedLayers()
    return [layer for layer in shown if layer.isValid() and kind_of(layer) is None]


def _add_world(project: QgsProject, world_map: Path, name: str) -> QgsVectorLayer | None:
    layer = QgsVectorLayer(f"{world_map}|layername=countries", name, "ogr")
    if not layer.isValid():
        return None
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_LAND)))
    project.addMapLayer(layer)
    return layer


def _show_world(
    item: QgsLayoutItemMap,
    project: QgsProject,
    world_map: Path,
    place: Location | None,
    country: str,
) -> None:
    if place is not None:
        item.setCrs(_around(place.longitude, place.latitude))
        item.zoomToExtent(_square(0, 0, _REGION))
        return
    outline = _outline(world_map, country)
    if outline is None:
        item.setCrs(QgsCoordinateReferenceSystem(_WGS84))
        item.zoomToExtent(QgsRectangle(_WORLD))
        return
    middle = outline.boundingBox().center()
    crs = _around(middle.x(), middle.y())
    item.setCrs(crs)
    box = outline.boundingBox()
    wgs84 = QgsCoordinateReferenceSystem(_WGS84)
    try:
        box = QgsCoordinateTransform(wgs84, crs, project).transformBoundingBox(box)
    except QgsCsException:
        box = _square(0, 0, _REGION)
    box.scale(_ROOM)
    item.zoomToExtent(box)


def _outline(world_map: Path, country: str) -> QgsGeometry | None:
    """Return the mainland of a country in degrees; None where it is not on the map."""
    wkb = Countries(world_map).outline(country) if country else None
    if wkb is None:
        return None
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    if shape.isEmpty() or shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None

    def true_area(part: QgsGeometry) -> float:
        # Square degrees shrink towards the poles.
        return part.area() * math.cos(math.radians(part.boundingBox().center().y()))

    return max(shape.asGeometryCollection(), key=true_area)


def _around(longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
    """Return a projection in metres that is true around a place."""
    made = QgsCoordinateReferenceSystem()
    made.createFromProj(
        f"+proj=laea +lat_0={latitude:.5f} +lon_0={longitude:.5f} +datum=WGS84 +units=m +no_defs"
    )
    return made


def _square(x: float, y: float, side: float) -> QgsRectangle:
    return QgsRectangle(x - side / 2, y - side / 2, x + side / 2, y + side / 2)


def _show_layers(
    item: QgsLayoutItemMap,
    project: QgsProject,
    layers: list[QgsMapLayer],
    place: Location | None,
) -> None:
    _show_only(item, project, layers)
    whole = _extent(project, layers)
    there = None if place is None else _town(project, place)
    if there is not None and (whole is None or whole.intersects(there)):
        item.zoomToExtent(there)
    elif whole is not None:
        item.zoomToExtent(whole)


def _show_only(item: QgsLayoutItemMap, project: QgsProject, layers: list[QgsMapLayer]) -> None:
    """Keep the plugin's own layers away: courses are for finding them, not for paper."""
    if any(kind_of(layer) is not None for layer in project.layerTreeRoot().checkedLayers()):
        item.setLayers(layers)
        item.setKeepLayerSet(True)


def _extent(project: QgsProject, layers: list[QgsMapLayer]) -> QgsRectangle | None:
    whole: QgsRectangle | None = None
    for layer in layers:
        box = layer.extent()
        if box.isNull() or not box.isFinite():
            continue
        try:
            transform = QgsCoordinateTransform(layer.crs(), project.crs(), project)
            box = transform.transformBoundingBox(box)
        except QgsCsException:
            continue
        if whole is None:
            whole = QgsRectangle(box)
        else:
            whole.combineExtentWith(box)
    return whole if whole is not None and whole.isFinite() else None


def _town(project: QgsProject, place: Location) -> QgsRectangle | None:
    """Return the surroundings of a place in the plane of the project."""
    near = _around(place.longitude, place.latitude)
    crs = project.crs() if project.crs().isValid() else QgsCoordinateReferenceSystem(_WGS84)
    try:
        transform = QgsCoordinateTransform(near, crs, project)
        box = transform.transformBoundingBox(_square(0, 0, _TOWN))
    except QgsCsException:
        return None
    return box if box.isFinite() else None
