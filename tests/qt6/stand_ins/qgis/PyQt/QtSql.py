"""Qt 6, by the name that QGIS gives it."""

from PyQt6.QtSql import *  # noqa: F403
