"""Signing in, and who is signed in (contract 1)."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import TooManyAttempts, UnexpectedPage, WrongCredentials
from ..markup import Element, parse


@dataclass(frozen=True)
class Profile:
    """The person who is signed in."""

    username: str
    first_name: str
    last_name: str
    email: str


def read_profile(page: Element) -> Profile:
    """Read the profile's table. Raises UnexpectedPage."""
    rows: dict[str, str] = {}
    for row in page.all("tr"):
        cells = [cell.text for cell in row.all("td")]
        if len(cells) == 2:
            rows.setdefault(cells[0].lower(), cells[1])
    if not rows.get("username"):
        raise UnexpectedPage(page="profile", missing="username")
    return Profile(
        username=rows["username"],
        first_name=rows.get("first name", ""),
        last_name=rows.get("last name", ""),
        email=rows.get("email", ""),
    )


def sign_in_error(html: str) -> WrongCredentials | TooManyAttempts | UnexpectedPage:
    """Return why the sign-in page came back. Its text is not kept: it echoes the password."""
    page = parse(html)
    if page.first("input", name="password") is None:
        return UnexpectedPage(page="login", missing="password")
    if any("Too many failed" in shown.text for shown in page.all(class_="notification")):
        return TooManyAttempts()
    return WrongCredentials()
