"""How far it is: along the ellipsoid, in the units that the user reads distances in."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsSettings,
    QgsUnitTypes,
)

from ...domain.catalogue import Location

_WGS84 = "EPSG:4326"
_ELLIPSOID = "EPSG:7030"
_METRES = QgsUnitTypes.DistanceUnit.DistanceMeters
_NO_LENGTHS = (
    QgsUnitTypes.DistanceUnit.DistanceUnknownUnit,
    QgsUnitTypes.DistanceUnit.DistanceDegrees,
)
_WHOLE_FROM = 10.0  # kilometres and their like: below it a decimal is worth something


class Distances:
    """Measures from one place; each location once."""

    def __init__(self, origin: Location) -> None:
        """Measure from here."""
        self.origin = origin
        self._from = QgsPointXY(origin.longitude, origin.latitude)
        self._known: dict[Location, float] = {}
        self._measure = QgsDistanceArea()
        crs = QgsCoordinateReferenceSystem(_WGS84)
        self._measure.setSourceCrs(crs, QgsCoordinateTransformContext())
        self._measure.setEllipsoid(_ELLIPSOID)

    def to(self, locations: Sequence[Location]) -> dict[Location, float]:
        """Return the metres to each of these along the shortest line on the ellipsoid.

        That line crosses the antimeridian and passes the poles where it is shorter there.
        """
        for here in locations:
            if here not in self._known:
                there = QgsPointXY(here.longitude, here.latitude)
                self._known[here] = float(self._measure.measureLine(self._from, there))
        return self._known


def distance_text(metres: float, project: QgsProject) -> str:
    """Return a distance in the units of the project, or those of QGIS's options."""
    unit = project.distanceUnits()
    if unit in _NO_LENGTHS:
        stored = str(QgsSettings().value("qgis/measure/displayunits", ""))
        unit, known = QgsUnitTypes.decodeDistanceUnit(stored)
        if not known or unit in _NO_LENGTHS:
            unit = _METRES
    length = metres * QgsUnitTypes.fromUnitToUnitFactor(_METRES, unit)
    large = 1000.0 if unit == _METRES else 1.0
    decimals = 0 if length >= _WHOLE_FROM * large else 1
    return str(QgsDistanceArea.formatDistance(length, decimals, unit, False)).strip()
