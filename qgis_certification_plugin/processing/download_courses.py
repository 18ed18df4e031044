"""Algorithm: download courses, with the filters of the dock as parameters."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..translation import translate
from .algorithm import OUTPUT, CertificationAlgorithm, Texts, about_saved_data, fields_of

TEXT, COUNTRIES, LANGUAGES, STATES = "TEXT", "COUNTRIES", "LANGUAGES", "STATES"
FIRST_DAY, LAST_DAY, PLACE = "FIRST_DAY", "LAST_DAY", "PLACE"


class DownloadCourses(CertificationAlgorithm):
    """Courses that end with the official certificate, as points."""

    CODE = "downloadcourses"

    def texts(self) -> Texts:
        """Return what people read."""
        what = translate(
            "Processing",
            "Gives the courses that end with the official QGIS certificate. All filters must be "
            "met; an empty filter lets everything through. Words are looked for in all fields, "
            "without regard to case and accents; “Dutch”, “Nederlands” and “nl” are one language. "
            "A course lies in a period when one of its days does.",
        )
        return Texts(
            title=translate("Processing", "Download courses"),
            line=translate("Processing", "Certified QGIS courses with their dates, as points"),
            help=f"{what}\n\n{about_saved_data()}",
            words=translate("Processing", "training,certificate,education,map", "search words"),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Tell the parameters."""
        from .choices import place_names, state_names

        day = QgsProcessingParameterDateTime.Type.Date
        for parameter in (
            QgsProcessingParameterString(
                TEXT, translate("Processing", "Words to look for"), optional=True
            ),
            QgsProcessingParameterString(
                COUNTRIES,
                translate("Processing", "Countries, with commas between them (empty: all)"),
                optional=True,
            ),
            QgsProcessingParameterString(
                LANGUAGES,
                translate("Processing", "Languages, with commas between them (empty: all)"),
                optional=True,
            ),
            QgsProcessingParameterEnum(
                STATES, translate("Processing", "When"), state_names(), True, [0, 1]
            ),
            QgsProcessingParameterDateTime(
                FIRST_DAY, translate("Processing", "Not over before"), day, None, True
            ),
            QgsProcessingParameterDateTime(
                LAST_DAY, translate("Processing", "Not starting after"), day, None, True
            ),
            QgsProcessingParameterEnum(
                PLACE, translate("Processing", "Where"), place_names(), False, 0
            ),
        ):
            self.addParameter(parameter)
        self.add_courses_output(translate("Processing", "Courses"))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Fetch, filter and write."""
        from ..domain.catalogue import CourseFilter
        from ..domain.rules import site_today
        from . import wanted
        from .choices import PLACES
        from .course_rows import COLUMNS, course_feature

        looked_for = CourseFilter(
            text=self.parameterAsString(parameters, TEXT, context),
            countries=wanted.country_codes(self.parameterAsString(parameters, COUNTRIES, context)),
            languages=wanted.language_codes(self.parameterAsString(parameters, LANGUAGES, context)),
            states=frozenset(
                wanted.STATES[index] for index in self.parameterAsEnums(parameters, STATES, context)
            ),
            first_day=wanted.day_of(self.parameterAsDateTime(parameters, FIRST_DAY, context)),
            last_day=wanted.day_of(self.parameterAsDateTime(parameters, LAST_DAY, context)),
            place=PLACES[self.parameterAsEnum(parameters, PLACE, context)],
        )
        catalogue = self.catalogue(parameters, context, feedback)
        fields = fields_of(COLUMNS)
        sink, target = self.sink(parameters, context, fields)
        today = site_today()
        found = looked_for.select(catalogue, today, str(QgsApplication.locale()))
        for number, course in enumerate(found):
            if feedback.isCanceled():
                break
            feature = course_feature(fields, course, catalogue, today)
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
            feedback.setProgress(100.0 * (number + 1) / len(found))
        feedback.pushInfo(
            translate(
                "Processing", "%n course(s) of {all}", n=len(found), all=len(catalogue.courses)
            )
        )
        return {OUTPUT: target}
