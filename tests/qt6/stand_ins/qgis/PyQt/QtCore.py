"""Qt 6, by the name that QGIS gives it."""

from PyQt6.QtCore import *  # noqa: F403
from PyQt6.QtCore import PYQT_VERSION_STR, QT_VERSION, QT_VERSION_STR  # noqa: F401

NULL = None
