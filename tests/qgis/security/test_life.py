"""Whatever a server or proxy does, the interface goes on and cancelling ends the waiting."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThreadPool, QTimer

from qgis_certification_plugin.ui.office import Office
from tests.qgis.network.loopback import Loopback, Received, hang_up
from tests.qgis.network.test_qgis_network import set_in_qgis
from tests.qgis.ui.trainers import wait_until

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n"
TURNS = 20
BYTES = 3


class Turns:
    """Counts the turns of the interface's event loop."""

    def __init__(self) -> None:
        self.count = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def _turn(self) -> None:
        self.count += 1


class Server:
    """Takes the request and then does what the case says, until the client has gone."""

    def __init__(self, *, drips: bool) -> None:
        self.drips = drips
        self.asked = threading.Event()
        self.sent = 0
        self.left = threading.Event()
        self.over = threading.Event()

    def __call__(self, _request: Received, connection: socket.socket) -> bool:
        self.asked.set()
        connection.settimeout(0.05)
        try:
            if self.drips:
                connection.sendall(PLAIN)
            while self._goes_on(connection):
                if self.drips:
                    connection.sendall(b"x")
                    self.sent += 1
        except OSError:
            pass
        self.left.set()
        return False

    def _goes_on(self, connection: socket.socket) -> bool:
        try:
            return bool(connection.recv(100))
        except TimeoutError:
            return not self.over.is_set()


@contextmanager
def proxied(port: int) -> Iterator[None]:
    """Set a proxy in QGIS; a thread's network learns of it only when the thread is new."""
    # Newer versions of QGIS have a pool of threads for tasks alone.
    own = getattr(QgsApplication.taskManager(), "threadPool", None)
    pool = QThreadPool.globalInstance() if own is None else own()
    pool.waitForDone()
    try:
        with set_in_qgis(port):
            yield
    finally:
        pool.waitForDone()


def refresh_and_cancel(office: Office, server: Server) -> None:
    """Fetch the catalogue, let the interface do other things meanwhile, and cancel."""
    errors: list[Exception] = []
    office.refresh_failed.connect(errors.append)
    office.refresh_catalogue()
    wait_until(server.asked.is_set, "the request")
    turns = Turns()
    wait_until(lambda: turns.count > TURNS, "the interface")
    wait_until(lambda: server.sent > BYTES or not server.drips, "some bytes")
    assert office.is_refreshing
    office.cancel_refresh()
    wait_until(lambda: not office.is_refreshing, "the end of the refresh")
    assert len(errors) == 1


@pytest.mark.parametrize("drips", [False, True], ids=["hangs", "one byte at a time"])
def test_the_interface_goes_on_and_cancel_ends_the_request(
    office_at: Callable[[str], Office], drips: bool
) -> None:
    server = Server(drips=drips)
    with Loopback(server) as loopback:
        refresh_and_cancel(office_at(loopback.url), server)
        assert server.left.wait(30), "the connection was kept"


def test_the_interface_goes_on_behind_a_proxy_that_hangs(
    office_at: Callable[[str], Office],
) -> None:
    proxy = Server(drips=False)
    with Loopback(proxy) as loopback, proxied(loopback.port):
        refresh_and_cancel(office_at("https://certification.test"), proxy)
        proxy.over.set()  # Qt keeps what it asked of a proxy until the thread is idle for 30 s
    assert loopback.requests[0].verb == "CONNECT"


def test_a_proxy_that_is_not_there_is_told(office_at: Callable[[str], Office]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    errors: list[Any] = []
    with Loopback(hang_up) as server, proxied(port):
        office = office_at(server.url)
        office.refresh_failed.connect(errors.append)
        turns = Turns()
        office.refresh_catalogue()
        wait_until(lambda: not office.is_refreshing, "the end of the refresh")
    assert [error.code for error in errors] == ["unreachable"]
    assert turns.count > 0
    assert server.connections == 0
