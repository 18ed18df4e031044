"""Inside QGIS: a server that takes the connection and never answers."""

from __future__ import annotations

import time

from tools.tour import steps
from tools.tour.driver import Driver, step


@step("refresh from a server that hangs")
def refresh(driver: Driver) -> str:
    """The interface goes on answering, and cancel ends the waiting at once."""
    plugin = driver.plugin(steps.PLUGIN)
    driver.call(plugin.action.trigger, wait=False)
    driver.find("QgisCertificationDock")
    office = plugin.office
    driver.wait_until(lambda: office.is_refreshing, "the refresh")
    driver.pause(1.0)
    with driver.heartbeat() as beat:
        driver.pause(3.0)
        began = time.perf_counter()
        driver.call(office.cancel_refresh)
        while driver.call(lambda: office.is_refreshing):
            driver.pause(0.005)
        cancelled = time.perf_counter() - began
    driver.values["refresh from a server that hangs"] = beat.longest_ms
    driver.values["cancel"] = cancelled
    return f"{beat.longest_ms:.0f} ms, cancelled after {cancelled:.3f} s"


STEPS = [refresh]
