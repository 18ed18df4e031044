"""QGIS's own services that find places by name, where the user has them switched on."""

from __future__ import annotations

from qgis.core import (
    QgsAbstractGeocoderLocatorFilter,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeedback,
    QgsGeocoderContext,
    QgsGeocoderInterface,
)
from qgis.gui import QgsLocatorWidget
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from ...domain.catalogue import Location
from ...domain.gazetteer import Place, PlaceKind

_WGS84 = "EPSG:4326"
_MOST = 8


def geocoders(window: QWidget) -> list[QgsGeocoderInterface]:
    """Return the geocoders of the locator bar that are switched on; for the main thread."""
    found = []
    for bar in window.findChildren(QWidget):
        # What QGIS made itself is known to Python as a widget and a filter only.
        if bar.metaObject().className() != "QgsLocatorWidget":
            continue
        for one in sip.cast(bar, QgsLocatorWidget).locator().filters():
            if not one.inherits("QgsAbstractGeocoderLocatorFilter") or not one.enabled():
                continue
            geocoder = sip.cast(one, QgsAbstractGeocoderLocatorFilter).geocoder()
            if geocoder is not None:
                found.append(geocoder)
    return found


def ask(found: list[QgsGeocoderInterface], text: str, feedback: QgsFeedback) -> list[Place]:
    """Ask them for a place, in a worker thread: they go to the network."""
    wgs84 = QgsCoordinateReferenceSystem(_WGS84)
    nothing = QgsCoordinateTransformContext()
    places: list[Place] = []
    for geocoder in found:
        for result in geocoder.geocodeString(text, QgsGeocoderContext(nothing), feedback):
            geometry = result.geometry()
            if not result.isValid() or geometry.isEmpty():
                continue
            point = geometry.pointOnSurface().asPoint()
            if result.crs().isValid():
                try:
                    point = QgsCoordinateTransform(result.crs(), wgs84, nothing).transform(point)
                except QgsCsException:
                    continue
            here = Location(point.x(), point.y())
            places.append(Place(result.identifier(), PlaceKind.REGION, location=here))
    return places[:_MOST]
