"""Passwords, hashed. Few rounds: nothing secret is behind them, and rehearsals start quickly."""

from __future__ import annotations

import hashlib
import hmac
import secrets

_ROUNDS = 1000


def hashed(password: str) -> str:
    """Return what is stored of a password."""
    salt = secrets.token_hex(8)
    return f"pbkdf2_sha256${_ROUNDS}${salt}${_digest(password, salt, _ROUNDS)}"


def is_right(password: str, stored: str) -> bool:
    """Return whether the password is the one of which this was stored."""
    kind, rounds, salt, digest = [*stored.split("$"), "", "", ""][:4]
    if kind != "pbkdf2_sha256":
        return False
    return hmac.compare_digest(_digest(password, salt, int(rounds)), digest)


def _digest(password: str, salt: str, rounds: int) -> str:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), rounds).hex()
