"""The provider in QGIS's registry, a site on loopback, and a profile of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.processing.algorithm import Surroundings
from qgis_certification_plugin.processing.provider import CertificationProvider
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.settings import Settings
from qgis_certification_plugin.ui.texts import describe_error


class Heard(QgsProcessingFeedback):
    """What an algorithm says."""

    def __init__(self) -> None:
        """Hear nothing yet."""
        super().__init__(False)
        self.said: list[str] = []
        self.warned: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802  (names given by QGIS)
        """Hear a line."""
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        """Hear a warning."""
        self.warned.append(warning)


class Toolbox:
    """Runs algorithms as QGIS does, and keeps what they made."""

    def __init__(self, provider: CertificationProvider, folder: Path) -> None:
        """Use the algorithms of this provider."""
        self.provider = provider
        self.folder = folder
        self.feedback = Heard()
        self._kept: list[Any] = []

    def algorithm(self, name: str) -> QgsProcessingAlgorithm:
        """Return an algorithm by its name."""
        found = self.provider.algorithm(name)
        assert found is not None
        return found

    def run(self, name: str, **parameters: Any) -> list[QgsFeature]:
        """Run and return the features that came out; raises AssertionError where it failed."""
        rows, worked = self.attempt(name, **parameters)
        assert worked, self.feedback.htmlLog()
        return rows

    def attempt(self, name: str, **parameters: Any) -> tuple[list[QgsFeature], bool]:
        """Run and return the features and whether it worked."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = {"OUTPUT": "memory:", **parameters}
        results, worked = self.algorithm(name).run(given, context, self.feedback)
        if not worked:
            return [], False
        layer = context.takeResultLayer(results["OUTPUT"])
        self._kept.append((context, layer))
        assert isinstance(layer, QgsVectorLayer)
        return list(layer.getFeatures()), True


@pytest.fixture
def site() -> Iterator[PracticeServer]:
    """A certification site."""
    with PracticeServer() as server:
        yield server


@pytest.fixture
def toolbox(qgis_app: QgsApplication, site: PracticeServer, tmp_path: Path) -> Iterator[Toolbox]:
    """The algorithms, set to the site."""
    world = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    settings = Settings({"QGIS_CERTIFICATION_SERVER_URL": site.url})
    provider = CertificationProvider(
        Surroundings(QIcon(), world, settings, lambda: tmp_path, describe)
    )
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider)
    yield Toolbox(provider, tmp_path)
    registry.removeProvider(provider)


def describe(error: Exception, server: ServerAddress) -> str:
    """Say what the plugin says."""
    return describe_error(error, server)
