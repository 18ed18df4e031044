"""Courses as rows of a table: the same columns wherever an algorithm gives out courses."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QDate

if TYPE_CHECKING:
    from ..domain.catalogue import Catalogue, Course, Location

COLUMNS = (
    ("course_type", "string"),
    ("organisation", "string"),
    ("centre", "string"),
    ("convener", "string"),
    ("language", "string"),
    ("competence", "string"),
    ("start_date", "date"),
    ("end_date", "date"),
    ("state", "string"),  # upcoming, running or past, in every language
    ("online", "bool"),
    ("country_code", "string"),
    ("country_name", "string"),
    ("website", "string"),
    ("email", "string"),
)


def course_feature(
    fields: QgsFields, course: Course, catalogue: Catalogue, today: date, *more: object
) -> QgsFeature:
    """Return a course as a feature; `more` are the values of columns after these."""
    organisation = catalogue.organisation_of(course)
    feature = QgsFeature(fields)
    feature.setAttributes(
        [
            course.course_type,
            course.organisation,
            course.centre,
            course.convener,
            course.language,
            course.competence,
            QDate(course.start),
            QDate(course.end),
            course.state(today).value,
            course.is_online,
            catalogue.country_of(course),
            organisation.country_name if organisation else None,
            organisation.url if organisation else None,
            organisation.email if organisation else None,
            *more,
        ]
    )
    if course.location is not None:
        feature.setGeometry(point(course.location))
    return feature


def point(location: Location) -> QgsGeometry:
    """Return a location as a geometry, in degrees."""
    return QgsGeometry.fromPointXY(QgsPointXY(location.longitude, location.latitude))
