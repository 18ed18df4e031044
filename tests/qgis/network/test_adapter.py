"""What requests sends over QGIS's network, and what it gets back."""

from __future__ import annotations

import gzip
import io
import socket
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.network.errors import InterfaceThreadRefused

from .conftest import Fetch
from .loopback import Loopback, Received, always, ok


@pytest.mark.parametrize("verb", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_every_verb_arrives_and_brings_its_body_back(fetch: Fetch, verb: str) -> None:
    with Loopback(always(ok(b"fine"))) as server:
        assert fetch(verb, server.url + "/en/").content == b"fine"
    assert [(r.verb, r.target) for r in server.requests] == [(verb, "/en/")]


def test_head_does_not_wait_for_the_announced_body(fetch: Fetch) -> None:
    with Loopback(always(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")) as server:
        response = fetch("HEAD", server.url)
    assert response.headers["Content-Length"] == "5000"
    assert response.content == b""


def test_several_cookies_arrive_and_go_back(in_worker: Callable[..., Any]) -> None:
    cookies = (
        "Set-Cookie: csrftoken=abc; expires=Tue, 23 Nov 2027 10:00:00 GMT; Path=/; SameSite=Lax",
        "Set-Cookie: sessionid=x%3Dy; HttpOnly; Path=/; SameSite=Lax",
        'Set-Cookie: messages="a\\054 b"; Path=/',
    )
    with Loopback(always(ok(b"", *cookies))) as server:

        def twice() -> dict[str, str]:
            session = requests_session()
            session.get(server.url, timeout=5)
            session.get(server.url, timeout=5)
            return {cookie.name: cookie.value or "" for cookie in session.cookies}

        jar = in_worker(twice)
    assert jar == {"csrftoken": "abc", "sessionid": "x%3Dy", "messages": '"a\\054 b"'}
    sent = server.requests[1].header("Cookie") or ""
    assert set(sent.split("; ")) == {"csrftoken=abc", "sessionid=x%3Dy", 'messages="a\\054 b"'}


def test_cookies_stay_out_of_the_application_s_jar(in_worker: Callable[..., Any]) -> None:
    with Loopback(always(ok(b"", "Set-Cookie: sessionid=s; Path=/"))) as server:

        def two_sessions() -> None:
            requests_session().get(server.url, timeout=5)
            requests_session().get(server.url, timeout=5)

        in_worker(two_sessions)
    assert server.requests[1].header("Cookie") is None


def redirecting(request: Received, connection: socket.socket) -> bool:
    location = "/two?a=%C3%A9&b=c%2Fd"
    there = ok(b"there", "Set-Cookie: late=1; Path=/")
    away = ok(b"", f"Location: {location}", "Set-Cookie: early=1; Path=/", status="302 Found")
    connection.sendall(there if request.target == location else away)
    return True


def test_a_redirect_is_left_to_requests(fetch: Fetch) -> None:
    with Loopback(redirecting) as server:
        response = fetch("GET", server.url + "/one", allow_redirects=False)
        assert response.status_code == 302
        assert response.headers["Location"] == "/two?a=%C3%A9&b=c%2Fd"
        assert len(server.requests) == 1


def test_requests_follows_a_redirect_with_its_cookies(fetch: Fetch) -> None:
    with Loopback(redirecting) as server:
        response = fetch("GET", server.url + "/one")
    assert response.content == b"there"
    assert [r.status_code for r in response.history] == [302]
    assert server.requests[1].header("Cookie") == "early=1"


def test_headers_go_out_as_they_are(fetch: Fetch) -> None:
    with Loopback(always(ok())) as server:
        given = {"Referer": server.url + "/en/x/", "Accept": "application/json", "X-Test": "é"}
        fetch("GET", server.url, headers=given)
    assert {name: server.requests[0].header(name) for name in given} == given


def test_qgis_names_itself_and_nobody_else(fetch: Fetch) -> None:
    with Loopback(always(ok())) as server:
        fetch("GET", server.url)
    agents = [v for k, v in server.requests[0].headers if k.lower() == "user-agent"]
    assert len(agents) == 1
    assert agents[0].startswith("Mozilla/5.0 QGIS/")


def test_the_address_is_not_rewritten(fetch: Fetch) -> None:
    target = "/a%2Fb/%C3%A9/?search%5Bvalue%5D=a+b%20c%26d&url=http%3A%2F%2Fx%2F&empty="
    with Loopback(always(ok())) as server:
        response = fetch("GET", server.url + target)
    assert server.requests[0].target == target
    assert response.url == server.url + target


def parts() -> Iterator[bytes]:
    yield b"one,"
    yield b"two"


@pytest.mark.parametrize(
    ("data", "sent"),
    [
        (b"\x00\xff", b"\x00\xff"),
        ("é", "é".encode()),
        ([("a", "é"), ("a", "2")], b"a=%C3%A9&a=2"),
        (parts(), b"one,two"),
        (io.BytesIO(b"from a file"), b"from a file"),
        (b"", b""),
    ],
)
def test_a_body_of_any_form_arrives_whole(fetch: Fetch, data: Any, sent: bytes) -> None:
    with Loopback(always(ok())) as server:
        fetch("POST", server.url, data=data, headers={"Content-Type": "text/plain"})
    assert server.requests[0].body == sent
    assert server.requests[0].header("Content-Length") == str(len(sent))


def test_a_file_is_uploaded_as_multipart(fetch: Fetch) -> None:
    with Loopback(always(ok())) as server:
        files = {"file": ("people.csv", b"name\n\xc3\xa9", "text/csv")}
        fetch("POST", server.url, data={"token": "t"}, files=files)
    request = server.requests[0]
    assert (request.header("Content-Type") or "").startswith("multipart/form-data; boundary=")
    assert b'filename="people.csv"' in request.body
    assert b"name\n\xc3\xa9" in request.body


@pytest.mark.parametrize(
    "status",
    (
        "301 Moved,400 Bad Request,401 Unauthorized,403 Forbidden,404 Not Found,405 Not Allowed,"
        "409 Conflict,410 Gone,418 Teapot,429 Too Many Requests,500 Internal Server Error,"
        "501 Not Implemented,502 Bad Gateway,503 Service Unavailable,504 Gateway Time-out"
    ).split(","),
)
def test_a_status_is_an_answer_with_its_body(fetch: Fetch, status: str) -> None:
    with Loopback(always(ok(b"<p>why</p>", status=status))) as server:
        response = fetch("POST", server.url, data={"a": "1"}, allow_redirects=False)
    assert (response.status_code, response.content) == (int(status[:3]), b"<p>why</p>")
    assert response.reason == status[4:]


def test_an_empty_answer_is_an_answer(fetch: Fetch) -> None:
    with Loopback(always(b"HTTP/1.1 204 No Content\r\n\r\n")) as server:
        response = fetch("GET", server.url)
    assert (response.status_code, response.content) == (204, b"")


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)]
)
def test_a_packed_answer_is_unpacked_once(
    fetch: Fetch, encoding: str, pack: Callable[[bytes], bytes]
) -> None:
    text = "Café " * 2000
    packed = ok(
        pack(text.encode()),
        f"Content-Encoding: {encoding}",
        "Content-Type: text/html; charset=utf-8",
    )
    with Loopback(always(packed)) as server:
        response = fetch("GET", server.url)
    assert response.text == text
    assert "Content-Encoding" not in response.headers


def test_a_chunked_answer_is_put_together(fetch: Fetch) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with Loopback(always(head + b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")) as server:
        assert fetch("GET", server.url).content == b"abcde"


def test_an_answer_may_end_with_its_connection(fetch: Fetch) -> None:
    def until_closed(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.0 200 OK\r\n\r\nall of it")
        return False

    with Loopback(until_closed) as server:
        assert fetch("GET", server.url).content == b"all of it"


def test_big_bodies_pass_both_ways(fetch: Fetch) -> None:
    big = bytes(range(256)) * 4 * 1024 * 24  # 24 MB: below the limit of an answer
    with Loopback(always(ok(big))) as server:
        response = fetch("POST", server.url, data=big, timeout=60)
    assert response.content == big
    assert server.requests[0].body == big


def test_streaming_gives_the_body_in_pieces(fetch: Fetch) -> None:
    with Loopback(always(ok(b"x" * 1000))) as server:
        response = fetch("GET", server.url, stream=True)
    assert [len(piece) for piece in response.iter_content(400)] == [400, 400, 200]


def test_text_and_json_are_read_as_by_plain_requests(fetch: Fetch) -> None:
    with Loopback(always(ok('{"a": "é"}'.encode(), "Content-Type: application/json"))) as server:
        ours, plain = fetch("GET", server.url), requests.get(server.url, timeout=5)
    assert ours.json() == plain.json() == {"a": "é"}
    assert (ours.encoding, ours.reason, ours.url) == (plain.encoding, plain.reason, plain.url)
    assert dict(ours.headers) == dict(plain.headers)


def test_the_interface_thread_is_refused(qgis_app: object) -> None:
    with Loopback(always(ok())) as server, pytest.raises(InterfaceThreadRefused):
        requests_session().get(server.url, timeout=5)
    assert server.requests == []


def test_many_requests_in_one_thread_survive(in_worker: Callable[..., Any]) -> None:
    def work() -> set[int]:
        session = requests_session()
        return {session.get(server.url, timeout=5).status_code for _ in range(400)}

    with Loopback(always(ok())) as server:
        assert in_worker(work) == {200}
    assert server.connections == 1  # kept alive


def test_many_threads_one_after_another_survive(fetch: Fetch) -> None:
    with Loopback(always(ok())) as server:
        assert {fetch("GET", server.url).status_code for _ in range(60)} == {200}
