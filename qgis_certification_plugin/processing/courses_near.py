"""Algorithm: courses near a point, by distance along the ellipsoid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeatureSink,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)

from ..translation import translate
from .algorithm import OUTPUT, CertificationAlgorithm, Texts, about_saved_data, fields_of

if TYPE_CHECKING:
    from ..domain.catalogue import Location

POINT, DISTANCE, MOST = "POINT", "DISTANCE", "MOST"
STATES, LANGUAGES = "STATES", "LANGUAGES"
_ELLIPSOID = "EPSG:7030"
_METRES_IN_KILOMETRE = 1000.0


class CoursesNear(CertificationAlgorithm):
    """The nearest courses to a point, with their distances."""

    CODE = "coursesnear"

    def texts(self) -> Texts:
        """Return what people read."""
        what = translate(
            "Processing",
            "Gives the courses nearest to a point, the nearest first, with the distance in "
            "kilometres along the ellipsoid of WGS 84: it is right across the antimeridian and "
            "near the poles too. Courses without a known place are left out.",
        )
        return Texts(
            title=translate("Processing", "Courses near a point"),
            line=translate("Processing", "The certified QGIS courses nearest to a point"),
            help=f"{what}\n\n{about_saved_data()}",
            words=translate("Processing", "training,certificate,nearest,distance", "search words"),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Tell the parameters."""
        from .choices import state_names

        kind = QgsProcessingParameterNumber.Type
        for parameter in (
            QgsProcessingParameterPoint(POINT, translate("Processing", "Point")),
            QgsProcessingParameterNumber(
                MOST, translate("Processing", "At most so many courses"), kind.Integer, 10, False, 1
            ),
            QgsProcessingParameterNumber(
                DISTANCE,
                translate("Processing", "At most so many kilometres away (empty: any distance)"),
                kind.Double,
                None,
                True,
                0.0,
            ),
            QgsProcessingParameterEnum(
                STATES, translate("Processing", "When"), state_names(), True, [0, 1]
            ),
            QgsProcessingParameterString(
                LANGUAGES,
                translate("Processing", "Languages, with commas between them (empty: all)"),
                optional=True,
            ),
        ):
            self.addParameter(parameter)
        self.add_courses_output(translate("Processing", "Courses near the point"))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Fetch, measure and write."""
        from ..domain.catalogue import CourseFilter
        from ..domain.nearest import by_distance, distances_to
        from ..domain.rules import site_today
        from . import wanted
        from .course_rows import COLUMNS, course_feature

        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        here = self.parameterAsPoint(parameters, POINT, context, degrees)
        most = self.parameterAsInt(parameters, MOST, context)
        reach = float("inf")
        if parameters.get(DISTANCE) is not None:
            reach = self.parameterAsDouble(parameters, DISTANCE, context) * _METRES_IN_KILOMETRE
        looked_for = CourseFilter(
            states=frozenset(
                wanted.STATES[index] for index in self.parameterAsEnums(parameters, STATES, context)
            ),
            languages=wanted.language_codes(self.parameterAsString(parameters, LANGUAGES, context)),
        )
        catalogue = self.catalogue(parameters, context, feedback)
        fields = fields_of((*COLUMNS, ("distance_km", "double")))
        sink, target = self.sink(parameters, context, fields)
        today = site_today()
        courses = looked_for.select(catalogue, today)
        area = QgsDistanceArea()
        area.setSourceCrs(degrees, QgsCoordinateTransformContext())
        area.setEllipsoid(_ELLIPSOID)

        def measure(places: Sequence[Location]) -> dict[Location, float]:
            points = {place: QgsPointXY(place.longitude, place.latitude) for place in places}
            return {place: area.measureLine(here, point) for place, point in points.items()}

        distances = distances_to(catalogue, measure)
        for course in by_distance(courses, distances)[:most]:
            away = distances[course.key]
            if away > reach or feedback.isCanceled():
                break
            kilometres = round(away / _METRES_IN_KILOMETRE, 3)
            feature = course_feature(fields, course, catalogue, today, kilometres)
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return {OUTPUT: target}
