"""Qt 6, by the name that QGIS gives it."""

from PyQt6.QtTest import *  # noqa: F403
