"""The server under test and the people who sign in there: from the environment, or our own."""

from __future__ import annotations

import os
from dataclasses import dataclass

import pytest

from qgis_certification_plugin.server.address import OFFICIAL, ServerAddress

URL, ORGANISATION = "CERTIFICATION_URL", "CERTIFICATION_ORGANISATION"


@dataclass(frozen=True)
class Login:
    """What somebody types to sign in."""

    username: str
    password: str


@dataclass(frozen=True)
class SiteUnderTest:
    """Where to test and as whom. What is None was not given for a server of somebody else."""

    url: str
    logins: dict[str, Login]
    organisation: str | None

    def login(self, role: str) -> Login:
        """Return the account of "owner", "convener" or "outsider"; skips where there is none."""
        if role not in self.logins:
            pytest.skip(f"CERTIFICATION_{role.upper()} is not set for the server at {URL}")
        return self.logins[role]

    @property
    def organisation_slug(self) -> str:
        """The organisation of the owner; skips where it was not named."""
        if self.organisation is None:
            pytest.skip(f"{ORGANISATION} is not set for the server at {URL}")
        return self.organisation


def from_environment() -> SiteUnderTest | None:
    """Return the server that the environment names, if it names one."""
    url = os.environ.get(URL)
    if not url:
        return None
    if ServerAddress.parse(url).root == OFFICIAL:
        pytest.fail("the tests make people and certificates: never on the real site")
    logins = {}
    for role in ("owner", "convener", "outsider"):
        username, separator, password = os.environ.get(
            f"CERTIFICATION_{role.upper()}", ""
        ).partition(":")
        if separator:
            logins[role] = Login(username, password)
    return SiteUnderTest(url, logins, os.environ.get(ORGANISATION) or None)
