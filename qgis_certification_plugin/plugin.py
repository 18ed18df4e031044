"""The life of the plugin: what it registers when QGIS loads it, it takes back when it leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QMenu

from .settings import Settings
from .translation import translate
from .ui.icons import own_icon
from .ui.language import install_translator, remove_translator
from .ui.log_panel import start_logging, stop_logging

if TYPE_CHECKING:
    # The rooms are entered when the dock is first opened: QGIS's start waits for none of them.
    from qgis.gui import QgisInterface

    from .locator.shelf import Shelf
    from .network.tasks import Tasks
    from .server.address import ServerAddress
    from .storage.catalogue_store import CatalogueStore
    from .ui.dock import CertificationDock
    from .ui.help import HelpEntry
    from .ui.map_actions import ShowInDock
    from .ui.office import Office
    from .ui.practice.mode import PracticeMode
    from .ui.showing import Showing

_TRANSLATIONS = Path(__file__).parent / "i18n"
# A name of the plugin, the same in all languages, under which QGIS files the menu entry.
_MENU = "QGIS Certification"


class CertificationPlugin(QObject):
    """The only place that knows `iface`."""

    def __init__(self, iface: QgisInterface) -> None:
        """Remember QGIS (there is none in qgis_process); nothing is registered yet."""
        super().__init__()
        self._iface = iface
        self._undo: list[Callable[[], None]] = []
        self.settings = Settings()
        self.office: Office | None = None
        self.dock: CertificationDock | None = None
        self.action: QAction | None = None
        self.practice: PracticeMode | None = None
        self.practice_action: QAction | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._add_everywhere)
        self._feature_action: ShowInDock | None = None
        self._showing: Showing | None = None
        self._shelf: Shelf | None = None
        self._help: list[HelpEntry] = []

    def initProcessing(self) -> None:  # noqa: N802  (name given by QGIS)
        """Register what needs no window: all there is in qgis_process."""
        self._start_speaking()
        self._add_provider()

    def initGui(self) -> None:  # noqa: N802  (name given by QGIS)
        """Register all that QGIS offers of the plugin. Nothing is fetched, read or written."""
        self._start_speaking()
        self._add_action()
        self._add_practice_action()
        # What stands elsewhere in QGIS has a turn of its own, when QGIS's windows are there.
        self._later.start()
        self._undo.append(self._later.stop)
        if self.settings.dock_open:
            self._open_again()

    def _add_everywhere(self) -> None:
        self._add_provider()
        self._add_locator_filter()
        self._add_coordinate_words()
        self._add_feature_action()
        self._add_help()

    def unload(self) -> None:
        """Take everything back, in reverse; the layers stay in the project."""
        while self._undo:
            self._undo.pop()()
        self.office = self.dock = self.action = self.practice = self.practice_action = None
        self._showing = self._shelf = self._feature_action = None
        self._help = []
        # Deleted now: a plugin that is loaded again must not meet its own remains.
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))

    def _start_speaking(self) -> None:
        handler = start_logging()
        self._undo.append(lambda: stop_logging(handler))
        translator = install_translator(_TRANSLATIONS)
        if translator is not None:
            self._undo.append(lambda: remove_translator(translator))

    # --- everywhere in QGIS ----------------------------------------------------------------------

    def _add_provider(self) -> None:
        from .processing.algorithm import Surroundings
        from .processing.provider import CertificationProvider

        provider = CertificationProvider(
            Surroundings(own_icon("icon"), _world_map(), self.settings, _profile_folder, _describe)
        )
        registry = QgsApplication.processingRegistry()
        registry.addProvider(provider)
        self._undo.append(lambda: registry.removeProvider(provider))

    def _add_locator_filter(self) -> None:
        from .locator.filter import CertificationLocatorFilter
        from .locator.shelf import Shelf

        self._shelf = Shelf(self._make_store, self._server_root)
        made = CertificationLocatorFilter(self._shelf, self.show_in_dock, own_icon("icon"))
        self._iface.registerLocatorFilter(made)
        self._undo.append(lambda: self._iface.deregisterLocatorFilter(made))

    def _add_coordinate_words(self) -> None:
        from .ui.coordinate_words import CoordinateWords

        def wanted(text: str) -> str | None:
            from .locator.words import meaning_of

            what = meaning_of(text)
            return what.value if what is not None else None

        words = CoordinateWords(
            self._iface.mainWindow(), wanted, lambda what: self.show_in_dock(what, "")
        )
        self._undo.append(words.stop)

    def _add_feature_action(self) -> None:
        from .ui.map_actions import ShowInDock, register

        self._feature_action = ShowInDock(self.show_in_dock, own_icon("icon"), self)
        self._undo.append(register(self._feature_action))

    def show_in_dock(self, what: str, key: str) -> None:
        """Open the dock and show there, and on the map, what was chosen (see ui.showing)."""
        dock = self.dock or self._make_dock()
        dock.asked_for()
        dock.setUserVisible(True)
        self._remember(True)
        if self._showing is not None:
            self._showing.show(what, key)

    def _make_store(self) -> CatalogueStore:
        from .network.profile import profile_path
        from .storage.catalogue_store import CatalogueStore

        if self.office is not None:
            return self.office.store
        return CatalogueStore(profile_path() / "catalogue.gpkg", _world_map())

    def _server_root(self) -> str:
        from .server.address import ServerAddress
        from .server.errors import BadAddress

        try:
            return ServerAddress.parse(self.settings.server_url).root
        except BadAddress:
            return ""  # nothing can have been saved of it

    # --- button and menu entry -------------------------------------------------------------------

    def _add_action(self) -> None:
        action = QAction(own_icon("icon"), "", self._iface.mainWindow())
        action.setObjectName("qgis_certification_dock_action")
        action.setCheckable(True)
        action.triggered.connect(self._toggle)
        self.action = action
        self._write_action()
        self._iface.addWebToolBarIcon(action)
        self._iface.addPluginToWebMenu(_MENU, action)

        def remove() -> None:
            menus = _menus_of(action)
            self._iface.removePluginWebMenu(_MENU, action)
            for menu in menus:
                # QGIS takes the menu that it made for us out of its own, and keeps it for ever.
                if menu.isEmpty() and menu.title() == _MENU:
                    menu.deleteLater()
            self._iface.removeWebToolBarIcon(action)
            action.triggered.disconnect(self._toggle)
            action.deleteLater()

        self._undo.append(remove)

    def _write_action(self) -> None:
        if self.action is not None:
            self.action.setText(translate("Plugin", "Courses and Certificates"))
            self.action.setToolTip(
                translate("Plugin", "QGIS Certification: find courses, issue certificates")
            )

    def _add_practice_action(self) -> None:
        action = QAction(self._iface.mainWindow())
        action.setObjectName("qgis_certification_practice_action")
        action.triggered.connect(self._practise)
        self.practice_action = action
        self._write_practice_action()
        self._iface.addPluginToWebMenu(_MENU, action)

        def remove() -> None:
            self._iface.removePluginWebMenu(_MENU, action)
            action.triggered.disconnect(self._practise)
            action.deleteLater()

        self._undo.append(remove)

    def _write_practice_action(self) -> None:
        if self.practice_action is None:
            return
        on = self.practice is not None and self.practice.is_on
        self.practice_action.setText(
            translate("Practice", "Stop Practising") if on else translate("Practice", "Practise…")
        )
        self.practice_action.setEnabled(self.practice is None or not self.practice.is_starting)

    def _practise(self) -> None:
        dock = self.dock or self._make_dock()
        dock.setUserVisible(True)
        if self.practice is not None:
            if not self.practice.is_on:
                dock.open_page("courses")
            self.practice.handle("stop" if self.practice.is_on else "start")

    def _add_help(self) -> None:
        from .ui.help import HelpEntry

        window = self._iface.mainWindow()
        ours, named = self._help = [HelpEntry(window), HelpEntry(window, named=True)]
        self._iface.addPluginToWebMenu(_MENU, ours)
        self._iface.pluginHelpMenu().addAction(named)
        self._undo.append(named.deleteLater)
        self._undo.append(ours.deleteLater)
        self._undo.append(lambda: self._iface.removePluginWebMenu(_MENU, ours))

    def _retranslate(self) -> None:
        for entry in self._help:
            entry.retranslate()
        self._write_action()
        self._write_practice_action()
        if self._feature_action is not None:
            self._feature_action.retranslate()

    def _toggle(self, opened: bool) -> None:
        dock = self.dock or self._make_dock()
        if opened:
            dock.asked_for()
        dock.setUserVisible(opened)
        self._remember(opened)

    def _remember(self, opened: bool) -> None:
        if self.settings.dock_open != opened:
            self.settings.dock_open = opened

    # --- the dock --------------------------------------------------------------------------------

    def _open_again(self) -> None:
        """Open the dock that was open when QGIS was left, without keeping QGIS's start waiting.

        QGIS has put its panels back in their places by then; a dock that comes later is told its
        own place by `restoreDockWidget`.
        """
        if self._iface.mainWindow().isVisible():  # the plugin was switched on just now
            QTimer.singleShot(0, self._show_again)
            return
        self._iface.initializationCompleted.connect(self._show_again)
        self._undo.append(lambda: self._iface.initializationCompleted.disconnect(self._show_again))

    def _show_again(self) -> None:
        if self.action is not None and self.dock is None:
            dock = self._make_dock()
            if dock.isHidden():
                dock.show()

    def _make_dock(self) -> CertificationDock:
        from .map.layers import CatalogueLayers
        from .ui.dock import CertificationDock
        from .ui.find.on_map import CourseMap
        from .ui.showing import Showing

        office = self._make_office()
        window, project = self._iface.mainWindow(), QgsProject.instance()
        layers = CatalogueLayers(project, office.store.path, _world_map())
        on_map = CourseMap(office.store, layers, project, self._iface.mapCanvas(), office)
        self._undo.append(on_map.stop)
        dock = CertificationDock(office, on_map, window)
        self.dock = dock
        self._showing = Showing(
            office, dock, on_map, layers, self._iface.mapCanvas(), self._iface.setActiveLayer
        )
        self._put_in_place(dock)
        dock.visibilityChanged.connect(self._visibility_changed)
        dock.closed_by_user.connect(self._closed)
        dock.language_changed.connect(self._retranslate)
        dock.toggleViewAction().triggered.connect(self._remember)
        self._visibility_changed(dock.isUserVisible())

        def remove() -> None:
            dock.visibilityChanged.disconnect(self._visibility_changed)
            self._iface.removeDockWidget(dock)
            dock.close_down()
            dock.setParent(None)
            dock.deleteLater()

        self._undo.append(remove)
        self._make_practice(office, dock)
        return dock

    def _make_practice(self, office: Office, dock: CertificationDock) -> None:
        from .ui.practice.mode import PracticeMode

        practice = PracticeMode(office, dock, self._iface.mapCanvas(), _world_map())
        practice.changed.connect(self._write_practice_action)
        self.practice = practice
        self._undo.append(practice.close)

    def _put_in_place(self, dock: CertificationDock) -> None:
        window = self._iface.mainWindow()
        if not window.restoreDockWidget(dock):
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            # The first time only; from then on the user's width counts.
            window.resizeDocks([dock], [dock.sizeHint().width()], Qt.Orientation.Horizontal)
            return
        # QGIS lists in its menu of panels only what comes by addDockWidget.
        panels = window.findChild(QMenu, "mPanelMenu")
        if panels is not None:
            panels.addAction(dock.toggleViewAction())

    def _visibility_changed(self, visible: bool) -> None:
        if self.action is not None and not sip.isdeleted(self.action):
            self.action.setChecked(visible)

    def _closed(self) -> None:
        self._remember(False)

    # --- the office ------------------------------------------------------------------------------

    def _make_office(self) -> Office:
        from .network.profile import profile_folder
        from .network.tasks import Tasks
        from .ui.office import Office

        tasks = Tasks(parent=self)
        office = Office(self.settings, profile_folder(), tasks, _world_map())
        self.office = office
        office.catalogue_changed.connect(self._fill_shelf)
        self._undo.append(lambda: _close_office(office, tasks))
        return office

    def _fill_shelf(self) -> None:
        if self._shelf is not None and self.office is not None:
            self._shelf.give(self.office.catalogue)


def _close_office(office: Office, tasks: Tasks) -> None:
    tasks.shut_down()
    office.store.release()
    office.deleteLater()
    tasks.deleteLater()


def _profile_folder() -> Path:
    from .network.profile import profile_folder

    return profile_folder()


def _describe(error: Exception, server: ServerAddress) -> str:
    from .ui.texts import describe_error

    return describe_error(error, server)


def _world_map() -> Path:
    """Return the map of the world that QGIS brings along."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def _menus_of(action: QAction) -> list[QMenu]:
    """Return the menus in which an action stands."""
    # Qt 6 has renamed it.
    shown = getattr(action, "associatedObjects", None) or action.associatedWidgets
    return [one for one in shown() if isinstance(one, QMenu)]
