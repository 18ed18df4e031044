"""Inside QGIS: five thousand courses come, are refreshed, and are looked at."""

from __future__ import annotations

import time
from functools import partial

from qgis.core import QgsProject
from qgis.utils import iface, reloadPlugin

from tools.tour import steps
from tools.tour.driver import Driver, step


def _drawn(driver: Driver) -> None:
    driver.pause(0.5)
    driver.wait_until(lambda: not iface.mapCanvas().isDrawing(), "the map to be drawn", 60)


@step("load")
def load(driver: Driver) -> str:
    """What the plugin adds to the start of QGIS: it is taken out and loaded again."""
    driver.window("QGIS")
    began = time.perf_counter()
    driver.call(lambda: reloadPlugin(steps.PLUGIN))
    driver.values["loading"] = (time.perf_counter() - began) * 1000
    driver.values["blocks"] = {}
    return f"{driver.values['loading']:.0f} ms"


@step("first fetch")
def first(driver: Driver) -> str:
    """The dock opens, the courses come, the layers are made and drawn."""
    plugin = driver.plugin(steps.PLUGIN)
    driver.call(plugin.action.trigger, wait=False)
    driver.find("QgisCertificationDock")
    driver.wait_until(lambda: plugin.office and plugin.office.catalogue, "the catalogue", 120)
    driver.wait_until(lambda: len(QgsProject.instance().mapLayers()) >= 4, "the layers", 60)
    _drawn(driver)
    return f"{len(plugin.office.catalogue.courses)} courses"


@step("rest")
def rest(driver: Driver) -> str:
    """Nothing happens: what the other programs on this machine take from the interface."""
    driver.pause(1.0)
    with driver.heartbeat() as beat:
        driver.pause(2.0)
    driver.values["rest"] = beat.longest_ms
    return f"{beat.longest_ms:.0f} ms"


@step("refresh")
def refresh(driver: Driver) -> str:
    """The courses are fetched again, compared, stored, and shown by list and layers."""
    office = driver.plugin(steps.PLUGIN).office
    before = office.catalogue.as_of
    with driver.heartbeat() as beat:
        began = time.perf_counter()
        driver.call(office.refresh_catalogue)
        driver.wait_until(lambda: office.catalogue.as_of != before, "the new catalogue", 120)
        driver.values["took"] = time.perf_counter() - began
        _drawn(driver)
    driver.values["blocks"]["refresh"] = beat.longest_ms
    return f"{beat.longest_ms:.0f} ms, {driver.values['took']:.2f} s"


@step("zoom")
def zoom(driver: Driver) -> str:
    """The map goes from the world to a town."""
    canvas = iface.mapCanvas()
    with driver.heartbeat() as beat:
        for scale in (50e6, 5e6, 5e5, 5e4):
            driver.call(partial(canvas.zoomScale, scale))
            _drawn(driver)
    driver.values["blocks"]["zoom"] = beat.longest_ms
    return f"{beat.longest_ms:.0f} ms"


STEPS = [load, first, rest, refresh, zoom]
