"""One conversation with a real server on loopback."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable

import pytest
import requests
from requests import exceptions

from qgis_certification_plugin.server import session as session_module
from qgis_certification_plugin.server.address import LOGIN, ServerAddress
from qgis_certification_plugin.server.answers import Answer
from qgis_certification_plugin.server.errors import (
    Aborted,
    CertificationError,
    CsrfRejected,
    InsecureConnection,
    ServerFault,
    Throttled,
    TimedOut,
    Unreachable,
)
from qgis_certification_plugin.server.pacing import WAITS_AFTER_429, Pacer
from qgis_certification_plugin.server.session import SiteSession
from tests.unit.server.small_server import (
    Reply,
    SmallServer,
    answering_raw,
    give_cookie,
    in_turn,
)

TOKEN = ("Set-Cookie", "csrftoken=first; Path=/; SameSite=Lax")
PAGE = Reply(body=b"<html></html>")
Sending = Callable[[SiteSession], Answer]


def get(site: SiteSession) -> Answer:
    return site.get("/en/")


def post(site: SiteSession) -> Answer:
    give_cookie(site.http, "csrftoken", "known")
    return site.post("/en/form/", [("a", "1")])


def head(site: SiteSession) -> Answer:
    return site.head("/en/")


# --- what is sent -----------------------------------------------------------------------------


def test_a_get_asks_for_what_is_wanted_and_sends_the_query(
    server: SmallServer, site: SiteSession
) -> None:
    site.get("/en/feed/", accept="application/json", query=[("page", "2"), ("country", "nl,ch")])
    (received,) = server.received
    assert received.method == "GET"
    assert received.path == "/en/feed/"
    assert received.query == {"page": "2", "country": "nl,ch"}
    assert received.headers["accept"] == "application/json"


def test_a_post_carries_token_referer_and_origin(server: SmallServer, site: SiteSession) -> None:
    server.answer = lambda _: Reply(headers=(TOKEN,))
    site.post("/en/form/", [("name", "Zoë & Co"), ("name", "2")])
    received = server.received[-1]
    assert received.body == b"csrfmiddlewaretoken=first&name=Zo%C3%AB+%26+Co&name=2"
    assert received.headers["content-type"] == "application/x-www-form-urlencoded"
    assert received.headers["referer"] == f"{server.url}/en/form/"
    assert received.headers["origin"] == server.url
    assert received.cookies == {"csrftoken": "first"}


def test_the_referer_can_be_another_page_of_the_site(
    server: SmallServer, site: SiteSession
) -> None:
    server.answer = lambda _: Reply(headers=(TOKEN,))
    site.post("/en/form/", referer="/en/page/")
    assert server.received[-1].headers["referer"] == f"{server.url}/en/page/"


def test_a_file_goes_as_multipart_together_with_the_token(
    server: SmallServer, site: SiteSession
) -> None:
    server.answer = lambda _: Reply(headers=(TOKEN,))
    site.post("/en/upload/", files={"file": ("people.csv", b"a,b\r\n", "text/csv")})
    files = server.received[-1].files
    assert files["file"] == ("people.csv", b"a,b\r\n")
    assert files["csrfmiddlewaretoken"] == (None, b"first")


def test_the_token_is_fetched_once_and_kept(server: SmallServer, site: SiteSession) -> None:
    server.answer = lambda _: Reply(headers=(TOKEN,))
    site.post("/en/form/")
    site.post("/en/form/")
    assert [(r.method, r.path) for r in server.received] == [
        ("GET", LOGIN),
        ("POST", "/en/form/"),
        ("POST", "/en/form/"),
    ]


def test_a_token_that_the_site_renewed_is_the_one_sent_next(
    server: SmallServer, site: SiteSession
) -> None:
    renewed = ("Set-Cookie", "csrftoken=second; Path=/")
    server.answer = in_turn(
        Reply(headers=(TOKEN,)), Reply(302, headers=(("Location", "/"), renewed)), PAGE
    )
    site.post(LOGIN)
    site.post("/en/form/")
    assert server.received[1].form["csrfmiddlewaretoken"] == "first"
    assert server.received[2].form["csrfmiddlewaretoken"] == "second"
    assert server.received[2].cookies == {"csrftoken": "second"}


def test_a_site_that_gives_no_token_gets_no_form(server: SmallServer, site: SiteSession) -> None:
    with pytest.raises(CsrfRejected):
        site.post("/en/form/")
    assert [received.method for received in server.received] == ["GET"]


def test_a_site_that_is_broken_gets_no_form(server: SmallServer, site: SiteSession) -> None:
    server.answer = lambda _: Reply(500)
    with pytest.raises(ServerFault) as raised:
        site.post("/en/form/")
    assert not raised.value.maybe_done
    assert [received.method for received in server.received] == ["GET"]


@pytest.mark.parametrize("paths", [("/", "/en/"), ("/en/", "/")])
def test_of_two_tokens_the_one_the_site_reads_is_sent(
    server: SmallServer, site: SiteSession, paths: tuple[str, str]
) -> None:
    server.answer = lambda _: Reply(
        headers=tuple(("Set-Cookie", f"csrftoken=of{path}; Path={path}") for path in paths)
    )
    site.post("/en/form/")
    received = server.received[-1]
    assert received.headers["cookie"].endswith("csrftoken=of/")
    assert received.form["csrfmiddlewaretoken"] == "of/"


def test_the_sign_in_cookie_is_known_until_it_is_deleted_or_forgotten(
    server: SmallServer, site: SiteSession
) -> None:
    given = Reply(headers=(("Set-Cookie", "sessionid=abc; HttpOnly; Path=/"),))
    deleted = Reply(headers=(("Set-Cookie", 'sessionid=""; Max-Age=0; Path=/'),))
    server.answer = in_turn(given, deleted, given)
    known = [site.has_session_cookie]
    for _ in range(3):
        site.get("/en/")
        known.append(site.has_session_cookie)
    site.forget()
    known.append(site.has_session_cookie)
    assert known == [False, True, False, True, False]


# --- what comes back --------------------------------------------------------------------------


def test_an_answer_is_given_as_it_is(server: SmallServer, site: SiteSession) -> None:
    server.answer = lambda _: Reply(404, "Zoë".encode(), content_type="text/plain")
    assert get(site) == Answer(404, "", "text/plain", "Zoë".encode())


def test_the_status_of_a_head_comes_without_a_body(server: SmallServer, site: SiteSession) -> None:
    server.answer = lambda _: Reply(body=b"<html></html>")
    assert head(site) == Answer(200, "", "text/html; charset=utf-8", b"")


@pytest.mark.parametrize("send", [get, post, head])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed(
    server: SmallServer, site: SiteSession, send: Sending, status: int
) -> None:
    server.answer = lambda _: Reply(status, headers=(("Location", "/en/there/?a=1"),))
    answer = send(site)
    assert (answer.status, answer.location) == (status, "/en/there/?a=1")
    assert len(server.received) == 1


def test_a_redirect_to_the_whole_address_of_the_site_is_its_path(
    server: SmallServer, site: SiteSession
) -> None:
    server.answer = lambda _: Reply(302, headers=(("Location", f"{server.url}/en/there/"),))
    assert get(site).location == "/en/there/"


def test_a_relative_redirect_starts_at_the_page_asked_for(
    server: SmallServer, site: SiteSession
) -> None:
    server.answer = lambda _: Reply(302, headers=(("Location", "../there/"),))
    assert site.get("/en/here/").location == "/en/there/"


@pytest.mark.parametrize("send", [get, post])
def test_a_redirect_to_another_host_carries_neither_cookies_nor_form_there(
    server: SmallServer, site: SiteSession, send: Sending
) -> None:
    with SmallServer() as other:
        server.answer = lambda _: Reply(
            302, headers=(("Location", f"{other.url}/en/accounts/login/"), TOKEN)
        )
        assert send(site).location == f"{other.url}/en/accounts/login/"
        assert other.received == []


@pytest.mark.parametrize(
    "location",
    [
        "http://[",
        "//[",
        "http://",
        "http://evil.example:port/",
        "ftp://evil.example/en/",
        "javascript:alert(1)",
        "mailto:a@b",
        "\xe9\xff/",
        "https://u:p@127.0.0.1/",
        "?",
        "#",
    ],
)
@pytest.mark.parametrize("send", [get, post])
def test_a_redirect_to_nonsense_is_an_answer_all_the_same(
    server: SmallServer, site: SiteSession, send: Sending, location: str
) -> None:
    server.answer = lambda _: Reply(302, headers=(("Location", location),))
    assert send(site).status == 302
    assert len(server.received) == 1


def test_cookies_are_sent_to_the_site_only(site: SiteSession, server: SmallServer) -> None:
    server.answer = lambda _: Reply(headers=(TOKEN,))
    get(site)
    with SmallServer(host="127.0.0.2") as other:
        elsewhere = SiteSession(ServerAddress.parse(other.url), site.http)
        get(elsewhere)
        assert other.received[0].cookies == {}


# --- 429 and pace -----------------------------------------------------------------------------


def paced(server: SmallServer, http: requests.Session, slept: list[float]) -> SiteSession:
    return SiteSession(ServerAddress.parse(server.url), http, Pacer(None, sleep=slept.append))


@pytest.mark.parametrize("send", [get, post, head])
def test_a_429_waits_and_tries_again(
    server: SmallServer, http: requests.Session, send: Sending
) -> None:
    slept: list[float] = []
    server.answer = in_turn(Reply(429), Reply(429), PAGE)
    assert send(paced(server, http, slept)).status == 200
    assert slept == list(WAITS_AFTER_429[:2])
    assert len(server.received) == 3
    assert len({(r.method, r.path, r.body) for r in server.received}) == 1


def test_too_many_429_are_told_and_nothing_was_done(
    server: SmallServer, http: requests.Session
) -> None:
    slept: list[float] = []
    server.answer = lambda _: Reply(429)
    with pytest.raises(Throttled) as raised:
        post(paced(server, http, slept))
    assert not raised.value.maybe_done
    assert slept == list(WAITS_AFTER_429)
    assert len(server.received) == len(WAITS_AFTER_429) + 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_broken_server_is_asked_once(server: SmallServer, site: SiteSession, status: int) -> None:
    server.answer = lambda _: Reply(status)
    assert post(site).status == status
    assert len(server.received) == 1


def test_a_site_elsewhere_is_paced_and_one_on_this_computer_is_not(
    server: SmallServer, http: requests.Session
) -> None:
    slept: list[float] = []
    pacer = Pacer(clock=lambda: 0.0, sleep=slept.append)
    slow = SiteSession(ServerAddress.parse(server.url), http, pacer)
    for _ in range(3):
        get(slow)
    assert [round(seconds, 6) for seconds in slept] == [0.2, 0.4]
    fast = SiteSession(ServerAddress.parse(server.url), http)
    assert fast._pacer._interval == 0
    assert SiteSession(ServerAddress.parse("example.org"), http)._pacer._interval >= 0.2


# --- no answer --------------------------------------------------------------------------------


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "TIMEOUT", (5.0, 0.15))


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("send", "maybe"), [(get, False), (post, True), (head, False)])
def test_a_server_that_never_answers_times_out(
    server: SmallServer, site: SiteSession, send: Sending, maybe: bool
) -> None:
    server.answer = lambda _: Reply(hangs=True)
    with pytest.raises(TimedOut) as raised:
        send(site)
    assert raised.value.maybe_done is maybe
    assert raised.value.values == {"host": "127.0.0.1"}


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("send", "maybe"), [(get, False), (post, True)])
def test_a_server_that_stops_in_the_middle_of_a_page_times_out(
    http: requests.Session, send: Sending, maybe: bool
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        site = SiteSession(
            ServerAddress.parse(f"http://127.0.0.1:{listening.getsockname()[1]}"), http
        )
        with (
            pytest.raises(TimedOut) as raised,
            answering_raw(
                listening, b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", close=False
            ),
        ):
            send(site)
    assert raised.value.maybe_done is maybe


@pytest.mark.parametrize("send", [get, post, head])
def test_where_nobody_listens_nothing_was_sent(http: requests.Session, send: Sending) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    site = SiteSession(ServerAddress.parse(f"http://127.0.0.1:{port}"), http)
    with pytest.raises(Unreachable) as raised:
        send(site)
    assert type(raised.value) is Unreachable
    assert not raised.value.maybe_done


@pytest.mark.parametrize(("send", "maybe"), [(get, False), (post, True), (head, False)])
def test_a_connection_dropped_without_an_answer_leaves_a_write_unknown(
    server: SmallServer, site: SiteSession, send: Sending, maybe: bool
) -> None:
    server.answer = lambda _: Reply(dropped=True)
    with pytest.raises(Unreachable) as raised:
        send(site)
    assert raised.value.maybe_done is maybe
    assert len(server.received) == 1


@pytest.mark.parametrize(("send", "maybe"), [(get, False), (post, True)])
def test_an_answer_that_breaks_off_is_no_answer(
    server: SmallServer, site: SiteSession, send: Sending, maybe: bool
) -> None:
    server.answer = lambda _: Reply(body=b"<html>half", announced=1000)
    with pytest.raises(Unreachable) as raised:
        send(site)
    assert raised.value.maybe_done is maybe


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\n",
        b"",
    ],
)
@pytest.mark.parametrize(("send", "maybe"), [(get, False), (post, True)])
def test_what_is_no_whole_http_answer_is_unreachable(
    http: requests.Session, send: Sending, maybe: bool, raw: bytes
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        site = SiteSession(
            ServerAddress.parse(f"http://127.0.0.1:{listening.getsockname()[1]}"), http
        )
        with pytest.raises(Unreachable) as raised, answering_raw(listening, raw):
            send(site)
    assert raised.value.maybe_done is maybe


def test_a_server_without_a_valid_certificate_gets_nothing(http: requests.Session) -> None:
    with SmallServer() as plain:
        site = SiteSession(ServerAddress.parse(f"https://127.0.0.1:{plain.port}"), http)
        with pytest.raises(InsecureConnection):
            get(site)
        assert plain.received == []


class _Failing(requests.adapters.BaseAdapter):
    """A transport that fails in a way that no server on loopback can bring about."""

    def __init__(self, error: requests.RequestException, cause: OSError | None = None) -> None:
        super().__init__()
        self._error, self._cause = error, cause

    def send(self, *_: object, **__: object) -> requests.Response:
        raise self._error from self._cause

    def close(self) -> None:
        """Nothing is open."""


class _Cancelled(requests.RequestException):
    cancelled = True

    def __init__(self, *, sent: bool) -> None:
        super().__init__("cancelled")
        self.sent = sent


@pytest.mark.parametrize(
    ("error", "cause", "kind", "maybe"),
    [
        (requests.ConnectionError(), socket.gaierror(), Unreachable, False),
        (requests.ConnectionError(), ConnectionResetError(), Unreachable, True),
        (requests.ConnectTimeout(), None, TimedOut, False),
        (requests.ReadTimeout(), None, TimedOut, True),
        (exceptions.SSLError(), ssl.SSLCertVerificationError(), InsecureConnection, False),
        (exceptions.SSLError(), ssl.SSLError(), InsecureConnection, True),
        (exceptions.ProxyError(), None, Unreachable, True),
        (_Cancelled(sent=True), None, Aborted, True),
        (_Cancelled(sent=False), None, Aborted, False),
    ],
)
def test_a_write_is_unknown_unless_it_certainly_never_left(
    http: requests.Session,
    error: requests.RequestException,
    cause: OSError | None,
    kind: type[CertificationError],
    maybe: bool,
) -> None:
    http.mount("http://", _Failing(error, cause))
    site = SiteSession(ServerAddress.parse("http://127.0.0.1:9"), http)
    for send, expected in ((post, maybe), (get, False)):
        with pytest.raises(kind) as raised:
            send(site)
        assert type(raised.value) is kind
        assert raised.value.maybe_done is expected


def test_nothing_secret_is_logged(
    server: SmallServer, site: SiteSession, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "qgis_certification.server")
    server.answer = lambda received: Reply(body=received.body, headers=(TOKEN,))
    site.get("/en/", query=[("search", "Zoë Tester")])
    site.post(LOGIN, [("login", "zoe"), ("password", "hunter2")])
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("qgis_certification")]
    assert ours
    assert not [line for line in ours if "hunter2" in line or "Tester" in line or "zoe" in line]
