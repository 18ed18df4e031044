"""Time: QGIS's temporal controller plays the courses, a month at a time."""

from __future__ import annotations

from qgis.core import Qgis, QgsDateTimeRange, QgsProject, QgsUnitTypes, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


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

    The controller takes range and step from here when somebody switches it on.
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
    times.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalMonths)
    times.setTimeStep(1)
