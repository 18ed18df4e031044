"""Time: QGIS's temporal controller plays the courses, a month at a time."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

_MONTHS = QgsUnitTypes.TemporalUnit.TemporalMonths


def give_time(layer: QgsVectorLayer) -> None:
    """Let the temporal controller play the courses; the last day belongs to a course."""
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    time.setStartField("start_date")
    time.setEndField("end_date")
    time.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginIncludeEnd)
    time.setIsActive(True)


def play_months(project: QgsProject, courses: QgsVectorLayer) -> None:
    """Set the project's time to whole months around all courses, where it has none yet.

    The controller takes range and step from here when the project is opened again.
    """
    times = project.timeSettings()
    first = courses.minimumValue(courses.fields().lookupField("start_date"))
    last = courses.maximumValue(courses.fields().lookupField("end_date"))
    if not isinstance(first, QDate) or not isinstance(last, QDate):
        return
    if not times.temporalRange().isInfinite() and times.temporalRange().begin().isValid():
        return
    begin = QDate(first.year(), first.month(), 1)
    end = QDate(last.year(), last.month(), 1).addMonths(1)
    midnight = QTime(0, 0)
    times.setTemporalRange(QgsDateTimeRange(QDateTime(begin, midnight), QDateTime(end, midnight)))
    times.setTimeStepUnit(_MONTHS)
    times.setTimeStep(1)


def prepare_controller(project: QgsProject, canvas: Any) -> None:
    """Let the controller of a QgsMapCanvas, where nobody uses it yet, play the project's time.

    QGIS itself gives it the days of the first layer, and steps of an hour.
    """
    controller = canvas.temporalController()
    times = project.timeSettings()
    if (
        not isinstance(controller, QgsTemporalNavigationObject)
        or times.temporalRange().isInfinite()
    ):
        return
    if controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff:
        shown = canvas.temporalRange()
        controller.setTemporalExtents(times.temporalRange())
        controller.setFrameDuration(QgsInterval(times.timeStep(), times.timeStepUnit()))
        # QGIS 3.22 then shows only the first month on a map that nobody plays.
        canvas.setTemporalRange(shown)
