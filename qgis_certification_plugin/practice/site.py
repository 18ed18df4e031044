"""From a request to an answer: language, form protection, views, error pages."""

from __future__ import annotations

import ipaddress
import re
import threading
from collections.abc import Callable
from datetime import date
from urllib.parse import quote

from . import csrf, others
from .call import Broken, Call, NotFound, Refused, SignInFirst
from .limits import SignInLimits
from .pages import render
from .routes import Route, Routes
from .store import Row, Store
from .web import Request, Response, html_page, redirect
from .world import Account, build

# The front end of the real site turns such programs away: contract 0.10.
_UNWANTED = re.compile(r"curl|python-urllib|wget|libwww|guzzle", re.IGNORECASE)
_METHODS = {"GET", "HEAD", "POST"}


class Site:
    """Answers requests, one at a time."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self.store = store
        self.limits = SignInLimits()
        self._today = today
        self._routes = Routes(self.limits)
        self._lock = threading.RLock()

    def answer(self, request: Request) -> Response:
        """Return the answer; never raises for what a client sends."""
        if not is_loopback(request.host):
            return html_page("<h1>Bad Request (400)</h1>", 400)
        if _UNWANTED.search(request.headers.get("user-agent", "")):
            return html_page("<h1>410 Gone</h1>", 410)
        if request.path.startswith("/en/qgis/"):
            return redirect(_with_query("/en/" + request.path[len("/en/qgis/") :], request), 301)
        found = self._routes.find(_in_english(request.path))
        with self._lock:
            if found is None:
                return self._elsewhere(request)
            return self._view(request, *found)

    def read(self, statement: str, *values: object) -> list[Row]:
        """Return rows of the database."""
        with self._lock:
            return self.store.all(statement, *values)

    def rebuild(self, scenario: str) -> dict[str, Account]:
        """Begin anew."""
        with self._lock:
            self.store.clear()
            return build(self.store, scenario, self._today())

    def close(self) -> None:
        """Close the database when the last request is answered."""
        with self._lock:
            self.store.close()

    def sign_out_everybody(self) -> None:
        """End all sessions."""
        with self._lock:
            self.store.run("DELETE FROM session")

    def somebody_else(self, kind: str, request: Request) -> None:
        """Let somebody else act beside this request; `kind` is one of the kinds of faults."""
        with self._lock:
            others.act(self.store, kind, request.path, self._today())

    def changed_page(self, request: Request) -> Response:
        """Return a page that no client knows."""
        with self._lock:
            call = Call.begin(request, self.store, self._today())
            return call.finish(call.page("text.html", heading="A new page", lines=["Welcome."]))

    def refusal(self, request: Request, status: int) -> Response:
        """Return a general answer with this status: 403, 404 or 500."""
        with self._lock:
            call = Call.begin(request, self.store, self._today())
            if status == 403:
                return _plain("Sorry! You do not have permission to perform this action.")
            return self._error(call, status)

    def _elsewhere(self, request: Request) -> Response:
        path = request.path
        slashed = path if path.endswith("/") else path + "/"
        if path != slashed and self._routes.find(_in_english(slashed)) is not None:
            return redirect(_with_query(slashed, request), 301)
        if self._routes.find("/en" + slashed) is not None:
            wanted = request.headers.get("accept-language", "").lower()
            language = "id" if wanted.startswith("id") else "en"
            return redirect(_with_query(f"/{language}{slashed}", request))
        call = Call.begin(request, self.store, self._today())
        return call.finish(self._error(call, 404))

    def _view(self, request: Request, route: Route, parts: dict[str, str]) -> Response:
        call = Call.begin(request, self.store, self._today())
        if not route.is_feed:
            if request.method not in _METHODS:
                return Response(405, headers=[("Allow", "GET, HEAD, POST")])
            if call.is_post and not csrf.accepts(request):
                return forged_form()
        try:
            response = self._routes.answer(route, call, parts)
        except SignInFirst:
            response = call.to_sign_in()
        except NotFound:
            response = self._error(call, 404)
        except Refused as refused:
            response = _plain(str(refused))
        except Broken:
            response = self._error(call, 500)
        return call.finish(response)

    def _error(self, call: Call, status: int) -> Response:
        heading = (
            "Oops! Something went wrong on our end"
            if status == 500
            else "Uh-oh! You've hit a digital dead end"
        )
        text = render("text.html", heading=heading, user=call.user, messages=[])
        return html_page(text, status)


def forged_form() -> Response:
    """Return the page for a form that did not come from a page of this server (0.4)."""
    return html_page(render("forged.html"), 403)


def _plain(text: str) -> Response:
    return html_page(text, 403)


def _in_english(path: str) -> str:
    return "/en/" + path[len("/id/") :] if path.startswith("/id/") else path


def _with_query(path: str, request: Request) -> str:
    quoted = quote(path, safe="/")
    return f"{quoted}?{request.query_string}" if request.query_string else quoted


def is_loopback(host: str) -> bool:
    """Return whether a Host header names this computer: others are refused."""
    name = re.sub(r":\d+$", "", host)
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False
