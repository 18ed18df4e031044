"""List and map in step: layers come when they should, rows and points find each other."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt

from qgis_certification_plugin.map.kinds import Kind, layers_of
from qgis_certification_plugin.ui.find.page import FindPage
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.examples import LATER, PAST, RUNNING, SOON, catalogue, shown_page, texts


@pytest.fixture
def page(office: Office, map_window: MapWindow, qtbot: Any) -> FindPage:
    """The page with the courses of the examples, opened on an empty project."""
    return shown_page(office, map_window, qtbot, catalogue(office.server.root))


@pytest.fixture
def layer(page: FindPage, map_window: MapWindow, qtbot: Any) -> QgsVectorLayer:
    """The courses on the map, which shows Europe."""
    page.opened(asked=True)
    qtbot.wait(10)  # a new project is furnished a turn later
    courses = courses_layer(map_window)
    map_window.canvas.setLayers([courses])
    map_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    map_window.canvas.setExtent(QgsRectangle(0, 48, 12, 56))
    map_window.canvas.refresh()
    return courses


def courses_layer(map_window: MapWindow) -> QgsVectorLayer:
    return next(layers_of(map_window.project, Kind.COURSES))


def selected(layer: QgsVectorLayer) -> list[str]:
    return [feature["key"] for feature in layer.selectedFeatures()]


def click(map_window: MapWindow, longitude: float, latitude: float, qtbot: Any) -> None:
    canvas = map_window.canvas
    spot = canvas.getCoordinateTransform().transform(QgsPointXY(longitude, latitude))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot.toQPointF().toPoint())


def test_whoever_opens_the_page_on_an_empty_project_gets_the_map(
    page: FindPage, map_window: MapWindow
) -> None:
    page.opened(asked=True)
    assert len(map_window.project.mapLayers()) == 4
    assert not page.add_to_map.isVisible()


def test_layers_among_somebody_s_own_work_are_offered_not_added(
    page: FindPage, map_window: MapWindow, qtbot: Any
) -> None:
    map_window.project.addMapLayer(QgsVectorLayer("Point", "mine", "memory"))
    page.opened(asked=True)
    assert len(map_window.project.mapLayers()) == 1
    qtbot.mouseClick(page.add_to_map, Qt.MouseButton.LeftButton)
    assert len(map_window.project.mapLayers()) == 5
    assert not page.add_to_map.isVisible()


def test_the_welcome_page_of_qgis_stays_when_nobody_asked(
    page: FindPage, map_window: MapWindow
) -> None:
    map_window.canvas.hide()
    page.opened(asked=False)
    assert not map_window.project.mapLayers()
    assert page.add_to_map.isVisible()


def test_layers_that_the_user_deleted_are_offered_again(
    page: FindPage, layer: QgsVectorLayer, map_window: MapWindow
) -> None:
    map_window.project.removeAllMapLayers()
    page.opened(asked=True)
    assert not map_window.project.mapLayers()
    assert page.add_to_map.isVisible()


def test_a_chosen_row_is_selected_on_the_map(page: FindPage, layer: QgsVectorLayer) -> None:
    page.list.setCurrentIndex(page.model.index_of(SOON.key))
    assert selected(layer) == [SOON.key]


def test_a_point_selected_on_the_map_is_chosen_in_the_list(
    page: FindPage, layer: QgsVectorLayer
) -> None:
    layer.selectByExpression(f"\"key\" = '{LATER.key}'")
    assert page.list.currentIndex() == page.model.index_of(LATER.key)
    assert page.card.course == LATER


def test_a_click_on_a_point_chooses_its_row(
    page: FindPage, layer: QgsVectorLayer, map_window: MapWindow, qtbot: Any
) -> None:
    map_window.canvas.setExtent(QgsRectangle(14, 48, 24, 56))
    click(map_window, 19.46, 51.76, qtbot)
    assert page.card.course == SOON


def test_more_clicks_go_through_the_courses_at_one_place(
    page: FindPage, layer: QgsVectorLayer, map_window: MapWindow, qtbot: Any
) -> None:
    met = set()
    for _ in range(5):
        click(map_window, 5.12, 52.09, qtbot)
        met.add(page.card.course)
    assert {RUNNING, PAST} <= met


def test_dragging_the_map_chooses_nothing(
    page: FindPage, layer: QgsVectorLayer, map_window: MapWindow, qtbot: Any
) -> None:
    canvas = map_window.canvas
    canvas.setMapTool(QgsMapToolPan(canvas))
    spot = canvas.getCoordinateTransform().transform(QgsPointXY(5.12, 52.09)).toQPointF().toPoint()
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    moved = spot.__class__(spot.x() + 90, spot.y() + 40)
    qtbot.mouseMove(canvas.viewport(), pos=moved)
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=moved)
    assert page.card.course is None


def test_a_double_click_on_a_row_zooms_there(
    page: FindPage, layer: QgsVectorLayer, map_window: MapWindow, qtbot: Any
) -> None:
    index = page.model.index_of(SOON.key)
    page.list.scrollTo(index)
    middle = page.list.visualRect(index).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert map_window.canvas.extent().contains(QgsPointXY(19.46, 51.76))
    assert map_window.canvas.extent().width() < 5


def test_zoom_adds_the_layers_that_it_needs(
    page: FindPage, map_window: MapWindow, qtbot: Any
) -> None:
    map_window.project.addMapLayer(QgsVectorLayer("Point", "mine", "memory"))
    page.list.setCurrentIndex(page.model.index_of(SOON.key))
    qtbot.mouseClick(page.card.zoom, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: 0 < map_window.canvas.extent().width() < 700_000)
    assert selected(courses_layer(map_window)) == [SOON.key]


def test_the_layer_shows_what_the_list_shows(
    page: FindPage, layer: QgsVectorLayer, qtbot: Any
) -> None:
    page.filters.search.setText("introduction")
    qtbot.waitUntil(lambda: layer.featureCount() == 2)
    assert len(texts(page)) == 2
    page.filters.clear()
    qtbot.waitUntil(lambda: layer.featureCount() == 8)


def test_without_the_layers_nothing_goes_wrong(page: FindPage, map_window: MapWindow) -> None:
    page.opened(asked=True)
    map_window.project.clear()
    page.list.setCurrentIndex(page.model.index_of(SOON.key))
    page.filters.search.setText("introduction")
    page._map._filter()
    assert page.card.course == SOON
