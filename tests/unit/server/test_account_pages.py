"""Signing in, and who is signed in."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.server.errors import (
    TooManyAttempts,
    UnexpectedPage,
    WrongCredentials,
)
from qgis_certification_plugin.server.markup import parse
from qgis_certification_plugin.server.pages.account import Profile, read_profile, sign_in_error
from tests.unit.server.recorded import recording

WRONG = "The username and/or password you specified are not correct."


def test_the_profile_says_who_is_signed_in() -> None:
    assert read_profile(parse(recording("profile.html").text)) == Profile(
        username="trainer1", first_name="Tess", last_name="Trainer", email="trainer1@example.org"
    )


def test_a_profile_without_a_username_is_not_what_we_know() -> None:
    html = recording("profile.html").text.replace("Username", "Nickname")
    with pytest.raises(UnexpectedPage) as raised:
        read_profile(parse(html))
    assert raised.value.values == {"page": "profile", "missing": "username"}


def test_a_profile_may_hold_nothing_but_a_username() -> None:
    html = "<table><tr><td>Username</td><td>ann</td></tr><tr><td>Email</td><td></td></tr></table>"
    assert read_profile(parse(html)) == Profile("ann", "", "", "")


def test_a_wrong_password_is_told() -> None:
    error = sign_in_error(recording("login-wrong-password.html").text)
    assert type(error) is WrongCredentials


def test_the_echoed_password_is_in_no_part_of_the_error() -> None:
    page = recording("login-wrong-password.html").text
    assert 'value="wrong"' in page
    error = sign_in_error(page.replace('value="wrong"', 'value="hunter2"'))
    assert "hunter2" not in f"{error} {error!r} {error.args} {error.values}"


def test_too_many_attempts_are_not_a_wrong_password() -> None:
    html = recording("login-wrong-password.html").text
    assert WRONG in html
    html = html.replace(WRONG, "Too many failed login attempts. Try again later.")
    assert type(sign_in_error(html)) is TooManyAttempts


def test_the_form_without_a_message_still_means_not_signed_in() -> None:
    assert type(sign_in_error(recording("login-page.html").text)) is WrongCredentials


@pytest.mark.parametrize("name", ["home.html", "validate-unknown.html", "profile.html"])
def test_a_page_without_the_form_is_no_verdict_on_the_password(name: str) -> None:
    assert type(sign_in_error(recording(name).text)) is UnexpectedPage
