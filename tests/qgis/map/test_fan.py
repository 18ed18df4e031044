"""Courses at one place: drawn apart, found where they are drawn, and nowhere near by mistake."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsMapRendererSequentialJob,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from qgis_certification_plugin.map import fan
from qgis_certification_plugin.map.kinds import Kind
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.map.selection import CourseSelection
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore
from qgis_certification_plugin.storage.spots import Spot, spot

from .conftest import UTRECHT, layer_of, some_catalogue, some_course

BLUE = QColor("#0072b2")
TOGETHER = tuple(some_course(f"Course {number}", 10 + number) for number in range(30))
scales = st.floats(100, 400_000_000)


@pytest.fixture
def courses(layers: CatalogueLayers, store: CatalogueStore) -> QgsVectorLayer:
    """Thirty upcoming courses at one place."""
    store.save(some_catalogue(*TOGETHER))
    layers.add()
    return layer_of(layers, Kind.COURSES)


@pytest.fixture
def canvas(project: QgsProject, courses: QgsVectorLayer) -> QgsMapCanvas:
    """A map of a town, without labels."""
    canvas = QgsMapCanvas()
    canvas.resize(500, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    courses.setLabelsEnabled(False)
    canvas.setLayers([courses])
    middle = middle_of_town(project)
    canvas.setExtent(
        QgsRectangle(middle.x() - 4000, middle.y() - 3000, middle.x() + 4000, middle.y() + 3000)
    )
    return canvas


def middle_of_town(project: QgsProject) -> QgsPointXY:
    """Return the place of all courses on the map."""
    return QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        project,
    ).transform(QgsPointXY(UTRECHT.longitude, UTRECHT.latitude))


def evaluated(expression: str, layer: QgsVectorLayer, feature: QgsFeature, **values: object) -> Any:
    """Return the value of an expression on a map."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scope = QgsExpressionContextScope()
    for name, value in values.items():
        scope.setVariable(name, value)
    context.appendScope(scope)
    context.setFeature(feature)
    prepared = QgsExpression(expression)
    value = prepared.evaluate(context)
    assert not prepared.hasEvalError(), prepared.evalErrorString()
    return value


def drawn_at(where: Spot, scale: float) -> tuple[float, float]:
    """Return millimetres to the right and downwards for a spot that is not empty."""
    assert where.east is not None
    assert where.south is not None
    return fan.offset_at(where.east, where.south, scale)


@pytest.mark.parametrize("scale", [1000, 50_000, 3_000_000, 200_000_000])
def test_a_symbol_is_drawn_where_it_is_looked_for(courses: QgsVectorLayer, scale: int) -> None:
    for feature in courses.getFeatures():
        there = evaluated(fan.offset(), courses, feature, map_scale=scale) or (0.0, 0.0)
        assert there == pytest.approx(fan.offset_at(feature["east"], feature["south"], scale))


def test_a_turned_symbol_is_drawn_at_the_same_place(courses: QgsVectorLayer) -> None:
    for feature in courses.getFeatures():
        turned = evaluated(fan.offset(turned=True), courses, feature, map_scale=5000)
        right, down = turned or (0.0, 0.0)
        # What QGIS does with the offset of a symbol that is turned by 90°.
        assert (-down, right) == pytest.approx(
            fan.offset_at(feature["east"], feature["south"], 5000)
        )


def test_a_label_stands_at_its_symbol(courses: QgsVectorLayer, project: QgsProject) -> None:
    scale, middle = 10_000, middle_of_town(project)
    to_map = QgsCoordinateTransform(
        courses.crs(), QgsCoordinateReferenceSystem("EPSG:3857"), project
    )
    for feature in courses.getFeatures():
        point = evaluated(
            fan.moved_point(),
            courses,
            feature,
            map_scale=scale,
            map_crs="EPSG:3857",
            map_units="meters",
        ).asPoint()
        right, down = fan.offset_at(feature["east"], feature["south"], scale)
        placed = to_map.transform(point)
        assert placed.x() - middle.x() == pytest.approx(right * scale / 1000, abs=0.01)
        assert placed.y() - middle.y() == pytest.approx(-down * scale / 1000, abs=0.01)


def test_on_a_map_of_no_known_place_a_label_stands_at_the_point(courses: QgsVectorLayer) -> None:
    feature = next(courses.getFeatures())
    point = evaluated(fan.moved_point(), courses, feature, map_scale=5000, map_crs="")
    assert point.asPoint() == feature.geometry().asPoint()


@given(here=st.integers(1, 5000), scale=scales)
def test_no_two_are_drawn_at_one_spot_and_none_too_far(here: int, scale: float) -> None:
    drawn = [drawn_at(spot(number, here), scale) for number in range(min(here, 200))]
    assert len(set(drawn)) == len(drawn)
    assert all(math.hypot(x, y) <= fan.widest_at(scale) + 1e-3 for x, y in drawn)
    assert drawn[0] == (0.0, 0.0)


@given(scale=scales, factor=st.floats(1, 100))
def test_the_fan_opens_as_one_comes_nearer(scale: float, factor: float) -> None:
    near, far = fan.offset_at(1.0, 0.0, scale), fan.offset_at(1.0, 0.0, scale * factor)
    assert near >= far


def test_a_click_on_a_symbol_finds_its_course_first(
    project: QgsProject, canvas: QgsMapCanvas, courses: QgsVectorLayer
) -> None:
    selection = CourseSelection(project)
    settings = canvas.mapSettings()
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)  # as a canvas does when it draws
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    pixels = canvas.mapSettings().mapToPixel()
    millimetre = canvas.mapSettings().outputDpi() / 25.4
    middle = pixels.transform(middle_of_town(project))
    latest_first = sorted(TOGETHER, key=lambda course: course.start, reverse=True)
    for number, course in enumerate(latest_first):
        right, down = drawn_at(spot(number, len(TOGETHER)), canvas.scale())
        x, y = middle.x() + right * millimetre, middle.y() + down * millimetre
        assert image.pixelColor(round(x), round(y)) == BLUE
        clicked = pixels.toMapCoordinates(round(x), round(y))
        assert selection.courses_at(canvas, clicked)[0] == course.key
    selection.stop()


def test_organisations_at_one_place_stand_apart(layers: CatalogueLayers) -> None:
    layers.add()
    organisations = layer_of(layers, Kind.ORGANISATIONS)
    spots = [(feature["name"], feature["spot"]) for feature in organisations.getFeatures()]
    assert dict(spots)["Kartografie Academie"] == 0
    rule = organisations.renderer().rootRule().children()[0]
    properties = rule.symbol().symbolLayer(0).dataDefinedProperties()
    assert any(
        '"spot"' in properties.property(key).expressionString() for key in properties.propertyKeys()
    )
