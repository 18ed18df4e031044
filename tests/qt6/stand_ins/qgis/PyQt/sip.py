"""sip, by the name that QGIS gives it."""

from PyQt6.sip import *  # noqa: F403
from PyQt6.sip import cast, delete, isdeleted, ispyowned, transferback, transferto  # noqa: F401
