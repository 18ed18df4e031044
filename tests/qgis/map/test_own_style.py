"""A look of the plugin's own is renewed by a later version; one of the user's never."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from qgis_certification_plugin.map import layers as layers_module
from qgis_certification_plugin.map.kinds import CATALOGUE_KINDS, Kind
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.map.own_style import has_outdated_look
from qgis_certification_plugin.map.styles import LOOK

from .conftest import layer_of


@pytest.fixture
def courses(layers: CatalogueLayers) -> QgsVectorLayer:
    """The courses layer, as this version makes it."""
    layers.add()
    return layer_of(layers, Kind.COURSES)


def recolour(layer: QgsVectorLayer) -> None:
    """Do what somebody does in the styling panel."""
    layer.renderer().rootRule().children()[1].symbol().setColor(QColor("#ff00ff"))


def colour(layer: QgsVectorLayer) -> str:
    """Return the colour of upcoming courses."""
    return str(layer.renderer().rootRule().children()[1].symbol().color().name())


def later_version(monkeypatch: pytest.MonkeyPatch, layers: CatalogueLayers) -> None:
    """Let a later version of the plugin refresh the layers."""
    monkeypatch.setattr(layers_module, "LOOK", LOOK + 1)
    layers.reload()


def test_layers_just_made_have_the_look_of_today(layers: CatalogueLayers) -> None:
    layers.add()
    assert not any(has_outdated_look(layer_of(layers, kind), LOOK) for kind in CATALOGUE_KINDS)


def test_a_saved_project_is_recognised_by_a_later_version(
    project: QgsProject, layers: CatalogueLayers, tmp_path: Path
) -> None:
    layers.add()
    assert project.write(str(tmp_path / "mine.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "mine.qgz"))
    assert all(has_outdated_look(layer_of(layers, kind), LOOK + 1) for kind in CATALOGUE_KINDS)


def test_a_later_version_draws_anew_what_nobody_changed(
    layers: CatalogueLayers, courses: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Kind] = []
    monkeypatch.setattr(layers_module, "style", lambda _layer, kind: seen.append(kind))
    later_version(monkeypatch, layers)
    assert set(seen) == set(CATALOGUE_KINDS)
    later_version(monkeypatch, layers)
    assert len(seen) == len(CATALOGUE_KINDS)


def test_a_later_version_leaves_what_the_user_changed(
    layers: CatalogueLayers, courses: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    recolour(courses)
    later_version(monkeypatch, layers)
    assert colour(courses) == "#ff00ff"


def test_a_refresh_leaves_what_the_user_changed(
    layers: CatalogueLayers, courses: QgsVectorLayer
) -> None:
    recolour(courses)
    layers.reload()
    assert colour(courses) == "#ff00ff"


def test_labels_that_the_user_switched_off_stay_off(
    layers: CatalogueLayers, courses: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    courses.setLabelsEnabled(False)
    later_version(monkeypatch, layers)
    assert not courses.labelsEnabled()


def test_another_language_is_no_change_of_the_look(
    layers: CatalogueLayers, courses: QgsVectorLayer
) -> None:
    courses.renderer().rootRule().children()[0].setLabel("Nu bezig")
    courses.setName("Cursussen")
    assert has_outdated_look(courses, LOOK + 1)


def test_a_layer_that_is_not_known_to_be_ours_is_left_alone(
    layers: CatalogueLayers, courses: QgsVectorLayer
) -> None:
    courses.removeCustomProperty("qgis_certification/look")
    assert not has_outdated_look(courses, LOOK + 1)
