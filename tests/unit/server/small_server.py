"""A real HTTP server on loopback that answers what a test tells it, and remembers the requests."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import requests

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Reply:
    """One answer. `announced` is a Content-Length that is not the truth."""

    status: int = 200
    body: bytes = b""
    headers: Headers = ()
    content_type: str = "text/html; charset=utf-8"
    announced: int | None = None
    # Close the connection without a byte; wait until the server is stopped before answering.
    dropped: bool = False
    hangs: bool = False


@dataclass(frozen=True)
class Received:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query))

    @property
    def cookies(self) -> dict[str, str]:
        jar: SimpleCookie = SimpleCookie(self.headers.get("cookie", ""))
        return {name: morsel.value for name, morsel in jar.items()}

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    @property
    def files(self) -> dict[str, tuple[str | None, bytes]]:
        """Field name, file name and content of each part of a multipart body."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        parts = {}
        for part in BytesParser(policy=HTTP).parsebytes(head + self.body).iter_parts():
            name = part.get_param("name", header="content-disposition")
            content = part.get_payload(decode=True)
            parts[str(name)] = (part.get_filename(), content if isinstance(content, bytes) else b"")
        return parts


def give_cookie(http: requests.Session, name: str, value: str) -> None:
    """Put a cookie into the jar as if the server on 127.0.0.1 had set it."""
    http.cookies.set(name, value, domain="127.0.0.1", path="/")  # type: ignore[no-untyped-call]


Answering = Callable[[Received], Reply]


@dataclass
class SmallServer:
    """Answers with `answer`; start it by `with`."""

    answer: Answering = field(default=lambda _: Reply())
    received: list[Received] = field(default_factory=list)
    host: str = "127.0.0.1"

    def __enter__(self) -> SmallServer:
        self._stopping = threading.Event()
        self._http = ThreadingHTTPServer((self.host, 0), _handler(self, self._stopping))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        return int(self._http.server_address[1])

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"


def in_turn(*replies: Reply) -> Answering:
    """Return an answering that gives these replies one after another, the last one for ever."""
    left = list(replies)

    def answer(_: Received) -> Reply:
        return left.pop(0) if len(left) > 1 else left[0]

    return answer


def _handler(server: SmallServer, stopping: threading.Event) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            received = Received(self.command, self.path, headers, self.rfile.read(length))
            server.received.append(received)
            self.send(server.answer(received))

        do_GET = do_POST = do_HEAD = answer  # noqa: N815

        def send(self, reply: Reply) -> None:
            self.close_connection = True
            if reply.hangs:
                stopping.wait()
            if reply.dropped or reply.hangs:
                return
            announced = len(reply.body) if reply.announced is None else reply.announced
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(announced))
            self.send_header("Connection", "close")
            for name, value in reply.headers:
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(reply.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing: the tests read what was received."""

    return Handler


@contextlib.contextmanager
def answering_raw(listening: socket.socket, raw: bytes, *, close: bool = True) -> Iterator[None]:
    """Answer the one request on `listening` with these bytes, and close or keep the connection."""
    done = threading.Event()

    def serve() -> None:
        connection, _ = listening.accept()
        connection.settimeout(0.05)
        with connection, contextlib.suppress(ConnectionError):
            while b"\r\n\r\n" not in connection.recv(65536):
                pass
            connection.sendall(raw)
            if close:
                with contextlib.suppress(OSError):  # the client may have gone already
                    connection.shutdown(socket.SHUT_WR)
            # A POST's body may come later: closing before it is read would be a reset.
            while not done.is_set():
                with contextlib.suppress(TimeoutError, socket.timeout):
                    if not connection.recv(65536):
                        break

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
