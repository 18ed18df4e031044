"""Inside QGIS: the courses are fetched once, and the dock is closed again."""

from __future__ import annotations

from tools.tour import steps
from tools.tour.driver import Driver, step


@step("close the dock")
def close(driver: Driver) -> None:
    """As somebody leaves it."""
    dock = driver.plugin(steps.PLUGIN).dock
    driver.call(dock.close)
    driver.wait_until(lambda: not dock.isVisible(), "the dock to be gone")


STEPS = [steps.find_courses, close]
