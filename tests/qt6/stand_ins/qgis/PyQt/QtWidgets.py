"""Qt 6, by the name that QGIS gives it; three classes that moved to QtGui are here too."""

from PyQt6.QtGui import QAction, QActionGroup, QShortcut  # noqa: F401
from PyQt6.QtWidgets import *  # noqa: F403
