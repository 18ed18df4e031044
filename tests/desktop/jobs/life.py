"""Inside QGIS: installed from the zip by QGIS's own installer, switched on and off fifty times."""

from __future__ import annotations

import ctypes
import gc
import resource
import statistics
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyplugin_installer  # type: ignore[import-not-found]
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTranslator
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget
from qgis.utils import iface

from tools.tour.driver import Driver, step

PLUGIN = "qgis_certification_plugin"
PARTS = 5
TIMES = 50


@step("install from the zip")
def install(driver: Driver) -> str:
    """As "Install from ZIP" does it; QGIS starts the plugin by itself."""
    QgsSettings().remove(f"PythonPlugins/{PLUGIN}")  # a profile that has never heard of it
    driver.call(
        lambda: pyplugin_installer.instance().installFromZipFile(driver.given["archive"]), 60
    )
    driver.wait_until(lambda: PLUGIN in qgis.utils.active_plugins, "the running plugin")
    home = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins" / PLUGIN
    driver.values["installed"] = (home / "metadata.txt").is_file()
    return str(home)


@step("open the dock")
def open_dock(driver: Driver) -> None:
    """What was installed works."""
    driver.call(_open, 30)
    driver.wait_until(lambda: qgis.utils.plugins[PLUGIN].dock is not None, "the dock")
    dock = qgis.utils.plugins[PLUGIN].dock
    driver.wait_until(dock.isVisible, "the dock shown")


@step("switch off and on again")
def again(driver: Driver) -> None:
    """Unloading takes the dock along, loading brings the button back."""
    driver.call(_off)
    window = iface.mainWindow()
    driver.wait_until(lambda: not window.findChildren(QWidget, "qgis_certification_dock"))
    driver.call(_on, 30)
    driver.wait_until(lambda: PLUGIN in qgis.utils.active_plugins, "the running plugin")


@step("fifty times")
def fifty_times(driver: Driver) -> str:
    """Nothing grows: widgets, actions, objects, layers, threads, translators, memory."""
    driver.call(_leave_closed, 30)
    return _repeat(driver, _on_and_off, "switched")


@step("fifty times, with the dock opened")
def fifty_docks(driver: Driver) -> str:
    """Nor when each time everything is read that the dock needs."""
    return _repeat(driver, _on_open_and_off, "opened")


def _repeat(driver: Driver, once: Callable[[], None], name: str) -> str:
    for _ in range(10):  # caches of Qt and QGIS fill at first
        driver.call(once, 30)
    before = driver.call(_counts)
    memory = [driver.call(_megabytes)]
    for _ in range(PARTS):
        for _ in range(TIMES // PARTS):
            driver.call(once, 30)
        memory.append(driver.call(_megabytes))
    after = driver.call(_counts)
    grown = {key: (before[key], after[key]) for key in after if after[key] > before[key]}
    # Python's table of names doubles now and then, by ten megabytes at once: that is no growth.
    parts = [after - before for before, after in zip(memory, memory[1:])]
    megabytes = statistics.median(parts) * PARTS
    driver.values[name] = {"grown": grown, "megabytes": megabytes}
    return f"{megabytes:.1f} MB more after {TIMES} times, grown: {grown or 'nothing'}"


def _on() -> None:
    if PLUGIN not in qgis.utils.active_plugins:
        qgis.utils.loadPlugin(PLUGIN)
        qgis.utils.startPlugin(PLUGIN)


def _off() -> None:
    qgis.utils.unloadPlugin(PLUGIN)
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    gc.collect()


def _open() -> None:
    qgis.utils.plugins[PLUGIN].action.trigger()


def _leave_closed() -> None:
    """Let the next starts find the dock closed, as most do."""
    _on()
    qgis.utils.plugins[PLUGIN].settings.dock_open = False
    _off()


def _on_and_off() -> None:
    _on()
    QApplication.processEvents()
    _off()


def _on_open_and_off() -> None:
    _on()
    _open()
    QApplication.processEvents()
    _off()


def _counts() -> dict[str, int]:
    window = iface.mainWindow()
    application = QApplication.instance()
    counts: Counter[str] = Counter()
    counts["widgets"] = len(QApplication.allWidgets())
    counts["actions"] = len(window.findChildren(QAction))
    counts["objects"] = len(window.findChildren(QObject))
    counts["translators"] = len(application.findChildren(QTranslator))
    counts["layers"] = len(QgsProject.instance().mapLayers())
    counts["threads"] = threading.active_count()
    counts["signals of the project"] = QgsProject.instance().receivers(
        QgsProject.instance().layersAdded
    )
    counts["python objects of ours"] = sum(_is_ours(one) for one in gc.get_objects())
    return dict(counts)


def _is_ours(thing: Any) -> bool:
    return isinstance(thing, QObject) and type(thing).__module__.startswith(PLUGIN)


def _megabytes() -> float:
    # What the allocator only keeps for later is nobody's.
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


STEPS = [install, open_dock, again, fifty_docks, fifty_times]
