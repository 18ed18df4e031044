"""Signing in and out (contract 1)."""

from __future__ import annotations

import secrets

import pytest

from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import SignedOut, WrongCredentials
from tests.contract.conftest import NewClient
from tests.contract.site import SiteUnderTest


def test_who_signed_in_is_who_the_site_says(
    site: SiteUnderTest, owner: CertificationClient
) -> None:
    profile = owner.profile()
    typed = site.login("owner").username.lower()
    assert typed in {profile.username.lower(), profile.email.lower()}
    assert owner.session.has_session_cookie


def test_the_case_of_a_username_does_not_matter_and_who_signs_out_is_out(
    site: SiteUnderTest, new_client: NewClient, owner: CertificationClient
) -> None:
    login = site.login("owner")
    client = new_client()
    assert client.sign_in(login.username.upper(), login.password) == owner.profile()
    client.sign_out()
    assert not client.session.has_session_cookie
    with pytest.raises(SignedOut):
        client.profile()


def test_signing_out_in_one_place_leaves_the_other_signed_in(
    site: SiteUnderTest, new_client: NewClient, owner: CertificationClient
) -> None:
    login = site.login("owner")
    other = new_client()
    other.sign_in(login.username, login.password)
    other.sign_out()
    assert owner.profile().username


def test_a_wrong_password_is_told(new_client: NewClient) -> None:
    client = new_client()
    # Nobody's name: too many failures would lock somebody out.
    with pytest.raises(WrongCredentials):
        client.sign_in(f"contract-check-{secrets.token_hex(8)}", "wrong")
    assert not client.session.has_session_cookie
    with pytest.raises(SignedOut):
        client.profile()


def test_a_visitor_is_nobody(visitor: CertificationClient) -> None:
    with pytest.raises(SignedOut):
        visitor.profile()
