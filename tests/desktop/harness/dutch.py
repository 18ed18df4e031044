"""Inside QGIS: read the menus."""

from __future__ import annotations

from qgis.utils import iface

from tools.tour.driver import Driver, step
from tools.tour.widgets import plain


@step("read the menus")
def read(driver: Driver) -> None:
    bar = iface.mainWindow().menuBar()
    driver.values["menus"] = driver.call(lambda: [plain(a.text()) for a in bar.actions()])


STEPS = [read]
