"""The practice server: a certification site on this computer, for rehearsal and for the tests."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Mapping
from datetime import date
from http.server import ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType

from .clock import now
from .faults import Faults
from .gate import Gate
from .handler import Handler
from .log import RequestLog
from .site import Site
from .store import Store
from .world import Account, build

__all__ = ["Account", "PracticeServer"]


_KNOCK_SECONDS = 1.0


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, port: int, practice: PracticeServer) -> None:
        self.practice = practice
        super().__init__(("127.0.0.1", port), Handler)
        # Who knocked and left would be waited for, and with him the end of the server.
        self.socket.settimeout(_KNOCK_SECONDS)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that went away is no news."""


class PracticeServer:
    """A certification site on loopback, in threads of this process.

    `data` is the folder of its database; without one everything is gone at the end. An existing
    database is used as it is, `reset` begins anew. `scenario` is one of `world.SCENARIOS`, or
    `big:ORGANISATIONS:COURSES`. `today` fixes the site's day (contract 0.12); None is the clock.
    With a `key` it answers only who holds that (see gate.py).
    Raises ValueError for an unknown scenario, OSError where the port is taken.
    """

    def __init__(
        self,
        data: Path | None = None,
        scenario: str = "default",
        port: int = 0,
        today: date | None = None,
        key: str | None = None,
    ) -> None:
        self.today = today
        self.gate = Gate(key)
        self.faults = Faults()
        self.requests = RequestLog()
        self.stopping = threading.Event()
        self._scenario = scenario
        self._port = port
        self._store = Store(data)
        self.site = Site(self._store, self._day)
        self._connections: set[socket.socket] = set()
        self._connections_lock = threading.Lock()
        self._listener: _Listener | None = None
        self._thread: threading.Thread | None = None
        self._accounts = build(self._store, scenario, self._day())

    def _day(self) -> date:
        return self.today or now().date()

    @property
    def url(self) -> str:
        """The address to connect to, without a slash at the end. Only while it listens."""
        if self._listener is None:
            raise RuntimeError("the practice server does not listen")
        return f"http://127.0.0.1:{self._listener.server_address[1]}"

    @property
    def accounts(self) -> Mapping[str, Account]:
        """People to sign in as: owner, owner_without_credits, convener, outsider and others."""
        return MappingProxyType(self._accounts)

    @property
    def login_limits(self) -> bool:
        """Whether too many sign-ins are refused as on the site (contract 1)."""
        return self.site.limits.enabled

    @login_limits.setter
    def login_limits(self, enabled: bool) -> None:
        self.site.limits.enabled = enabled

    @property
    def mails(self) -> list[tuple[str, str, str]]:
        """Address, subject and text of each mail that the site would have sent."""
        rows = self.site.read("SELECT address, subject, text FROM mail ORDER BY id")
        return [(row["address"], row["subject"], row["text"]) for row in rows]

    def start(self) -> None:
        """Listen on loopback, in a thread. Raises OSError where the port is taken."""
        if self._listener is not None:
            return
        self.stopping.clear()
        self._listener = _Listener(self._port, self)
        self._thread = threading.Thread(
            target=self._listener.serve_forever,
            kwargs={"poll_interval": 0.05},
            name="practice-server",
            daemon=True,
        )
        self._thread.start()

    def stop(self) -> None:
        """Close all connections and the database. Starting again is not possible."""
        self.stopping.set()
        if self._listener is not None:
            self._listener.shutdown()
            self._listener.server_close()
            self._listener = None
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        with self._connections_lock:
            open_connections = list(self._connections)
        for connection in open_connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.site.close()

    def reset(self) -> None:
        """Go back to the seed; sessions, faults and the log of requests go too."""
        self.faults.clear()
        self.requests.clear()
        self.site.limits.clear()
        self._accounts = self.site.rebuild(self._scenario)

    def __enter__(self) -> PracticeServer:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def connected(self, connection: socket.socket) -> None:
        """Remember an open connection, to close it at the end."""
        with self._connections_lock:
            self._connections.add(connection)

    def disconnected(self, connection: socket.socket) -> None:
        """Forget a connection that was closed."""
        with self._connections_lock:
            self._connections.discard(connection)
