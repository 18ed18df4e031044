"""Inside QGIS, offline: from the toolbar to the nearest course in two clicks."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton
from qgis.utils import iface

from tools.tour import steps
from tools.tour.driver import Driver, step
from tools.tour.steps import expect


@step("first click: the toolbar button")
def open_dock(driver: Driver) -> str:
    """The dock shows the courses that were fetched before, and says that they are not new."""
    plugin = driver.plugin(steps.PLUGIN)

    def button() -> Any:
        return next(
            one
            for one in iface.mainWindow().findChildren(QToolButton)
            if one.defaultAction() is plugin.action and one.isVisible()
        )

    with driver.heartbeat() as beat:
        driver.click(driver.call(button))
        driver.wait_until(lambda: plugin.office and plugin.office.catalogue, "the saved courses")
    driver.values["longest block"] = beat.longest_ms
    expect(steps.row_count(driver, "find_list") > 100, "the saved courses are not listed")
    driver.wait_until(lambda: len(QgsProject.instance().mapLayers()) >= 4,
                      "the layers")  # fmt: skip
    return driver.text("find_status")


@step("second click: by distance")
def nearest(driver: Driver) -> str:
    """The nearest course that comes stands on top, with how far it is."""
    driver.click("find_by_distance")
    model = driver.plugin(steps.PLUGIN).dock.home.find_page.model

    def top() -> str:
        return str(model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole))

    said = driver.call(top)
    driver.values["nearest"] = said
    return said.replace("\n", " · ")


@step("offline is said")
def offline(driver: Driver) -> str:
    """After the time-out or refusal of a refresh, the list is as it was."""
    driver.click("find_refresh")
    driver.wait_for_text("find_status", "offline", timeout=60)
    expect(steps.row_count(driver, "find_list") > 100, "the courses are gone")
    return driver.text("find_status")


STEPS = [open_dock, nearest, offline]
