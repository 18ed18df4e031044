"""A training centre, made with a click on the map and moved by dragging, while practising."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QPlainTextEdit, QToolButton
from qgis.utils import iface

from qgis_certification_plugin.ui.centres.on_map import HEIGHT
from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN, dock_page

NAME = "Utrecht Canal House"
GRID = "EPSG:32631"  # metres, and of the same datum as degrees: QGIS has nothing to ask
TOWER = QgsCoordinateTransform(
    QgsCoordinateReferenceSystem("EPSG:4326"),
    QgsCoordinateReferenceSystem(GRID),
    QgsProject.instance(),
).transform(QgsPointXY(5.3872, 52.1552))


def centres(driver: Driver) -> Any:
    """Return the entries of the rehearsal's page."""
    return driver.plugin(PLUGIN).practice.rehearsal.pages.courses_page.centres


def open_menu(driver: Driver) -> None:
    """Open the menu of the page where its button opens it, without waiting for its end."""
    button = driver.find("arrange_new", kind=QToolButton)
    driver.call(lambda: button.menu().popup(button.mapToGlobal(button.rect().bottomLeft())))


def entry(driver: Driver, name: str) -> None:
    """Click an entry of the menu of the page."""
    text = driver.call(lambda: getattr(centres(driver), name).text())
    open_menu(driver)
    driver.menu_entry(text)


def at(point: QgsPointXY) -> QPoint:
    """Return where a point of the map is on the canvas."""
    pixel = iface.mapCanvas().getCoordinateTransform().transform(point)
    return QPoint(round(pixel.x()), round(pixel.y()))


def markers() -> list[Any]:
    """Return the markers of places on the canvas; QGIS has some of its own, for snapping."""
    items = iface.mapCanvas().scene().items()
    return [one for one in items if isinstance(one, QgsVertexMarker) and one.zValue() == HEIGHT]


@step("Practise")
def practise(driver: Driver) -> str:
    """The owner of an organisation is signed in."""
    driver.find("QgisCertificationDock")
    dock_page(driver, "courses")
    driver.click("practice_start")
    driver.find("practice_dialog")
    driver.click("practice_ok")
    driver.find("course_desk", timeout=60)
    view = driver.find("course_list", kind=QAbstractItemView)
    driver.wait_until(lambda: view.model().rowCount() > 0, "the courses", 60)
    office = driver.plugin(PLUGIN).practice.rehearsal.office
    driver.wait_until(lambda: office.catalogue, "the catalogue", 60)
    return ""


@step("Look at the Netherlands")
def look(driver: Driver) -> str:
    """In a projection in metres."""

    def zoom() -> None:
        canvas = iface.mapCanvas()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(GRID))
        canvas.setExtent(
            QgsRectangle(TOWER.x() - 9e4, TOWER.y() - 9e4, TOWER.x() + 9e4, TOWER.y() + 9e4)
        )
        canvas.refresh()

    driver.call(zoom)
    return ""


@step("Open the menu")
def menu(driver: Driver) -> str:
    """Both entries are offered."""
    open_menu(driver)
    driver.pause(0.5)
    driver.picture(driver.out / "menu.png", settled=False)
    driver.press("Escape")
    return ""


@step("New training centre")
def new(driver: Driver) -> str:
    """The dialog has its band; nothing is filled in."""
    entry(driver, "new")
    driver.find("centre_new")
    driver.picture(driver.out / "empty.png", of="centre_new")
    return driver.text("practice_band", within="centre_new")


@step("Fill it in, with mistakes")
def fill(driver: Driver) -> str:
    """A name that is taken, no address of e-mail, coordinates the other way round."""
    office = driver.plugin(PLUGIN).practice.rehearsal.office
    driver.type(office.catalogue.centres[0].name, into="centre_name")
    driver.type("canal@example", into="centre_email")
    driver.type("52.0907", into="centre_longitude")
    driver.type("5.1214", into="centre_latitude")
    driver.click("centre_save")
    driver.pause(2)
    driver.picture(driver.out / "mistakes.png", of="centre_new")
    return driver.text("centre_where")


@step("Mend it")
def mend(driver: Driver) -> str:
    """What was wrong is mended."""
    driver.type(NAME, into="centre_name")
    driver.type("canal@example.org", into="centre_email")
    driver.click(driver.find("centre_address", kind=QPlainTextEdit).viewport())
    driver.type("1 Canal Street, Utrecht")
    driver.type("+31 30 1234567", into="centre_phone")
    driver.pause(1)
    return ""


@step("Pick on the map")
def pick(driver: Driver) -> str:
    """The dialog is moved aside, and the map clicked."""

    def aside() -> None:
        dialog = centres(driver).dialogs[0]
        dialog.move(iface.mainWindow().geometry().topLeft() + QPoint(40, 80))

    driver.call(aside)
    driver.click("centre_pick")
    driver.pause(0.5)
    canvas = iface.mapCanvas()
    driver.click(canvas.viewport(), at=driver.call(lambda: at(TOWER)))
    driver.wait_until(lambda: len(markers()) == 1, "the marker")
    driver.pause(1)
    driver.picture(driver.out / "picked.png")
    return driver.text("centre_where")


@step("Drag the marker")
def drag(driver: Driver) -> str:
    """To the north, and the coordinates follow."""
    driver.click("centre_drag")
    viewport = iface.mapCanvas().viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    start = driver.call(lambda: at(TOWER))
    end = start + QPoint(60, -80)
    driver.call(lambda: QTest.mousePress(viewport, left, none, start))
    driver.call(lambda: QTest.mouseMove(viewport, (start + end) / 2))
    driver.pause(0.3)
    driver.picture(driver.out / "dragging.png", settled=False)
    driver.call(lambda: QTest.mouseMove(viewport, end))
    driver.call(lambda: QTest.mouseRelease(viewport, left, none, end))
    driver.pause(1)
    driver.press("Escape")
    driver.picture(driver.out / "dragged.png")
    return driver.text("centre_latitude")


@step("Make it")
def make(driver: Driver) -> str:
    """It is made, the map is as it was, and a refresh is offered."""
    driver.click("centre_save")
    driver.wait_until(lambda: not centres(driver).dialogs, "the end", 60)
    driver.wait_until(lambda: not markers(), "the canvas without marker")
    driver.pause(1)
    driver.picture(driver.out / "made.png")
    return ""


@step("Change one")
def change(driver: Driver) -> str:
    """What the site has is shown, with its place on the map."""
    entry(driver, "change")
    driver.find("centre_change")
    driver.wait_until(lambda: not centres(driver).dialogs[0].work.is_busy, "the form", 60)
    driver.type("+31 30 7654321", into="centre_phone")
    driver.pause(1)
    driver.picture(driver.out / "change.png", of="centre_change")
    return driver.text("centre_where")


@step("Read what deleting means")
def delete(driver: Driver) -> str:
    """It is the site's affair; given up here."""
    driver.click("centre_delete")
    driver.find("delete_on_site")
    driver.pause(0.5)
    driver.picture(driver.out / "delete.png", of="delete_on_site")
    driver.click("delete_on_site_cancel")
    return ""


@step("Close and come back")
def back(driver: Driver) -> str:
    """What was typed is there again."""
    driver.click("centre_close")
    driver.wait_until(lambda: not centres(driver).dialogs, "the end")
    entry(driver, "change")
    driver.find("centre_change")
    driver.wait_until(lambda: not centres(driver).dialogs[0].work.is_busy, "the form", 60)
    driver.pause(0.5)
    driver.picture(driver.out / "restored.png", of="centre_change")
    return driver.text("centre_phone")


STEPS = [practise, look, menu, new, fill, mend, pick, drag, make, change, delete, back]
