"""How the settings are reached: a page in QGIS's options and an entry in a menu.

Loaded when QGIS starts, so nothing that stands on the page is loaded here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, QTranslator, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...translation import translate
from .factory import PAGE, OptionsFactory

if TYPE_CHECKING:
    from .host import Host
    from .trial import LanguageTrial


class SettingsEntry(QObject):
    """Made when the plugin is loaded, closed when it leaves. Who registers it is the plugin."""

    language_changed = pyqtSignal()

    def __init__(
        self,
        host: Host,
        icon: QIcon,
        window: QWidget,
        show: Callable[[str], object],
        translations: tuple[Path, QTranslator | None],
    ) -> None:
        """`show` opens QGIS's options at a page; `translations` are their folder and the one used.

        A language on trial takes the place of the latter.
        """
        super().__init__()
        self.factory = OptionsFactory(host, icon)
        self.action = QAction(window)
        self.action.setObjectName("qgis_certification_settings_action")
        self.action.triggered.connect(self.open_soon)
        self._show = show
        self._translations = translations
        self._trial: LanguageTrial | None = None
        self._closed = False
        self.retranslate()

    def open_soon(self) -> None:
        """Open the page; not within the click of a button in the dock, which it may replace."""
        QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        if not self._closed:
            self._show(PAGE)

    def retranslate(self) -> None:
        """Set the entry's text."""
        self.action.setText(translate("Plugin", "Settings…"))

    @property
    def trial(self) -> LanguageTrial:
        """What puts another translation on trial."""
        from .trial import LanguageTrial

        if self._trial is None:
            self._trial = LanguageTrial(*self._translations)
            self._trial.changed.connect(self.language_changed)
        return self._trial

    def close(self) -> None:
        """Speak QGIS's language again, and leave nothing behind."""
        self._closed = True
        if self._trial is not None:
            self._trial.changed.disconnect(self.language_changed)
            self._trial.close()
        self.action.triggered.disconnect(self.open_soon)
        self.action.deleteLater()
        self.factory.let_go()
        self.deleteLater()
