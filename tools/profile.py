"""Makes a throw-away QGIS profile with the plugin installed and switched on.

Nothing of it touches the user's own profiles. The settings keep the start quiet: no question
about settings of QGIS 2, no tips, no news, no search for newer versions, no welcome page.
"""

from __future__ import annotations

import secrets
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSettings

from tools.places import NAME, PACKAGE

# Keys as QGIS 3.22 to 3.44 read them.
_QUIET: dict[str, Any] = {
    "migration/firstRunVersionFlag": 999999,  # no "Welcome to QGIS 3, import your settings"
    "migration/fileVersion": 2,
    "migration/settings": True,
    "qgis/checkVersion": False,
    "qgis/showTips": False,
    "qgis/projOpenAtLaunch": 3,  # a new project instead of the welcome page
    "qgis/askToSaveProjectChanges": False,
    "qgis/hideSplash": True,
    "app/askToSaveMemoryLayers": False,
    "app/plugin_installer/checkOnStart": False,
    "app/news-feed/disabled": True,
    "core/NewsFeed/httpsfeedqgisorg/disabled": True,
    "core/news-feed/items/httpsfeedqgisorg/disabled": True,
    "core/httpsfeedqgisorg/disabled": True,
    "fonts/downloadMissingFonts": False,  # newer ones fetch fonts from the web at their start
    "auth/use_password_helper": False,  # no desktop keyring is asked for the master password
    "projections/unknownCrsBehavior": "NoAction",
    "PythonPlugins/grassprovider": False,
    "PythonPlugins/sagaprovider": False,
    "PythonPlugins/MetaSearch": False,
    f"PythonPlugins/{NAME}": True,
}


@dataclass(frozen=True)
class Profile:
    """A folder that `qgis --profiles-path` understands, and the files in it that matter."""

    path: Path
    name: str = "default"

    @property
    def folder(self) -> Path:
        """The profile itself: settings, plugins, databases."""
        return self.path / "profiles" / self.name

    @property
    def settings_file(self) -> Path:
        """The settings of this profile: QGIS3.ini, in QGIS 4 QGIS4.ini."""
        return self.folder / "QGIS" / f"{QgsApplication.QGIS_APPLICATION_NAME}.ini"

    @property
    def plugin(self) -> Path:
        """Where the plugin is installed or linked."""
        return self.folder / "python" / "plugins" / NAME

    @property
    def password_file(self) -> Path:
        """A random master password, so that QGIS never has to ask for one on a virtual display."""
        return self.path / "master-password"

    def set(self, values: dict[str, Any]) -> None:
        """Write settings by their full keys ("qgis_certification/server_url")."""
        self.settings_file.parent.mkdir(parents=True, exist_ok=True)
        settings = QSettings(str(self.settings_file), QSettings.Format.IniFormat)
        for key, value in values.items():
            settings.setValue(key, value)
        settings.sync()
        if settings.status() != QSettings.Status.NoError:
            raise OSError(f"could not write {self.settings_file}")

    def get(self, key: str) -> Any:
        """Read one setting; None where it is not there."""
        return QSettings(str(self.settings_file), QSettings.Format.IniFormat).value(key)

    def speak(self, language: str) -> None:
        """Make QGIS start in this language ("nl", "en")."""
        self.set({"locale/overrideFlag": True, "locale/userLocale": language})


def make_profile(
    path: Path,
    *,
    server_url: str = "",
    language: str = "en",
    archive: Path | None = None,
    dock_open: bool = False,
    settings: dict[str, Any] | None = None,
    fresh: bool = True,
) -> Profile:
    """Make a profile below `path` and put the plugin into it.

    `archive` is the zip of `make package`; without one the working tree is linked, so that
    changed sources count at the next reload. `fresh` throws away what was there.
    """
    profile = Profile(path)
    if fresh and path.exists():
        shutil.rmtree(path)
    profile.folder.mkdir(parents=True, exist_ok=True)
    if not profile.password_file.exists():
        profile.password_file.touch(mode=0o600)
        profile.password_file.write_text(secrets.token_urlsafe(24), encoding="ascii")
    _install(profile, archive)
    profile.set(_QUIET)
    profile.set({"qgis_certification/dock_open": dock_open})
    if server_url:
        profile.set({"qgis_certification/server_url": server_url})
    profile.set(settings or {})
    profile.speak(language)
    return profile


def _install(profile: Profile, archive: Path | None) -> None:
    target = profile.plugin
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_symlink():
        target.unlink()
    elif target.exists():
        shutil.rmtree(target)
    if archive is None:
        target.symlink_to(PACKAGE, target_is_directory=True)
        return
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(target.parent)
