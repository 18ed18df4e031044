"""The office of a rehearsal: practice data only, and nothing of it in the user's settings."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray

from ...network.credentials import Secret, SignIn
from ...network.loopback import loopback_session
from ...network.tasks import Tasks
from ...practice.gate import HEADER
from ...server.session import SiteSession
from ...settings import Settings
from ..office import Office
from .state import Practice

_REMEMBERED = "practice"  # stands for the entry in QGIS's authentication database


class PracticeSettings(Settings):
    """Settings that are forgotten with the rehearsal; no variable of the environment counts."""

    def __init__(self, server_url: str) -> None:
        """Begin on the trainer's page, at this server."""
        super().__init__({})
        self._kept: dict[str, str | int | QByteArray] = {
            "server_url": server_url,
            "authcfg": _REMEMBERED,
            "dock_page": "courses",
        }

    def geometry(self, window: str) -> QByteArray | None:
        """Return the geometry that a window had in this rehearsal, else the usual one."""
        kept = self._kept.get(f"geometry/{window}")
        return kept if isinstance(kept, QByteArray) else super().geometry(window)

    def _stored_text(self, name: str) -> str:
        if name == "refresh_hours":
            return super()._stored_text(name)
        return str(self._kept.get(name, ""))

    def _set(self, name: str, value: str | int | QByteArray) -> None:
        self._kept[name] = value


class PracticeOffice(Office):
    """An office at the practice server, to which it holds the key."""

    def __init__(
        self,
        url: str,
        key: str,
        practice: Practice,
        folder: Path,
        tasks: Tasks,
        world_map: Path,
    ) -> None:
        """Keep files in `folder`, which goes when the rehearsal ends."""
        super().__init__(PracticeSettings(url), folder, tasks, world_map)
        self.practice: Practice = practice
        self._key = key

    def sign_in(self) -> None:
        """Sign in as the person that was chosen, and open her organisation."""
        person = self.practice.person
        self.settings.username = person.username
        self.settings.set_organisation(self.server.root, person.username, person.organisation)
        self.account.sign_in(person.username, person.password, remember=False)

    def _site_session(self) -> SiteSession:
        return SiteSession(self.server, loopback_session({HEADER: self._key}))

    # --- passwords of people who do not exist: known, and kept nowhere -----------------------

    def remember_password(self, username: str, password: str) -> bool:
        """Keep nothing: the rehearsal knows its passwords."""
        return True

    def remembered_password(self) -> SignIn | None:
        """Return the password of the person who signed in last."""
        username = self.settings.username
        for person in self.practice.people.values():
            if person.username == username:
                return SignIn(username, Secret(person.password))
        return None

    def forget_password(self) -> bool:
        """Leave the user's own password alone."""
        return True
