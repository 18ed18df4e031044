"""A form spends money: it reaches the server once, or not at all."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

import pytest
from requests import exceptions

from qgis_certification_plugin.network.adapter import requests_session

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
