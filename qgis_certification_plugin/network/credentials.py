"""Passwords: in QGIS's encrypted authentication database, or in memory only.

Nothing here is written to settings, logs or projects; settings hold the authcfg id alone. To be
used on the main thread: QGIS may ask the user for the master password.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig

# How the entry is called in QGIS's list of authentications; the same in every language.
ENTRY_NAME = "QGIS Certification"


class Secret:
    """A password that shows itself only when asked to."""

    def __init__(self, text: str) -> None:
        """Hide `text`."""
        self._text = text

    def reveal(self) -> str:
        """Return the text."""
        return self._text

    def __eq__(self, other: object) -> bool:
        """Compare with another secret."""
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        """Return a number that equal secrets share."""
        return hash(self._text)

    def __repr__(self) -> str:
        """Show that something is hidden, not even how long it is."""
        return "Secret(…)"

    def __reduce__(self) -> str:
        """Refuse to be pickled. Raises TypeError."""
        raise TypeError("a secret is not written anywhere")


@dataclass(frozen=True)
class SignIn:
    """What the site wants to know of a user."""

    username: str
    password: Secret


class Credentials:
    """Remembers how a user signs in to a server.

    Servers are named by their root address, and a password is only ever given back for the
    server that it was remembered for.
    """

    def __init__(self, manager: QgsAuthManager | None = None) -> None:
        """Use QGIS's authentication database."""
        self._manager = manager or QgsApplication.authManager()
        self._memory: dict[str, SignIn] = {}

    def keep_in_memory(self, server: str, sign_in: SignIn) -> None:
        """Know it until QGIS ends, or until `forget`."""
        self._memory[server] = sign_in

    def remember(self, server: str, sign_in: SignIn, authcfg: str = "") -> str | None:
        """Store it encrypted, and in memory; return the authcfg id.

        authcfg: an entry made earlier for the same server, to be replaced.
        Returns None when the database is switched off, the master password is refused or writing
        fails: then it is in memory only.
        """
        self.keep_in_memory(server, sign_in)
        if not self._unlocked():
            return None
        config = QgsAuthMethodConfig("Basic")
        config.setName(f"{ENTRY_NAME}: {sign_in.username}")
        config.setUri(server)
        config.setConfig("username", sign_in.username)
        config.setConfig("password", sign_in.password.reveal())
        if authcfg and self._load(authcfg, server):
            config.setId(authcfg)
            return authcfg if self._manager.updateAuthenticationConfig(config) else None
        stored, config = self._manager.storeAuthenticationConfig(config)
        return str(config.id()) if stored else None

    def recall(self, server: str, authcfg: str = "") -> SignIn | None:
        """Return what is known for the server: from memory, else from the database.

        May ask for the master password. None when there is nothing, the entry belongs to another
        server, or the database stays locked.
        """
        known = self._memory.get(server)
        if known is not None:
            return known
        if not authcfg or authcfg not in self._manager.configIds() or not self._unlocked():
            return None
        config = self._load(authcfg, server)
        if config is None:
            return None
        return SignIn(config.config("username"), Secret(config.config("password")))

    def forget(self, server: str, authcfg: str = "") -> bool:
        """Remove it from memory and, if it belongs to this server, from the database.

        Return whether it is gone; the master password is not needed for that.
        """
        self._memory.pop(server, None)
        if self.is_stored(server, authcfg):
            self._manager.removeAuthenticationConfig(authcfg)
        return not self.is_stored(server, authcfg)

    def is_stored(self, server: str, authcfg: str) -> bool:
        """Return whether the database has this entry for the server; asks the user nothing."""
        if not authcfg or self._manager.isDisabled():
            return False
        config = self._manager.availableAuthMethodConfigs().get(authcfg)
        return config is not None and config.uri() == server

    def _unlocked(self) -> bool:
        return not self._manager.isDisabled() and bool(self._manager.setMasterPassword(True))

    def _load(self, authcfg: str, server: str) -> QgsAuthMethodConfig | None:
        if authcfg not in self._manager.configIds() or not self._unlocked():
            return None
        loaded, config = self._manager.loadAuthenticationConfig(
            authcfg, QgsAuthMethodConfig(), True
        )
        return config if loaded and config.uri() == server else None
