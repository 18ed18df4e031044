"""The steps of the tour, in order: each does what a person does and checks what she would see."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.utils import iface

from tools.tour.driver import DriveError, Driver, step

PLUGIN = "qgis_certification_plugin"


@step("QGIS starts with the plugin")
def start(driver: Driver) -> str:
    """The window is there, the plugin is loaded from the profile, and nothing was asked for."""
    driver.window("QGIS")
    plugin = driver.plugin(PLUGIN)
    if driver.recorder.requests:
        raise DriveError(f"requests while QGIS started: {driver.recorder.requests}")
    title = driver.call(lambda: iface.mainWindow().windowTitle())
    return f"QGIS {Qgis.version()}, {type(plugin).__name__}, 0 requests, window {title!r}"


STEPS = [start]
