"""Inside QGIS: every act of the driver once."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt

from tests.desktop.harness.window import open_trial
from tools.tour.driver import Driver, step


@step("open a window")
def open_window(driver: Driver) -> str:
    driver.call(open_trial)
    driver.window("Harness trial")
    return str(driver.given["greeting"])


@step("answer a blocking question")
def answer(driver: Driver) -> None:
    driver.click("Ask…")
    driver.click("Yes", within=driver.window("A question"))
    driver.wait_for_text("answer", "yes")


@step("type and paste")
def type_and_paste(driver: Driver) -> None:
    driver.type("Zoë O'Brien 山", into="Name")
    driver.wait_until(lambda: driver_text("Name") == "Zoë O'Brien 山", "the typed name")
    driver.paste("Émile", into="Name")
    driver.values["name"] = driver.text("Name")


def driver_text(name: str) -> str:
    from tools.tour import widgets

    return widgets.text_of(widgets.find(name))


@step("choose in a list")
def choose(driver: Driver) -> None:
    driver.choose("kinds", "examination")
    driver.choose("kinds", "attendance")
    driver.choose("kinds", "completion")
    driver.values["kind"] = driver.text("kinds")


@step("work in a table")
def table(driver: Driver) -> None:
    people = driver.find("people")
    driver.click_cell("people", "Anna", 0, box=True)
    driver.wait_until(lambda: people.item(1, 0).checkState() == Qt.CheckState.Checked, "the tick")
    driver.click_cell("people", 0, 1, double=True)
    driver.type("edited")
    driver.press("Return")
    driver.wait_until(lambda: people.item(0, 1).text() == "edited", "the edited cell")
    driver.values["rows"] = driver.rows("people")


@step("switch tabs")
def tabs(driver: Driver) -> None:
    driver.tab("tabs", "Second")
    driver.find("the second page")


@step("use the main menu")
def menu(driver: Driver) -> None:
    driver.press("Escape")
    driver.menu("Help", "About")
    driver.window("About QGIS")
    driver.press("Escape")


STEPS = [open_window, answer, type_and_paste, choose, table, tabs, menu]
