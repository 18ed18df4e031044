"""A proxy on loopback between a client and a server: real TCP, whose traffic can be spoilt."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

_LENGTH = re.compile(rb"(?im)^content-length:\s*(\d+)")
_PATIENCE = 10.0


@dataclass(frozen=True)
class Passing:
    """A request on its way."""

    method: str
    path: str
    raw: bytes


@dataclass
class Exchange:
    """What is to be done with a request.

    `forward` sends it to the server; `answer` replaces the server's; `part` of the answer is
    sent; without `reply` none is, and with `hang` the connection stays open until the client
    gives up. `seen` is called with the server's answer.
    """

    forward: bool = True
    answer: bytes | None = None
    part: float = 1.0
    reply: bool = True
    hang: bool = False
    seen: Callable[[bytes], None] = field(default=lambda _answer: None)


class Proxy:
    """Listens on loopback, asks `decide` about each request, and does as it says."""

    def __init__(self, port: int, decide: Callable[[Passing], Exchange]) -> None:
        """Listen, in threads of this process, for a server on a port of this computer."""
        self._server_port = port
        self._decide = decide
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._threads: list[threading.Thread] = []
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    @property
    def url(self) -> str:
        """The address to connect to."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        """Take no more connections."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listening.join(_PATIENCE)  # before its socket's number may be another's
        self._listener.close()

    def forward(self, raw: bytes) -> bytes:
        """Send a request to the server; return its answer."""
        with socket.create_connection(("127.0.0.1", self._server_port), _PATIENCE) as server:
            server.sendall(raw)
            return _message(server)

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(_PATIENCE)
        with client, contextlib.suppress(OSError):
            while (raw := _message(client)) and self._pass(client, raw):
                pass

    def _pass(self, client: socket.socket, raw: bytes) -> bool:
        """Handle one request; whether the connection stays open."""
        method, path, _ = raw.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
        exchange = self._decide(Passing(method, path, raw))
        answer = exchange.answer or b""
        if exchange.forward:
            real = self.forward(raw)
            exchange.seen(real)
            answer = exchange.answer or real
        if exchange.hang:
            client.recv(1)  # until the client goes
        if not exchange.reply:
            return False
        client.sendall(answer[: int(len(answer) * exchange.part)])
        return exchange.part == 1.0 and exchange.answer is None


def _message(connection: socket.socket) -> bytes:
    """Return one whole message with its body; nothing where the other side has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    missing = (int(length[1]) if length else 0) - len(body)
    parts = [data]
    while missing > 0:
        more = connection.recv(65536)
        if not more:
            return b""
        parts.append(more)
        missing -= len(more)
    return b"".join(parts)
