"""Qt 6, by the name that QGIS gives it."""

from PyQt6.QtNetwork import *  # noqa: F403
