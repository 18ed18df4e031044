"""Stands in for qgis.core: what widgets hand on to Qt is made of Qt, all else is silent."""

from __future__ import annotations

import tempfile
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

from PyQt6.QtCore import QObject, QSettings, pyqtSignal
from PyQt6.QtGui import QColor, QIcon, QPixmap
from PyQt6.QtWidgets import QApplication
from silent import Silent, silent_class

_FOLDER = Path(tempfile.mkdtemp(prefix="qt6-profile-"))


class Qgis:
    """The versions and enums that are looked at, not only handed on."""

    QGIS_VERSION = "4.0.0-Stand-in"
    QGIS_VERSION_INT = 40000

    class MessageLevel(IntEnum):
        """As in QGIS."""

        Info = 0
        Warning = 1
        Critical = 2
        Success = 3
        NoLevel = 4

    def __init__(self) -> None:
        """Not made by anybody."""
        raise TypeError("Qgis is a namespace")


class QgsApplication(QApplication):
    """Icons and folders; there is no authentication database and no task manager."""

    def locale(self) -> str:
        """Return the language."""
        return "en_US"

    @staticmethod
    def getThemeIcon(name: str, *_: Any) -> QIcon:
        """Return an icon that can be painted."""
        if not isinstance(name, str):
            raise TypeError(f"the name of an icon is text, not {name!r}")
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor("gray"))
        return QIcon(pixmap)

    @staticmethod
    def getThemePixmap(name: str, *_: Any) -> QPixmap:
        """Return the picture of an icon."""
        return QgsApplication.getThemeIcon(name).pixmap(16, 16)

    @staticmethod
    def iconPath(name: str) -> str:
        """Return where an icon would be."""
        return str(_FOLDER / name)

    @staticmethod
    def qgisSettingsDirPath() -> str:
        """Return a folder of this run's own."""
        return f"{_FOLDER}/"

    @staticmethod
    def pkgDataPath() -> str:
        """Return a folder without QGIS's data."""
        return str(_FOLDER)

    @staticmethod
    def authManager() -> Any:
        """Return nobody."""
        return Silent()

    @staticmethod
    def taskManager() -> Any:
        """Return somebody who never runs a task."""
        return Silent()

    @staticmethod
    def locatorBar() -> Any:
        """Return nothing."""
        return Silent()

    @staticmethod
    def processingRegistry() -> Any:
        """Return an empty registry."""
        return Silent()


class QgsSettings(QSettings):
    """Settings in a file of this run's own."""

    class Section(Enum):
        """As in QGIS."""

        NoSection = 0
        Plugins = 4

    def __init__(self, *_: Any) -> None:
        """Open the file."""
        super().__init__(str(_FOLDER / "settings.ini"), QSettings.Format.IniFormat)

    @staticmethod
    def globalSettingsPath() -> str:
        """Return where an administrator's settings would be; there are none."""
        return str(_FOLDER / "global_settings.ini")


class QgsProject(QObject):
    """An empty project with the signals of a real one."""

    layersAdded = pyqtSignal(list)
    layersWillBeRemoved = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    layerWillBeRemoved = pyqtSignal(str)
    layerWasAdded = pyqtSignal(object)
    legendLayersAdded = pyqtSignal(list)
    readProject = pyqtSignal(object)
    cleared = pyqtSignal()
    crsChanged = pyqtSignal()
    aboutToBeCleared = pyqtSignal()

    _instance: QgsProject | None = None

    @staticmethod
    def instance() -> QgsProject:
        """Return the only one."""
        if QgsProject._instance is None:
            QgsProject._instance = QgsProject()
        return QgsProject._instance

    def mapLayers(self, *_: Any) -> dict[str, Any]:
        """Return no layers."""
        return {}

    def mapLayer(self, _: str) -> Any:
        """Return no layer."""
        return None

    def layerTreeRoot(self) -> Any:
        """Return an empty tree."""
        return Silent()

    def crs(self) -> Any:
        """Return no reference system."""
        return Silent()

    def transformContext(self) -> Any:
        """Return nothing."""
        return Silent()


def __getattr__(name: str) -> Any:
    """Make a class for every other name that QGIS might have; NULL is None on Qt 6."""
    if name == "NULL":
        return None
    if not name.startswith(("Qgs", "Qgis")):
        raise AttributeError(name)
    made = globals()[name] = silent_class(name)
    return made
