"""Protection of posted forms against foreign pages (contract 0.4)."""

from __future__ import annotations

import hmac
import secrets
import string
from urllib.parse import urlsplit

from .web import Request

ALPHABET = string.ascii_letters + string.digits
LENGTH = 32
COOKIE = "csrftoken"
FIELD = "csrfmiddlewaretoken"


def new_secret() -> str:
    """Return a new value for the cookie."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def is_secret(text: str) -> bool:
    """Return whether the text has the form of the cookie's value."""
    return len(text) == LENGTH and all(letter in ALPHABET for letter in text)


def mask(secret: str) -> str:
    """Return the secret in the form that pages carry, different each time."""
    key = new_secret()
    shifted = zip(key, secret)
    cipher = (ALPHABET[(ALPHABET.index(a) + ALPHABET.index(b)) % len(ALPHABET)] for a, b in shifted)
    return key + "".join(cipher)


def unmask(token: str) -> str | None:
    """Return the secret in a token, bare or masked; None where it is neither."""
    if is_secret(token):
        return token
    if len(token) != 2 * LENGTH or not is_secret(token[:LENGTH]) or not is_secret(token[LENGTH:]):
        return None
    pairs = zip(token[:LENGTH], token[LENGTH:])
    return "".join(ALPHABET[(ALPHABET.index(b) - ALPHABET.index(a)) % 62] for a, b in pairs)


def accepts(request: Request) -> bool:
    """Return whether a POST came from a page of this server and carries its token.

    A missing Referer is refused over plain http too, as the site refuses it over https.
    """
    return _same_origin(request) and _token_matches(request)


def _same_origin(request: Request) -> bool:
    source = request.headers.get("origin")
    if source is None:
        source = request.headers.get("referer", "")
    parts = urlsplit(source)
    return parts.scheme in {"http", "https"} and parts.netloc == request.host != ""


def _token_matches(request: Request) -> bool:
    secret = request.cookies.get(COOKIE, "")
    if not is_secret(secret):
        return False
    token = request.posted(FIELD) or request.headers.get("x-csrftoken", "")
    sent = unmask(token)
    return sent is not None and hmac.compare_digest(sent, secret)
