"""The settings: opened from the menu, another language and back, a diagnosis, a deletion."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QApplication, QDialog, QScrollArea, QTreeWidget, QWidget
from qgis.utils import iface

from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN

PAGE = "qgis_certification_options"


def plugin(driver: Driver) -> Any:
    """Return the plugin."""
    return driver.plugin(PLUGIN)


def scroll_to(driver: Driver, name: str) -> QWidget:
    """Bring a part of the page into sight."""
    widget = driver.find(name)

    def show() -> None:
        area = driver_page().findChild(QScrollArea, "options_scroll")
        area.ensureWidgetVisible(widget, 10, 10)

    driver.call(show)
    return widget


def driver_page() -> QWidget:
    """Return the page, which is in the dialog that is open."""
    return plugin_page[0]


plugin_page: list[QWidget] = []


@step("Open the settings from the Web menu")
def open_settings(driver: Driver) -> str:
    """QGIS's options open at our page."""
    driver.call(plugin(driver).settings_entry.action.trigger, wait=False)
    driver.wait_until(lambda: isinstance(QApplication.activeModalWidget(), QDialog), "options")
    page = driver.find(PAGE)
    plugin_page[:] = [page]
    dialog = QApplication.activeModalWidget()
    driver.call(lambda: dialog.resize(1250, 900))
    driver.call(lambda: dialog.move(30, 30))
    driver.wait_until(page.isVisible, "the page")
    return driver.text("options_account")


@step("Try out a translation")
def try_out(driver: Driver) -> str:
    """The file is chosen; page, dock and menu speak it at once."""
    file = scroll_to(driver, "options_language_file")
    if isinstance(file, QgsFileWidget):
        driver.call(lambda: file.setFilePath(driver.given["translation"]))
    driver.click("options_language_try")
    return driver.wait_for_text("options_language_state", driver.given["language"])


@step("Look at what is stored")
def stored(driver: Driver) -> str:
    """The list has a line for each part."""
    view = scroll_to(driver, "options_stored")
    rows = view.topLevelItemCount() if isinstance(view, QTreeWidget) else 0
    return f"{rows} lines"


@step("Show where texts come from")
def ids(driver: Driver) -> str:
    """Each text names its place in the translation file."""
    scroll_to(driver, "options_language_ids")
    driver.click("options_language_ids")
    driver.wait_until(lambda: plugin(driver).trial.shows_ids, "the ids")
    return str(plugin(driver).settings_entry.action.text())


@step("Go back to QGIS's language")
def back(driver: Driver) -> str:
    """As it was."""
    driver.click("options_language_back")
    driver.wait_until(lambda: not plugin(driver).trial.shows_ids, "the texts")
    return str(plugin(driver).settings_entry.action.text())


@step("See the diagnosis")
def diagnosis(driver: Driver) -> str:
    """It can be read before it is given to anybody."""
    scroll_to(driver, "options_diagnosis_save")
    driver.click("options_diagnosis_copy")
    clip: str = driver.call(lambda: QApplication.clipboard().text())
    driver.values["diagnosis"] = clip
    return clip.splitlines()[0]


@step("Ask to delete everything, and do not")
def ask_to_delete(driver: Driver) -> str:
    """What would be lost is told."""
    scroll_to(driver, "options_delete_all")
    driver.click("options_delete_all")
    driver.find("delete_dialog")
    return driver.text("delete_drafts")


@step("Leave the settings")
def leave(driver: Driver) -> str:
    """With OK."""
    driver.click("delete_cancel")
    dialog = driver.wait_until(_options_dialog, "the options")
    driver.call(dialog.accept, wait=False)
    driver.wait_until(lambda: QApplication.activeModalWidget() is None, "the end of the options")
    return Path(str(iface.mainWindow().windowTitle())).name


def _options_dialog() -> QDialog | None:
    active = QApplication.activeModalWidget()
    return active if isinstance(active, QDialog) and active.findChild(QWidget, PAGE) else None


STEPS = [open_settings, try_out, stored, ids, back, diagnosis, ask_to_delete, leave]
