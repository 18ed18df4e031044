"""What a trainer prepares in QGIS: a course copied, its background drawn, a centre, sheets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QPoint
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QApplication,
    QDateEdit,
    QLabel,
    QMainWindow,
    QToolBar,
    QToolButton,
)
from qgis.utils import iface

from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN, counts
from tools.tour.walks import showing
from tools.tour.walks.showing import ends_today, open_course, show, told_list, type_owner
from tools.tour.widgets import rows_of

_DOCK = "QgisCertificationDock"
_COURSE = "course_dialog"
_BACKGROUND = "background_dialog"
_TOWER = QgsPointXY(5.3872, 52.1552)  # in the middle of the Netherlands
_AROUND = 0.9  # degrees of the map to each side of it


def _arranging(driver: Driver) -> Any:
    """Return the buttons and menus of My courses."""
    return driver.plugin(PLUGIN).dock.home.courses_page.desk.arranging


def _centres(driver: Driver) -> Any:
    """Return the entries about training centres."""
    return driver.plugin(PLUGIN).dock.home.courses_page.centres


def _open_menu(driver: Driver, button: str) -> None:
    """Open the menu of a button: a press on it would wait for the menu to close."""
    holder = driver.find(button, kind=QToolButton)
    driver.call(lambda: holder.menu().popup(holder.mapToGlobal(QPoint(0, holder.height()))))
    driver.pause(0.3)


def _entry(driver: Driver, button: str, action: QAction) -> None:
    """Click an entry of the menu of a button."""
    _open_menu(driver, button)
    driver.menu_entry(driver.call(action.text))


def _designers() -> list[QMainWindow]:
    """Return the open windows of QGIS's layout designer."""
    return [
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, QMainWindow)
        and window.inherits("QgsLayoutDesignerDialog")
        and window.isVisible()
    ]


def _designer(driver: Driver) -> QMainWindow:
    """Return the designer that has opened, as large as the screen."""
    window: QMainWindow = driver.wait_until(lambda: (_designers() or [None])[0], "the designer")
    driver.call(window.showMaximized)
    driver.call(window.raise_)
    driver.pause(2)
    return window


@step("Sign in")
def sign_in(driver: Driver) -> str:
    """As the owner of an organisation."""
    username = type_owner(driver)
    showing.sign_in(driver)
    return username


@step("Copy a course with new dates")
def copy(driver: Driver) -> str:
    """Two clicks and the first day; the last one follows."""
    view = driver.find("course_list", kind=QAbstractItemView)
    rows = driver.call(lambda: rows_of(view))
    kind = driver.given["course_type"]
    driver.click_cell(view, next(n for n, row in enumerate(rows) if kind in " ".join(row)), 0)
    _entry(driver, "arrange_course", _arranging(driver).copy)
    window = driver.find(_COURSE, timeout=30)
    driver.wait_until(window.form.isEnabled, "the form", 30)
    first = driver.call(lambda: window.findChild(QDateEdit, "course_start"))
    driver.call(lambda: first.setDate(QDate.currentDate().addDays(60)))
    show(driver, "prepare-copy", of=window)
    return str(driver.call(lambda: window.findChild(QDateEdit, "course_end").text()))


@step("Draw the background")
def design(driver: Driver) -> str:
    """In QGIS's own layout designer, then on the certificate."""
    driver.click("background_design", within=_COURSE)
    dialog = driver.find(_BACKGROUND)
    driver.wait_until(lambda: dialog.facts.certificate.hours != "…", "the hours of instruction")
    driver.click("background_design", within=_BACKGROUND)
    window = _designer(driver)
    show(driver, "prepare-designer", of=window)
    use = window.findChild(QAction, "qgis_certification_use_layout")

    def button() -> Any:
        found = (bar.widgetForAction(use) for bar in window.findChildren(QToolBar))
        return next(one for one in found if one is not None)

    driver.click(driver.call(button))
    driver.wait_until(lambda: dialog.found, "the picture", 60)
    driver.call(window.close)
    driver.call(dialog.raise_)
    show(driver, "prepare-background", of=dialog)
    said = driver.text("background_state")
    driver.click("background_use", within=_BACKGROUND)
    return said


@step("Make the course")
def make(driver: Driver) -> str:
    """It stands in the list."""
    view = driver.find("course_list", kind=QAbstractItemView)
    before = driver.call(view.model().rowCount)
    driver.click("arranging_send", within=_COURSE)
    driver.wait_until(lambda: view.model().rowCount() > before, "the new course", 60)
    return f"{before + 1} courses"


@step("See the course types")
def types(driver: Driver) -> str:
    """What there is, and what can be done with it."""
    _entry(driver, "arrange_new", _arranging(driver).show_types)
    dialog = driver.find("course_types")
    driver.wait_until(dialog.list.count, "the course types", 30)
    driver.call(lambda: dialog.list.setCurrentRow(0))
    show(driver, "prepare-types", of=dialog)
    driver.click("course_types_close")
    return f"{driver.call(dialog.list.count)} course types"


@step("Put a training centre on the map")
def centre(driver: Driver) -> str:
    """A click on the map says where it is."""
    canvas = iface.mapCanvas()
    project = QgsProject.instance()

    def to_project() -> QgsCoordinateTransform:
        world = QgsCoordinateReferenceSystem("EPSG:4326")
        return QgsCoordinateTransform(world, project.crs(), project)

    def zoom() -> None:
        x, y = _TOWER.x(), _TOWER.y()
        around = QgsRectangle(x - _AROUND, y - _AROUND, x + _AROUND, y + _AROUND)
        canvas.setExtent(to_project().transformBoundingBox(around))
        canvas.refresh()

    def place() -> QPoint:
        pixel = canvas.getCoordinateTransform().transform(to_project().transform(_TOWER))
        return QPoint(round(pixel.x()), round(pixel.y()))

    driver.call(zoom)
    _entry(driver, "arrange_new", _centres(driver).new)
    dialog = driver.find("centre_new")
    driver.type("Tower Room", into="centre_name")
    driver.type("tower@example.org", into="centre_email")
    driver.call(lambda: dialog.move(iface.mainWindow().geometry().topLeft() + QPoint(20, 90)))
    driver.click("centre_pick")
    driver.pause(0.5)
    driver.click(canvas.viewport(), at=driver.call(place))
    where = driver.call(lambda: dialog.findChild(QLabel, "centre_where"))
    driver.wait_until(where.text, "the place")
    driver.pause(1)
    show(driver, "prepare-centre")
    said = driver.text("centre_where")
    driver.click("centre_close")
    return said


@step("Print sheets for the course")
def sheets(driver: Driver) -> str:
    """A sign-in list as a layout that can be changed."""
    open_course(driver, ends_today(driver.given["course_type"]))
    driver.click_cell("participants_table", 0, 1)
    driver.paste(told_list(Path("docs/walks/trainer.md")))
    driver.wait_until(lambda: counts(driver, "5 people"), "the pasted rows")
    _open_menu(driver, "print_menu")
    show(driver, "prepare-print")
    driver.press("Escape")
    window = driver.find("participants_window")
    layout = driver.call(lambda: window.findChild(QAction, "print_layout_sign-in"))
    driver.call(layout.trigger, wait=False)
    designer = _designer(driver)
    show(driver, "prepare-sheet", of=designer)
    title = str(driver.call(designer.windowTitle))
    driver.call(designer.close)
    return title


STEPS = [sign_in, copy, design, make, types, centre, sheets]
