"""Passwords in QGIS's own encrypted database, or nowhere."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig

from qgis_certification_plugin.network.credentials import Credentials, Secret, SignIn

SERVER = "https://certification.qgis.org"
ANN = SignIn("ann@example.org", Secret("geheim"))


@pytest.fixture
def manager(qgis_app: object) -> Iterator[QgsAuthManager]:
    """QGIS's real authentication database, opened with a master password."""
    real = QgsApplication.authManager()
    assert real.setMasterPassword("master", True)
    yield real
    real.removeAllAuthenticationConfigs()


def test_a_password_comes_back_after_a_restart(manager: QgsAuthManager) -> None:
    authcfg = Credentials().remember(SERVER, ANN)
    assert authcfg
    assert Credentials().recall(SERVER, authcfg) == ANN


def test_it_is_not_readable_in_the_database(manager: QgsAuthManager) -> None:
    Credentials().remember(SERVER, ANN)
    path = Path(manager.authenticationDatabasePath())
    with sqlite3.connect(path) as database:
        dump = "\n".join(database.iterdump())
    assert SERVER in dump
    assert "geheim" not in dump
    assert b"geheim" not in path.read_bytes()


def test_signing_in_again_replaces_the_entry(manager: QgsAuthManager) -> None:
    credentials = Credentials()
    first = credentials.remember(SERVER, ANN)
    new = SignIn("ann@example.org", Secret("nieuw"))
    assert credentials.remember(SERVER, new, first or "") == first
    assert Credentials().recall(SERVER, first or "") == new
    assert len(manager.configIds()) == 1


def test_another_server_gets_nothing(manager: QgsAuthManager) -> None:
    credentials = Credentials()
    authcfg = credentials.remember(SERVER, ANN) or ""
    assert credentials.recall("http://127.0.0.1:8000", authcfg) is None


def test_an_entry_of_another_server_is_neither_replaced_nor_removed(
    manager: QgsAuthManager,
) -> None:
    credentials = Credentials()
    authcfg = credentials.remember(SERVER, ANN) or ""
    other = credentials.remember("http://127.0.0.1:8000", ANN, authcfg)
    assert other != authcfg
    credentials.forget("http://127.0.0.1:8000", authcfg)
    assert Credentials().recall(SERVER, authcfg) == ANN


def test_forgetting_removes_it_everywhere(manager: QgsAuthManager) -> None:
    credentials = Credentials()
    authcfg = credentials.remember(SERVER, ANN) or ""
    assert credentials.is_stored(SERVER, authcfg)
    assert credentials.forget(SERVER, authcfg)
    assert credentials.recall(SERVER, authcfg) is None
    assert not credentials.is_stored(SERVER, authcfg)
    assert manager.configIds() == []


def test_an_entry_is_forgotten_without_the_master_password(manager: QgsAuthManager) -> None:
    authcfg = Credentials().remember(SERVER, ANN) or ""
    manager.clearMasterPassword()
    assert Credentials().is_stored(SERVER, authcfg)
    assert Credentials().forget(SERVER, authcfg)
    assert manager.setMasterPassword("master", True)
    assert manager.configIds() == []


def test_an_unknown_entry_is_nothing(manager: QgsAuthManager) -> None:
    assert Credentials().recall(SERVER, "abc1234") is None
    Credentials().forget(SERVER, "abc1234")


class LockedManager:
    """QGIS's manager when the user refuses the master password: a question to a person."""

    def __init__(self, *, disabled: bool) -> None:
        self._disabled = disabled

    def isDisabled(self) -> bool:  # noqa: N802
        return self._disabled

    def setMasterPassword(self, _verify: bool) -> bool:  # noqa: N802
        return False

    def configIds(self) -> list[str]:  # noqa: N802
        return ["abc1234"]

    def availableAuthMethodConfigs(self) -> dict[str, QgsAuthMethodConfig]:  # noqa: N802
        return {}


@pytest.mark.parametrize("disabled", [True, False])
def test_a_locked_database_means_memory_only(disabled: bool) -> None:
    locked: Any = LockedManager(disabled=disabled)
    credentials = Credentials(locked)
    assert credentials.remember(SERVER, ANN) is None
    assert credentials.recall(SERVER) == ANN
    assert Credentials(locked).recall(SERVER, "abc1234") is None
    credentials.forget(SERVER, "abc1234")
    assert credentials.recall(SERVER) is None


def test_a_secret_does_not_show_itself() -> None:
    assert "geheim" not in f"{ANN} {ANN!r} {ANN.password} {[ANN.password]}"
    assert ANN.password.reveal() == "geheim"


def test_a_secret_is_not_pickled() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(ANN)
