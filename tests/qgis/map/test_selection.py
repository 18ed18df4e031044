"""A course selected in the list shows on the map, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from qgis_certification_plugin.domain.catalogue import CourseFilter, Location
from qgis_certification_plugin.map.filters import show_only
from qgis_certification_plugin.map.kinds import Kind
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.map.selection import CourseSelection

from .conftest import ONLINE, PAST, RUNNING, STRANGE, SUVA, UPCOMING, UTRECHT, layer_of

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


@pytest.fixture
def selection(project: QgsProject) -> Iterator[CourseSelection]:
    """Watches a project that has no layers yet."""
    selection = CourseSelection(project)
    yield selection
    selection.stop()


@pytest.fixture
def canvas(project: QgsProject, layers: CatalogueLayers) -> QgsMapCanvas:
    """A map of the courses."""
    layers.add()
    canvas = QgsMapCanvas()
    canvas.resize(800, 400)
    canvas.setDestinationCrs(MERCATOR)
    canvas.setLayers(project.layerTreeRoot().checkedLayers())
    canvas.setExtent(QgsRectangle(-20_000_000, -8_000_000, 20_000_000, 12_000_000))
    return canvas


def on_the_map(place: Location, project: QgsProject) -> QgsPointXY:
    """Return the place in the units of the canvas."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(degrees, MERCATOR, project).transform(
        QgsPointXY(place.longitude, place.latitude)
    )


def feature_id(layers: CatalogueLayers, key: str) -> int:
    """Return the feature of a course."""
    courses = layer_of(layers, Kind.COURSES)
    return next(int(f.id()) for f in courses.getFeatures() if f["key"] == key)


@pytest.mark.usefixtures("canvas")
def test_selecting_on_the_map_names_the_course(
    qtbot: QtBot, layers: CatalogueLayers, selection: CourseSelection
) -> None:
    with qtbot.waitSignal(selection.course_selected) as told:
        layer_of(layers, Kind.COURSES).selectByIds([feature_id(layers, RUNNING.key)])
    assert told.args == [RUNNING.key]


@pytest.mark.usefixtures("canvas")
def test_selecting_in_the_list_is_not_told_back(
    qtbot: QtBot, layers: CatalogueLayers, selection: CourseSelection
) -> None:
    with qtbot.assertNotEmitted(selection.course_selected):
        selection.select(UPCOMING.key)
    courses = layer_of(layers, Kind.COURSES)
    assert courses.selectedFeatureIds() == [feature_id(layers, UPCOMING.key)]
    selection.select(None)
    assert courses.selectedFeatureIds() == []


@pytest.mark.usefixtures("canvas")
def test_a_refresh_is_no_selection(
    qtbot: QtBot, layers: CatalogueLayers, selection: CourseSelection
) -> None:
    wanted = feature_id(layers, RUNNING.key)
    layer_of(layers, Kind.COURSES).selectByIds([wanted])
    with qtbot.assertNotEmitted(selection.course_selected):
        layers.reload()
    assert layer_of(layers, Kind.COURSES).selectedFeatureIds() == [wanted]


@pytest.mark.usefixtures("canvas")
def test_a_filter_keeps_the_selection_that_it_shows(
    project: QgsProject, layers: CatalogueLayers, selection: CourseSelection
) -> None:
    selection.select(RUNNING.key)
    show_only(project, CourseFilter(text="running"))
    assert layer_of(layers, Kind.COURSES).selectedFeatureIds() == [feature_id(layers, RUNNING.key)]
    show_only(project, CourseFilter(text="upcoming"))
    assert layer_of(layers, Kind.COURSES).selectedFeatureIds() == []


@pytest.mark.usefixtures("canvas")
def test_a_key_that_is_not_there_selects_nothing(
    layers: CatalogueLayers, selection: CourseSelection
) -> None:
    selection.select("' OR 1=1 --")
    assert layer_of(layers, Kind.COURSES).selectedFeatureIds() == []


@pytest.mark.usefixtures("canvas")
def test_after_the_end_nothing_is_told(
    qtbot: QtBot, project: QgsProject, layers: CatalogueLayers
) -> None:
    selection = CourseSelection(project)
    selection.stop()
    with qtbot.assertNotEmitted(selection.course_selected):
        layer_of(layers, Kind.COURSES).selectByIds([feature_id(layers, PAST.key)])


def test_layers_that_have_gone_do_no_harm(
    project: QgsProject, canvas: QgsMapCanvas, selection: CourseSelection
) -> None:
    canvas.setLayers([])
    project.clear()
    selection.select(PAST.key)
    assert not selection.flash(canvas, PAST.key)
    assert not selection.zoom_to(canvas, PAST.key)


def test_zooming_shows_the_region(
    project: QgsProject, canvas: QgsMapCanvas, selection: CourseSelection
) -> None:
    assert selection.zoom_to(canvas, PAST.key)
    assert canvas.extent().contains(on_the_map(UTRECHT, project))
    assert canvas.extent().width() < 1_000_000


def test_zooming_works_beside_the_antimeridian(
    project: QgsProject, canvas: QgsMapCanvas, selection: CourseSelection
) -> None:
    assert selection.zoom_to(canvas, UPCOMING.key)
    assert canvas.extent().contains(on_the_map(SUVA, project))
    assert canvas.extent().width() < 1_000_000


def test_a_course_on_the_map_flashes(canvas: QgsMapCanvas, selection: CourseSelection) -> None:
    assert selection.flash(canvas, STRANGE.key)


def test_an_online_course_is_nowhere_to_show(
    canvas: QgsMapCanvas, selection: CourseSelection
) -> None:
    before = canvas.extent()
    assert not selection.flash(canvas, ONLINE.key)
    assert not selection.zoom_to(canvas, ONLINE.key)
    assert canvas.extent() == before


def test_a_click_finds_the_courses_at_a_place_latest_first(
    project: QgsProject, canvas: QgsMapCanvas, selection: CourseSelection
) -> None:
    clicked = on_the_map(UTRECHT, project)
    assert selection.courses_at(canvas, clicked) == [STRANGE.key, RUNNING.key, PAST.key]


def test_a_click_beside_it_finds_nothing(
    project: QgsProject, canvas: QgsMapCanvas, selection: CourseSelection
) -> None:
    assert selection.courses_at(canvas, on_the_map(Location(-40, 30), project)) == []


def test_a_click_finds_only_what_is_shown(
    project: QgsProject, canvas: QgsMapCanvas, selection: CourseSelection
) -> None:
    show_only(project, CourseFilter(text="running"))
    clicked = on_the_map(UTRECHT, project)
    assert selection.courses_at(canvas, clicked) == [RUNNING.key]
    canvas.setLayers([])
    assert selection.courses_at(canvas, clicked) == []
