"""Who is signed in, for all windows at once."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..server.client import CertificationClient
from ..server.errors import CertificationError
from ..server.pages.account import Profile
from ..translation import translate

if TYPE_CHECKING:
    from ..domain.progress import Progress
    from .office import Office


class AccountState(Enum):
    """What is known about the session with the site."""

    SIGNED_OUT = "signed-out"
    SIGNING_IN = "signing-in"
    SIGNED_IN = "signed-in"
    SESSION_ENDED = "session-ended"


class Account(QObject):
    """The person at the site. The password is in QGIS's encrypted store, or nowhere."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, office: Office) -> None:
        """Start signed out."""
        super().__init__(office)
        self._office = office
        self._waiting: list[Callable[[], None]] = []
        self.state = AccountState.SIGNED_OUT
        self.profile: Profile | None = None
        self._client: CertificationClient | None = None

    @property
    def client(self) -> CertificationClient:
        """The signed-in person's view of the site. Raises RuntimeError when there is none."""
        if self._client is None:
            raise RuntimeError("nobody has signed in")
        return self._client

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is signed in, as far as we know."""
        return self.state is AccountState.SIGNED_IN

    @property
    def username(self) -> str:
        """The username on the site; before signing in, the one used last."""
        return self.profile.username if self.profile else self._office.settings.username

    def sign_in(self, username: str, password: str, remember: bool) -> None:
        """Sign in in the background; `changed` or `failed` follows."""
        client = self._office.new_client()
        self._set(AccountState.SIGNING_IN)

        def work(_progress: Progress) -> Profile:
            return client.sign_in(username, password)

        def done(profile: Profile) -> None:
            if self._office.settings.username.casefold() != username.casefold():
                self._office.forget_password()
            self._client, self.profile = client, profile
            self._office.settings.username = username
            if remember:
                self._office.remember_password(username, password)
            self._set(AccountState.SIGNED_IN)
            waiting, self._waiting = self._waiting, []
            for action in waiting:
                action()

        def failed(error: Exception) -> None:
            self._set(AccountState.SIGNED_OUT if self._client is None else _ENDED)
            self.failed.emit(error)

        self._office.run(
            translate("Account", "Signing in to the certification site"),
            work,
            on_done=done,
            on_failed=failed,
            parent=self,
        )

    def sign_out(self) -> None:
        """Forget the session here at once, and end it on the site in the background."""
        client, self._client, self.profile = self._client, None, None
        self._waiting.clear()
        self._set(AccountState.SIGNED_OUT)
        if client is None:
            return

        def work(_progress: Progress) -> None:
            try:
                client.sign_out()
            except CertificationError:
                # The cookies are gone; the session on the site ends by itself.
                return

        self._office.run(
            translate("Account", "Signing out of the certification site"),
            work,
            on_done=_nothing,
            on_failed=_nothing,
            parent=self,
        )

    def session_ended(self) -> None:
        """Note that the site does not know the session any more; what is open stays open."""
        if self.state is AccountState.SIGNED_IN:
            self._set(_ENDED)

    def when_signed_in(self, action: Callable[[], None]) -> None:
        """Run the action now, or as soon as somebody has signed in."""
        if self.is_signed_in:
            action()
        else:
            self._waiting.append(action)

    def stop_waiting(self, action: Callable[[], None]) -> None:
        """Forget an action that waits: whoever asked for it has gone."""
        if action in self._waiting:
            self._waiting.remove(action)

    def _set(self, state: AccountState) -> None:
        self.state = state
        self.changed.emit()


_ENDED = AccountState.SESSION_ENDED


def _nothing(_result: object) -> None:
    return
