"""What can go wrong on the way, and how requests learns of it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager
from requests import exceptions

from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.network.cancel import CancelToken
from qgis_certification_plugin.network.errors import RequestCancelled

from .conftest import Fetch
from .loopback import Loopback, Received, always, hang_up, ok


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.fixture
def silent() -> Iterator[Loopback]:
    def never(_request: Received, _connection: socket.socket) -> bool:
        server.released.wait(30)
        return False

    with Loopback(never) as server:
        yield server


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """A port whose queue is full, so that connecting to it gets no answer at all."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
        for one in waiting:
            one.close()


def test_nobody_listening_is_a_connection_error(fetch: Fetch, closed_port: int) -> None:
    with pytest.raises(exceptions.ConnectionError):
        fetch("GET", f"http://127.0.0.1:{closed_port}/")


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_no_answer_is_a_connection_error(fetch: Fetch, verb: str) -> None:
    with Loopback(hang_up) as server, pytest.raises(exceptions.ConnectionError):
        fetch(verb, server.url)


@pytest.mark.parametrize(
    "head", [b"Content-Length: 5000\r\n\r\npart", b"Transfer-Encoding: chunked\r\n\r\n5\r\nab"]
)
@pytest.mark.parametrize("status", [b"200 OK", b"500 Oops"])
def test_a_cut_answer_is_no_answer(fetch: Fetch, status: bytes, head: bytes) -> None:
    def cut(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.1 " + status + b"\r\n" + head)
        return False

    with (
        Loopback(cut) as server,
        pytest.raises((exceptions.ConnectionError, exceptions.ChunkedEncodingError)),
    ):
        fetch("POST", server.url, data={"a": "1"})


def test_what_is_not_http_is_a_connection_error(fetch: Fetch) -> None:
    def greet(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(b"hello\r\n\r\n")
        return False

    with Loopback(greet) as server, pytest.raises(exceptions.ConnectionError):
        fetch("GET", server.url)


@pytest.mark.parametrize("verb", ["GET", "POST"])
@pytest.mark.parametrize("timeout", [0.3, (5, 0.3)])
def test_silence_is_a_read_timeout(
    fetch: Fetch, silent: Loopback, verb: str, timeout: object
) -> None:
    with pytest.raises(exceptions.ReadTimeout):
        fetch(verb, silent.url, data=b"a=1" if verb == "POST" else None, timeout=timeout)


def test_silence_in_the_middle_is_a_read_timeout(fetch: Fetch) -> None:
    def stall(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegin")
        server.released.wait(30)
        return False

    with Loopback(stall) as server, pytest.raises(exceptions.ReadTimeout):
        fetch("GET", server.url, timeout=0.3)


def test_a_slow_answer_with_signs_of_life_is_no_timeout(fetch: Fetch) -> None:
    def drip(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n")
        for _ in range(8):
            time.sleep(0.15)
            connection.sendall(b".")
        return True

    with Loopback(drip) as server:
        assert fetch("GET", server.url, timeout=0.8).content == b"." * 8


def test_a_form_that_never_left_is_a_connect_timeout(fetch: Fetch, deaf_port: int) -> None:
    with pytest.raises(exceptions.ConnectTimeout):
        fetch("POST", f"http://127.0.0.1:{deaf_port}/", data={"a": "1"}, timeout=(0.3, 30))


def test_the_time_out_set_in_qgis_applies_too(fetch: Fetch, silent: Loopback) -> None:
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(300)
    try:
        with pytest.raises(exceptions.ReadTimeout):
            fetch("GET", silent.url, timeout=None)
    finally:
        QgsNetworkAccessManager.setTimeout(before)


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_cancel_ends_waiting_at_once(fetch: Fetch, silent: Loopback, verb: str) -> None:
    token = CancelToken()
    cancelled_at: list[float] = []

    def cancel() -> None:
        cancelled_at.append(time.monotonic())
        token.cancel()

    threading.Timer(0.3, cancel).start()
    with pytest.raises(RequestCancelled) as caught:
        fetch(verb, silent.url, token, data=b"a=1" if verb == "POST" else None, timeout=30)
    assert time.monotonic() - cancelled_at[0] < 0.3
    assert silent.count(verb) == 1
    assert not isinstance(caught.value, exceptions.ConnectionError)


def test_what_is_cancelled_already_is_not_sent(fetch: Fetch) -> None:
    token = CancelToken()
    token.cancel()
    with Loopback(always(ok())) as server, pytest.raises(RequestCancelled) as caught:
        fetch("POST", server.url, token, data={"a": "1"})
    assert server.connections == 0
    assert caught.value.sent is False


def test_a_cancelled_form_says_that_it_may_have_arrived(fetch: Fetch, silent: Loopback) -> None:
    token = CancelToken()
    threading.Timer(0.3, token.cancel).start()
    with pytest.raises(RequestCancelled) as caught:
        fetch("POST", silent.url, token, data={"a": "1"}, timeout=30)
    assert caught.value.sent is True


def test_a_session_works_on_after_a_cancelled_request(
    in_worker: Callable[..., Any], silent: Loopback
) -> None:
    with Loopback(always(ok(b"again"))) as server:

        def work() -> bytes:
            session = requests_session()
            token = CancelToken()
            threading.Timer(0.2, token.cancel).start()
            with token.governing_this_thread(), pytest.raises(RequestCancelled):
                session.get(silent.url, timeout=30)
            return session.get(server.url, timeout=5).content

        assert in_worker(work) == b"again"


def test_errors_name_the_host_and_nothing_more(fetch: Fetch, closed_port: int) -> None:
    with pytest.raises(exceptions.ConnectionError) as caught:
        fetch("POST", f"http://127.0.0.1:{closed_port}/?q=Ann+Smith", data={"password": "geheim"})
    assert "127.0.0.1" in str(caught.value)
    assert "Ann" not in repr(caught.value)
    assert "geheim" not in repr(caught.value)
