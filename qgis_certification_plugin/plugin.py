"""The life of the plugin: what it registers when QGIS loads it, it takes back when it leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QTranslator
from qgis.PyQt.QtWidgets import QAction, QMenu

from .network.problems import ProblemList
from .settings import Settings
from .translation import translate
from .ui.icons import own_icon
from .ui.language import install_translator, remove_translator
from .ui.log_panel import start_logging, stop_logging

if TYPE_CHECKING:
    # The rooms are entered when the dock is first opened: QGIS's start waits for none of them.
    from qgis.gui import QgisInterface

    from .network.tasks import Tasks
    from .ui.dock import CertificationDock
    from .ui.office import Office
    from .ui.options.trial import LanguageTrial
    from .ui.practice.mode import PracticeMode
    from .ui.practice.state import Choice

_TRANSLATIONS = Path(__file__).parent / "i18n"
# A name of the plugin, the same in all languages, under which QGIS files the menu entry.
_MENU = "QGIS Certification"


class CertificationPlugin(QObject):
    """The only place that knows `iface`."""

    def __init__(self, iface: QgisInterface) -> None:
        """Remember QGIS; nothing is registered yet."""
        super().__init__()
        self._iface = iface
        self._undo: list[Callable[[], None]] = []
        self.settings = Settings()
        self.office: Office | None = None
        self.dock: CertificationDock | None = None
        self.action: QAction | None = None
        self.practice: PracticeMode | None = None
        self.practice_action: QAction | None = None
        self.settings_action: QAction | None = None
        self.problems = ProblemList()
        self._translator: QTranslator | None = None
        self._trial: LanguageTrial | None = None
        self._before_dock = 0  # how much there was to undo before the dock was made

    def initGui(self) -> None:  # noqa: N802  (name given by QGIS)
        """Register log, translator, button and menu entry. Nothing is fetched or written."""
        handler = start_logging()
        self._undo.append(lambda: stop_logging(handler))
        self.problems = ProblemList()
        self.problems.start()
        self._undo.append(self.problems.stop)
        translator = self._translator = install_translator(_TRANSLATIONS)
        if translator is not None:
            self._undo.append(lambda: remove_translator(translator))
        self._undo.append(self._end_trial)
        self._add_action()
        self._add_practice_action()
        self._add_settings()
        if self.settings.dock_open:
            self._open_again()

    def unload(self) -> None:
        """Take everything back, in reverse; the layers stay in the project."""
        while self._undo:
            self._undo.pop()()
        self.office = self.dock = self.action = self.practice = self.practice_action = None
        self.settings_action = None
        # Deleted now: a plugin that is loaded again must not meet its own remains.
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))

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

    # --- the settings ----------------------------------------------------------------------------

    def _add_settings(self) -> None:
        from .ui.options.factory import OptionsFactory

        factory = OptionsFactory(self, own_icon("icon"))
        self._iface.registerOptionsWidgetFactory(factory)
        self._undo.append(lambda: self._iface.unregisterOptionsWidgetFactory(factory))
        action = QAction(self._iface.mainWindow())
        action.setObjectName("qgis_certification_settings_action")
        action.triggered.connect(self._open_settings_soon)
        self.settings_action = action
        self._write_settings_action()
        self._iface.addPluginToWebMenu(_MENU, action)

        def remove() -> None:
            self._iface.removePluginWebMenu(_MENU, action)
            action.triggered.disconnect(self._open_settings_soon)
            action.deleteLater()

        self._undo.append(remove)

    def _write_settings_action(self) -> None:
        if self.settings_action is not None:
            self.settings_action.setText(translate("Plugin", "Settings…"))

    def _open_settings_soon(self) -> None:
        # Not within the click of a button in the dock: the settings may replace the dock.
        QTimer.singleShot(0, self._open_settings)

    def _open_settings(self) -> None:
        from .ui.options.factory import PAGE

        if self.settings_action is not None:
            self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    @property
    def trial(self) -> LanguageTrial:
        """What puts another translation on trial."""
        from .ui.options.trial import LanguageTrial

        if self._trial is None:
            self._trial = LanguageTrial(_TRANSLATIONS, self._translator)
            self._trial.changed.connect(self._retranslate)
        return self._trial

    def _end_trial(self) -> None:
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.changed.disconnect(self._retranslate)
            trial.close()

    def _retranslate(self) -> None:
        self._write_action()
        self._write_practice_action()
        self._write_settings_action()

    def say(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence in the dock, or in QGIS's window while there is no dock."""
        if self.office is not None and self.dock is not None and self.dock.isVisible():
            self.office.say(text, level)
        else:
            self._iface.messageBar().pushMessage(_MENU, text, level)

    def practise(self, choice: Choice) -> None:
        """Begin to practise so, with the dock in sight."""
        dock = self.dock or self._make_dock()
        dock.setUserVisible(True)
        if self.practice is not None:
            dock.open_page("courses")
            self.practice.start(choice)

    def begin_anew(self) -> None:
        """Close the dock and all that belongs to it, and make it again by the settings of now."""
        if self.dock is None:
            return
        window = self._iface.mainWindow()
        state, was_open = window.saveState(), self.dock.isUserVisible()
        while len(self._undo) > self._before_dock:
            self._undo.pop()()
        self.office = self.dock = self.practice = None
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        window.restoreState(state)  # so that the new dock finds the place of the old one
        dock = self._make_dock()
        dock.setUserVisible(was_open)

    # --- the dock's button -----------------------------------------------------------------------

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

        self._before_dock = len(self._undo)
        office = self._make_office()
        window, project = self._iface.mainWindow(), QgsProject.instance()
        layers = CatalogueLayers(project, office.store.path, _world_map())
        on_map = CourseMap(office.store, layers, project, self._iface.mapCanvas(), office)
        self._undo.append(on_map.stop)
        dock = CertificationDock(office, on_map, window)
        self.dock = dock
        self._put_in_place(dock)
        dock.visibilityChanged.connect(self._visibility_changed)
        dock.closed_by_user.connect(self._closed)
        dock.language_changed.connect(self._retranslate)
        dock.settings_wanted.connect(self._open_settings_soon)
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
        self._undo.append(lambda: _close_office(office, tasks))
        return office


def _close_office(office: Office, tasks: Tasks) -> None:
    tasks.shut_down()
    office.store.release()
    office.deleteLater()
    tasks.deleteLater()


def _world_map() -> Path:
    """Return the map of the world that QGIS brings along."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def _menus_of(action: QAction) -> list[QMenu]:
    """Return the menus in which an action stands."""
    # Qt 6 has renamed it.
    shown = getattr(action, "associatedObjects", None) or action.associatedWidgets
    return [one for one in shown() if isinstance(one, QMenu)]
