"""What the algorithms have in common: where the site is, how old saved courses may be, help."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..settings import Settings
from ..translation import translate

if TYPE_CHECKING:
    from ..domain.catalogue import Catalogue
    from ..server.address import ServerAddress

SERVER, MAX_AGE, OUTPUT = "SERVER", "MAX_AGE", "OUTPUT"

# Returns plain sentences for an error, in the user's language.
Describe = Callable[[Exception, "ServerAddress"], str]


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


class CertificationAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the certification site, or what was saved of it."""

    def __init__(self, surroundings: Surroundings) -> None:
        """Keep what the algorithms share."""
        super().__init__()
        self.surroundings = surroundings

    def createInstance(self) -> CertificationAlgorithm:  # noqa: N802  (names given by QGIS)
        """Return a new one, to run once."""
        return type(self)(self.surroundings)

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return self.surroundings.icon

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
                translate("Processing", "Use what was saved in the last … hours (0: always fetch)"),
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
