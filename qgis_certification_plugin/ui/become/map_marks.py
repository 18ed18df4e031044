"""Countries and places of the page Become certified on the map: marked for a while, no layer."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QPalette

from ...domain.catalogue import Location

SHOWN = 12_000  # ms
_MARGIN = 1.15
_LEAST = 0.2  # degrees: a single place is shown with its surroundings
_WORLD = "EPSG:4326"


class MapMarks(QObject):
    """Zooms the canvas to something and marks it; the mark goes by itself."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        """Mark nothing yet."""
        super().__init__(parent)
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self.clear)

    @property
    def is_marking(self) -> bool:
        """Whether something is marked."""
        return bool(self._bands)

    def show_shape(self, wkb: bytes) -> bool:
        """Zoom to a shape in degrees and mark it; False where the map cannot show it."""
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        return self._show(shape, QgsWkbTypes.GeometryType.PolygonGeometry)

    def show_places(self, places: Sequence[Location]) -> bool:
        """Zoom to places and mark them; False where the map cannot show them."""
        points = [QgsPointXY(place.longitude, place.latitude) for place in places]
        return self._show(
            QgsGeometry.fromMultiPointXY(points), QgsWkbTypes.GeometryType.PointGeometry
        )

    def clear(self) -> None:
        """Take the marks away."""
        self._timer.stop()
        bands, self._bands = self._bands, []
        if sip.isdeleted(self._canvas):
            return
        for band in bands:
            self._canvas.scene().removeItem(band)

    def _show(self, shape: QgsGeometry, kind: QgsWkbTypes.GeometryType) -> bool:
        self.clear()
        if sip.isdeleted(self._canvas) or shape.isEmpty():
            return False
        if not self._canvas.mapSettings().destinationCrs().isValid():
            self._canvas.setDestinationCrs(QgsCoordinateReferenceSystem(_WORLD))
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(_WORLD),
            self._canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        around = _with_room(_largest_part(shape).boundingBox())
        try:
            around = transform.transformBoundingBox(around)
            shape.transform(transform)
        except QgsCsException:
            return False
        around.scale(_MARGIN)
        self._canvas.setExtent(around)
        self._canvas.refresh()
        self._bands.append(self._band(shape, kind))
        self._timer.start()
        return True

    def _band(self, shape: QgsGeometry, kind: QgsWkbTypes.GeometryType) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, kind)
        colour = self._canvas.palette().color(QPalette.ColorRole.Highlight)
        band.setStrokeColor(colour)
        soft = colour.lighter(100)
        soft.setAlpha(60)
        band.setFillColor(soft if kind == QgsWkbTypes.GeometryType.PolygonGeometry else colour)
        band.setWidth(2)
        band.setIconSize(12)
        band.setIcon(QgsRubberBand.IconType.ICON_FULL_DIAMOND)
        band.setToGeometry(shape, None)
        return band


def _largest_part(shape: QgsGeometry) -> QgsGeometry:
    """Return the mainland of a country with islands all over the world; points stay together."""
    if shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return shape

    def true_area(part: QgsGeometry) -> float:
        # Square degrees shrink towards the poles.
        return part.area() * math.cos(math.radians(part.boundingBox().center().y()))

    return max(shape.asGeometryCollection(), key=true_area)


def _with_room(box: QgsRectangle) -> QgsRectangle:
    wide, high = max(box.width(), _LEAST), max(box.height(), _LEAST)
    # The poles have no place on most maps.
    middle = box.center()
    return QgsRectangle(
        max(-180.0, middle.x() - wide / 2),
        max(-85.0, middle.y() - high / 2),
        min(180.0, middle.x() + wide / 2),
        min(85.0, middle.y() + high / 2),
    )
