"""The user's QGIS decides: certificates, proxy, cache and network logger."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QObject, QUrl
from requests import exceptions

from qgis_certification_plugin.network.adapter import requests_session

from .conftest import Fetch
from .loopback import Loopback, Received, always, ok


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_an_untrusted_certificate_is_an_ssl_error(
    fetch: Fetch, tls: ssl.SSLContext, verb: str
) -> None:
    with Loopback(always(ok()), tls) as server, pytest.raises(exceptions.SSLError):
        fetch(verb, server.url, data={"password": "p"} if verb == "POST" else None)
    assert server.requests == []


def test_it_cannot_be_switched_off(fetch: Fetch, tls: ssl.SSLContext) -> None:
    with Loopback(always(ok()), tls) as server, pytest.raises(exceptions.SSLError):
        fetch("GET", server.url, verify=False)
    assert server.requests == []


def test_qgis_is_not_asked_to_overlook_it(
    in_worker: Callable[..., Any], tls: ssl.SSLContext
) -> None:
    asked: list[bool] = []

    def overlook(reply: Any, _errors: object) -> None:
        asked.append(True)
        reply.ignoreSslErrors()

    def work() -> None:
        manager = QgsNetworkAccessManager.instance()
        manager.sslErrors.connect(overlook)
        try:
            requests_session().post(server.url, data={"password": "p"}, timeout=5)
        finally:
            manager.sslErrors.disconnect(overlook)

    with Loopback(always(ok()), tls) as server, pytest.raises(exceptions.SSLError):
        in_worker(work)
    assert asked == []
    assert server.requests == []


def test_an_ssl_error_needs_no_help_from_the_main_thread(
    qgis_app: object, tls: ssl.SSLContext
) -> None:
    caught: list[BaseException] = []

    def work() -> None:
        try:
            requests_session().get(server.url, timeout=5)
        except exceptions.SSLError as error:
            caught.append(error)

    with Loopback(always(ok()), tls) as server:
        for _ in range(10):
            thread = threading.Thread(target=work)
            thread.start()
            thread.join()  # handles no events
    assert len(caught) == 10


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_a_challenge_to_sign_in_is_an_answer(fetch: Fetch, verb: str) -> None:
    asks = 'WWW-Authenticate: Basic realm="staff"'
    with Loopback(always(ok(b"who?", asks, status="401 Unauthorized"))) as server:
        response = fetch(verb, server.url, data={"a": "1"} if verb == "POST" else None)
    assert (response.status_code, response.content) == (401, b"who?")
    assert len(server.requests) == 1


def test_a_certificate_that_qgis_trusts_is_good(
    fetch: Fetch, tls: ssl.SSLContext, trusted_certificate: None
) -> None:
    with Loopback(always(ok(b"safe")), tls) as server:
        assert fetch("POST", server.url, data={"a": "1"}).content == b"safe"


def test_https_spoken_to_http_is_an_error(fetch: Fetch) -> None:
    # Answers whatever comes: a server of the library waits for the end of a line that may not come.
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            with listener.accept()[0] as connection:
                connection.recv(1024)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(exceptions.ConnectionError):
            fetch("GET", f"https://127.0.0.1:{listener.getsockname()[1]}/")
        thread.join(10)


@contextlib.contextmanager
def set_in_qgis(port: int, user: str = "", password: str = "") -> Iterator[None]:
    settings = QgsSettings()
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1"}
    values.update(proxyPort=str(port), proxyUser=user, proxyPassword=password)
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    try:
        yield
    finally:
        settings.remove("proxy")


def test_the_proxy_set_in_qgis_is_used(fetch: Fetch) -> None:
    with Loopback(always(ok(b"by proxy"))) as proxy, set_in_qgis(proxy.port):
        response = fetch("POST", "http://certification.test/en/", data={"a": "1"})
    assert response.content == b"by proxy"
    assert [r.target for r in proxy.requests] == ["http://certification.test/en/"]


def test_a_proxy_learns_only_the_host_of_an_https_address(fetch: Fetch) -> None:
    def refuse(_request: Received, connection: socket.socket) -> bool:
        connection.sendall(ok(b"no", status="403 Forbidden"))
        return False

    with (
        Loopback(refuse) as proxy,
        set_in_qgis(proxy.port),
        pytest.raises(exceptions.ConnectionError),
    ):
        fetch("GET", "https://certification.test/secret")
    assert {(r.verb, r.target) for r in proxy.requests} == {("CONNECT", "certification.test:443")}


def test_a_proxy_that_is_not_there_is_a_connection_error(fetch: Fetch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with set_in_qgis(port), pytest.raises(exceptions.ConnectionError):
        fetch("GET", "http://certification.test/")


def test_the_user_s_name_is_given_to_the_proxy(fetch: Fetch) -> None:
    def ask(_request: Received, connection: socket.socket) -> bool:
        challenge = 'Proxy-Authenticate: Basic realm="test"'
        connection.sendall(ok(b"who?", challenge, status="407 Proxy Authentication Required"))
        return len(proxy.requests) < 2

    with Loopback(ask) as proxy, set_in_qgis(proxy.port, "ann", "geheim"):  # noqa: SIM117
        with pytest.raises(exceptions.ConnectionError):  # it is never content
            fetch("GET", "https://certification.test/")
    given = "Basic " + base64.b64encode(b"ann:geheim").decode()
    assert [r.header("Proxy-Authorization") for r in proxy.requests[:2]] == [None, given]


def test_the_environment_s_proxy_is_not_used(fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with Loopback(always(ok())) as server:
        assert fetch("GET", server.url).status_code == 200


class Logger(QObject):
    """Listens as QGIS's network logger does."""

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[tuple[str, bytes]] = []
        self.ended: list[object] = []

    def begin(self, parameters: Any) -> None:
        self.begun.append((parameters.request().url().path(), bytes(parameters.content())))

    def end(self, content: Any) -> None:
        self.ended.append(content.attribute(content.request().HttpStatusCodeAttribute))


def test_the_network_logger_sees_requests_but_not_what_is_in_forms(
    fetch: Fetch, qtbot: Any
) -> None:
    logger = Logger()
    manager = QgsNetworkAccessManager.instance()
    begun = manager.requestAboutToBeCreated["QgsNetworkRequestParameters"]
    ended = manager.finished["QgsNetworkReplyContent"]
    begun.connect(logger.begin)
    ended.connect(logger.end)
    try:
        with Loopback(always(ok())) as server:
            fetch("POST", server.url + "/en/accounts/login/", data={"password": "geheim"})
        qtbot.waitUntil(lambda: bool(logger.ended))
    finally:
        begun.disconnect(logger.begin)
        ended.disconnect(logger.end)
    assert logger.begun == [("/en/accounts/login/", b"")]
    assert logger.ended == [200]
    assert server.requests[0].body == b"password=geheim"


CACHEABLE = ok(b"page", "Cache-Control: max-age=3600", "Date: Mon, 23 Nov 2026 10:00:00 GMT")


def test_pages_are_not_kept_in_qgis_s_cache(in_worker: Callable[..., Any]) -> None:
    def work() -> None:
        session = requests_session()
        for _ in range(2):
            session.get(server.url, timeout=5)

    with Loopback(always(CACHEABLE)) as server:
        in_worker(work)
    assert len(server.requests) == 2


def test_nothing_shared_is_changed(in_worker: Callable[..., Any]) -> None:
    def state() -> tuple[object, ...]:
        manager = QgsNetworkAccessManager.instance()
        return (
            manager.redirectPolicy(),
            manager.proxy(),
            QgsNetworkAccessManager.timeout(),
            manager.transferTimeout(),
            len(manager.cookieJar().cookiesForUrl(QUrl(server.url))),
        )

    def work() -> tuple[object, object]:
        before = state()
        requests_session().post(server.url, data={"a": "1"}, timeout=5)
        return before, state()

    with Loopback(always(ok(b"", "Set-Cookie: a=1; Path=/"))) as server:
        before, after = in_worker(work)
    assert before == after
