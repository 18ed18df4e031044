"""A practice server with a key: closed to everybody else on the computer."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import requests

from qgis_certification_plugin.practice.gate import HEADER, Gate
from qgis_certification_plugin.practice.server import PracticeServer
from tests.unit.practice.conftest import TODAY

KEY = "a key that nobody guesses"
PROFILE = "/en/profile/"
LIST = "/en/certifyingorganisation/list/"


@pytest.fixture(scope="module")
def locked() -> Iterator[PracticeServer]:
    with PracticeServer(scenario="empty", today=TODAY, key=KEY) as server:
        yield server


def get(address: str, **options: object) -> requests.Response:
    return requests.get(address, timeout=10, allow_redirects=False, **options)  # type: ignore[arg-type]


def test_who_holds_the_key_gets_in(locked: PracticeServer) -> None:
    assert get(locked.url + LIST, headers={HEADER: KEY}).status_code == 200


@pytest.mark.parametrize("headers", [{}, {HEADER: ""}, {HEADER: "another key"}])
def test_nobody_else_does(locked: PracticeServer, headers: dict[str, str]) -> None:
    before = len(locked.requests)
    answer = get(locked.url + LIST, headers=headers)
    assert answer.status_code == 403
    assert "organisation" not in answer.text
    assert "set-cookie" not in answer.headers
    assert len(locked.requests) == before + 1


def test_a_form_without_the_key_is_turned_away_before_it_is_read(locked: PracticeServer) -> None:
    port = urlsplit(locked.url).port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(
            b"POST /en/accounts/login/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            b"Content-Length: 100000000\r\n\r\n"
        )
        assert line.recv(100).startswith(b"HTTP/1.1 403")


def test_a_browser_gets_in_by_a_ticket_and_stays(locked: PracticeServer) -> None:
    browser = requests.Session()
    address = locked.gate.with_ticket(locked.url + "/en/certificate/QGIS-1/?a=b")
    arrived = browser.get(address, timeout=10)
    assert arrived.status_code == 200
    assert arrived.url == locked.url + "/en/certificate/QGIS-1/?a=b"
    assert browser.get(locked.url + LIST, timeout=10).status_code == 200


def test_a_ticket_is_good_once(locked: PracticeServer) -> None:
    address = locked.gate.with_ticket(locked.url + LIST)
    assert get(address).status_code == 302
    assert get(address).status_code == 403


def test_a_ticket_leads_to_no_other_computer(locked: PracticeServer) -> None:
    address = locked.gate.with_ticket(locked.url + "//elsewhere.example/")
    assert get(address).headers["Location"] == "/elsewhere.example/"


def test_a_ticket_stands_before_the_place_on_the_page() -> None:
    address = Gate(KEY).with_ticket("http://127.0.0.1:1/en/#below")
    assert address.startswith("http://127.0.0.1:1/en/?practice-ticket=")
    assert address.endswith("#below")


def test_without_a_key_everybody_gets_in_without_a_ticket() -> None:
    assert Gate().with_ticket("http://127.0.0.1:1/en/") == "http://127.0.0.1:1/en/"
