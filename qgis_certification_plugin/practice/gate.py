"""Who may come in: everybody on loopback, or only who holds the key.

Loopback is shared by all people on a computer, so a rehearsal asks for a key. The plugin sends it
in a header. A web browser gets in by a ticket in an address, which is good for one visit: other
people can read the command line that opens a browser. The visit is then known by a cookie.
"""

from __future__ import annotations

import hmac
import secrets
import threading
from urllib.parse import parse_qsl, urlencode

from .web import Request, Response, html_page, redirect

HEADER = "X-Practice-Key"
_COOKIE = "practicevisit"
_TICKET = "practice-ticket"


class Gate:
    """Lets requests pass or turns them away. Safe to use from several threads."""

    def __init__(self, key: str | None = None) -> None:
        """Ask for this key; None leaves the gate open."""
        self._key = key
        self._visit = secrets.token_urlsafe(32)
        self._tickets: set[str] = set()
        self._lock = threading.Lock()

    def with_ticket(self, address: str) -> str:
        """Return the address with a ticket for one visit, to be opened in a web browser."""
        if self._key is None:
            return address
        ticket = secrets.token_urlsafe(32)
        with self._lock:
            self._tickets.add(ticket)
        address, mark, fragment = address.partition("#")
        joint = "&" if "?" in address else "?"
        return f"{address}{joint}{_TICKET}={ticket}{mark}{fragment}"

    def turn_away(self, request: Request) -> Response | None:
        """Return what to answer instead of the site; None lets the request pass."""
        if self._key is None or _same(request.headers.get(HEADER.lower(), ""), self._key):
            return None
        if _same(request.cookies.get(_COOKIE, ""), self._visit):
            return None
        if request.method == "GET" and self._uses_up(request.query.get(_TICKET, "")):
            response = redirect(_without_ticket(request.target))
            cookie = f"{_COOKIE}={self._visit}; Path=/; HttpOnly; SameSite=Strict"
            response.headers.append(("Set-Cookie", cookie))
            return response
        return html_page(
            "<h1>403 Forbidden</h1><p>Somebody on this computer practises here. Her pages open "
            "only from the QGIS in which she does.</p>",
            403,
        )

    def _uses_up(self, ticket: str) -> bool:
        with self._lock:
            if ticket not in self._tickets:
                return False
            self._tickets.remove(ticket)
            return True


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(), wanted.encode())


def _without_ticket(target: str) -> str:
    path, _, query = target.partition("?")
    rest = [pair for pair in parse_qsl(query, keep_blank_values=True) if pair[0] != _TICKET]
    # An address that begins with two slashes would lead to another computer.
    path = "/" + path.lstrip("/")
    return f"{path}?{urlencode(rest)}" if rest else path
