"""Where the plugin's files live in the user's QGIS profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication


def profile_path() -> Path:
    """Return where the plugin's folder in the QGIS profile is, or would be."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "qgis_certification"


def profile_folder() -> Path:
    """Return the plugin's folder in the QGIS profile; made on demand, for this user only.

    Drafts in it hold names of people: on systems that know permissions it is 0700, also when it
    was there with others. Raises OSError when it cannot be made.
    """
    folder = profile_path()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder
