"""A server on loopback that does exactly what a test tells it to, byte by byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Received:
    """One request as it came over the wire; header names as sent."""

    verb: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the last value of a header."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        return values[-1] if values else None


Answer = Callable[[Received, socket.socket], bool]


def ok(body: bytes = b"ok", *headers: str, status: str = "200 OK") -> bytes:
    """Return an answer with a Content-Length."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def always(answer: bytes) -> Answer:
    """Give the same answer to each request and keep the connection."""

    def give(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(answer)
        return True

    return give


@dataclass
class Loopback:
    """Listens on a free port; `answer` sends something and says whether to go on listening."""

    answer: Answer
    tls: ssl.SSLContext | None = None
    requests: list[Received] = field(default_factory=list)
    connections: int = 0
    released: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Loopback:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.released.set()
        # Closed under the thread's hands, its number may go to another server's socket, from which
        # the thread would take a connection.
        with contextlib.suppress(OSError):  # so says macOS of a socket that only listens
            self._listener.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        self._accepting.join(5)
        self._listener.close()

    @property
    def url(self) -> str:
        """The root address."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def count(self, verb: str) -> int:
        """Return how many requests of a kind have arrived."""
        return sum(1 for request in self.requests if request.verb == verb)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                if self.released.is_set():
                    connection.close()
                    return
                self.connections += 1
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection, connection.makefile("rb") as stream:
                while True:
                    verb, target, _ = stream.readline().decode("latin-1").split()
                    headers = []
                    while line := stream.readline().decode("latin-1").strip():
                        name, _, value = line.partition(": ")
                        headers.append((name, value))
                    request = Received(verb, target, headers, b"")
                    request.body = stream.read(int(request.header("Content-Length") or 0))
                    self.requests.append(request)
                    if not self.answer(request, connection):
                        connection.shutdown(socket.SHUT_RDWR)
                        return


def hang_up(_request: Received, _connection: socket.socket) -> bool:
    """Close without a word."""
    return False
