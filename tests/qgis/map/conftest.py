"""A small catalogue on disk, and a project to show it in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    Location,
    Organisation,
    TrainingCentre,
)
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.map.kinds import Kind
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore

UTRECHT = Location(5.12, 52.09)
SUVA = Location(179.98, -18.12)
HOSTILE = "<script>alert('x')</script> & \"q\" [% 1 + 1 %]"


def some_course(name: str, starts_in: int, days: int = 2, **parts: object) -> Course:
    """Return a course that starts so many days from today."""
    start = site_today() + timedelta(days=starts_in)
    fields: dict[str, object] = {
        "organisation": "Kartografie Academie",
        "convener": "Ann",
        "centre": "Utrecht",
        "language": "Nederlands",
        "competence": "Maps",
        "location": UTRECHT,
        **parts,
    }
    return Course(name, start=start, end=start + timedelta(days=days - 1), **fields)  # type: ignore[arg-type]


PAST = some_course("Past", -30)
RUNNING = some_course("Running", -1)
UPCOMING = some_course("Upcoming", 30, location=SUVA, organisation="Fiji GIS")
ONLINE = some_course("Online", 5, location=None)
STRANGE = some_course(HOSTILE, 8, organisation=HOSTILE, centre=HOSTILE, competence=HOSTILE)
COURSES = (PAST, RUNNING, UPCOMING, ONLINE, STRANGE)
ORGANISATIONS = (
    Organisation("Kartografie Academie", "NL", "Netherlands", "a@b.nl", "https://a.nl/?a=1&b=2"),
    Organisation("Fiji GIS", "FJ", "Fiji"),
    Organisation("En France", "FR", "France", url="javascript:alert(1)"),
    Organisation("Nowhere"),
    Organisation(HOSTILE, "NL", "Netherlands", HOSTILE, f"https://{HOSTILE}"),
)
CENTRES = (
    TrainingCentre("Utrecht", "Kartografie Academie", 1, UTRECHT),
    TrainingCentre("Suva", "Fiji GIS", 2, SUVA),
    TrainingCentre("Online", "Kartografie Academie", 3),
)


def some_catalogue(*courses: Course) -> Catalogue:
    """Return the small world with these courses."""
    return Catalogue(
        "https://certification.example.org/",
        datetime(2026, 11, 23, tzinfo=timezone.utc),
        ORGANISATIONS,
        CENTRES,
        courses,
    )


def layer_of(layers: CatalogueLayers, kind: Kind) -> QgsVectorLayer:
    """Return the layer of a kind, which must be there."""
    layer = layers.find(kind)
    assert layer is not None
    return layer


@pytest.fixture
def world_map(qgis_app: QgsApplication) -> Path:
    """QGIS's own map of the world."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


@pytest.fixture
def store(tmp_path: Path, world_map: Path) -> Iterator[CatalogueStore]:
    """The small world on disk."""
    store = CatalogueStore(tmp_path / "catalogue.gpkg", world_map)
    store.save(some_catalogue(*COURSES))
    yield store
    store.release()


@pytest.fixture
def project(qgis_new_project: None) -> Iterator[QgsProject]:
    """An empty project."""
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def layers(project: QgsProject, store: CatalogueStore, world_map: Path) -> CatalogueLayers:
    """The layers of the project; none are added yet."""
    return CatalogueLayers(project, store.path, world_map)
