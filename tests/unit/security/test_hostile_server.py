"""A server that is not the one it should be: answers without end, bombs, other hosts."""

from __future__ import annotations

import gc
import gzip
import io
import json
import tracemalloc
import types
from collections.abc import Iterator

import pytest
import requests

from qgis_certification_plugin.server import session as session_module
from qgis_certification_plugin.server.address import LOGIN, ServerAddress
from qgis_certification_plugin.server.answers import Answer, expect_json, expect_success
from qgis_certification_plugin.server.client import PAGE_SIZE, CertificationClient
from qgis_certification_plugin.server.errors import (
    CertificationError,
    TimedOut,
    UnexpectedPage,
    UnexpectedRedirect,
)
from qgis_certification_plugin.server.limits import MOST_BYTES
from qgis_certification_plugin.server.session import SiteSession
from tests.unit.server.small_server import Reply, SmallServer, give_cookie

PASSWORD = "hunter2-hunter2"
TOKEN = ("Set-Cookie", "csrftoken=abcdefghijklmnopqrstuvwxyz012345; Path=/")


@pytest.fixture
def server() -> Iterator[SmallServer]:
    with SmallServer() as running:
        yield running


@pytest.fixture
def site(server: SmallServer) -> Iterator[SiteSession]:
    with requests.Session() as http:
        http.trust_env = False
        yield SiteSession(ServerAddress.parse(server.url), http)


# --- too much, too slow, too deep -------------------------------------------------------------


def test_an_answer_that_is_too_large_is_not_read(
    server: SmallServer, site: SiteSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "MOST_BYTES", 100_000)
    give_cookie(site.http, "csrftoken", "x" * 32)
    server.answer = lambda _: Reply(body=b"x" * 300_000)
    for send, maybe_done in ((site.get, False), (site.post, True)):
        with pytest.raises(UnexpectedPage) as raised:
            send("/en/")
        assert raised.value.values == {"page": "answer", "missing": "size"}
        assert raised.value.maybe_done is maybe_done


def test_an_answer_that_unpacks_without_end_fills_no_memory(
    server: SmallServer, site: SiteSession
) -> None:
    bomb = gzip.compress(bytes(20 * MOST_BYTES), 9)
    server.answer = lambda _: Reply(body=bomb, headers=(("Content-Encoding", "gzip"),))
    tracemalloc.start()
    try:
        with pytest.raises(UnexpectedPage):
            site.get("/en/")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 6 * MOST_BYTES


def test_an_answer_may_not_last_for_ever(
    server: SmallServer, site: SiteSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "MOST_SECONDS", -1.0)
    server.answer = lambda _: Reply(body=b"x")
    with pytest.raises(TimedOut):
        site.get("/en/")


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b"[" + b"9" * 3_000_000 + b"]",
        b'{"id": 9' + b"9" * 30 + b"}",
    ],
)
def test_data_that_are_too_deep_or_too_long_are_no_json(body: bytes) -> None:
    with pytest.raises(UnexpectedPage):
        expect_json(Answer(200, "", "application/json", body), "feed")


def test_a_feed_that_never_ends_is_given_up(server: SmallServer, site: SiteSession) -> None:
    records = [{"name": "x"}] * (PAGE_SIZE + 1)
    body = json.dumps({"results": records, "next": "more"}).encode()
    server.answer = lambda _: Reply(body=body, content_type="application/json")
    _, problems = CertificationClient(site).organisations()
    assert [problem.code for problem in problems][-1] == "endless"
    assert len(server.received) == 1


def test_a_list_of_organisations_that_never_ends_is_given_up(
    server: SmallServer, site: SiteSession
) -> None:
    row = ["", "", "", "A", True, "", "a", "Chad"]
    body = json.dumps({"data": [row] * (PAGE_SIZE + 1), "recordsFiltered": 10**9}).encode()
    server.answer = lambda _: Reply(body=body, content_type="application/json")
    CertificationClient(site).directory()
    assert len(server.received) == 1


# --- other hosts -------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "en/", "@evil.example/", ".evil.example/", ":81/"])
def test_what_is_no_path_makes_no_other_host(site: SiteSession, path: str) -> None:
    with pytest.raises(ValueError, match="slash"):
        site.get(path)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    [
        "http://certification.qgis.org/en/certifyingorganisation/a/",
        "https://evil.example/en/certifyingorganisation/a/",
        "//evil.example/en/certifyingorganisation/a/",
        "https://certification.qgis.org:444/en/certifyingorganisation/a/",
        "https://certification.qgis.org@evil.example/en/certifyingorganisation/a/",
        "https://certification.qgis.org.evil.example/en/certifyingorganisation/a/",
    ],
)
def test_a_redirect_to_another_place_is_no_success(status: int, location: str) -> None:
    class Redirecting(requests.adapters.BaseAdapter):
        def send(self, request: requests.PreparedRequest, **_: object) -> requests.Response:  # type: ignore[override]
            sent.append(request.url or "")
            response = requests.Response()
            response.status_code = status
            response.headers["Location"] = location
            response.url = request.url or ""
            response.request = request
            response.raw = io.BytesIO(b"")
            return response

        def close(self) -> None:
            pass

    sent: list[str] = []
    http = requests.Session()
    http.mount("https://", Redirecting())
    http.cookies.set("csrftoken", "x" * 32, domain="certification.qgis.org", path="/")  # type: ignore[no-untyped-call]
    site = SiteSession(ServerAddress.parse("https://certification.qgis.org"), http)
    answer = site.post("/en/x/", [("name", "Zoë")])
    with pytest.raises(UnexpectedRedirect):
        expect_success(answer, "/en/certifyingorganisation/a/")
    assert sent == ["https://certification.qgis.org/en/x/"]


def test_cookies_for_other_hosts_and_paths_are_not_taken_along(
    server: SmallServer, site: SiteSession
) -> None:
    cookies = ("a=1; Domain=evil.example", "b=1; Domain=.example", "c=1; Path=/elsewhere/", "d=1")
    server.answer = lambda _: Reply(headers=tuple(("Set-Cookie", one) for one in cookies))
    site.get("/en/")
    site.get("/en/")
    assert server.received[1].cookies == {"d": "1"}


def test_reading_tells_no_page_where_one_came_from(server: SmallServer, site: SiteSession) -> None:
    site.get("/en/", query=[("search", "Zoë")])
    site.get("/en/profile/")
    assert "referer" not in server.received[1].headers
    assert "origin" not in server.received[1].headers


# --- secrets -----------------------------------------------------------------------------------


def reaches(start: object, secret: str) -> bool:
    """Return whether a secret can be found from an object, by whatever it holds."""
    seen: set[int] = set()
    left: list[object] = [start]
    while left:
        thing = left.pop()
        if id(thing) in seen or isinstance(thing, (types.ModuleType, type, types.FrameType)):
            continue
        seen.add(id(thing))
        if isinstance(thing, (str, bytes)):
            if secret in (thing if isinstance(thing, str) else thing.decode("latin-1")):
                return True
            continue
        if isinstance(thing, types.FunctionType):
            continue
        left += gc.get_referents(thing)
        if isinstance(thing, BaseException):
            left += [thing.__cause__, thing.__context__, thing.args, vars(thing)]
    return False


def test_the_search_for_secrets_finds_one() -> None:
    request = requests.Request("POST", "http://x/", data={"password": PASSWORD}).prepare()
    assert reaches(requests.ConnectionError("no", request=request), PASSWORD)


@pytest.mark.parametrize(
    "reply",
    [Reply(dropped=True), Reply(status=500), Reply(body=b"no html"), Reply(announced=9999)],
)
def test_an_error_while_signing_in_holds_no_password(
    server: SmallServer, site: SiteSession, reply: Reply
) -> None:
    form = Reply(body=b"<html></html>", headers=(TOKEN,))
    server.answer = lambda received: reply if received.method == "POST" else form
    with pytest.raises(CertificationError) as raised:
        CertificationClient(site).sign_in("zoe", PASSWORD)
    raised.value.__traceback__ = None  # what its frames hold is dropped before it travels
    assert not reaches(raised.value, PASSWORD)
    assert not reaches(site.http.cookies, PASSWORD)


def test_nothing_shows_what_a_page_holds() -> None:
    echo = f'<input type="password" value="{PASSWORD}">'.encode()
    answer = Answer(200, "", "text/html", echo)
    assert PASSWORD not in repr(answer) + str(answer)


def test_a_session_and_its_requests_show_no_password(
    server: SmallServer, site: SiteSession
) -> None:
    server.answer = lambda _: Reply(headers=(TOKEN,))
    client = CertificationClient(site)
    site.post(LOGIN, [("login", "zoe"), ("password", PASSWORD)])
    for thing in (client, site, site.http, site.http.cookies, site.server):
        assert PASSWORD not in repr(thing)
    assert not reaches(site.http, PASSWORD)
