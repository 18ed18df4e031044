"""Typing a place: from QGIS's map of the world, the catalogue, and QGIS's own geocoders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsGeocoderContext,
    QgsGeocoderInterface,
    QgsGeocoderResult,
    QgsGeometry,
    QgsPointXY,
)
from qgis.gui import QgsGeocoderLocatorFilter, QgsLocatorWidget
from qgis.PyQt.QtCore import Qt

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.gazetteer import Place, PlaceKind
from qgis_certification_plugin.storage.regions import locate, regions
from qgis_certification_plugin.ui.find.geocoders import ask, geocoders
from qgis_certification_plugin.ui.find.page import FindPage
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import WORLD, MapWindow
from tests.qgis.ui.examples import LATER, RUNNING, SOON, catalogue, shown_page

# --- the map of the world ----------------------------------------------------------------------


def test_the_world_map_knows_provinces_in_countries_of_the_reader() -> None:
    found = {place.name: place for place in regions(WORLD, "nl")}
    assert found["Utrecht"].detail == "Nederland"
    here = locate(found["Utrecht"], WORLD)
    assert here is not None
    assert (round(here.longitude), round(here.latitude)) == (5, 52)


def test_a_country_is_where_its_largest_part_is() -> None:
    here = locate(Place("Frankrijk", PlaceKind.COUNTRY, reference="FR"), WORLD)
    assert here is not None
    assert 42 < here.latitude < 51


@pytest.mark.parametrize(
    "place",
    [
        Place("x", PlaceKind.COUNTRY, reference="XX"),
        Place("x", PlaceKind.REGION, reference="99999999"),
        Place("x", PlaceKind.REGION, reference="' OR 1"),
        Place("x", PlaceKind.ORGANISATION),
    ],
)
def test_a_place_that_the_map_does_not_show_is_nowhere(place: Place) -> None:
    assert locate(place, WORLD) is None


def test_without_the_map_there_are_no_regions(tmp_path: Path) -> None:
    (tmp_path / "broken.gpkg").write_text("not a map")
    for name in ("missing.gpkg", "broken.gpkg"):
        assert regions(tmp_path / name, "en") == []
        assert locate(Place("x", PlaceKind.REGION, reference="1"), tmp_path / name) is None


# --- typing --------------------------------------------------------------------------------------


@pytest.fixture
def page(office: Office, map_window: MapWindow, qtbot: Any) -> FindPage:
    """The page with the courses of the examples, sorted by the distance from a place."""
    made = shown_page(office, map_window, qtbot, catalogue(office.server.root))
    made.sort.by_distance.click()
    made.sort.origin.setCurrentIndex(made.sort.origin.findData("place"))
    qtbot.waitUntil(lambda: made.sort.place._gazetteer.search("Fiji") != [], timeout=10_000)
    return made


def first(page: FindPage) -> Any:
    return page.model.course_at(page.model.index(0, 0))


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [("Lodz", SOON), ("fiji", LATER), ("-18.1, 178.4", LATER), ("Gelderland", RUNNING)],
)
def test_enter_takes_the_best_place_and_the_nearest_course_stands_on_top(
    page: FindPage, qtbot: Any, typed: str, nearest: Any
) -> None:
    qtbot.keyClicks(page.sort.place, typed)
    qtbot.keyClick(page.sort.place, Qt.Key.Key_Return)
    assert first(page) == nearest


def test_a_place_of_the_list_below_is_taken(page: FindPage, qtbot: Any) -> None:
    qtbot.keyClicks(page.sort.place, "suva")
    qtbot.keyClicks(page.sort.place, " ")
    completer = page.sort.place.completer()
    page.sort.place._search("fij")
    completer.activated[type(completer.model().index(0, 0))].emit(completer.model().index(0, 0))
    assert first(page) == LATER


def test_a_place_that_nobody_knows_is_said_and_nothing_is_asked(
    page: FindPage, office: Office, qtbot: Any
) -> None:
    said: list[str] = []
    office.add_announcer(lambda text, *_: said.append(text))
    before = first(page)
    qtbot.keyClicks(page.sort.place, "Qqqq")
    qtbot.keyClick(page.sort.place, Qt.Key.Key_Return)
    assert "No place called Qqqq is known on this computer" in said[0]
    assert first(page) == before


def test_an_emptied_place_measures_from_the_map_again(page: FindPage, qtbot: Any) -> None:
    page.sort.set_place(Place("Suva", PlaceKind.REGION), Location(178.4, -18.1))
    page.sort.place.setText("Suva")
    page.sort.place.clear()
    assert page.sort.origin_point() is None
    assert page.origin.point() == page._map.centre()


# --- QGIS's own geocoders ------------------------------------------------------------------------


class _Geocoder(QgsGeocoderInterface):
    """Knows one place, in metres."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def geocodeString(  # noqa: N802  (QGIS's)
        self, text: str, context: QgsGeocoderContext, feedback: QgsFeedback | None = None
    ) -> list[QgsGeocoderResult]:
        self.asked.append(text)
        point = QgsGeometry.fromPointXY(QgsPointXY(19_859_850.0, -2_054_000.0))
        crs = QgsCoordinateReferenceSystem("EPSG:3857")
        return [QgsGeocoderResult("Suva, Fiji", point, crs)] if text == "Suva harbour" else []


@pytest.fixture
def geocoder(map_window: MapWindow) -> _Geocoder:
    """A locator bar in the window, with one geocoder that is switched on."""
    bar = QgsLocatorWidget(map_window.window)
    made = _Geocoder()
    found = QgsGeocoderLocatorFilter("test_geocoder", "Test", "tst", made, map_window.canvas)
    bar.locator().registerFilter(found)
    found.setEnabled(True)
    map_window.window.geocoder_filter = found
    return made


def test_only_geocoders_that_are_switched_on_are_asked(
    geocoder: _Geocoder, map_window: MapWindow
) -> None:
    assert geocoders(map_window.window) == [geocoder]
    map_window.window.geocoder_filter.setEnabled(False)
    assert geocoders(map_window.window) == []


def test_a_result_is_brought_to_degrees(geocoder: _Geocoder) -> None:
    [place] = ask([geocoder], "Suva harbour", QgsFeedback())
    assert place.location is not None
    assert (round(place.location.longitude), round(place.location.latitude)) == (178, -18)


def test_a_place_that_is_not_known_here_is_looked_up_by_qgis_s_locator(
    page: FindPage, geocoder: _Geocoder, qtbot: Any
) -> None:
    qtbot.keyClicks(page.sort.place, "Suva harbour")
    assert geocoder.asked == []  # nobody is asked while somebody types
    qtbot.keyClick(page.sort.place, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first(page) == LATER, timeout=10_000)
    assert geocoder.asked == ["Suva harbour"]
    assert page.sort.origin_name() == "Suva, Fiji"
