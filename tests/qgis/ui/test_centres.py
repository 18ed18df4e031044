"""Training centres: made and changed beside the map, once, with nothing lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.centres import same_place
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.centres import CentreDesk
from qgis_certification_plugin.server.errors import FormRefused
from qgis_certification_plugin.services.centres import PlaceFacts, place_facts
from qgis_certification_plugin.ui.centres.dialog import CentreDialog
from qgis_certification_plugin.ui.courses.page import MyCoursesPage
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import WORLD, MapWindow
from tests.qgis.ui.endings import destroy
from tests.qgis.ui.trainers import Answer, Trainer, child, make_trainer, wait_until

# Points in the projection of a map and on earth; the first is the tower from which the Dutch
# grid is measured.
TOWER_RD = (QgsPointXY(155_000, 463_000), Location(5.387206, 52.155174))
UTRECHT_MERCATOR = (QgsPointXY(569_975.0, 6_816_000.0), Location(5.1202, 52.0877))
# Drawn on beyond the edge of the world, as QGIS does for Fiji.
TAVEUNI_MERCATOR = (QgsPointXY(20_037_508.342789244 + 3_000, -1_903_000.0), None)


@pytest.fixture
def owner(office_at: Callable[[str], Office], map_window: MapWindow) -> Iterator[Trainer]:
    """The owner of an organisation, signed in, with a map."""
    with PracticeServer() as server:
        office = office_at(server.url)
        office.canvas = map_window.canvas
        made = make_trainer(server, office)
        made.sign_in()
        yield made
        made.page.close_windows()
        destroy(office, made.page)


def desk(owner: Trainer) -> CentreDesk:
    return CentreDesk(owner.client.session)


def opened(owner: Trainer, *, change: bool = False) -> CentreDialog:
    dialog = owner.page.centres.open(change=change)
    assert dialog is not None
    wait_until(lambda: not dialog.work.is_busy, "the dialog")
    return dialog


def line(dialog: CentreDialog, name: str) -> QLineEdit:
    return child(dialog, QLineEdit, f"centre_{name}")


def typed(dialog: CentreDialog, name: str, text: str) -> None:
    """Type a text over what is there."""
    edit = line(dialog, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def fill(dialog: CentreDialog, name: str = "Utrecht Canal House") -> None:
    typed(dialog, "name", name)
    typed(dialog, "email", "canal@example.org")
    child(dialog, QPlainTextEdit, "centre_address").setPlainText("1 Canal\nUtrecht")
    typed(dialog, "phone", "+31 30 1234567")


def press(dialog: CentreDialog, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def save(dialog: CentreDialog) -> None:
    press(dialog, "centre_save")
    wait_until(lambda: not dialog.work.is_busy, "sending")


def said(dialog: CentreDialog, name: str = "said") -> str:
    label = child(dialog, QLabel, f"centre_{name}")
    hidden = label.isHidden() or label.parentWidget().isHidden()
    return "" if hidden else str(label.text())


def posts(owner: Trainer) -> list[str]:
    return [one for one in map(str, owner.server.requests) if "POST" in one and "center" in one]


def look_at(map_window: MapWindow, authid: str, middle: QgsPointXY, width: float = 2_000.0) -> None:
    canvas = map_window.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(authid))
    half = width / 2
    canvas.setExtent(
        QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
    )


def at(map_window: MapWindow, point: QgsPointXY) -> QPoint:
    pixel = map_window.canvas.getCoordinateTransform().transform(point)
    return QPoint(round(pixel.x()), round(pixel.y()))


def click(map_window: MapWindow, point: QgsPointXY) -> None:
    QTest.mouseClick(
        map_window.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at(map_window, point),
    )


def drag(
    map_window: MapWindow, start: QgsPointXY, end: QgsPointXY, *, release: bool = True
) -> None:
    viewport = map_window.canvas.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, left, none, at(map_window, start))
    QTest.mouseMove(viewport, at(map_window, end))
    if release:
        QTest.mouseRelease(viewport, left, none, at(map_window, end))


def markers(map_window: MapWindow) -> list[Any]:
    return [one for one in map_window.canvas.scene().items() if isinstance(one, QgsVertexMarker)]


def near(one: Location | None, other: Location, degrees: float = 0.0002) -> bool:
    return (
        one is not None
        and abs(one.longitude - other.longitude) < degrees
        and abs(one.latitude - other.latitude) < degrees
    )


# --- making ----------------------------------------------------------------------------------


def test_a_centre_is_made_where_the_map_was_clicked(owner: Trainer, map_window: MapWindow) -> None:
    look_at(map_window, "EPSG:28992", TOWER_RD[0])
    dialog = opened(owner)
    fill(dialog)
    press(dialog, "centre_pick")
    click(map_window, TOWER_RD[0])
    assert near(dialog.fields.location, TOWER_RD[1])
    assert len(markers(map_window)) == 1
    wait_until(lambda: "Netherlands" in said(dialog, "where"), "the country")
    save(dialog)
    [made] = [one for one in desk(owner).all_centres() if one.name == "Utrecht Canal House"]
    assert near(made.location, TOWER_RD[1])
    assert owner.page.centres.dialogs == []
    assert markers(map_window) == []
    assert desk(owner).centres(owner.organisation).named("Utrecht Canal House") is not None


@pytest.mark.parametrize("role", ["convener"])
def test_whoever_is_not_offered_it_sees_why(role: str, office_at: Callable[[str], Office]) -> None:
    with PracticeServer() as server:
        made = make_trainer(server, office_at(server.url), role)
        made.sign_in()
        action = child(made.page, QAction, "centre_new_action")
        assert not action.isEnabled()
        assert "owners" in action.toolTip()
        assert made.page.centres.open(change=False) is None
        made.page.close_windows()
        destroy(made.office, made.page)


def test_an_online_centre_has_no_point(owner: Trainer, map_window: MapWindow) -> None:
    dialog = opened(owner)
    fill(dialog, "Somewhere Online")
    typed(dialog, "latitude", "52")
    dialog.frame.place.online.setChecked(True)
    save(dialog)
    [made] = [one for one in desk(owner).all_centres() if one.name == "Somewhere Online"]
    assert made.location is None


def test_without_a_place_nothing_is_sent(owner: Trainer) -> None:
    dialog = opened(owner)
    fill(dialog)
    owner.server.requests.clear()
    save(dialog)
    assert "Online" in said(dialog, "latitude_problem")
    assert list(owner.server.requests) == []


def test_a_name_that_differs_by_an_accent_is_taken(owner: Trainer) -> None:
    [known, *_] = desk(owner).all_centres()
    dialog = opened(owner)
    fill(dialog, known.name.upper().replace("E", "É"))
    typed(dialog, "latitude", "52,09")
    typed(dialog, "longitude", "5,12")
    save(dialog)
    assert known.organisation in said(dialog, "name_problem")
    assert posts(owner) == []
    assert dialog.fields.email == "canal@example.org"


def test_what_the_site_refuses_is_told_at_its_field(owner: Trainer) -> None:
    dialog = opened(owner)
    fill(dialog, "Refused House")
    refusal = FormRefused(
        {"email": ["No such host."], "location": ["Invalid geometry value."]}, ["Try again."]
    )
    dialog.work.failed.emit(refusal)
    assert "No such host." in said(dialog, "email_problem")
    assert "Invalid geometry value." in said(dialog, "latitude_problem")
    typed(dialog, "email", "other@example.org")
    assert said(dialog, "email_problem") == ""
    assert dialog.fields.name == "Refused House"


def test_a_site_that_cannot_answer_costs_nothing_that_was_typed(owner: Trainer) -> None:
    dialog = opened(owner)
    fill(dialog, "Refused House")
    typed(dialog, "latitude", "52.09")
    typed(dialog, "longitude", "5.12")
    owner.server.faults.add("500-before", "GET /en/feed/training-center/")
    save(dialog)
    assert "kept" in said(dialog)
    assert dialog.isVisible()
    assert dialog.fields.name == "Refused House"


@pytest.mark.parametrize("trouble", ["drop-after", "500-after", "502-after", "cut"])
def test_a_lost_answer_is_looked_up_and_nothing_is_sent_twice(owner: Trainer, trouble: str) -> None:
    dialog = opened(owner)
    fill(dialog, "Lost and Found")
    typed(dialog, "latitude", "52.09")
    typed(dialog, "longitude", "5.12")
    owner.server.faults.add(trouble, "POST .*create-trainingcenter")
    save(dialog)
    assert owner.page.centres.dialogs == []
    found = [one for one in desk(owner).all_centres() if one.name == "Lost and Found"]
    assert len(found) == 1


def test_what_could_not_be_looked_up_waits_until_it_is_clear(owner: Trainer) -> None:
    dialog = opened(owner)
    fill(dialog, "Unclear House")
    typed(dialog, "latitude", "52.09")
    typed(dialog, "longitude", "5.12")
    owner.server.faults.add("drop-after", "POST .*create-trainingcenter")
    path = f"GET /en/certifyingorganisation/{owner.organisation}/ ?$"
    owner.server.faults.add("500-before", path.replace(" ?$", "$"), skip=1)
    save(dialog)
    assert "not known" in said(dialog)
    assert not line(dialog, "name").isEnabled()
    # A crash later, it is looked up before anything else.
    owner.page.centres.close_all()
    owner.server.requests.clear()
    owner.page.centres.open(change=False)
    wait_until(lambda: not owner.page.centres.dialogs, "the end")
    assert posts(owner) == []
    found = [one for one in desk(owner).all_centres() if one.name == "Unclear House"]
    assert len(found) == 1


def test_what_was_typed_comes_back_and_can_be_let_go(owner: Trainer) -> None:
    dialog = opened(owner)
    fill(dialog, "Half a House")
    press(dialog, "centre_close")
    assert owner.page.centres.dialogs == []
    dialog = opened(owner)
    assert dialog.fields.name == "Half a House"
    assert dialog.fields.address == "1 Canal\nUtrecht"
    press(dialog, "centre_start_anew")
    assert dialog.fields.is_empty
    owner.page.centres.close_all()
    assert opened(owner).fields.is_empty


def test_a_session_that_ended_goes_on_after_signing_in(owner: Trainer) -> None:
    dialog = opened(owner)
    fill(dialog, "Session House")
    typed(dialog, "latitude", "52.09")
    typed(dialog, "longitude", "5.12")
    owner.office.account.client.session.forget()
    save(dialog)
    assert dialog.isVisible()
    assert dialog.fields.name == "Session House"

    def fill_in(asked: Any) -> None:
        owner.type_account(asked)

    answer = Answer("sign_in", before=fill_in, dialog="sign_in_dialog")
    press(dialog, "centre_sign_in")
    assert answer.seen
    wait_until(lambda: not owner.page.centres.dialogs, "sending after signing in")
    assert [one for one in desk(owner).all_centres() if one.name == "Session House"]


# --- changing --------------------------------------------------------------------------------


def test_a_point_is_corrected_by_dragging(owner: Trainer, map_window: MapWindow) -> None:
    dialog = opened(owner, change=True)
    before = dialog.fields
    here = before.location
    assert here is not None
    look_at(map_window, "EPSG:4326", QgsPointXY(here.longitude, here.latitude), 0.2)
    press(dialog, "centre_drag")
    there = Location(here.longitude + 0.03, here.latitude - 0.02)
    drag(
        map_window,
        QgsPointXY(here.longitude, here.latitude),
        QgsPointXY(there.longitude, there.latitude),
    )
    assert near(dialog.fields.location, there)
    name = dialog.fields.name
    save(dialog)
    assert owner.page.centres.dialogs == []
    [made] = [one for one in desk(owner).all_centres() if one.name == name]
    assert near(made.location, there)


def test_a_point_that_nobody_moved_stays_to_the_last_digit(owner: Trainer) -> None:
    dialog = opened(owner, change=True)
    name = dialog.fields.name
    [before] = [one for one in desk(owner).all_centres() if one.name == name]
    typed(dialog, "phone", "+31 6 7654321")
    save(dialog)
    [after] = [one for one in desk(owner).all_centres() if one.name == name]
    assert same_place(before.location, after.location)
    assert before.location is not None
    assert after.location is not None
    assert abs(before.location.latitude - after.location.latitude) < 1e-8


def test_a_change_by_somebody_else_is_told_before_anything_is_sent(owner: Trainer) -> None:
    dialog = opened(owner, change=True)
    slug = child(dialog, QComboBox, "centre_chooser").currentData()
    there = desk(owner).form(owner.organisation, slug)
    desk(owner).update(
        owner.organisation,
        slug,
        type(dialog.fields)(there.values["name"], "other@example.org", "Elsewhere", "1"),
        there.location,
    )
    typed(dialog, "phone", "+31 6 7654321")
    owner.server.requests.clear()
    save(dialog)
    assert "meanwhile" in said(dialog)
    assert "other@example.org" in said(dialog)
    assert dialog.fields.phone == "+31 6 7654321"
    assert posts(owner) == []
    save(dialog)
    assert owner.page.centres.dialogs == []
    assert desk(owner).form(owner.organisation, slug).values["phone"] == "+31 6 7654321"


def test_deleting_is_the_sites_affair(owner: Trainer, opened: list[str]) -> None:
    dialog = owner.page.centres.open(change=True)
    assert dialog is not None
    wait_until(lambda: not dialog.work.is_busy)
    slug = child(dialog, QComboBox, "centre_chooser").currentData()
    answer = Answer("delete_on_site_ok", dialog="delete_on_site")
    press(dialog, "centre_delete")
    assert answer.seen
    assert "certificates" in answer.texts["delete_on_site_warning"]
    [address] = opened
    assert address.endswith(f"/trainingcenter/{slug}/delete/") or f"/{slug}/delete/" in address


# --- the map ---------------------------------------------------------------------------------


def test_a_click_in_mercator_is_where_it_is_on_earth(owner: Trainer, map_window: MapWindow) -> None:
    point, there = UTRECHT_MERCATOR
    look_at(map_window, "EPSG:3857", point)
    dialog = opened(owner)
    press(dialog, "centre_pick")
    click(map_window, point)
    assert near(dialog.fields.location, there)


def test_beyond_the_edge_of_the_world_it_begins_anew(owner: Trainer, map_window: MapWindow) -> None:
    point, _ = TAVEUNI_MERCATOR
    look_at(map_window, "EPSG:3857", point)
    dialog = opened(owner)
    press(dialog, "centre_pick")
    click(map_window, point)
    location = dialog.fields.location
    assert location is not None
    assert -180.0 <= location.longitude < -179.9
    [marker] = markers(map_window)
    assert map_window.canvas.extent().contains(marker.center())


def test_escape_gives_the_map_back(owner: Trainer, map_window: MapWindow) -> None:
    pan = QgsMapToolPan(map_window.canvas)
    map_window.canvas.setMapTool(pan)
    dialog = opened(owner)
    press(dialog, "centre_pick")
    assert map_window.canvas.mapTool() is not pan
    QTest.keyClick(map_window.canvas, Qt.Key.Key_Escape)
    assert map_window.canvas.mapTool() is pan
    assert not child(dialog, QPushButton, "centre_pick").isChecked()
    assert dialog.isVisible()


def test_escape_in_the_dialog_gives_the_map_back_before_it_closes(
    owner: Trainer, map_window: MapWindow
) -> None:
    pan = QgsMapToolPan(map_window.canvas)
    map_window.canvas.setMapTool(pan)
    dialog = opened(owner)
    press(dialog, "centre_pick")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert map_window.canvas.mapTool() is pan
    assert owner.page.centres.dialogs == [dialog]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert owner.page.centres.dialogs == []


def test_escape_while_dragging_leaves_the_point_where_it_was(
    owner: Trainer, map_window: MapWindow
) -> None:
    pan = QgsMapToolPan(map_window.canvas)
    map_window.canvas.setMapTool(pan)
    look_at(map_window, "EPSG:28992", TOWER_RD[0])
    dialog = opened(owner)
    dialog.frame.place.set_location(TOWER_RD[1])
    before = dialog.fields.location
    [marker] = markers(map_window)
    start = marker.center()
    press(dialog, "centre_drag")
    drag(map_window, start, QgsPointXY(start.x() + 500, start.y()), release=False)
    QTest.keyClick(map_window.canvas, Qt.Key.Key_Escape)
    assert map_window.canvas.mapTool() is pan
    assert dialog.fields.location == before
    [marker] = markers(map_window)
    assert marker.center().distance(start) < 1


def test_pressing_beside_the_marker_moves_nothing(owner: Trainer, map_window: MapWindow) -> None:
    look_at(map_window, "EPSG:28992", TOWER_RD[0])
    dialog = opened(owner)
    dialog.frame.place.set_location(TOWER_RD[1])
    before = dialog.fields.location
    press(dialog, "centre_drag")
    away = QgsPointXY(TOWER_RD[0].x() + 500, TOWER_RD[0].y() + 500)
    drag(map_window, away, TOWER_RD[0])
    assert dialog.fields.location == before
    assert "marker itself" in said(dialog, "where")


def test_the_marker_follows_the_projection(owner: Trainer, map_window: MapWindow) -> None:
    look_at(map_window, "EPSG:28992", TOWER_RD[0])
    dialog = opened(owner)
    dialog.frame.place.set_location(TOWER_RD[1])
    look_at(map_window, "EPSG:3857", UTRECHT_MERCATOR[0])
    [marker] = markers(map_window)
    assert abs(marker.center().x() - 599_701) < 10


@pytest.mark.parametrize("tool", ["centre_pick", "centre_drag"])
@pytest.mark.parametrize("leave", ["close", "unload", "sign-out"])
def test_nothing_stays_on_the_canvas(
    owner: Trainer, map_window: MapWindow, tool: str, leave: str
) -> None:
    pan = QgsMapToolPan(map_window.canvas)
    map_window.canvas.setMapTool(pan)
    look_at(map_window, "EPSG:28992", TOWER_RD[0])
    dialog = opened(owner)
    dialog.frame.place.set_location(TOWER_RD[1])
    press(dialog, tool)
    if leave == "close":
        press(dialog, "centre_close")
    elif leave == "unload":
        owner.page.close_windows()
    else:
        owner.office.account.sign_out()
    assert markers(map_window) == []
    assert map_window.canvas.mapTool() is pan
    assert owner.page.centres.dialogs == []


def test_a_pair_that_is_pasted_fills_both(owner: Trainer) -> None:
    dialog = opened(owner)
    typed(dialog, "latitude", "")
    edit = line(dialog, "latitude")
    edit.setFocus()
    edit.insert("52.0907, 5.1214")
    edit.textEdited.emit(edit.text())
    assert (line(dialog, "latitude").text(), line(dialog, "longitude").text()) == (
        "52.0907",
        "5.1214",
    )


def test_coordinates_the_other_way_round_are_suspected(owner: Trainer) -> None:
    dialog = opened(owner)
    typed(dialog, "latitude", "5.12")
    typed(dialog, "longitude", "52.09")
    wait_until(lambda: "other way round" in said(dialog, "where"), "the suspicion")
    press(dialog, "centre_swap")
    assert near(dialog.fields.location, Location(5.12, 52.09))
    wait_until(lambda: "Netherlands" in said(dialog, "where"), "the country")


def test_two_dialogs_share_one_map(owner: Trainer, map_window: MapWindow) -> None:
    pan = QgsMapToolPan(map_window.canvas)
    map_window.canvas.setMapTool(pan)
    first, second = opened(owner), opened(owner, change=True)
    press(first, "centre_pick")
    press(second, "centre_pick")
    assert not child(first, QPushButton, "centre_pick").isChecked()
    click(map_window, map_window.canvas.center())
    assert map_window.canvas.mapTool() is pan


def test_the_page_shows_no_entry_without_an_organisation(office: Office) -> None:
    page = MyCoursesPage(office)
    assert not child(page, QAction, "centre_new_action").isEnabled()
    page.deleteLater()


# --- where a place is ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "country"),
    [
        (Location(5.1214, 52.0907), "NL"),
        (Location(178.44, -18.0), "FJ"),
        (Location(2.35, 48.85), "FR"),
    ],
)
def test_the_country_of_a_place_is_known(place: Location, country: str) -> None:
    facts = place_facts(place, "", WORLD)
    assert facts.country is not None
    assert facts.country[0] == country
    assert facts.turned is None


def test_a_place_at_sea_is_told_and_turned_only_where_that_helps() -> None:
    at_sea = place_facts(Location(-30.0, 45.0), "NL", WORLD)
    assert (at_sea.country, at_sea.turned, at_sea.at_sea) == (None, None, True)
    turned = place_facts(Location(52.09, 5.12), "NL", WORLD).turned
    assert turned is not None
    assert turned[0] == Location(5.12, 52.09)
    # In another country than the organisation's it is not suspected.
    assert place_facts(Location(52.09, 5.12), "FJ", WORLD).turned is None
    # What lies on land, or right off it, is believed.
    believed = place_facts(Location(45.0, 10.0), "IT", WORLD)
    assert believed.country is not None
    assert believed.turned is None
    taveuni = place_facts(Location(-179.97, -16.85), "FJ", WORLD)
    assert (taveuni.at_sea, taveuni.off_coast or taveuni.country is not None) == (False, True)


def test_without_a_map_of_the_world_nothing_is_said(tmp_path: Path) -> None:
    assert place_facts(Location(5.12, 52.09), "NL", tmp_path / "no.gpkg") == PlaceFacts()
