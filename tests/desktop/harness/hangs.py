"""Inside QGIS: the interface stops answering."""

from __future__ import annotations

from tests.desktop.harness.window import open_trial
from tools.tour.driver import Driver, step


@step("press the button that hangs")
def press_it(driver: Driver) -> None:
    driver.call(open_trial)
    driver.click("Hang")


STEPS = [press_it]
