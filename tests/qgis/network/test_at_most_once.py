"""A form spends money: it reaches the server once, or not at all."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest
from requests import Request, exceptions

from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.network.cancel import CancelToken
from qgis_certification_plugin.network.exchange import Exchange, Limits
from qgis_certification_plugin.server.awaited import AwaitedForm

from .conftest import Fetch
from .loopback import Loopback, Received, hang_up, ok


def welcome_then_hang_up(request: Received, connection: socket.socket) -> bool:
    if request.target == "/welcome":
        connection.sendall(ok())
        return True
    return False


@pytest.mark.parametrize("verb", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    "data", [b"attendee=7", b"", b"x" * 1_000_000], ids=["form", "empty", "big"]
)
def test_a_lost_answer_is_not_asked_for_again(fetch: Fetch, verb: str, data: bytes) -> None:
    with Loopback(hang_up) as server, pytest.raises(exceptions.ConnectionError):
        fetch(verb, server.url, data=data)
    assert server.count(verb) == 1


@pytest.mark.parametrize("data", [b"attendee=7", b""], ids=["form", "empty"])
def test_not_even_on_a_connection_that_was_kept_alive(
    in_worker: Callable[..., Any], data: bytes
) -> None:
    with Loopback(welcome_then_hang_up) as server:

        def work() -> None:
            session = requests_session()
            session.get(server.url + "/welcome", timeout=5)
            session.post(server.url + "/issue", data=data, timeout=5)

        with pytest.raises(exceptions.ConnectionError):
            in_worker(work)
    assert server.count("POST") == 1


def test_a_reset_connection_is_no_reason_either(fetch: Fetch) -> None:
    def reset(_request: Received, connection: socket.socket) -> bool:
        linger = (1).to_bytes(4, "little") + (0).to_bytes(4, "little")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return False

    with Loopback(reset) as server, pytest.raises(exceptions.ConnectionError):
        fetch("POST", server.url, data={"attendee": "7"})
    assert server.count("POST") == 1


def test_a_form_after_the_server_closed_an_idle_connection_arrives(
    in_worker: Callable[..., Any],
) -> None:
    def once(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(ok())
        return False

    def work() -> list[int]:
        session = requests_session()
        statuses = []
        for number in "123":
            statuses.append(session.post(server.url, data={"n": number}, timeout=5).status_code)
            time.sleep(0.2)  # until the end of the connection has arrived
        return statuses

    with Loopback(once) as server:
        statuses = in_worker(work)
    assert statuses == [200, 200, 200]
    assert server.count("POST") == 3


def test_the_same_over_https(fetch: Fetch, tls: ssl.SSLContext, trusted_certificate: None) -> None:
    with Loopback(hang_up, tls) as server, pytest.raises(exceptions.ConnectionError):
        fetch("POST", server.url, data={"attendee": "7"})
    assert server.count("POST") == 1


# --- what is done while a form is away --------------------------------------------------------


def awaited(url: str, in_worker: Callable[..., Any], meanwhile: Callable[[], object]) -> int:
    """Send a form with something to do meanwhile; return the status of the answer."""

    def work() -> int:
        session = requests_session()
        request = session.prepare_request(Request("POST", url + "/issue", data={"a": "1"}))
        form = AwaitedForm(str(request.body).encode(), meanwhile)
        request.body = form  # type: ignore[assignment]
        return session.send(request, timeout=5).status_code

    status: int = in_worker(work)
    return status


def test_the_wait_is_filled_when_the_form_has_left(in_worker: Callable[..., Any]) -> None:
    arrived, done = threading.Event(), threading.Event()
    there: list[bool] = []
    bodies: list[bytes] = []

    def answer(request: Received, connection: socket.socket) -> bool:
        bodies.append(request.body)
        arrived.set()
        assert done.wait(10)
        connection.sendall(ok())
        return True

    def meanwhile() -> None:
        there.append(arrived.wait(10))
        done.set()

    with Loopback(answer) as server:
        assert awaited(server.url, in_worker, meanwhile) == 200
    assert there == [True]
    assert bodies == [b"a=1"]


def test_no_wait_is_filled_where_nobody_listens(in_worker: Callable[..., Any]) -> None:
    done: list[int] = []
    with Loopback(hang_up) as server:
        url = server.url
    with pytest.raises(exceptions.ConnectionError):
        awaited(url, in_worker, lambda: done.append(1))
    assert done == []


def test_no_wait_is_filled_that_is_over(in_worker: Callable[..., Any]) -> None:
    done: list[int] = []

    def answer(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(ok())
        return True

    def work(url: str) -> None:
        request, limits = QNetworkRequest(QUrl(url)), Limits.from_requests(5)
        exchange = Exchange("POST", request, b"a=1", limits, lambda: done.append(1))
        exchange.run(CancelToken())
        exchange._fill_the_wait()  # as a turn that comes too late

    with Loopback(answer) as server:
        in_worker(lambda: work(server.url))
    assert done == [1]
