"""Inside QGIS: a slot raises while a person goes on clicking."""

from __future__ import annotations

from tests.desktop.harness.window import open_trial
from tools.tour.driver import Driver, step


@step("press the button that fails")
def press_it(driver: Driver) -> None:
    driver.call(open_trial)
    driver.click("Fail")


@step("never reached")
def never(driver: Driver) -> None:
    driver.values["reached"] = True


STEPS = [press_it, never]
