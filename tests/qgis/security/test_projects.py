"""A project from somebody else: what it says of our layers is not believed."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.settings import Settings
from qgis_certification_plugin.ui.courses.remembered import RememberedOrganisations

MEMORY = "Point?field=name:string&field=url:string"


@pytest.mark.parametrize(
    "texts",
    ["[" * 100_000, "{", "[]", '"x"', '{"name": {"a": 1}}', "9" * 5000, '{"name": "<script>"}'],
    ids=len,
)
@pytest.mark.parametrize("kind", ["courses", "countries", "x" * 1000, "organisations"])
def test_hostile_notes_on_a_layer_do_no_harm(
    qgis_new_project: object, tmp_path: Path, texts: str, kind: str
) -> None:
    project = QgsProject.instance()
    layer = QgsVectorLayer(MEMORY, "theirs", "memory")
    layer.setCustomProperty("qgis_certification/kind", kind)
    layer.setCustomProperty("qgis_certification/texts", texts)
    project.addMapLayer(layer)
    layers = CatalogueLayers(project, tmp_path / "catalogue.gpkg", None)
    layers.retranslate()
    layers.reload()
    assert layer.name() == "theirs"
    assert layer.source().startswith("Point?")
    assert layer.actions().actions() == []


@pytest.mark.parametrize("text", ["[" * 100_000, "{}", "[[1, 2]]", "[[1]]", "7", "null"], ids=len)
def test_hostile_notes_in_the_settings_do_no_harm(clean_settings: None, text: str) -> None:
    settings = Settings({})
    settings.set_organisations("https://certification.test", "zoe", text)
    found = RememberedOrganisations(settings).load("https://certification.test", "zoe")
    assert all(isinstance(entry.name, str) for entry in found)
