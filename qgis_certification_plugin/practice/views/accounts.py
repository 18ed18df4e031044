"""Signing in and out, and who is signed in (contract 1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..call import Broken, Call
from ..limits import SignInLimits
from ..passwords import is_right
from ..web import Response, is_local_path, redirect

_REQUIRED = "This field is required."
_WRONG = "The username and/or password you specified are not correct."
_TOO_MANY = "Too many failed login attempts. Try again later."


class Accounts:
    """The pages about accounts; they share the count of failures."""

    def __init__(self, limits: SignInLimits) -> None:
        self._limits = limits

    def login(self, call: Call) -> Response:
        """Show the form, or sign in."""
        posted = call.request.posted
        target = (posted("next") if call.is_post else call.request.query.get("next")) or ""
        if call.user is not None:
            return redirect(target if is_local_path(target) else "/")
        if not call.is_post:
            return _LoginPage(target).show(call)
        if not self._limits.may_post(call.request.client):
            raise Broken  # the site has no page for this case
        name, password = (posted("login") or "").strip(), posted("password") or ""
        page = _LoginPage(target, name, password, posted("remember") is not None)
        if not name or not password:
            page.login_errors = [] if name else [_REQUIRED]
            page.password_errors = [] if password else [_REQUIRED]
            return page.show(call)
        if not self._limits.may_try(call.request.client, name):
            page.refusal = _TOO_MANY
            return page.show(call)
        user = call.store.one("SELECT * FROM user WHERE username = ? OR email = ?", name, name)
        if user is None or not is_right(password, user["password"]):
            self._limits.failed(call.request.client, name)
            page.refusal = _WRONG
            return page.show(call)
        self._limits.succeeded(name)
        call.sign_in(user["id"], remember=page.remember)
        if not user["is_active"]:
            return redirect("/en/accounts/inactive/")
        call.flash(f"Successfully signed in as {user['username']}.")
        return redirect(target if is_local_path(target) else "/")


@dataclass
class _LoginPage:
    """The form with what was typed, the password in clear too, as on the site (contract 1)."""

    next: str = ""
    login: str = ""
    password: str = ""
    remember: bool = False
    login_errors: Sequence[str] = ()
    password_errors: Sequence[str] = ()
    refusal: str = ""

    def show(self, call: Call) -> Response:
        return call.page("login.html", **vars(self))


def logout(call: Call) -> Response:
    """Ask, or end this session."""
    if call.user is None:
        return redirect("/")
    if not call.is_post:
        return call.page(
            "confirm.html", heading="Sign out?", form_id="logout", button="Sign Out", back="/"
        )
    call.sign_out()
    return call.back("/", "You have signed out.")


def inactive(call: Call) -> Response:
    """Say that the account is not active."""
    return call.page("text.html", heading="Account inactive")


def profile(call: Call) -> Response:
    """Show who is signed in."""
    _ = call.user_id
    return call.page("profile.html")


def password_reset(call: Call) -> Response:
    """Take an address; the answer does not tell whether it is known."""
    email = (call.request.posted("email") or "").strip()
    if call.is_post and re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email):
        return redirect("/en/accounts/password/reset/done/")
    return call.page(
        "reset.html", email=email, wrong="Enter a valid email address." if call.is_post else ""
    )


def password_reset_done(call: Call) -> Response:
    """Say that a mail would be on its way."""
    return call.page("text.html", heading="Password reset", lines=["No mail is sent in practice."])
