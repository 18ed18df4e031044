"""Inside QGIS: a server, or the proxy before it, that never comes to an end."""

from __future__ import annotations

import time

from tools.tour import steps
from tools.tour.driver import DriveError, Driver, step


@step("refresh that never ends")
def refresh(driver: Driver) -> str:
    """The interface goes on answering, and cancel ends the waiting at once.

    With `leave_with_tasks` nothing is cancelled: QGIS is left in the middle of it.
    """
    plugin = driver.plugin(steps.PLUGIN)
    driver.call(plugin.action.trigger, wait=False)
    driver.find("QgisCertificationDock")
    office = plugin.office
    driver.wait_until(lambda: office.is_refreshing, "the refresh")
    driver.pause(1.0)
    if driver.given.get("leave_with_tasks"):
        return "left while it hangs"
    with driver.heartbeat() as beat:
        driver.pause(3.0)
        if not driver.call(lambda: office.is_refreshing):
            raise DriveError("the refresh has ended: nothing hangs here")
        began = time.perf_counter()
        driver.call(office.cancel_refresh)
        while driver.call(lambda: office.is_refreshing):
            driver.pause(0.005)
        cancelled = time.perf_counter() - began
    driver.values["longest block"] = beat.longest_ms
    driver.values["cancel"] = cancelled
    return f"{beat.longest_ms:.0f} ms, cancelled after {cancelled:.3f} s"


STEPS = [refresh]
