"""Inside QGIS: a course is copied with new days, and a course type is made and changed."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDate, QPoint
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QDateEdit, QLabel, QToolButton

from tools.tour import steps
from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN, expect

FAR = QDate(2042, 3, 3)
COPIED = 5  # days


def controls(driver: Driver) -> Any:
    """Return the buttons and menus of My courses."""
    return driver.plugin(PLUGIN).dock.home.courses_page.desk.arranging


def entry(driver: Driver, button: str, action: QAction) -> None:
    """Open the menu of a button and click an entry, whatever language it speaks."""
    holder = driver.find(button, kind=QToolButton)
    # A press on the button waits for the menu to close, and with it whoever pressed.
    driver.call(lambda: holder.menu().popup(holder.mapToGlobal(QPoint(0, holder.height()))))
    driver.pause(0.3)
    driver.picture(driver.out / f"menu-{action.objectName()}.png", of="QgisCertificationDock")
    driver.menu_entry(driver.call(action.text))


def opened(driver: Driver, name: str) -> Any:
    """Return a window whose form is there."""
    found = driver.find(name, timeout=30)
    driver.wait_until(found.form.isEnabled, "the form", 30)
    driver.pause(0.3)
    return found


def grab(driver: Driver, widget: Any, name: str) -> None:
    driver.pause(0.3)
    driver.picture(driver.out / f"{name}.png", of=widget)


@step("copy a course")
def copy(driver: Driver) -> str:
    """Two clicks and two days."""
    dock = driver.find("QgisCertificationDock")
    driver.picture(driver.out / "desk.png", of=dock)
    driver.click_cell("course_list", 0)
    shown = driver.find("course_list", kind=QAbstractItemView).model()
    before = steps.row_count(driver, "course_list")
    entry(driver, "arrange_course", controls(driver).copy)
    window = opened(driver, "course_dialog")
    grab(driver, window, "copy")
    day = driver.call(lambda: window.findChild(QDateEdit, "course_start"))
    driver.call(lambda: day.setDate(FAR))
    driver.type("x" * 121, into="course_competence", within=window)
    driver.call(lambda: window.findChild(QDateEdit, "course_end").setDate(FAR.addDays(-1)))
    grab(driver, window, "copy-wrong")
    driver.type("Basic concepts of geographical information", into="course_competence")
    driver.call(lambda: window.findChild(QDateEdit, "course_end").setDate(FAR.addDays(COPIED)))
    grab(driver, window, "copy-right")
    driver.click("arranging_send", within=window)
    driver.wait_until(lambda: shown.rowCount() > before, "the new course", 30)
    driver.picture(driver.out / "copied.png")
    return f"{before + 1} courses"


@step("make a course type")
def make_type(driver: Driver) -> str:
    """A wrong number of hours is told before anything is sent."""
    entry(driver, "arrange_new", controls(driver).new_type)
    window = opened(driver, "type_dialog")
    driver.type("Cartography with QGIS", into="type_name", within=window)
    driver.type("16 hours", into="type_hours", within=window)
    grab(driver, window, "type-wrong")
    note = driver.call(lambda: window.findChild(QLabel, "hours_note").text())
    expect(note, "nothing was said of the hours")
    driver.type("16", into="type_hours", within=window)
    driver.click("arranging_send", within=window)
    driver.wait_until(lambda: not controls(driver).room.windows, "the course type", 30)
    entry(driver, "arrange_new", controls(driver).show_types)
    types = driver.find("course_types")
    driver.wait_until(lambda: "Cartography with QGIS" in names(types), "the course type", 30)
    driver.call(lambda: types.list.setCurrentRow(0))
    grab(driver, types, "types")
    driver.click("course_type_delete", within=types)
    grab(driver, driver.find("delete_on_site"), "delete")
    driver.click("delete_on_site_cancel")
    driver.click("course_types_close")
    return note


def names(types: Any) -> list[str]:
    return [types.list.item(row).text() for row in range(types.list.count())]


@step("look at the conveners")
def conveners(driver: Driver) -> str:
    """They are listed with who one is oneself."""
    entry(driver, "arrange_new", controls(driver).show_conveners)
    dialog = driver.find("conveners")
    grab(driver, dialog, "conveners")
    shown = driver.call(lambda: names(dialog))
    driver.click("conveners_close")
    return ", ".join(shown)


@step("change a course")
def change(driver: Driver) -> str:
    """What was typed is there again after closing."""
    driver.click_cell("course_list", 0)
    entry(driver, "arrange_course", controls(driver).change)
    window = opened(driver, "course_dialog")
    driver.type("Half typed", into="course_competence", within=window)
    driver.click("arranging_close", within=window)
    driver.wait_until(lambda: not controls(driver).room.windows, "the window closed")
    entry(driver, "arrange_course", controls(driver).change)
    again = opened(driver, "course_dialog")
    grab(driver, again, "kept")
    text = driver.call(again.form.competence.text)
    expect(text == "Half typed", f"the draft says {text!r}")
    driver.click("arranging_begin_anew", within=again)
    driver.wait_until(lambda: again.form.competence.text() != "Half typed", "the site's text", 30)
    driver.click("arranging_close", within=again)
    return text


STEPS = [
    steps.start,
    steps.find_courses,
    steps.sign_in,
    steps.organisation,
    copy,
    make_type,
    conveners,
    change,
]
