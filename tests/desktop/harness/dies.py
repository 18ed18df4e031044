"""Inside QGIS: a setting is written, then the power goes."""

from __future__ import annotations

from qgis.core import QgsSettings

from tools.tour.driver import Driver, step


@step("remember something")
def remember(driver: Driver) -> None:
    def write() -> None:
        settings = QgsSettings()
        driver.values["before"] = settings.value("certification_trial/kept", "")
        settings.setValue("certification_trial/kept", "yes")
        settings.sync()

    driver.call(write)
    if driver.values["before"] != "yes":
        driver.die()


STEPS = [remember]
