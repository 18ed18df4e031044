"""The provider: what QGIS shows in its toolbox under the plugin's name.

QGIS asks for the algorithms as soon as the provider is registered, at its own start. So they are
only told about here; what they need is imported when one of them runs.
"""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..translation import translate
from .algorithm import Surroundings
from .courses_near import CoursesNear
from .download_courses import DownloadCourses
from .download_organisations import DownloadOrganisations
from .verify_certificates import VerifyCertificates

ALGORITHMS = (DownloadOrganisations, DownloadCourses, CoursesNear, VerifyCertificates)


class CertificationProvider(QgsProcessingProvider):
    """Four algorithms."""

    def __init__(self, surroundings: Surroundings) -> None:
        """Give the algorithms what they share."""
        super().__init__()
        self._surroundings = surroundings

    def id(self) -> str:
        """Return the name in code: `qgis_certification:downloadcourses`."""
        return "qgis_certification"

    def name(self) -> str:
        """Return the name for people."""
        return translate("Processing", "QGIS Certification")

    def longName(self) -> str:  # noqa: N802  (names given by QGIS)
        """Return what it gives, for people."""
        return translate("Processing", "QGIS Certification: courses, organisations, certificates")

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return self._surroundings.icon

    def loadAlgorithms(self) -> None:  # noqa: N802
        """Tell QGIS about the algorithms."""
        for kind in ALGORITHMS:
            self.addAlgorithm(kind(self._surroundings))
