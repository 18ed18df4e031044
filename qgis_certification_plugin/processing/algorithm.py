"""What the algorithms have in common: where the site is, how old saved courses may be, help."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ..settings import Settings
from ..translation import translate

if TYPE_CHECKING:
    from ..domain.catalogue import Catalogue
    from ..server.address import ServerAddress

    # Returns plain sentences for an error, in the user's language.
    Describe = Callable[[Exception, ServerAddress], str]

SERVER, MAX_AGE, OUTPUT = "SERVER", "MAX_AGE", "OUTPUT"


@dataclass(frozen=True)
class Surroundings:
    """What the plugin hands to its algorithms.

    `folder` returns the folder of the saved catalogue in the profile, and makes it.
    """

    icon: QIcon
    world_map: Path
    settings: Settings
    folder: Callable[[], Path]
    describe: Describe


@dataclass(frozen=True)
class Texts:
    """What people read of an algorithm: `words` are for searching, with commas between them."""

    title: str
    line: str
    help: str
    words: str


class CertificationAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the certification site, or what was saved of it."""

    CODE: ClassVar[str]  # its name in code
    ENGLISH: ClassVar[str] = "certified,certificate"  # words that find it in every language

    def __init__(self, surroundings: Surroundings) -> None:
        """Keep what the algorithms share."""
        super().__init__()
        self.surroundings = surroundings

    def createInstance(self) -> CertificationAlgorithm:  # noqa: N802  (names given by QGIS)
        """Return a new one, to run once."""
        return type(self)(self.surroundings)

    def texts(self) -> Texts:
        """Return what people read, in the user's language."""
        raise NotImplementedError

    def name(self) -> str:
        """Return the name in code."""
        return self.CODE

    def displayName(self) -> str:  # noqa: N802
        """Return the name for people."""
        return self.texts().title

    def shortDescription(self) -> str:  # noqa: N802
        """Return a line for the tooltip."""
        return self.texts().line

    def shortHelpString(self) -> str:  # noqa: N802
        """Return the help."""
        return self.texts().help

    def tags(self) -> list[str]:
        """Return words by which it is found."""
        return f"{self.texts().words},{self.ENGLISH}".split(",")

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return self.surroundings.icon

    def add_output(self, title: str, kind: QgsProcessing.SourceType) -> None:
        """Let the user say where the result goes."""
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, title, kind))

    def add_courses_output(self, title: str) -> None:
        """Let the user say how old saved data may be, which site it is, and where points go."""
        self.add_age()
        self.add_server()
        self.add_output(title, QgsProcessing.SourceType.TypeVectorPoint)

    def sink(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        shape: QgsWkbTypes.Type = QgsWkbTypes.Type.Point,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> tuple[QgsFeatureSink, str]:
        """Return where features go, and its name; by default points in degrees.

        Raises QgsProcessingException where nothing can be written there.
        """
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        place = degrees if crs is None else crs
        sink, target = self.parameterAsSink(parameters, OUTPUT, context, fields, shape, place)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        return sink, target

    def add_server(self) -> None:
        """Let the user name another site."""
        self._add_advanced(
            QgsProcessingParameterString(
                SERVER,
                translate("Processing", "Address of the certification site (empty: as set)"),
                optional=True,
            )
        )

    def add_age(self) -> None:
        """Let the user say how old saved courses may be."""
        self._add_advanced(
            QgsProcessingParameterNumber(
                MAX_AGE,
                translate("Processing", "Use what was saved in so many hours (0: always fetch)"),
                QgsProcessingParameterNumber.Type.Integer,
                self.surroundings.settings.refresh_hours,
                False,
                0,
            )
        )

    def catalogue(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Catalogue:
        """Return what was saved when it is young enough, else what the site has now.

        Raises QgsProcessingException, with a sentence for people, where there is neither.
        """
        from .source import Source

        server = self.parameterAsString(parameters, SERVER, context)
        hours = self.parameterAsInt(parameters, MAX_AGE, context)
        return Source(self.surroundings, server).catalogue(hours, feedback)

    def _add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | advanced)
        self.addParameter(parameter)


def fields_of(columns: Iterable[tuple[str, str]]) -> QgsFields:
    """Return fields by name and type: string, integer, double, date or bool.

    A scratch layer makes them: the types themselves have other names in Qt 6.
    """
    uri = "&".join(f"field={name}:{kind}" for name, kind in columns)
    return QgsVectorLayer(f"None?{uri}", "fields", "memory").fields()


def about_saved_data() -> str:
    """Return the part of the help that all algorithms on the catalogue share."""
    return translate(
        "Processing",
        "What was saved in the last hours is used without asking the site; when the site cannot "
        "be reached, what was saved before is used and the log says of when it is. Courses held "
        "online, and those whose place is not known, have no geometry.",
    )
