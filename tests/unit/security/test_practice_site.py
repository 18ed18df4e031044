"""The practice site is for this computer, and on it for who holds the key."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator

import pytest

from qgis_certification_plugin.practice.gate import HEADER
from qgis_certification_plugin.practice.server import PracticeServer

KEY = "the-key"


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    with PracticeServer(key=KEY) as running:
        yield running


def port(server: PracticeServer) -> int:
    return int(server.url.rpartition(":")[2])


def ask(server: PracticeServer, method: str = "GET", **headers: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port(server), timeout=10)
    try:
        connection.putrequest(method, "/en/accounts/login/", skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def test_it_listens_on_one_address_of_this_computer_only(server: PracticeServer) -> None:
    assert server.url.startswith("http://127.0.0.1:")
    for other in ("127.0.0.2", socket.gethostbyname(socket.gethostname())):
        if other != "127.0.0.1":
            with pytest.raises(OSError):  # noqa: PT011  (refused, or no way there)
                socket.create_connection((other, port(server)), timeout=5).close()


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
def test_a_page_of_another_name_that_leads_here_sees_nothing(
    server: PracticeServer, host: str
) -> None:
    key = {HEADER.replace("-", "_"): KEY}
    assert ask(server, Host=host, **key)[0] == 400
    assert ask(server, Host=host)[0] in {400, 403}


@pytest.mark.parametrize("key", ["", "the-kez", "the-key ", "THE-KEY", "\xff"])
def test_a_wrong_key_opens_nothing(server: PracticeServer, key: str) -> None:
    status, page = ask(server, **{HEADER.replace("-", "_"): key})
    assert (status, "csrfmiddlewaretoken" in page) in {(403, False), (200, key.strip() == KEY)}


def test_who_is_turned_away_learns_no_key(server: PracticeServer) -> None:
    _, page = ask(server)
    assert KEY not in page


def test_no_answer_lets_other_pages_read_it(server: PracticeServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port(server), timeout=10)
    connection.request(
        "GET", "/en/accounts/login/", headers={HEADER: KEY, "Origin": "http://evil.example"}
    )
    answer = connection.getresponse()
    names = {name.lower() for name, _ in answer.getheaders()}
    connection.close()
    assert answer.status == 200
    assert not {name for name in names if name.startswith("access-control-")}
    assert {"x-frame-options", "x-content-type-options"} <= names
