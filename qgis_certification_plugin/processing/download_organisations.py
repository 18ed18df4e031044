"""Algorithm: download certified organisations."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from ..translation import translate
from .algorithm import OUTPUT, CertificationAlgorithm, Texts, about_saved_data, fields_of

COUNTRIES = "COUNTRIES"

_COLUMNS = (
    ("name", "string"),
    ("country_code", "string"),
    ("country_name", "string"),
    ("email", "string"),
    ("website", "string"),
    ("address", "string"),
    ("phone", "string"),
    ("centres", "integer"),
    ("courses_to_come", "integer"),
    ("last_course", "date"),
    ("approximate", "bool"),
)


class DownloadOrganisations(CertificationAlgorithm):
    """All organisations that may issue the official certificate, as points."""

    CODE = "downloadorganisations"

    def texts(self) -> Texts:
        """Return what people read."""
        what = translate(
            "Processing",
            "Gives the organisations that may issue the official QGIS certificate, with address, "
            "website, number of training centres, number of courses to come and the first day of "
            "the last course. An organisation stands at one of its training centres; one without "
            "a known place stands somewhere in its country, and “approximate” is true.",
        )
        return Texts(
            title=translate("Processing", "Download certified organisations"),
            line=translate(
                "Processing", "Organisations that give certified QGIS training, as points"
            ),
            help=f"{what}\n\n{about_saved_data()}",
            words=translate(
                "Processing", "training,trainers,certificate,education,map", "search words"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Tell the parameters."""
        self.addParameter(
            QgsProcessingParameterString(
                COUNTRIES,
                translate("Processing", "Countries, with commas between them (empty: all)"),
                optional=True,
            )
        )
        self.add_courses_output(translate("Processing", "Certified organisations"))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Fetch and write."""
        from qgis.PyQt.QtCore import QDate

        from ..domain.nearest import last_course
        from ..domain.rules import site_today
        from ..storage.countries import Countries
        from ..storage.standpoints import standpoints
        from .course_rows import point
        from .wanted import country_codes

        codes = country_codes(self.parameterAsString(parameters, COUNTRIES, context))
        catalogue = self.catalogue(parameters, context, feedback)
        fields = fields_of(_COLUMNS)
        sink, target = self.sink(parameters, context, fields)
        today = site_today()
        places = standpoints(catalogue, Countries(self.surroundings.world_map))
        for organisation, place in zip(catalogue.organisations, places):
            if feedback.isCanceled():
                break
            if codes and organisation.country_code not in codes:
                continue
            last = last_course(catalogue, organisation, today)
            to_come = sum(c.start > today for c in catalogue.courses_of(organisation))
            feature = QgsFeature(fields)
            feature.setAttributes(
                [
                    organisation.name,
                    organisation.country_code,
                    organisation.country_name,
                    organisation.email,
                    organisation.url,
                    organisation.address,
                    organisation.phone,
                    len(catalogue.centres_of(organisation)),
                    to_come,
                    QDate(last.start) if last else None,
                    place.approximate if place else None,
                ]
            )
            if place is not None:
                feature.setGeometry(point(place.location))
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return {OUTPUT: target}
