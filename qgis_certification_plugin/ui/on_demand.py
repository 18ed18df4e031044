"""What QGIS's start hands out and does not wait for: each is loaded when it is first called."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..server.address import ServerAddress


def profile_folder() -> Path:
    """Return the plugin's folder in the profile; see `network.profile`."""
    from ..network.profile import profile_folder

    return profile_folder()


def describe_error(error: Exception, server: ServerAddress) -> str:
    """Return an error in sentences; see `ui.texts`."""
    from .texts import describe_error

    return describe_error(error, server)
