"""Connections to the site send small pieces at once; those to others stay as they are."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator

import pytest

from qgis_certification_plugin.network.at_once import send_at_once


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


@pytest.fixture
def other() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


def waits(connection: socket.socket) -> bool:
    return not connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


# Windows shows a process's own connections to nobody: there the body waits as it always has.
SHOWN = sys.platform != "win32"


def test_a_connection_to_the_server_no_longer_waits(listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    with socket.create_connection(("127.0.0.1", port)) as ours:
        assert waits(ours)
        assert send_at_once("127.0.0.1", port) == int(SHOWN)
        assert waits(ours) is not SHOWN
        ours.send(b"still open")


def test_connections_to_others_stay_as_they_are(
    listener: socket.socket, other: socket.socket
) -> None:
    with socket.create_connection(other.getsockname()[:2]) as theirs:
        assert send_at_once("127.0.0.1", listener.getsockname()[1]) == 0
        assert waits(theirs)


def test_a_server_without_an_address_is_no_trouble() -> None:
    assert send_at_once("nowhere.invalid", 443) == 0
