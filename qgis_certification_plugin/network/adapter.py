"""requests on QGIS's network stack.

Proxy, certificate authorities, time-out, user agent and network logger of the user's QGIS
apply; nothing that other users of QgsNetworkAccessManager share is changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest
from requests import PreparedRequest, Response, Session
from requests.adapters import BaseAdapter

from ..server.awaited import AwaitedForm
from .body import body_bytes
from .cancel import CancelToken, current_token
from .errors import InterfaceThreadRefused
from .exchange import Exchange, Limits
from .replies import response_or_error
from .threads import on_interface_thread
from .trust import trust_as_qgis

# Qt sets these itself, from the body and from what it can unpack; QGIS always sets User-Agent
# (the form that the site's front end lets pass, contract 0.10).
# Given an Accept-Encoding, Qt would hand over the body packed.
_LEFT_TO_QT = {"accept-encoding", "content-length", "transfer-encoding", "user-agent"}


class QgisNetworkAdapter(BaseAdapter):
    """Carries requests over the calling thread's QgsNetworkAccessManager.

    The whole answer is read before `send` returns, also with `stream=True`. What requests passes
    as `verify`, `cert` and `proxies` is not read: QGIS decides on these, and SSL errors are never
    ignored. Redirects and cookies stay with requests. Answers are neither read from nor written to
    QGIS's disk cache: pages hold personal data, and the feeds allow no caching anyway (contract 2).
    A request that can change something on
    the server (all but GET, HEAD, OPTIONS, TRACE) reaches it at most once (see OnceBody); the
    others may be repeated by Qt when a connection breaks.
    """

    def __init__(self, token: CancelToken | None = None) -> None:
        """Make an adapter.

        token: cancels every request of this adapter; without one, the token that governs the
            calling thread does (see CancelToken.governing_this_thread).
        """
        super().__init__()
        self._token = token

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float | None, float | None] | None = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> Response:
        """Send a prepared request and wait for its answer.

        timeout: seconds, or (to connect, between two signs of life); None leaves it to QGIS's
            own network time-out, which applies in any case.
        Raises InterfaceThreadRefused on the interface thread, RequestCancelled, and of requests
        what response_or_error lists.
        """
        if on_interface_thread():
            raise InterfaceThreadRefused("requests belong in a worker thread")
        exchange = Exchange(
            (request.method or "GET").upper(),
            self._qt_request(request),
            body_bytes(request),
            Limits.from_requests(timeout),
            request.body.fill_the_wait if isinstance(request.body, AwaitedForm) else None,
        )
        outcome = exchange.run(self._token or current_token() or CancelToken())
        response = response_or_error(request, outcome)
        response.connection = self  # type: ignore[attr-defined]  # requests' own adapter does so
        return response

    def close(self) -> None:
        """Do nothing: connections belong to QGIS."""

    def _qt_request(self, request: PreparedRequest) -> QNetworkRequest:
        url = (request.url or "").encode("ascii")
        made = QNetworkRequest(QUrl.fromEncoded(url, QUrl.ParsingMode.StrictMode))
        for name, value in request.headers.items():
            if _is_passed(name, value):
                made.setRawHeader(_latin(name), _latin(value))
        _keep_to_ourselves(made)
        trust_as_qgis(made)
        return made


def _keep_to_ourselves(request: QNetworkRequest) -> None:
    """Switch off what Qt would do on its own, for this request alone."""
    attribute = QNetworkRequest.Attribute
    manual = QNetworkRequest.LoadControl.Manual
    request.setAttribute(
        attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    request.setAttribute(attribute.CookieLoadControlAttribute, manual)
    request.setAttribute(attribute.CookieSaveControlAttribute, manual)
    # A challenge to sign in is an answer to us, not a reason for QGIS to open a dialog.
    request.setAttribute(attribute.AuthenticationReuseAttribute, manual)
    # HTTP/2 would repeat a request on its own terms.
    request.setAttribute(attribute.Http2AllowedAttribute, False)
    request.setAttribute(
        attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
    )
    request.setAttribute(attribute.CacheSaveControlAttribute, False)


def _is_passed(name: str | bytes, value: str | bytes) -> bool:
    low = _latin(name).decode("latin-1").lower()
    if low == "connection":
        return _latin(value).lower() != b"keep-alive"  # what Qt does anyway
    return low not in _LEFT_TO_QT


def _latin(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")


def requests_session(token: CancelToken | None = None) -> Session:
    """Return a session of requests that travels through QGIS's network.

    Environment proxies and .netrc are not read. For `token` see QgisNetworkAdapter.
    """
    session = Session()
    session.trust_env = False
    for scheme in ("http://", "https://"):
        session.mount(scheme, QgisNetworkAdapter(token))
    return session
