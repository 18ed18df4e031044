"""One course at a time, between the list and the map."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVector,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import fan
from .expressions import text
from .kinds import Kind, layers_of
from .layers import to_canvas

_WGS84 = "EPSG:4326"
_EARTH = QgsRectangle(-180.0, -85.0, 180.0, 85.0)
_REGION = 1.0  # degrees around a course: near enough to see where, far enough for a border
_REACH = 10  # pixels around a click
_MILLIMETRES_IN_INCH = 25.4


class CourseSelection(QObject):
    """Tells which course the user selects on the map, and shows there what the list selects.

    For the main thread. `canvas` arguments are QgsMapCanvas objects.
    """

    # The key of the course (domain Course.key).
    course_selected = pyqtSignal(str)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        """Watch the courses layers that the project has now and will have."""
        super().__init__(parent)
        self._project = project
        self._watched: list[QgsVectorLayer] = []
        self._quiet = False
        self._known: str | None = None
        project.layersAdded.connect(self._watch)
        self._watch()

    def stop(self) -> None:
        """Leave project and layers as they were."""
        self._project.layersAdded.disconnect(self._watch)
        for layer in self._watched:
            if not sip.isdeleted(layer):
                layer.selectionChanged.disconnect(self._tell)
        self._watched = []

    def select(self, key: str | None) -> None:
        """Select the course on the map, silently; None selects nothing."""
        self._known = key
        self._quiet = True
        try:
            for layer in layers_of(self._project, Kind.COURSES):
                layer.selectByIds([] if key is None else _ids(layer, key))
        finally:
            self._quiet = False

    def flash(self, canvas: Any, key: str) -> bool:
        """Let the course's point flash; return whether it is on the map."""
        for layer in layers_of(self._project, Kind.COURSES):
            ids = [feature.id() for feature in _features(layer, key) if feature.hasGeometry()]
            if ids:
                canvas.flashFeatureIds(layer, ids)
                return True
        return False

    def zoom_to(self, canvas: Any, key: str) -> bool:
        """Show the region of the course; return whether it is on the map."""
        for layer in layers_of(self._project, Kind.COURSES):
            for feature in _features(layer, key):
                if feature.hasGeometry():
                    around = feature.geometry().boundingBox().buffered(_REGION).intersect(_EARTH)
                    canvas.setExtent(to_canvas(canvas, around, self._project))
                    canvas.refresh()
                    return True
        return False

    def courses_at(self, canvas: Any, point: QgsPointXY) -> list[str]:
        """Return the keys of the courses drawn at a clicked point of the map, the nearest first.

        Of several as near the one that starts last comes first. Hidden layers have none.
        """
        found = self._drawn_at(canvas, point, Kind.COURSES)
        ranked = sorted((away, -_first_day(one), str(one["key"])) for one, away in found)
        return list(dict.fromkeys(key for _away, _day, key in ranked))

    def organisations_at(self, canvas: Any, point: QgsPointXY) -> list[str]:
        """Return the names of the organisations, and of those with a training centre, there."""
        names = [
            (away, str(feature[field]))
            for kind, field in ((Kind.ORGANISATIONS, "name"), (Kind.CENTRES, "organisation"))
            for feature, away in self._drawn_at(canvas, point, kind)
        ]
        return list(dict.fromkeys(name for _away, name in sorted(names)))

    def _drawn_at(
        self, canvas: Any, point: QgsPointXY, kind: Kind
    ) -> Iterator[tuple[QgsFeature, float]]:
        """Yield the features that the visible layers draw around a point, and how far away, as a
        part of the reach of a click.
        """
        settings, scale = canvas.mapSettings(), canvas.scale()
        spread = fan.ORGANISATIONS if kind is Kind.ORGANISATIONS else 1.0
        millimetre = settings.outputDpi() / _MILLIMETRES_IN_INCH * canvas.mapUnitsPerPixel()
        reach = canvas.mapUnitsPerPixel() * _REACH
        wide = reach + spread * fan.widest_at(scale) * millimetre
        around = QgsRectangle(
            point.x() - wide, point.y() - wide, point.x() + wide, point.y() + wide
        )
        degrees = QgsCoordinateReferenceSystem(_WGS84)
        crs = settings.destinationCrs() if settings.destinationCrs().isValid() else degrees
        to_map = QgsCoordinateTransform(degrees, crs, self._project)
        to_degrees = QgsCoordinateTransform(crs, degrees, self._project)
        visible = canvas.layers()
        try:
            request = QgsFeatureRequest(to_degrees.transformBoundingBox(around))
            for layer in layers_of(self._project, kind):
                for feature in layer.getFeatures(request) if layer in visible else ():
                    place = to_map.transform(feature.geometry().asPoint())
                    right, down = fan.offset_at(*_spot(feature), scale)
                    place += QgsVector(right, -down) * (spread * millimetre)
                    away = place.distance(point) / reach
                    if away <= 1.0:
                        yield feature, round(away, 3)
        except QgsCsException:
            return

    def _watch(self, *_: object) -> None:
        for layer in layers_of(self._project, Kind.COURSES):
            if layer not in self._watched:
                layer.selectionChanged.connect(self._tell)
                self._watched.append(layer)

    def _tell(self, selected: list[int], *_: object) -> None:
        layer = self.sender()
        if self._quiet or not selected or not isinstance(layer, QgsVectorLayer):
            return
        feature = layer.getFeature(selected[0])
        # A refresh or a filter selects again what was selected: that is no news.
        if feature.isValid() and feature["key"] != self._known:
            self._known = str(feature["key"])
            self.course_selected.emit(self._known)


def _features(layer: QgsVectorLayer, key: str) -> list[QgsFeature]:
    request = QgsFeatureRequest()
    request.setFilterExpression(f'"key" = {text(key)}')
    return list(layer.getFeatures(request))


def _ids(layer: QgsVectorLayer, key: str) -> list[int]:
    return [feature.id() for feature in _features(layer, key)]


def _spot(feature: QgsFeature) -> tuple[float, float]:
    """Return where the feature is drawn, in steps to the east and south of its point."""
    fields = feature.fields()
    values = [feature[name] if fields.lookupField(name) >= 0 else 0.0 for name in ("east", "south")]
    east, south = (value if isinstance(value, float) else 0.0 for value in values)
    return east, south


def _first_day(feature: QgsFeature) -> int:
    start = feature["start_date"]
    return start.toJulianDay() if start else 0
