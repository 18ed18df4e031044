"""Open the dock, and leave QGIS while the courses are being fetched from a server that hangs."""

from __future__ import annotations

from tools.tour.driver import Driver, step
from tools.tour.steps import PLUGIN


@step("Fetch from a server that hangs")
def fetch(driver: Driver) -> str:
    """The request is on its way when QGIS is left."""
    plugin = driver.plugin(PLUGIN)
    driver.call(plugin.action.trigger, wait=False)
    driver.find("QgisCertificationDock")
    driver.wait_until(lambda: plugin.office.is_refreshing, "the refresh")
    driver.wait_until(lambda: plugin.office._tasks.running > 0, "the task")
    return "under way"


STEPS = [fetch]
