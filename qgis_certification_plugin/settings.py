"""What the user has set, in one place.

Kept in QgsSettings under the group `qgis_certification`. For tests, classrooms and deployments
the environment overrides what is read, by QGIS_CERTIFICATION_SERVER_URL, _USERNAME, _AUTHCFG,
_REFRESH_HOURS, _DOCK_PAGE, _PRACTICE_ROLE and _PRACTICE_PRESET. QGIS's global settings file may
hold other defaults. A value of the wrong type counts as not set. No password is ever stored here.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Mapping

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray, QSettings

GROUP = "qgis_certification"
OVERRIDE = "QGIS_CERTIFICATION_"
# What the environment may override, by the names of the properties below.
OVERRIDABLE = (
    "server_url",
    "username",
    "authcfg",
    "refresh_hours",
    "dock_page",
    "practice_role",
    "practice_preset",
)

DEFAULT_SERVER = "https://certification.qgis.org"
DEFAULT_REFRESH_HOURS = 24
DEFAULT_PAGE = "find"


class Settings:
    """Typed access to the settings; reads and writes through, holds nothing."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        """Read overrides from `environment` (by default that of the process)."""
        self._environment = os.environ if environment is None else environment

    @property
    def server_url(self) -> str:
        """The root address of the certification site, as typed."""
        return self._text("server_url") or DEFAULT_SERVER

    @server_url.setter
    def server_url(self, value: str) -> None:
        self._set("server_url", value.strip())

    @property
    def proposed_server(self) -> str:
        """The address that counts for somebody who has set none: the organisation's, or QGIS's."""
        proposed = QSettings(QgsSettings.globalSettingsPath(), QSettings.Format.IniFormat)
        return str(proposed.value(f"{GROUP}/server_url", "")).strip() or DEFAULT_SERVER

    @property
    def username(self) -> str:
        """The name or e-mail that the user last signed in with; may be empty."""
        return self._text("username")

    @username.setter
    def username(self, value: str) -> None:
        self._set("username", value)

    @property
    def authcfg(self) -> str:
        """The id of the entry in QGIS's authentication database; empty: none."""
        return self._text("authcfg")

    @authcfg.setter
    def authcfg(self, value: str) -> None:
        self._set("authcfg", value)

    @property
    def refresh_hours(self) -> int:
        """How old the catalogue may grow before it is fetched again; at least 1."""
        try:
            hours = int(self._text("refresh_hours"))
        except ValueError:
            return DEFAULT_REFRESH_HOURS
        return hours if hours >= 1 else DEFAULT_REFRESH_HOURS

    @refresh_hours.setter
    def refresh_hours(self, value: int) -> None:
        self._set("refresh_hours", value)

    @property
    def practice_role(self) -> str:
        """Who one is when practising, by a name of ui.practice.state; may be empty."""
        return self._text("practice_role")

    @practice_role.setter
    def practice_role(self, value: str) -> None:
        self._set("practice_role", value)

    @property
    def practice_preset(self) -> str:
        """What goes wrong when practising, by a name of practice.presets; may be empty."""
        return self._text("practice_preset")

    @practice_preset.setter
    def practice_preset(self, value: str) -> None:
        self._set("practice_preset", value)

    @property
    def find_state(self) -> str:
        """What the learner looked for last, as ui.find.remembered writes it; may be empty."""
        return self._stored_text("find_state")

    @find_state.setter
    def find_state(self, value: str) -> None:
        self._set("find_state", value)

    @property
    def dock_page(self) -> str:
        """The page of the dock that was open last, by its name in code."""
        return self._text("dock_page") or DEFAULT_PAGE

    @dock_page.setter
    def dock_page(self, value: str) -> None:
        self._set("dock_page", value)

    @property
    def dock_open(self) -> bool:
        """Whether the dock was open when QGIS was left."""
        # QGIS writes a truth value into its .ini file as a word.
        return str(QgsSettings().value(f"{GROUP}/dock_open", "")).lower() == "true"

    @dock_open.setter
    def dock_open(self, value: bool) -> None:
        self._set("dock_open", value)

    def override(self, name: str) -> str:
        """Return the variable of the environment that overrides a setting; empty: none does."""
        variable = OVERRIDE + name.upper()
        return variable if self._environment.get(variable, "").strip() else ""

    def stored_names(self) -> list[str]:
        """Return the names of what this user's own settings hold, sorted."""
        # QgsSettings would add what the global settings file proposes.
        own = QSettings(QgsSettings().fileName(), QSettings.Format.IniFormat)
        own.beginGroup(GROUP)
        return sorted(own.allKeys())

    def remove_all(self, keep: Collection[str] = ()) -> None:
        """Remove what this user's own settings hold, but for the names in `keep`."""
        for name in self.stored_names():
            if name not in keep:
                QgsSettings().remove(f"{GROUP}/{name}")

    @property
    def import_folder(self) -> str:
        """The folder from which a list was imported last; may be empty."""
        return self._stored_text("import_folder")

    @import_folder.setter
    def import_folder(self, value: str) -> None:
        self._set("import_folder", value)

    @property
    def pdf_folder(self) -> str:
        """Where certificates were saved last; empty where none were."""
        return self._stored_text("pdf_folder")

    @pdf_folder.setter
    def pdf_folder(self, value: str) -> None:
        self._set("pdf_folder", value)

    def organisation(self, server: str, username: str) -> str:
        """Return the slug of the organisation that this user worked with last; may be empty."""
        return self._stored_text(_organisation_key(server, username))

    def set_organisation(self, server: str, username: str, slug: str) -> None:
        """Remember the organisation that this user works with."""
        self._set(_organisation_key(server, username), slug)

    def organisations(self, server: str, username: str) -> str:
        """Return what was noted of the organisations that this user works for; may be empty."""
        return self._stored_text(_organisation_key(server, username, "organisations"))

    def set_organisations(self, server: str, username: str, text: str) -> None:
        """Note the organisations that this user works for."""
        self._set(_organisation_key(server, username, "organisations"), text)

    def geometry(self, window: str) -> QByteArray | None:
        """Return the geometry that a window had (its name in code), if known."""
        stored = QgsSettings().value(f"{GROUP}/geometry/{window}")
        return stored if isinstance(stored, QByteArray) and not stored.isEmpty() else None

    def set_geometry(self, window: str, geometry: QByteArray) -> None:
        """Remember what `saveGeometry()` of a window gave."""
        self._set(f"geometry/{window}", geometry)

    def forget_geometry(self, window: str) -> None:
        """Let a window look as it did at first."""
        QgsSettings().remove(f"{GROUP}/geometry/{window}")

    def _text(self, name: str) -> str:
        override = self._environment.get(OVERRIDE + name.upper(), "").strip()
        return override or self._stored_text(name)

    def _stored_text(self, name: str) -> str:
        stored = QgsSettings().value(f"{GROUP}/{name}")
        if isinstance(stored, bool) or not isinstance(stored, (str, int)):
            return ""
        return str(stored).strip()

    def _set(self, name: str, value: str | int | QByteArray) -> None:
        QgsSettings().setValue(f"{GROUP}/{name}", value)


def _organisation_key(server: str, username: str, group: str = "organisation") -> str:
    # Addresses hold slashes, which are groups to QgsSettings, and usernames may be e-mails.
    both = f"{server.rstrip('/').lower()}\n{username.casefold()}"
    return f"{group}/{hashlib.sha256(both.encode()).hexdigest()[:16]}"
