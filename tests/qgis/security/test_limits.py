"""Answers through QGIS's network end: by their size, by their time, or because nobody waits."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable
from typing import Any

import pytest
from requests import exceptions

from qgis_certification_plugin.network import exchange
from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.network.errors import AnswerTooLarge
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.errors import TimedOut, UnexpectedPage
from qgis_certification_plugin.server.limits import MOST_BYTES, MOST_SECONDS
from qgis_certification_plugin.server.session import SiteSession
from tests.qgis.network.conftest import Fetch
from tests.qgis.network.loopback import Loopback, Received, always, ok

SMALL = 200_000


class Endless:
    """Sends for ever; notes when nobody listens any more."""

    def __init__(self, head: bytes, piece: bytes, pause: float = 0.0) -> None:
        self.left = threading.Event()
        self._head = head
        self._piece = piece
        self._pause = threading.Event() if pause else None
        self._seconds = pause

    def __call__(self, _request: Received, connection: socket.socket) -> bool:
        try:
            connection.sendall(self._head)
            while True:
                connection.sendall(self._piece)
                if self._pause is not None:
                    self._pause.wait(self._seconds)
        except OSError:
            self.left.set()
        return False


CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999999999\r\n\r\n"
CHUNK = b"4000\r\n" + b"x" * 0x4000 + b"\r\n"


@pytest.mark.parametrize(("head", "piece"), [(CHUNKED, CHUNK), (PLAIN, b"x" * 0x4000)])
def test_an_answer_without_end_is_broken_off(
    fetch: Fetch, monkeypatch: pytest.MonkeyPatch, head: bytes, piece: bytes
) -> None:
    monkeypatch.setattr(exchange, "MOST_BYTES", SMALL)
    endless = Endless(head, piece)
    with Loopback(endless) as server, pytest.raises(AnswerTooLarge):
        fetch("GET", server.url)
    assert endless.left.wait(30)


def test_an_answer_that_unpacks_to_too_much_is_refused(
    fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MOST_BYTES", SMALL)
    bomb = gzip.compress(bytes(100 * SMALL))
    assert len(bomb) < SMALL
    with Loopback(always(ok(bomb, "Content-Encoding: gzip"))) as server:
        with pytest.raises(AnswerTooLarge):
            fetch("GET", server.url)
        assert len(server.requests) == 1


def test_an_answer_of_the_largest_size_is_read(
    fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MOST_BYTES", SMALL)
    with Loopback(always(ok(b"x" * SMALL))) as server:
        assert len(fetch("GET", server.url).content) == SMALL


def test_a_byte_now_and_then_is_no_sign_of_life_for_ever(
    fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MOST_SECONDS", 0.6)
    dripping = Endless(PLAIN, b"x", 0.05)
    with Loopback(dripping) as server, pytest.raises(exceptions.ReadTimeout):
        fetch("GET", server.url, timeout=30)
    assert dripping.left.wait(30)


def test_both_ends_come_to_the_service_as_typed_errors(
    in_worker: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(answer: Endless) -> None:
        with Loopback(answer) as server:
            site = SiteSession(ServerAddress.parse(server.url), requests_session())
            in_worker(lambda: site.get("/en/"))

    monkeypatch.setattr(exchange, "MOST_BYTES", SMALL)
    with pytest.raises(UnexpectedPage):
        ask(Endless(PLAIN, b"x" * 0x4000))
    monkeypatch.setattr(exchange, "MOST_SECONDS", 0.6)
    with pytest.raises(TimedOut):
        ask(Endless(PLAIN, b"x", 0.05))


def test_the_limits_are_those_of_the_server_room() -> None:
    limits = exchange.Limits.from_requests((15.0, 65.0))
    assert (limits.total, limits.size) == (MOST_SECONDS, MOST_BYTES)
