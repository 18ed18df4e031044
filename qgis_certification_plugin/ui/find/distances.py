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
# Units by the names under which QGIS stores them: their enum was moved since QGIS 3.22.
_METRES = "meters"
_NO_LENGTHS = ("<unknown>", "unknown", "degrees", "")
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
    name = _unit_name(project)
    metres_unit, _known = QgsUnitTypes.decodeDistanceUnit(_METRES)
    unit, known = QgsUnitTypes.decodeDistanceUnit(name)
    if not known:
        name, unit = _METRES, metres_unit
    length = metres * QgsUnitTypes.fromUnitToUnitFactor(metres_unit, unit)
    large = 1000.0 if name == _METRES else 1.0
    decimals = 0 if length >= _WHOLE_FROM * large else 1
    return str(QgsDistanceArea.formatDistance(length, decimals, unit, False)).strip()


def _unit_name(project: QgsProject) -> str:
    name = str(QgsUnitTypes.encodeUnit(project.distanceUnits()))
    if name in _NO_LENGTHS:
        name = str(QgsSettings().value("qgis/measure/displayunits", ""))
    return _METRES if name in _NO_LENGTHS else name
