"""One connection of a client: HTTP/1.1, kept open between requests."""

from __future__ import annotations

import contextlib
import socket
import threading
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, cast

from .faults import Fault
from .site import forged_form
from .web import Request, Response, html_page, redirect

if TYPE_CHECKING:
    from .server import PracticeServer, _Listener

_LARGEST_BODY = 100 * 1024 * 1024  # contract 0.10
_NO_ANSWER = 0
_FRONT_END = {429: "Too Many Requests", 502: "Bad Gateway", 504: "Gateway Time-out"}


class Handler(BaseHTTPRequestHandler):
    """Reads requests, lets the site answer, plays the faults that are on order."""

    protocol_version = "HTTP/1.1"
    server_version = "practice"
    sys_version = ""
    disable_nagle_algorithm = True
    timeout = 120

    @property
    def _practice(self) -> PracticeServer:
        return cast("_Listener", self.server).practice

    def handle(self) -> None:
        """Answer until the client goes."""
        threading.current_thread().name = f"practice-connection {self.connection.getsockname()[1]}"
        self._practice.connected(self.connection)
        try:
            with contextlib.suppress(OSError):
                super().handle()
        finally:
            self._practice.disconnected(self.connection)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Write no log: addresses may name people."""

    def do_GET(self) -> None:
        """Answer any method."""
        if self.path.startswith("http://"):  # as a client writes it to a proxy
            self.path = "/" + self.path.split("/", 3)[3] if self.path.count("/") > 2 else "/"
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            separator = "; " if key == "cookie" else ", "
            headers[key] = f"{headers[key]}{separator}{value}" if key in headers else value
        request = Request(self.command, self.path, headers, client=str(self.client_address[0]))
        elsewhere = self._practice.gate.turn_away(request)
        if elsewhere is not None:
            self.close_connection = True  # whatever follows the head stays unread
            self._send(elsewhere)
            return
        content = self._body()
        if content is None:
            return
        request.content = content
        fault = self._practice.faults.take(self.command, self.path)
        if fault is None:
            self._send(self._practice.site.answer(request))
        else:
            self._play(fault, request)

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_GET  # noqa: N815

    def _body(self) -> bytes | None:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            self.close_connection = True
            self._send(html_page("<h1>411 Length Required</h1>", 411))
            return None
        length = self.headers.get("Content-Length", "0")
        size = int(length) if length.isdecimal() and len(length) < 12 else _LARGEST_BODY + 1
        if size > _LARGEST_BODY:
            self.close_connection = True
            self._send(html_page("<h1>413 Request Entity Too Large</h1>", 413))
            return None
        content: bytes = self.rfile.read(size) if size else b""
        if len(content) < size:
            self.close_connection = True
            return None
        return content

    def _note(self, status: int) -> None:
        self._practice.requests.add(self.command, self.path, status)

    def _play(self, fault: Fault, request: Request) -> None:
        kind, _, when = fault.kind.partition("-")
        site = self._practice.site
        if kind == "sign":
            site.sign_out_everybody()
            self._send(site.answer(request))
        elif kind == "slow":
            self._practice.stopping.wait(fault.seconds)
            self._send(site.answer(request))
        elif kind == "cut":
            self._send(site.answer(request), part=0.5)
        elif kind == "colleague":
            site.somebody_else(fault.kind, request)
            self._send(site.answer(request))
        elif kind == "number":
            response = site.answer(request)
            site.somebody_else(fault.kind, request)
            self._send(response)
        elif kind in {"changed", "redirect"}:
            if not when.endswith("before"):
                site.answer(request)
            moved = redirect("/en/news/")
            self._send(moved if kind == "redirect" else site.changed_page(request))
        elif kind in {"drop", "hang"}:
            if when == "after":
                site.answer(request)
            self._silence(forever=kind == "hang")
        else:
            if when == "after":
                site.answer(request)
            self._send(self._trouble(int(kind), when, request))

    def _trouble(self, status: int, when: str, request: Request) -> Response:
        if when == "csrf":
            return forged_form()
        if status in _FRONT_END:
            words = f"{status} {_FRONT_END[status]}"
            return html_page(f"<html><head><title>{words}</title></head><h1>{words}</h1>", status)
        return self._practice.site.refusal(request, status)

    def _silence(self, *, forever: bool) -> None:
        self._note(_NO_ANSWER)
        self.close_connection = True
        if not forever:
            return
        # Until the client gives up, the server stops.
        self.connection.settimeout(0.05)
        while not self._practice.stopping.is_set():
            try:
                if not self.connection.recv(1, socket.MSG_PEEK):
                    return
                self._practice.stopping.wait(0.05)
            except socket.timeout:
                continue
            except OSError:
                return

    def _send(self, response: Response, part: float = 1.0) -> None:
        self._note(response.status)
        self.send_response(response.status)
        for name, value in response.headers:
            self.send_header(name, value)
        if response.content or response.status not in {301, 302}:
            self.send_header("Content-Type", response.content_type)
        self.send_header("Content-Length", str(len(response.content)))
        if self.close_connection or part < 1:
            self.close_connection = True
            self.send_header("Connection", "close")
        body = b"" if self.command == "HEAD" else response.content
        # One write for head and body: two would wait for each other on a kept connection.
        buffer: list[bytes] = self._headers_buffer  # type: ignore[attr-defined]
        head = b"".join(buffer)
        buffer.clear()
        self.wfile.write(head + b"\r\n" + body[: int(len(body) * part)])
