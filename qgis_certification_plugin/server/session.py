"""One conversation with the site: cookies, CSRF, Referer, pacing, time-outs (contract 0, 11)."""

from __future__ import annotations

import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from requests import exceptions

from . import address
from .address import ServerAddress
from .answers import Answer, check_status
from .awaited import AwaitedForm, Meanwhile
from .errors import (
    Aborted,
    CertificationError,
    CsrfRejected,
    InsecureConnection,
    Throttled,
    TimedOut,
    UnexpectedPage,
    Unreachable,
)
from .limits import MOST_BYTES, MOST_SECONDS
from .pacing import WAITS_AFTER_429, Pacer

log = logging.getLogger("qgis_certification.server")

# Seconds: to connect, between two bytes of the answer. A feed of 5,000 courses takes 13 s on the
# server (contract 2), the front end gives up after 60 s (0.10).
TIMEOUT = (15.0, 65.0)
_MESSAGES = "messages"

Fields = Sequence[tuple[str, str]]
Files = Mapping[str, tuple[str, bytes, str]]


@dataclass(frozen=True)
class _Foreseen:
    """A form that is ready to be sent, and what it was made of."""

    path: str
    fields: tuple[tuple[str, str], ...]
    cookies: dict[str, str | None]
    request: requests.PreparedRequest


class SiteSession:
    """Sends requests and returns answers as they are; judges only whether there is one.

    `http` is any requests.Session: plain, or one that travels through QGIS's network. Redirects
    are never followed, so neither cookies nor forms reach another host. Usable from several
    threads one after another; writes are for one thread at a time (contract 10).
    """

    def __init__(
        self, server: ServerAddress, http: requests.Session, pacer: Pacer | None = None
    ) -> None:
        """Make a session; without a pacer, requests to this computer are not slowed down."""
        self.server = server
        self.http = http
        self._pacer = pacer or (Pacer(None) if server.on_this_computer else Pacer())
        self._foreseen: _Foreseen | None = None

    def get(self, path: str, *, accept: str = "text/html", query: Fields = ()) -> Answer:
        """Fetch a page.

        Raises Unreachable, TimedOut, InsecureConnection, Aborted, Throttled, or UnexpectedPage for
        an answer that is too large.
        """
        headers = {"Accept": accept}
        return self._send("GET", path, lambda: self._prepared("GET", path, headers, query=query))

    def head(self, path: str) -> Answer:
        """Ask for a page's status only. Raises as `get` does."""
        headers = {"Accept": "text/html"}
        return self._send("HEAD", path, lambda: self._prepared("HEAD", path, headers))

    def post(
        self,
        path: str,
        fields: Fields = (),
        *,
        referer: str | None = None,
        files: Files | None = None,
        meanwhile: Meanwhile | None = None,
    ) -> Answer:
        """Send a form once. `referer` is the path of the page that holds it (default: its own).

        `meanwhile` is called in this thread when the form has left, unless it never does.
        Raises as `get` does, with `maybe_done` True where the server may have read the form, and
        CsrfRejected when the site gives no token.
        """

        def form() -> requests.PreparedRequest:
            foreseen = None if referer or files else self._as_foreseen(path, fields)
            return foreseen or self._form(path, fields, referer, files)

        return self._send("POST", path, form, meanwhile)

    def foresee(self, path: str, fields: Fields = ()) -> None:
        """Make the form that `post` will probably send next, while there is time for it.

        It is made anew where the site changes a cookie meanwhile. What the site wants to tell on
        the next page (contract 0.7) is a cookie too, and changes with each form that it accepts:
        of that, the form that was foreseen brings back what there was.
        """
        if self._cookie("csrftoken"):
            form = self._form(path, fields)
            self._foreseen = _Foreseen(path, tuple(fields), self._lasting_cookies(), form)

    @property
    def has_session_cookie(self) -> bool:
        """Whether the site gave this session a sign-in cookie that was not deleted since."""
        return bool(self._cookie("sessionid"))

    def forget(self) -> None:
        """Drop all cookies."""
        self._foreseen = None
        self.http.cookies.clear()

    def _as_foreseen(self, path: str, fields: Fields) -> requests.PreparedRequest | None:
        foreseen, self._foreseen = self._foreseen, None
        if foreseen is None or (foreseen.path, foreseen.fields) != (path, tuple(fields)):
            return None
        return foreseen.request if foreseen.cookies == self._lasting_cookies() else None

    def _lasting_cookies(self) -> dict[str, str | None]:
        cookies = self.http.cookies
        return {one.path + one.name: one.value for one in cookies if one.name != _MESSAGES}

    def _form(
        self, path: str, fields: Fields, referer: str | None = None, files: Files | None = None
    ) -> requests.PreparedRequest:
        token = self._cookie("csrftoken") or self._fetch_token()
        headers = {
            "Accept": "text/html",
            # Over https Django refuses a form without it (contract 0.4).
            "Referer": self.server.url(referer or path),
            "Origin": self.server.root,
        }
        sent = [("csrfmiddlewaretoken", token), *fields]
        return self._prepared("POST", path, headers, fields=sent, files=files)

    def _prepared(
        self,
        method: str,
        path: str,
        headers: dict[str, str],
        *,
        query: Fields = (),
        fields: Fields | None = None,
        files: Files | None = None,
    ) -> requests.PreparedRequest:
        return self.http.prepare_request(
            requests.Request(
                method,
                self.server.url(path),
                params=list(query) or None,
                data=None if fields is None else list(fields),
                files=files,
                headers=headers,
            )
        )

    def _fetch_token(self) -> str:
        check_status(self.get(address.LOGIN))
        token = self._cookie("csrftoken")
        if not token:
            raise CsrfRejected
        return token

    def _cookie(self, name: str) -> str:
        # The jar may hold several of one name, and its `get` would raise. The one with the shortest
        # path is sent last, and Django reads the last one.
        found = [cookie for cookie in self.http.cookies if cookie.name == name]
        return min(found, key=lambda cookie: len(cookie.path)).value or "" if found else ""

    def _send(
        self,
        method: str,
        path: str,
        make: Callable[[], requests.PreparedRequest],
        meanwhile: Meanwhile | None = None,
    ) -> Answer:
        for pause in (*WAITS_AFTER_429, None):
            answer = self._send_once(method, path, make, meanwhile)
            if answer.status != 429:
                break
            if pause is None:
                raise Throttled
            self._pacer.pause(pause)
        return answer

    def _send_once(
        self,
        method: str,
        path: str,
        make: Callable[[], requests.PreparedRequest],
        meanwhile: Meanwhile | None,
    ) -> Answer:
        redirects: list[str] = []
        failure: CertificationError | None = None
        try:
            request = make()
            request.hooks["response"] = [_put_aside_location(redirects)]
            if meanwhile is not None:
                # requests takes whatever can be read; its stubs know of bytes and text only.
                form = AwaitedForm(_as_bytes(request.body), meanwhile)
                request.body = form  # type: ignore[assignment]
            self._pacer.wait()
            response = self.http.send(
                request,
                timeout=TIMEOUT,
                allow_redirects=False,
                **self.http.merge_environment_settings(request.url, {}, True, None, None),
            )
            with response:
                body = _read(response)
        except exceptions.RequestException as error:
            failure = self._translated(error, writing=method == "POST")
        if failure is not None:
            # Raised here, it drags no exception of requests along: those hold the whole request,
            # with its password or its names.
            raise failure
        if body is None:
            raise UnexpectedPage(maybe_done=method == "POST", page="answer", missing="size")
        if method != "HEAD" and _is_cut(response, body):
            raise Unreachable(maybe_done=method == "POST", host=self.server.host)
        # Names of people can be in bodies and, after a search, in queries: log neither.
        log.debug("%s %s -> %s", method, path, response.status_code)
        return Answer(
            status=response.status_code,
            location=self._location(path, redirects[-1]) if redirects else "",
            content_type=response.headers.get("Content-Type", ""),
            body=body,
        )

    def _location(self, path: str, location: str) -> str:
        try:
            absolute = urljoin(self.server.url(path), location)
            if not self.server.is_ours(absolute):
                return absolute
            parts = urlsplit(absolute)
        except ValueError:
            return ""  # no address at all
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def _translated(
        self, error: exceptions.RequestException, *, writing: bool
    ) -> CertificationError:
        host = self.server.host
        # A transport that knows that nothing of the request left says so.
        writing = writing and getattr(error, "sent", True)
        if getattr(error, "cancelled", False):
            return Aborted(maybe_done=writing)
        if getattr(error, "too_large", False):
            return UnexpectedPage(maybe_done=writing, page="answer", missing="size")
        causes = list(_causes(error))
        if isinstance(error, exceptions.SSLError):
            # Only a certificate is refused before anything is sent; an answer can break off later.
            refused = any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes)
            return InsecureConnection(maybe_done=writing and not refused, host=host)
        if isinstance(error, exceptions.ConnectTimeout):
            return TimedOut(host=host)
        if any(isinstance(cause, (exceptions.Timeout, socket.timeout)) for cause in causes):
            return TimedOut(maybe_done=writing, host=host)
        if any(isinstance(cause, _NEVER_CONNECTED) for cause in causes):
            return Unreachable(host=host)
        return Unreachable(maybe_done=writing, host=host)


# No connection, so nothing was sent: the port is closed, or the name unknown.
_NEVER_CONNECTED = (ConnectionRefusedError, socket.gaierror)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _put_aside_location(redirects: list[str]) -> Callable[..., None]:
    """Return a hook that moves a redirect out of sight of requests.

    Told not to follow, requests still prepares the next request, and raises for an address that
    is none although the answer came.
    """

    def put_aside(response: requests.Response, **_: Any) -> None:
        location = response.headers.pop("Location", "")
        if location:
            redirects.append(location)

    return put_aside


def _as_bytes(body: bytes | str | None) -> bytes:
    return body.encode("utf-8") if isinstance(body, str) else body or b""


def _read(response: requests.Response) -> bytes | None:
    """Return the body; None where it is larger than any answer of the site.

    Raises the exceptions of requests, ReadTimeout where it takes too long as a whole.
    """
    parts: list[bytes] = []
    size = 0
    end = time.monotonic() + MOST_SECONDS
    for part in response.iter_content(65536):
        parts.append(part)
        size += len(part)
        if size > MOST_BYTES:
            return None
        if time.monotonic() > end:
            raise exceptions.ReadTimeout
    return b"".join(parts)


def _is_cut(response: requests.Response, body: bytes) -> bool:
    """Return whether the connection ended before the length that the server had announced."""
    announced = response.headers.get("Content-Length", "")
    if not announced.isdigit() or "Content-Encoding" in response.headers:
        return False
    return len(body) < int(announced)
