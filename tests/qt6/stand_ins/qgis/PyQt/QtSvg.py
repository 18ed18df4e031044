"""Qt 6, by the name that QGIS gives it."""

from PyQt6.QtSvg import *  # noqa: F403
