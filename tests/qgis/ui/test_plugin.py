"""The life of the plugin: what comes with it goes with it."""

from __future__ import annotations

import gc
import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsLocatorFilter,
    QgsMapLayer,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import (
    QgsDockWidget,
    QgsGui,
    QgsMapCanvas,
    QgsMessageBar,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTranslator, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMainWindow, QMenu, QToolBar

from qgis_certification_plugin import classFactory
from qgis_certification_plugin.map.kinds import Kind, mark
from qgis_certification_plugin.plugin import CertificationPlugin
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.settings import GROUP
from qgis_certification_plugin.ui.language import translation_file
from tests.qgis.ui.conftest import MapWindow
from tests.qgis.ui.trainers import Answer, wait_until

ROOT = Path(__file__).parents[3]


class Interface(QObject):
    """The parts of QgisInterface that the plugin uses, on a real main window."""

    initializationCompleted = pyqtSignal()  # noqa: N815

    def __init__(self, window: QMainWindow, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._window, self._canvas = window, canvas
        self.toolbar: QToolBar = window.addToolBar("Web")
        self.menu: QMenu = window.menuBar().addMenu("Web")
        self.help_menu: QMenu = window.menuBar().addMenu("Plugins")
        self.options: list[QgsOptionsWidgetFactory] = []
        self.asked_for: list[str] = []
        self.messages = QgsMessageBar(window)
        self.locator_filters: list[QgsLocatorFilter] = []
        self.active_layer: QgsMapLayer | None = None

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self._window

    def openLayoutDesigner(self, layout: object) -> None:  # noqa: N802
        """Open nothing."""

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self._canvas

    def addWebToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar.addAction(action)

    def removeWebToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar.removeAction(action)

    def registerMainWindowAction(self, action: QAction, keys: str) -> bool:  # noqa: N802
        action.setShortcut(keys)
        return True

    def unregisterMainWindowAction(self, action: QAction) -> bool:  # noqa: N802
        action.setShortcut("")
        return True

    def addPluginToWebMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.menu.addAction(action)

    def removePluginWebMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.menu.removeAction(action)

    def pluginHelpMenu(self) -> QMenu:  # noqa: N802
        return self.help_menu

    def registerLocatorFilter(self, made: QgsLocatorFilter) -> None:  # noqa: N802
        self.locator_filters.append(made)

    def deregisterLocatorFilter(self, made: QgsLocatorFilter) -> None:  # noqa: N802
        self.locator_filters.remove(made)

    def setActiveLayer(self, layer: QgsMapLayer) -> bool:  # noqa: N802
        self.active_layer = layer
        return True

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:  # noqa: N802
        self._window.addDockWidget(area, dock)
        dock.show()

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:  # noqa: N802
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:  # noqa: N802
        self.options.remove(factory)

    def showOptionsDialog(self, _parent: QMainWindow, page: str) -> None:  # noqa: N802
        self.asked_for.append(page)

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.messages

    def removeDockWidget(self, dock: QDockWidget) -> None:  # noqa: N802
        self._window.removeDockWidget(dock)


@pytest.fixture
def interface(map_window: MapWindow) -> Interface:
    return Interface(map_window.window, map_window.canvas)


@pytest.fixture
def new_user(clean_settings: None, practice: PracticeServer) -> None:
    """Somebody who has no files of the plugin yet, and whose site is the practice server."""
    shutil.rmtree(
        Path(QgsApplication.qgisSettingsDirPath()) / "qgis_certification", ignore_errors=True
    )
    QgsSettings().setValue(f"{GROUP}/server_url", practice.url)


@pytest.fixture
def plugin(interface: Interface, new_user: None) -> Iterator[CertificationPlugin]:
    """The plugin, loaded."""
    made = classFactory(interface)
    made.initGui()
    yield made
    made.unload()


def test_the_help_is_in_our_menu_and_among_that_of_other_plugins(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    wait_until(lambda: bool(interface.help_menu.actions()))
    names = [action.objectName() for action in interface.menu.actions()]
    assert "qgis_certification_help_action" in names
    [entry] = interface.help_menu.actions()
    assert entry.text() == "QGIS Certification"
    plugin.unload()
    assert interface.help_menu.actions() == []
    assert interface.menu.actions() == []


def test_loading_shows_one_button_and_four_menu_entries(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    assert plugin.action is not None
    assert interface.toolbar.actions() == [plugin.action]
    entries = [plugin.action, plugin.practice_entry.action, plugin.settings_entry.action]
    assert interface.menu.actions()[:3] == entries
    assert plugin.action.isCheckable()
    assert not plugin.action.icon().isNull()


def test_loading_asks_nothing_writes_nothing_and_builds_no_dock(
    plugin: CertificationPlugin, practice: PracticeServer, interface: Interface, qtbot: Any
) -> None:
    qtbot.wait(50)
    assert len(practice.requests) == 0
    assert plugin.office is None
    assert interface.mainWindow().findChildren(QgsDockWidget) == []


def test_loading_imports_nothing_heavy() -> None:
    heavy = ("requests", "jinja2", "osgeo", "urllib3", "sqlite3")
    code = (
        "import sys; import qgis.core, qgis.gui; before = set(sys.modules);"
        "import qgis_certification_plugin.plugin;"
        f"print([name for name in {heavy!r} if name in set(sys.modules) - before])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_the_button_opens_and_closes_the_dock(
    plugin: CertificationPlugin, interface: Interface, qtbot: Any
) -> None:
    button = interface.toolbar.widgetForAction(plugin.action)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert plugin.dock is not None
    assert plugin.dock.isVisible()
    assert plugin.action is not None
    assert plugin.action.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not plugin.dock.isVisible()
    assert not plugin.action.isChecked()


def test_opening_brings_courses_and_a_map(plugin: CertificationPlugin, qtbot: Any) -> None:
    assert plugin.action is not None
    plugin.action.trigger()
    office = plugin.office
    assert office is not None
    qtbot.waitUntil(lambda: office.catalogue is not None, timeout=20_000)
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 4)


def test_closing_the_dock_unchecks_the_button_and_is_remembered(
    plugin: CertificationPlugin,
) -> None:
    assert plugin.action is not None
    plugin.action.trigger()
    assert plugin.settings.dock_open
    assert plugin.dock is not None
    plugin.dock.close()
    assert not plugin.action.isChecked()
    assert not plugin.settings.dock_open


def test_a_dock_that_was_open_opens_again_once_qgis_is_ready(
    interface: Interface, new_user: None
) -> None:
    QgsSettings().setValue(f"{GROUP}/dock_open", True)
    interface.mainWindow().hide()
    plugin = CertificationPlugin(interface)
    plugin.initGui()
    assert interface.mainWindow().findChildren(QgsDockWidget) == []
    interface.mainWindow().show()
    interface.initializationCompleted.emit()
    assert plugin.dock is not None
    assert plugin.dock.isVisible()
    plugin.unload()


def test_a_plugin_switched_on_later_opens_its_dock_at_once(
    interface: Interface, new_user: None, qtbot: Any
) -> None:
    QgsSettings().setValue(f"{GROUP}/dock_open", True)
    plugin = CertificationPlugin(interface)
    plugin.initGui()
    qtbot.waitUntil(lambda: plugin.dock is not None and plugin.dock.isVisible())
    plugin.unload()


def test_the_dock_returns_to_the_place_that_the_window_remembers(
    plugin: CertificationPlugin, interface: Interface
) -> None:
    window = interface.mainWindow()
    assert plugin.action is not None
    plugin.action.trigger()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, plugin.dock)
    state = window.saveState()
    plugin.unload()
    window.restoreState(state)
    plugin.initGui()
    plugin.action.trigger()
    assert window.dockWidgetArea(plugin.dock) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_unloading_keeps_the_layers_in_the_project(plugin: CertificationPlugin, qtbot: Any) -> None:
    assert plugin.action is not None
    plugin.action.trigger()
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 4, timeout=20_000)
    plugin.unload()
    assert len(QgsProject.instance().mapLayers()) == 4


def test_unloading_in_the_middle_of_a_refresh_ends_it(
    plugin: CertificationPlugin, practice: PracticeServer, qtbot: Any
) -> None:
    practice.faults.add("hang", "past-course")
    assert plugin.action is not None
    plugin.action.trigger()
    qtbot.waitUntil(lambda: any("upcoming" in e.path for e in practice.requests), timeout=10_000)
    plugin.unload()
    assert QgsApplication.taskManager().countActiveTasks() == 0


def left_behind(interface: Interface) -> dict[str, int]:
    """Count what a plugin that was unloaded could have left in QGIS."""
    window = interface.mainWindow()
    courses = QgsVectorLayer("Point", "courses", "memory")
    mark(courses, Kind.COURSES)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        "actions": len(window.findChildren(QAction)),
        "docks": len(window.findChildren(QDockWidget)),
        "buttons": len(interface.toolbar.actions()),
        "entries": len(interface.menu.actions()),
        "options": len(interface.options),
        "windows": len(QApplication.topLevelWidgets()),
        "tasks": QgsApplication.taskManager().count(),
        "servers": sum(thread.name == "practice-server" for thread in threading.enumerate()),
        "log handlers": len(logging.getLogger("qgis_certification").handlers),
        "translators": len(QCoreApplication.instance().findChildren(QTranslator)),
        "listeners": QgsProject.instance().receivers(QgsProject.instance().layersAdded),
        "canvas children": len(interface.mapCanvas().findChildren(QObject)),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "locator filters": len(interface.locator_filters),
        "actions for features": len(QgsGui.mapLayerActionRegistry().mapLayerActions(courses)),
    }


def test_loading_and_unloading_ten_times_leaves_nothing_behind(
    interface: Interface, new_user: None, qtbot: Any
) -> None:
    before = None
    for _ in range(10):
        plugin = CertificationPlugin(interface)
        plugin.initGui()
        qtbot.waitUntil(lambda: bool(interface.locator_filters))
        assert plugin.action is not None
        plugin.action.trigger()
        assert plugin.dock is not None
        for page in ("courses", "verify", "become", "find"):
            plugin.dock.open_page(page)
        plugin.unload()
        qtbot.wait(5)
        before = before or left_behind(
            interface
        )  # the first time, Qt makes what it keeps for itself
    assert left_behind(interface) == before
    assert before["docks"] == before["buttons"] == before["entries"] == before["tasks"] == 0


# --- practising ------------------------------------------------------------------------------


def practise(plugin: CertificationPlugin) -> None:
    """Switch practising on from the menu, and wait until it is."""
    answer = Answer("practice_ok")
    plugin.practice_entry.action.trigger()
    assert answer.seen
    practice = plugin.practice
    assert practice is not None
    wait_until(lambda: practice.is_on, "the practice site")


def test_the_menu_switches_practising_on_and_off(plugin: CertificationPlugin) -> None:
    assert plugin.practice_entry.action.text() == "Practise…"
    practise(plugin)
    assert plugin.dock is not None
    assert plugin.dock.isVisible()
    assert plugin.practice_entry.action.text() == "Stop Practising"
    plugin.practice_entry.action.trigger()
    assert plugin.practice_entry.action.text() == "Practise…"
    assert plugin.dock.content is plugin.dock.home


def test_leaving_qgis_while_practising_leaves_no_file_and_starts_for_real(
    plugin: CertificationPlugin, practice: PracticeServer
) -> None:
    practise(plugin)
    office = plugin.office
    assert office is not None
    folder = office.folder
    assert (folder / "practice").is_dir()
    plugin.unload()
    assert not (folder / "practice").exists()
    plugin.initGui()
    assert plugin.action is not None
    plugin.action.trigger()
    assert plugin.office is not None
    assert plugin.office.server.root == practice.url
    assert plugin.practice is not None
    assert not plugin.practice.is_on


def foreign_connections(practice: PracticeServer) -> list[str]:
    """Return the threads that answer connections to other practice servers than this one."""
    names = [thread.name for thread in threading.enumerate()]
    mine = practice.url.rpartition(":")[2]
    return [name for name in names if "practice-connection" in name and not name.endswith(mine)]


def test_practising_fifty_times_leaves_nothing_behind(
    interface: Interface, new_user: None, practice: PracticeServer, qtbot: Any
) -> None:
    before = None
    for _ in range(50):
        plugin = CertificationPlugin(interface)
        plugin.initGui()
        practise(plugin)
        plugin.unload()
        qtbot.wait(5)
        before = before or left_behind(interface)
    assert left_behind(interface) == before
    # Connections end a moment later than their server.
    wait_until(lambda: not foreign_connections(practice), "the ends of all connections")


# --- log and language ------------------------------------------------------------------------


def test_the_log_goes_to_a_tab_of_its_own(plugin: CertificationPlugin, qtbot: Any) -> None:
    heard: list[tuple[str, str]] = []
    log = QgsApplication.messageLog()

    def hear(message: str, tab: str, _level: object) -> None:
        heard.append((tab, message))

    log.messageReceived.connect(hear)
    logging.getLogger("qgis_certification.test").warning("a %s happened", "thing")
    log.messageReceived.disconnect(hear)
    assert ("QGIS Certification", "a thing happened") in heard


@pytest.mark.parametrize(
    ("locale", "file"),
    [
        ("nl_BE", "nl.bz2"),
        ("nl", "nl.bz2"),
        ("pt_BR", "pt_BR.bz2"),
        ("pt_PT", "pt_BR.bz2"),
        ("pt-PT", "pt_BR.bz2"),
        ("pt", "pt_BR.bz2"),
        ("tlh", "en.bz2"),
        ("C", "en.bz2"),
    ],
)
def test_a_language_without_a_file_falls_back(tmp_path: Path, locale: str, file: str) -> None:
    for language in ("nl", "en", "pt_BR"):
        (tmp_path / f"{language}.bz2").touch()
    found = translation_file(tmp_path, locale)
    assert found is not None
    assert found.name == file


def test_without_translations_the_plugin_speaks_english(tmp_path: Path) -> None:
    assert translation_file(tmp_path, "nl") is None
