"""Inside QGIS: how long plugins took to load, as QGIS itself records it, and what ours has read."""

from __future__ import annotations

import sys

import qgis.utils

from tools.tour.driver import Driver, step


@step("load times")
def load_times(driver: Driver) -> str:
    """Milliseconds of processor time for import, classFactory and initGui."""
    times = {name: float(time.rstrip("s")) * 1000 for name, time in qgis.utils.plugin_times.items()}
    driver.values["load times"] = times
    own = "qgis_certification_plugin."
    driver.values["modules"] = sorted(
        name[len(own) :] for name in sys.modules if name.startswith(own)
    )
    return ", ".join(f"{name} {time:.0f} ms" for name, time in sorted(times.items()))


STEPS = [load_times]
