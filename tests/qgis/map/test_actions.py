"""What a layer offers for a feature: an address of the web is opened, and nothing else."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsAction,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsVectorLayer,
)

from qgis_certification_plugin.map.kinds import CATALOGUE_KINDS, Kind
from qgis_certification_plugin.map.layers import CatalogueLayers

from .conftest import HOSTILE, layer_of


@pytest.fixture
def organisations(layers: CatalogueLayers) -> QgsVectorLayer:
    """The organisations layer."""
    layers.add()
    return layer_of(layers, Kind.ORGANISATIONS)


def action_of(layer: QgsVectorLayer) -> QgsAction:
    """Return the one action of the layer."""
    (action,) = layer.actions().actions()
    return action


def address(layer: QgsVectorLayer, field: str, value: str) -> str:
    """Return what is opened for the first feature with this value."""
    feature = next(one for one in layer.getFeatures() if one[field] == value)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return str(QgsExpression.replaceExpressionText(action_of(layer).command(), context))


def test_every_layer_of_the_catalogue_opens_websites(layers: CatalogueLayers) -> None:
    layers.add()
    for kind in CATALOGUE_KINDS:
        action = action_of(layer_of(layers, kind))
        assert action.name() == "Open the website"
        assert action.type() == QgsAction.ActionType.OpenUrl
    assert layer_of(layers, Kind.WORLD).actions().actions() == []


def test_the_website_of_the_organisation_is_opened(
    organisations: QgsVectorLayer, layers: CatalogueLayers
) -> None:
    website = "https://a.nl/?a=1&b=2"
    assert address(organisations, "name", "Kartografie Academie") == website
    assert address(layer_of(layers, Kind.COURSES), "course_type", "Past") == website
    assert address(layer_of(layers, Kind.CENTRES), "name", "Utrecht") == website


@pytest.mark.parametrize("name", ["En France", "Nowhere"])
def test_what_is_no_address_of_the_web_is_not_opened(
    organisations: QgsVectorLayer, name: str
) -> None:
    assert address(organisations, "name", name) == ""


def test_a_hostile_value_stays_one_address(organisations: QgsVectorLayer) -> None:
    assert address(organisations, "name", HOSTILE) == f"https://{HOSTILE}"


def test_no_layer_has_code_to_run(layers: CatalogueLayers) -> None:
    layers.add()
    kinds = {action_of(layer_of(layers, kind)).type() for kind in CATALOGUE_KINDS}
    assert kinds == {QgsAction.ActionType.OpenUrl}


def test_an_action_that_the_user_took_off_stays_off(
    layers: CatalogueLayers, organisations: QgsVectorLayer
) -> None:
    organisations.actions().clearActions()
    layers.retranslate()
    assert organisations.actions().actions() == []


def test_the_action_is_kept_in_a_saved_project(
    project: QgsProject, layers: CatalogueLayers, tmp_path: object
) -> None:
    layers.add()
    assert project.write(f"{tmp_path}/mine.qgz")
    project.clear()
    assert project.read(f"{tmp_path}/mine.qgz")
    layers.retranslate()
    assert action_of(layer_of(layers, Kind.COURSES)).name() == "Open the website"
