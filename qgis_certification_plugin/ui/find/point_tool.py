"""Choosing a place on the map with one click."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...domain.catalogue import Location

_WGS84 = "EPSG:4326"


class PointTool(QgsMapTool):
    """Takes one click; then the tool that was active before is active again."""

    picked = pyqtSignal(object)  # a Location
    ended = pyqtSignal()  # picked, or given up

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        """Make it; nothing happens before `start`."""
        super().__init__(canvas)
        self._project = project
        self._before: QgsMapTool | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self) -> None:
        """Wait for a click on the map."""
        if self.canvas().mapTool() is not self:
            before = self.canvas().mapTool()
            # Two that wait for a place do not wait for each other: the tool before both comes back.
            self._before = before._before if isinstance(before, PointTool) else before
            self.canvas().setMapTool(self)
        self.canvas().setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Give the map back to the tool that had it."""
        if self.canvas().mapTool() is self:
            if self._before is not None and not sip.isdeleted(self._before):
                self.canvas().setMapTool(self._before)
            else:
                self.canvas().unsetMapTool(self)
        self._before = None

    def deactivate(self) -> None:
        """Tell that the click will not come any more."""
        super().deactivate()
        self.ended.emit()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802  (Qt's)
        """Take the clicked point."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        here = to_degrees(self.canvas(), event.mapPoint(), self._project)
        self.stop()
        if here is not None:
            self.picked.emit(here)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Give up with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()


def to_degrees(canvas: QgsMapCanvas, point: QgsPointXY, project: QgsProject) -> Location | None:
    """Return where a point of the map is on earth; None where its projection cannot tell."""
    crs = canvas.mapSettings().destinationCrs()
    if crs.isValid():
        wgs84 = QgsCoordinateReferenceSystem(_WGS84)
        try:
            point = QgsCoordinateTransform(crs, wgs84, project).transform(point)
        except QgsCsException:
            return None
    longitude, latitude = point.x(), point.y()
    if not (-90.0 <= latitude <= 90.0 and abs(longitude) <= 540.0):
        return None
    # A map of the world may be drawn on beyond its edge.
    return Location((longitude + 180.0) % 360.0 - 180.0, latitude)
