"""The place of a training centre on the map: marked, picked with a click, moved by dragging."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPalette

from ...domain.catalogue import Location
from ..find.point_tool import PointTool, to_degrees
from ..put_away import delete_later

_WORLD = "EPSG:4326"
HEIGHT = 200.0  # of the marker: above what selections and rubber bands draw
# Maps that are drawn on beyond the edge of the world.
_MERCATORS = ("EPSG:3857", "EPSG:900913")


class PickTool(PointTool):
    """Takes one click, wherever it is; says so where the map cannot tell what is there."""

    missed = pyqtSignal()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802  (Qt's)
        """Take the clicked point."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        here = to_degrees(self.canvas(), event.mapPoint(), self._project)
        self.stop()
        if here is None:
            self.missed.emit()
        else:
            self.picked.emit(here)


class DragTool(PointTool):
    """Moves a marker: press near it, move, release. Stays until it is stopped, or Escape."""

    missed = pyqtSignal()
    beside = pyqtSignal()  # pressed where no marker is

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, marker: PlaceMarker) -> None:
        """Make it; nothing happens before `start`."""
        super().__init__(canvas, project)
        self._marker = marker
        self.is_dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def deactivate(self) -> None:
        """Put back what was not let go of yet."""
        if self.is_dragging:
            self.is_dragging = False
            self._marker.place()
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Take hold of the marker."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.is_dragging = self._marker.is_near(event.mapPoint())
        if self.is_dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.beside.emit()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Move it along."""
        if self.is_dragging:
            self._marker.put(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Let go of it."""
        if event.button() != Qt.MouseButton.LeftButton or not self.is_dragging:
            return
        self.is_dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        here = to_degrees(self.canvas(), event.mapPoint(), self._project)
        if here is None:
            self._marker.place()
            self.missed.emit()
        else:
            self.picked.emit(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keep Escape for this tool."""
        event.setAccepted(event.key() == Qt.Key.Key_Escape)


class PlaceMarker(QObject):
    """A cross on the canvas that stays at its place on earth, whatever projection the map has."""

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject) -> None:
        """Mark nothing yet."""
        super().__init__(parent)
        self._canvas = canvas
        self._project = project
        self._marker: QgsVertexMarker | None = None
        self._point: QgsPointXY | None = None
        self.location: Location | None = None
        canvas.destinationCrsChanged.connect(self.place)
        canvas.extentsChanged.connect(self.place)

    @property
    def is_shown(self) -> bool:
        """Whether the marker is on the canvas."""
        return self._marker is not None

    def show(self, location: Location | None) -> None:
        """Mark this place, or none."""
        self.location = location
        self.place()

    def place(self) -> None:
        """Put the marker where its place is on the map as it is drawn now."""
        if sip.isdeleted(self._canvas):
            return
        self._point = None if self.location is None else self._on_map(self.location)
        if self._point is None:
            self._remove()
        else:
            self.put(self._point)

    def put(self, point: QgsPointXY) -> None:
        """Put the marker at a point of the map."""
        if self._marker is None:
            self._marker = self._make()
        self._point = point
        self._marker.setCenter(point)

    def is_near(self, point: QgsPointXY) -> bool:
        """Return whether a point of the map is as near to the marker as fingers can tell."""
        if self._point is None or sip.isdeleted(self._canvas):
            return False
        transform = self._canvas.getCoordinateTransform()
        here, there = transform.transform(point), transform.transform(self._point)
        reach = max(12, self._canvas.fontMetrics().height())  # pixels
        return math.hypot(here.x() - there.x(), here.y() - there.y()) <= reach

    def bring_into_sight(self) -> None:
        """Let the map show the place, at the scale that it has."""
        if self._point is not None and not self._canvas.extent().contains(self._point):
            self._canvas.setCenter(self._point)
            self._canvas.refresh()

    def close(self) -> None:
        """Leave nothing on the canvas, and listen to it no more."""
        if not sip.isdeleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self.place)
            self._canvas.extentsChanged.disconnect(self.place)
        self.show(None)

    def _make(self) -> QgsVertexMarker:
        marker = QgsVertexMarker(self._canvas)
        colour = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        marker.setColor(colour.darker(130))
        fill = colour.lighter(150)
        fill.setAlpha(120)
        marker.setFillColor(fill)
        marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        marker.setIconSize(max(20, self._canvas.fontMetrics().height() * 3 // 2))
        marker.setPenWidth(3)
        marker.setZValue(HEIGHT)
        return marker

    def _remove(self) -> None:
        marker, self._marker = self._marker, None
        if marker is not None and not sip.isdeleted(self._canvas):
            self._canvas.scene().removeItem(marker)

    def _on_map(self, location: Location) -> QgsPointXY | None:
        crs = self._canvas.mapSettings().destinationCrs()
        point = QgsPointXY(location.longitude, location.latitude)
        width = 360.0
        if crs.isValid():
            transform = QgsCoordinateTransform(
                QgsCoordinateReferenceSystem(_WORLD), crs, self._project
            )
            try:
                point = transform.transform(point)
                if crs.authid() in _MERCATORS:
                    east, west = (transform.transform(QgsPointXY(x, 0.0)) for x in (180.0, -180.0))
                    width = east.x() - west.x()
                elif not crs.isGeographic():
                    width = 0.0
            except QgsCsException:
                return None
        if not (math.isfinite(point.x()) and math.isfinite(point.y())):
            return None
        if width > 0.0:
            # Beyond the edge of the world the map begins anew: the nearest of its copies is meant.
            turns = round((self._canvas.center().x() - point.x()) / width)
            point.setX(point.x() + turns * width)
        return point


class PlaceOnMap(QObject):
    """What a dialog does with the canvas: one marker, two tools, nothing left behind."""

    picked = pyqtSignal(object)  # a Location
    missed = pyqtSignal()  # clicked where the map's projection cannot tell what is there
    beside = pyqtSignal()
    changed = pyqtSignal()  # a tool has begun or ended

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, parent: QObject) -> None:
        """Touch the canvas only when something is to be shown or picked."""
        super().__init__(parent)
        self._canvas = canvas
        self.marker = PlaceMarker(canvas, project, self)
        self._pick = PickTool(canvas, project)
        self._drag = DragTool(canvas, project, self.marker)
        for tool in (self._pick, self._drag):
            tool.picked.connect(self.picked)
            tool.missed.connect(self.missed)
        self._drag.beside.connect(self.beside)
        canvas.mapToolSet.connect(self._tool_set)

    def _tool_set(self, *_: object) -> None:
        """Tell which tool the map has by now, whoever has given it that."""
        self.changed.emit()

    @property
    def is_picking(self) -> bool:
        """Whether the next click on the map is the place."""
        return self._active(self._pick)

    @property
    def is_dragging(self) -> bool:
        """Whether the marker can be taken hold of."""
        return self._active(self._drag)

    def _active(self, tool: PointTool) -> bool:
        return not sip.isdeleted(self._canvas) and self._canvas.mapTool() is tool

    def pick(self) -> None:
        """Wait for a click."""
        self._pick.start()

    def drag(self) -> None:
        """Let the marker be moved."""
        self.marker.bring_into_sight()
        self._drag.start()

    def stop(self) -> None:
        """Give the map back to the tool that had it."""
        if not sip.isdeleted(self._canvas):
            self._pick.stop()
            self._drag.stop()

    def close(self) -> None:
        """Leave nothing on the canvas."""
        self.stop()
        if not sip.isdeleted(self._canvas):
            self._canvas.mapToolSet.disconnect(self._tool_set)
        self.marker.close()
        for tool in (self._pick, self._drag):
            if not sip.isdeleted(tool):
                delete_later(tool)
