"""Qt 6, by the name that QGIS gives it."""

from PyQt6.QtXml import *  # noqa: F403
