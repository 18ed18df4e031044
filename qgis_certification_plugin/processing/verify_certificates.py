"""Algorithm: verify the certificates of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QDate

from ..translation import translate
from .algorithm import OUTPUT, SERVER, CertificationAlgorithm, Texts, fields_of

if TYPE_CHECKING:
    from ..server.client import CertificationClient
    from ..server.pages.certificate import VerifiedCertificate

INPUT, NUMBER, NAME = "INPUT", "NUMBER", "NAME"

_COLUMNS = (
    ("certificate", "string"),
    ("genuine", "bool"),
    ("same_name", "bool"),
    ("participant", "string"),
    ("course_type", "string"),
    ("organisation", "string"),
    ("centre", "string"),
    ("start_date", "date"),
    ("end_date", "date"),
    ("remark", "string"),
)
_NOTHING: list[Any] = [None] * 6


class VerifyCertificates(CertificationAlgorithm):
    """A table of certificate numbers, with what the site says of each."""

    CODE = "verifycertificates"

    def texts(self) -> Texts:
        """Return what people read."""
        return Texts(
            title=translate("Processing", "Verify certificates"),
            line=translate(
                "Processing", "Asks the certification site about each certificate number"
            ),
            help=translate(
                "Processing",
                "Adds to each row of a table whether its certificate is genuine and, if so, whose "
                "it is, for which course, by whom and when, as the certification site says it. A "
                "number may be written as QGIS-123, 123, or as the link on a certificate. With a "
                "column of names, “same_name” tells whether the certificate is that person's; "
                "capitals and accents do not count. A number that occurs twice is asked for once; "
                "the site is asked slowly, as it demands: some five certificates a second. "
                "“remark” says why a row has no answer.",
            ),
            words=translate("Processing", "certificate,genuine,check,table", "search words"),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Tell the parameters."""
        any_kind = QgsProcessingParameterField.DataType.Any
        for parameter in (
            QgsProcessingParameterFeatureSource(
                INPUT, translate("Processing", "Table"), [QgsProcessing.SourceType.TypeVector]
            ),
            QgsProcessingParameterField(
                NUMBER, translate("Processing", "Certificate number"), None, INPUT, any_kind
            ),
            QgsProcessingParameterField(
                NAME,
                translate("Processing", "Name to compare with"),
                None,
                INPUT,
                any_kind,
                False,
                True,
            ),
        ):
            self.addParameter(parameter)
        self.add_server()
        self.add_output(
            translate("Processing", "Verified certificates"), QgsProcessing.SourceType.TypeVector
        )

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Ask about each number and write the rows again with the answers."""
        from .source import Source

        table = self.parameterAsSource(parameters, INPUT, context)
        if table is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
        number, name = (
            table.fields().lookupField(self.parameterAsString(parameters, field, context))
            for field in (NUMBER, NAME)
        )
        source = Source(self.surroundings, self.parameterAsString(parameters, SERVER, context))
        fields = QgsProcessingUtils.combineFields(table.fields(), fields_of(_COLUMNS))
        sink, target = self.sink(parameters, context, fields, table.wkbType(), table.sourceCrs())
        desk = _Desk(source.client())
        total = max(table.featureCount(), 1)

        def work() -> None:
            for done, row in enumerate(table.getFeatures()):
                if feedback.isCanceled():
                    break
                answer = desk.answer(_text(row[number]), _text(row[name]) if name >= 0 else "")
                sink.addFeature(_with(row, fields, answer), QgsFeatureSink.Flag.FastInsert)
                feedback.setProgress(100.0 * (done + 1) / total)

        source.ask(work, feedback)
        feedback.pushInfo(translate("Processing", "%n certificate(s) are genuine.", n=desk.genuine))
        return {OUTPUT: target}


class _Desk:
    """Asks the site about each number once."""

    def __init__(self, client: CertificationClient) -> None:
        self._client = client
        self._known: dict[str, tuple[VerifiedCertificate | None, str]] = {}
        self.genuine = 0

    def answer(self, typed: str, name: str) -> list[Any]:
        """Return the values of the new columns. Raises the errors of the server room."""
        from ..domain.text import fold
        from ..services.verification import number_in

        number = number_in(typed)
        if number is None:
            empty = translate("Processing", "There is no number.")
            wrong = translate("Processing", "This is no certificate number.")
            return [None, None, None, *_NOTHING, wrong if typed.strip() else empty]
        shown, remark = self._ask(number)
        if shown is None:
            genuine = None if remark else False
            unknown = translate("Processing", "The site knows no such certificate.")
            return [number, genuine, None, *_NOTHING, remark or unknown]
        self.genuine += 1
        same = fold(shown.name) == fold(name) if name.strip() else None
        other = translate("Processing", "It was issued to somebody of another name.")
        return [
            number,
            True,
            same,
            shown.name,
            shown.course_type,
            shown.organisation,
            shown.centre,
            QDate(shown.start) if shown.start else None,
            QDate(shown.end) if shown.end else None,
            other if same is False else None,
        ]

    def _ask(self, number: str) -> tuple[VerifiedCertificate | None, str]:
        from ..server.errors import ServerFault
        from ..services.verification import verify

        if number not in self._known:
            try:
                self._known[number] = verify(self._client, number), ""
            except ServerFault as fault:
                if fault.values.get("status") != 500:
                    raise
                twice = translate(
                    "Processing",
                    "The site cannot show this certificate: its number may have been given out "
                    "twice. Ask the organisation.",
                )
                self._known[number] = None, twice
        return self._known[number]


def _text(value: object) -> str:
    """Return what stands in a cell; a number that a spreadsheet made a decimal is whole again."""
    if value is None or value == NULL:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _with(row: QgsFeature, fields: QgsFields, answer: list[Any]) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes([*row.attributes(), *answer])
    if row.hasGeometry():
        feature.setGeometry(row.geometry())
    return feature
