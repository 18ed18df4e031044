"""Reads .ui files, by the name that QGIS gives it."""

from PyQt6.uic import *  # noqa: F403
from PyQt6.uic import loadUi, loadUiType  # noqa: F401
