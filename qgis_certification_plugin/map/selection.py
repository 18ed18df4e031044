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
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .expressions import text
from .kinds import Kind, layers_of
from .layers import to_canvas

_WGS84 = "EPSG:4326"
_EARTH = QgsRectangle(-180.0, -85.0, 180.0, 85.0)
_REGION = 1.0  # degrees around a course: near enough to see where, far enough for a border
_REACH = 10  # pixels around a click


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
        """Return the keys of the courses at a clicked point of the map, the nearest first.

        Of several at one place the one that starts last comes first. Hidden layers have none.
        """
        found = self._at(canvas, point, Kind.COURSES)
        ranked = sorted(_nearness(feature, middle) for feature, middle in found)
        return list(dict.fromkeys(key for _distance, _start, key in ranked))

    def organisations_at(self, canvas: Any, point: QgsPointXY) -> list[str]:
        """Return the names of the organisations, and of those with a training centre, there."""
        names = [
            (_distance(feature, middle), str(feature[field]))
            for kind, field in ((Kind.ORGANISATIONS, "name"), (Kind.CENTRES, "organisation"))
            for feature, middle in self._at(canvas, point, kind)
        ]
        return list(dict.fromkeys(name for _distance, name in sorted(names)))

    def _at(
        self, canvas: Any, point: QgsPointXY, kind: Kind
    ) -> Iterator[tuple[QgsFeature, QgsPointXY]]:
        """Yield the features of the visible layers around a point, with the point in degrees."""
        reach = canvas.mapUnitsPerPixel() * _REACH
        around = QgsRectangle(
            point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach
        )
        crs = canvas.mapSettings().destinationCrs()
        to_degrees = QgsCoordinateTransform(
            crs, QgsCoordinateReferenceSystem(_WGS84), self._project
        )
        try:
            degrees = to_degrees.transformBoundingBox(around) if crs.isValid() else around
            middle = to_degrees.transform(point) if crs.isValid() else point
        except QgsCsException:
            return
        visible = canvas.layers()
        for layer in layers_of(self._project, kind):
            if layer in visible:
                for feature in layer.getFeatures(QgsFeatureRequest(degrees)):
                    yield feature, middle

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


def _nearness(feature: QgsFeature, point: QgsPointXY) -> tuple[float, int, str]:
    start = feature["start_date"]
    day = start.toJulianDay() if start else 0
    return _distance(feature, point), -day, str(feature["key"])


def _distance(feature: QgsFeature, point: QgsPointXY) -> float:
    return round(float(feature.geometry().distance(QgsGeometry.fromPointXY(point))), 6)
