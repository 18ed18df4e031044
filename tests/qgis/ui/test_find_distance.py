"""Nearest first: along the earth, in the user's units, from where the user says."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsUnitTypes,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.ui.find.distances import Distances, distance_text
from qgis_certification_plugin.ui.find.listing import TRAINERS, Section
from qgis_certification_plugin.ui.find.model import DISTANCE_ROLE
from qgis_certification_plugin.ui.find.page import FindPage
from qgis_certification_plugin.ui.find.point_tool import PointTool
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.examples import (
    LATER,
    RUNNING,
    SOON,
    catalogue_with_centres,
    shown_page,
    texts,
)


def unit(name: str) -> Any:
    """Return a unit by the name under which QGIS stores it."""
    return QgsUnitTypes.decodeDistanceUnit(name)[0]


LOCATIONS = st.builds(Location, st.floats(-180, 180), st.floats(-90, 90))


def metres(here: Location, there: Location) -> float:
    return Distances(here).to([there])[there]


# Figures of the ellipsoid WGS 84: a quarter of a meridian, of the equator's circumference.
QUARTER_MERIDIAN, DEGREE_OF_EQUATOR = 10_001_965.7, 111_319.49


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (Location(0, 0), Location(1, 0), DEGREE_OF_EQUATOR),
        (Location(179.5, 0), Location(-179.5, 0), DEGREE_OF_EQUATOR),
        (Location(180, 10), Location(-180, 10), 0.0),
        (Location(0, 90), Location(123, 0), QUARTER_MERIDIAN),
        (Location(0, 90), Location(77, 90), 0.0),
        (Location(20, 80), Location(-160, 80), 2 * 1_116_826),
        (Location(0, 90), Location(0, -90), 2 * QUARTER_MERIDIAN),
        (Location(0, 0), Location(180, 0), 2 * QUARTER_MERIDIAN),
    ],
)
def test_distances_are_right_at_the_antimeridian_and_the_poles(
    here: Location, there: Location, expected: float
) -> None:
    assert metres(here, there) == pytest.approx(expected, abs=2.0)


@given(LOCATIONS, LOCATIONS)
def test_the_way_there_is_as_long_as_the_way_back(here: Location, there: Location) -> None:
    way = metres(here, there)
    assert 0 <= way <= 20_004_000
    assert way == pytest.approx(metres(there, here), abs=0.01)


@pytest.mark.parametrize(
    ("length", "name", "text"),
    [
        (12_345.0, "meters", "12 km"),
        (1_234.0, "meters", "1.2 km"),
        (12_345.0, "mi", "7.7 mi"),
        (1_609_344.0, "mi", "1,000 mi"),
        (18_520.0, "nautical miles", "10 NM"),
    ],
)
def test_distances_are_told_in_the_units_of_the_project(
    qgis_new_project: object, length: float, name: str, text: str
) -> None:
    QgsProject.instance().setDistanceUnits(unit(name))
    assert distance_text(length, QgsProject.instance()).replace("1000", "1,000") == text


def test_a_project_without_lengths_uses_the_units_of_qgis_s_options(
    qgis_new_project: object,
) -> None:
    QgsProject.instance().setDistanceUnits(unit("degrees"))
    QgsSettings().setValue("qgis/measure/displayunits", "mi")
    try:
        assert distance_text(16_093.44, QgsProject.instance()) == "10 mi"
    finally:
        QgsSettings().remove("qgis/measure/displayunits")
    assert distance_text(16_093.44, QgsProject.instance()) == "16 km"


# --- the page ----------------------------------------------------------------------------------


@pytest.fixture
def page(office: Office, map_window: MapWindow, qtbot: Any) -> FindPage:
    """The page beside a map of the Netherlands."""
    known = catalogue_with_centres(office.server.root)
    made = shown_page(office, map_window, qtbot, known)
    map_window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    map_window.canvas.setExtent(QgsRectangle(4, 51, 7, 53))
    return made


def first(page: FindPage) -> Any:
    return page.model.row_at(page.model.index(0, 0))


def test_the_nearest_course_is_two_clicks_away_and_nobody_is_asked_where_she_is(
    page: FindPage, office: Office, qtbot: Any, practice: Any
) -> None:
    # One click has opened the dock.
    qtbot.mouseClick(page.sort.by_distance, Qt.MouseButton.LeftButton)
    assert first(page) == RUNNING
    assert "km" in page.model.index(0, 0).data(DISTANCE_ROLE)
    assert len(practice.requests) == 0


def test_the_order_follows_the_map(page: FindPage, map_window: MapWindow, qtbot: Any) -> None:
    page.sort.by_distance.click()
    map_window.canvas.setExtent(QgsRectangle(18, 51, 21, 53))
    qtbot.waitUntil(lambda: first(page) == SOON)


def test_by_date_the_map_may_move_and_the_order_stays(
    page: FindPage, map_window: MapWindow, qtbot: Any
) -> None:
    before = texts(page)
    map_window.canvas.setExtent(QgsRectangle(18, 51, 21, 53))
    qtbot.wait(350)
    assert texts(page) == before


def test_one_click_on_the_map_chooses_the_place_and_the_tool_comes_back(
    page: FindPage, map_window: MapWindow, qtbot: Any
) -> None:
    canvas = map_window.canvas
    canvas.setExtent(QgsRectangle(-180, -90, 180, 90))
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    page.sort.by_distance.click()
    page.sort.origin.setCurrentIndex(page.sort.origin.findData("point"))
    assert isinstance(canvas.mapTool(), PointTool)
    spot = canvas.getCoordinateTransform().transform(QgsPointXY(178, -18)).toQPointF().toPoint()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert canvas.mapTool() is pan
    assert first(page) == LATER
    assert not page.sort.pick.isChecked()
    assert page.card.course is None  # the click chose a place, not a course


def test_escape_gives_the_choosing_up(page: FindPage, map_window: MapWindow, qtbot: Any) -> None:
    canvas = map_window.canvas
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    page.sort.by_distance.click()
    page.sort.origin.setCurrentIndex(page.sort.origin.findData("point"))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    assert not page.sort.pick.isChecked()
    assert first(page) == RUNNING  # from the middle of the map, as long as no point is known


def test_with_the_keyboard_an_arrow_turns_to_distance(page: FindPage, qtbot: Any) -> None:
    page.sort.by_date.setFocus()
    qtbot.keyClick(page.sort.by_date, Qt.Key.Key_Right)
    assert page.sort.is_by_distance()


def test_where_no_course_is_near_the_trainers_around_stand_on_top(
    page: FindPage, qtbot: Any, opened: list[str]
) -> None:
    page.sort.set_point(Location(-150.0, -40.0))
    assert first(page) == Section(TRAINERS, 3)
    page.list.setCurrentIndex(page.model.index(1, 0))
    card = page.cards.organisation
    assert card.isVisible()
    assert card.organisation is not None
    assert card.organisation.name == "Suva Maps"
    assert "Certified organisation · Fiji · 3," in card.browser.toPlainText().replace("3", "3,", 1)


def test_the_question_to_a_trainer_names_the_place_in_her_language(
    page: FindPage, qtbot: Any, opened: list[str]
) -> None:
    from qgis_certification_plugin.domain.gazetteer import Place, PlaceKind

    page.filters.search.setText("zzzz")
    page.sort.set_place(Place("Utrecht", PlaceKind.REGION), Location(5.1, 52.1))
    assert texts(page)[1] == "Kaartschool"
    page.list.setCurrentIndex(page.model.index(1, 0))
    qtbot.mouseClick(page.cards.organisation.write, Qt.MouseButton.LeftButton)
    assert opened[0].startswith("mailto:info@kaart.nl?subject=QGIS-cursus%20met%20certificaat")
    assert "in%20de%20buurt%20van%20Utrecht" in opened[0]


def test_from_a_list_without_courses_the_trainers_are_one_click_away(
    page: FindPage, qtbot: Any
) -> None:
    page.filters.search.setText("zzzz")
    assert page.nothing.isVisible()
    qtbot.mouseClick(page.nothing._other, Qt.MouseButton.LeftButton)
    assert first(page) == Section(TRAINERS, 3)
