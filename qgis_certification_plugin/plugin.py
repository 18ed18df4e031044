"""The life of the plugin: what it registers when QGIS loads it, it takes back when it leaves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer, QTranslator
from qgis.PyQt.QtWidgets import QAction

from .network.problems import ProblemList
from .settings import Settings
from .translation import translate
from .ui.icons import own_icon
from .ui.keys import DOCK_KEYS, with_keys
from .ui.language import install_translator, remove_translator
from .ui.log_panel import start_logging, stop_logging
from .ui.menus import take_from_menu
from .ui.on_demand import describe_error, profile_folder

if TYPE_CHECKING:
    # The rooms are entered when the dock is first opened: QGIS's start waits for none of them.
    from qgis.gui import QgisInterface

    from .locator.shelf import Shelf
    from .storage.catalogue_store import CatalogueStore
    from .ui.dock import CertificationDock
    from .ui.help import HelpEntries
    from .ui.map_actions import ShowInDock
    from .ui.office import Office
    from .ui.options.entry import SettingsEntry
    from .ui.options.trial import LanguageTrial
    from .ui.practice.entry import PracticeEntry
    from .ui.practice.mode import PracticeMode
    from .ui.practice.state import Choice
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
        self._practice_entry: PracticeEntry | None = None
        self.problems = ProblemList()
        self._translator: QTranslator | None = None
        self._settings_entry: SettingsEntry | None = None
        self._undo_dock: list[Callable[[], None]] = []  # of the dock and all that comes with it
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._add_everywhere)
        self._feature_action: ShowInDock | None = None
        self._showing: Showing | None = None
        self._shelf: Shelf | None = None
        self._help: HelpEntries | None = None

    def initProcessing(self) -> None:  # noqa: N802  (name given by QGIS)
        """Register what needs no window: all there is in qgis_process."""
        self._start_speaking()
        self._add_provider()

    def initGui(self) -> None:  # noqa: N802  (name given by QGIS)
        """Register all that QGIS offers of the plugin. Nothing is fetched, read or written."""
        self._start_speaking()
        self._add_action()
        self._add_practice_entry()
        self._add_settings()
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
        self._close_dock()
        while self._undo:
            self._undo.pop()()
        self.action = self._practice_entry = self._settings_entry = None
        self._shelf = self._feature_action = self._help = None
        # Deleted now: a plugin that is loaded again must not meet its own remains.
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))

    def _start_speaking(self) -> None:
        handler = start_logging()
        self._undo.append(lambda: stop_logging(handler))
        self.problems = ProblemList()
        self.problems.start()
        self._undo.append(self.problems.stop)
        translator = self._translator = install_translator(_TRANSLATIONS)
        if translator is not None:
            self._undo.append(lambda: remove_translator(translator))

    # --- everywhere in QGIS ----------------------------------------------------------------------

    def _add_provider(self) -> None:
        from .processing.algorithm import Surroundings
        from .processing.provider import CertificationProvider

        provider = CertificationProvider(
            Surroundings(
                own_icon("icon"), _world_map(), self.settings, profile_folder, describe_error
            )
        )
        registry = QgsApplication.processingRegistry()
        registry.addProvider(provider)
        self._undo.append(lambda: registry.removeProvider(provider))

    def _add_locator_filter(self) -> None:
        from .locator.filter import CertificationLocatorFilter
        from .locator.shelf import Shelf, root_of

        self._shelf = Shelf(self._make_store, lambda: root_of(self.settings.server_url))
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
        dock.turn(on=True)
        self._remember(True)
        if self._showing is not None:
            self._showing.show(what, key)

    def _make_store(self) -> CatalogueStore:
        from .network.profile import profile_path
        from .storage.catalogue_store import CatalogueStore

        if self.office is not None:
            return self.office.store
        return CatalogueStore(profile_path() / "catalogue.gpkg", _world_map())

    # --- button and menu entry -------------------------------------------------------------------

    def _add_action(self) -> None:
        action = QAction(own_icon("icon"), "", self._iface.mainWindow())
        action.setObjectName("qgis_certification_dock_action")
        action.setCheckable(True)
        action.triggered.connect(self._toggle)
        self.action = action
        self._iface.registerMainWindowAction(action, DOCK_KEYS)
        self._write_action()
        self._iface.addWebToolBarIcon(action)
        self._iface.addPluginToWebMenu(_MENU, action)

        def remove() -> None:
            take_from_menu(action, _MENU, self._iface.removePluginWebMenu)
            self._iface.removeWebToolBarIcon(action)
            self._iface.unregisterMainWindowAction(action)
            action.triggered.disconnect(self._toggle)
            action.deleteLater()

        self._undo.append(remove)

    def _write_action(self) -> None:
        if self.action is not None:
            self.action.setText(translate("Plugin", "Courses and Certificates"))
            tip = translate("Plugin", "QGIS Certification: find courses, issue certificates")
            self.action.setToolTip(with_keys(tip, self.action.shortcut()))

    def _add_practice_entry(self) -> None:
        from .ui.practice.entry import PracticeEntry

        entry = PracticeEntry(self._iface.mainWindow(), lambda: self.dock or self._make_dock())
        self._iface.addPluginToWebMenu(_MENU, entry.action)

        self._undo.append(entry.close)
        self._undo.append(lambda: self._iface.removePluginWebMenu(_MENU, entry.action))
        self._practice_entry = entry

    @property
    def practice_entry(self) -> PracticeEntry:
        """The menu's entry for practising. Raises RuntimeError where there is no window."""
        if self._practice_entry is None:
            raise RuntimeError("the plugin is not loaded")
        return self._practice_entry

    @property
    def practice(self) -> PracticeMode | None:
        """The switch of practising, once the dock was made."""
        return self._practice_entry.mode if self._practice_entry is not None else None

    # --- the settings ----------------------------------------------------------------------------

    def _add_settings(self) -> None:
        from .ui.options.entry import SettingsEntry

        window = self._iface.mainWindow()
        entry = self._settings_entry = SettingsEntry(
            self,
            own_icon("icon"),
            window,
            lambda page: self._iface.showOptionsDialog(window, page),
            (_TRANSLATIONS, self._translator),
        )
        self._iface.registerOptionsWidgetFactory(entry.factory)
        self._iface.addPluginToWebMenu(_MENU, entry.action)
        entry.language_changed.connect(self._retranslate)

        def remove() -> None:
            self._iface.removePluginWebMenu(_MENU, entry.action)
            self._iface.unregisterOptionsWidgetFactory(entry.factory)
            entry.language_changed.disconnect(self._retranslate)
            entry.close()

        self._undo.append(remove)

    @property
    def settings_entry(self) -> SettingsEntry:
        """How the settings are reached. Raises RuntimeError where there is no window."""
        if self._settings_entry is not None:
            return self._settings_entry
        raise RuntimeError("the plugin is not loaded")

    @property
    def trial(self) -> LanguageTrial:
        """What puts another translation on trial."""
        return self.settings_entry.trial

    def say(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence in the dock, or in QGIS's window while there is no dock."""
        if self.office is not None and self.dock is not None and self.dock.isVisible():
            self.office.say(text, level)
        else:
            self._iface.messageBar().pushMessage(_MENU, text, level)

    def practise(self, choice: Choice) -> None:
        """Begin to practise so, with the dock in sight."""
        self.practice_entry.practise(choice)

    def begin_anew(self) -> None:
        """Close the dock and all that belongs to it, and make it again by the settings of now."""
        if self.dock is None:
            return
        window = self._iface.mainWindow()
        state, was_open = window.saveState(), self.dock.isUserVisible()
        self._close_dock()
        window.restoreState(state)  # so that the new dock finds the place of the old one
        self._make_dock().setUserVisible(was_open)

    def _close_dock(self) -> None:
        while self._undo_dock:
            self._undo_dock.pop()()
        self.office = self.dock = self._showing = None
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))

    def _add_help(self) -> None:
        from .ui.help import HelpEntries

        entries = HelpEntries(self._iface.mainWindow(), self._iface.pluginHelpMenu())
        self._iface.addPluginToWebMenu(_MENU, entries.ours)
        self._undo.append(entries.close)
        self._undo.append(lambda: self._iface.removePluginWebMenu(_MENU, entries.ours))
        self._help = entries

    def _retranslate(self) -> None:
        if self._help is not None:
            self._help.retranslate()
        self._write_action()
        self.practice_entry.retranslate()
        self.settings_entry.retranslate()
        if self._feature_action is not None:
            self._feature_action.retranslate()

    def _toggle(self, opened: bool) -> None:
        (self.dock or self._make_dock()).turn(on=opened)
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
        from .ui.dock_place import put_in_place
        from .ui.find.on_map import CourseMap
        from .ui.practice.mode import PracticeMode
        from .ui.showing import Showing

        office = self._make_office()
        office.canvas = canvas = self._iface.mapCanvas()
        office.open_designer = self._iface.openLayoutDesigner
        window, project = self._iface.mainWindow(), QgsProject.instance()
        layers = CatalogueLayers(project, office.store.path, _world_map())
        on_map = CourseMap(office.store, layers, project, canvas, office)
        self._undo_dock.append(on_map.stop)
        dock = self.dock = CertificationDock(office, on_map, window)
        activate = self._iface.setActiveLayer
        self._showing = Showing(office, dock, on_map, layers, canvas, activate)
        put_in_place(window, dock, self._iface.addDockWidget)
        dock.visibilityChanged.connect(self._visibility_changed)
        dock.closed_by_user.connect(partial(self._remember, False))
        dock.language_changed.connect(self._retranslate)
        dock.settings_wanted.connect(self.settings_entry.open_soon)
        dock.toggleViewAction().triggered.connect(self._remember)
        self._visibility_changed(dock.isUserVisible())

        def remove() -> None:
            dock.visibilityChanged.disconnect(self._visibility_changed)
            self._iface.removeDockWidget(dock)
            dock.close_down()
            dock.setParent(None)
            dock.deleteLater()

        self._undo_dock.append(remove)
        practice = PracticeMode(office, dock, canvas, _world_map())
        self.practice_entry.use(practice)
        self._undo_dock.append(self.practice_entry.let_go)
        return dock

    def _visibility_changed(self, visible: bool) -> None:
        if self.action is not None and not sip.isdeleted(self.action):
            self.action.setChecked(visible)

    # --- the office ------------------------------------------------------------------------------

    def _make_office(self) -> Office:
        from .network.tasks import Tasks
        from .ui.office import Office
        from .ui.put_away import delete_waiting

        self._undo_dock.append(delete_waiting)
        tasks = Tasks(parent=self)
        office = self.office = Office(self.settings, profile_folder(), tasks, _world_map())
        office.catalogue_changed.connect(self._fill_shelf)
        self._undo_dock.append(office.close_down)
        return office

    def _fill_shelf(self) -> None:
        if self._shelf is not None and self.office is not None:
            self._shelf.give(self.office.catalogue)


def _world_map() -> Path:
    """Return the map of the world that QGIS brings along."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
