"""From what Qt received to what requests understands."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from http.client import HTTPMessage
from urllib.parse import urlsplit

from qgis.PyQt.QtNetwork import QNetworkReply
from requests import PreparedRequest, Response, exceptions
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers

from .errors import AnswerTooLarge, RequestCancelled

_Error = QNetworkReply.NetworkError


class Ending(Enum):
    """Why waiting for a reply ended."""

    FINISHED = "finished"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed out"
    INSECURE = "insecure"
    TOO_LARGE = "too large"


@dataclass(frozen=True)
class Outcome:
    """Everything known about one exchange, free of Qt objects that belong to a thread.

    `sent` is False when the server certainly got nothing of the request's body. `headers` holds
    one pair for each header line; several Set-Cookie stay several.
    """

    ending: Ending
    error: QNetworkReply.NetworkError
    sent: bool
    status: int | None = None
    reason: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)
    ssl_errors: tuple[str, ...] = ()


class _Headers:
    """The part of an http.client response from which requests takes cookies."""

    def __init__(self, headers: Iterable[tuple[str, str]]) -> None:
        self.msg = HTTPMessage()
        for name, value in headers:
            self.msg[name] = value

    def isclosed(self) -> bool:
        return True


class _Raw(io.BytesIO):
    """A body that is there already, with the attributes requests expects of a raw answer."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.body)
        self.status = outcome.status
        self.reason = outcome.reason
        self._original_response = _Headers(outcome.headers)


# With a status code present, these errors of Qt only repeat it. Any other means that the
# connection broke before the answer was complete.
_STATUS_ERRORS = {
    _Error.NoError,
    _Error.ContentAccessDenied,
    _Error.ContentOperationNotPermittedError,
    _Error.ContentNotFoundError,
    _Error.AuthenticationRequiredError,
    _Error.ContentConflictError,
    _Error.ContentGoneError,
    _Error.UnknownContentError,
    _Error.ProtocolInvalidOperationError,
    _Error.InternalServerError,
    _Error.OperationNotImplementedError,
    _Error.ServiceUnavailableError,
    _Error.UnknownServerError,
    _Error.ProxyAuthenticationRequiredError,
}

_PROXY_ERRORS = {
    _Error.ProxyConnectionRefusedError,
    _Error.ProxyConnectionClosedError,
    _Error.ProxyNotFoundError,
    _Error.ProxyTimeoutError,
    _Error.ProxyAuthenticationRequiredError,
    _Error.UnknownProxyError,
}


def response_or_error(request: PreparedRequest, outcome: Outcome) -> Response:
    """Return the answer: whenever a status code and the whole body are there.

    Raises RequestCancelled, AnswerTooLarge, and of requests: SSLError, ConnectTimeout (nothing was
    sent), ReadTimeout, ProxyError, ChunkedEncodingError (the answer was cut off) and
    ConnectionError.
    """
    error = _error(request, outcome)
    if error is not None:
        raise error
    return _response(request, outcome)


def _error(request: PreparedRequest, outcome: Outcome) -> exceptions.RequestException | None:
    # The host and nothing else: addresses and bodies may hold names of people.
    host = urlsplit(request.url or "").hostname or ""
    if outcome.ending is Ending.CANCELLED:
        return RequestCancelled(f"{host}: cancelled", sent=outcome.sent, request=request)
    if outcome.ending is Ending.TOO_LARGE:
        return AnswerTooLarge(f"{host}: the answer is too large", request=request)
    if outcome.ending is Ending.INSECURE or outcome.error == _Error.SslHandshakeFailedError:
        why = "; ".join(outcome.ssl_errors) or "the handshake failed"
        return exceptions.SSLError(f"{host}: {why}", request=request)
    # Cancelled neither by us nor by our clock: QGIS's own network time-out ran first.
    if outcome.ending is Ending.TIMED_OUT or outcome.error == _Error.OperationCanceledError:
        if outcome.sent:
            return exceptions.ReadTimeout(f"{host}: no answer in time", request=request)
        return exceptions.ConnectTimeout(f"{host}: no connection in time", request=request)
    if outcome.status is not None and outcome.error in _STATUS_ERRORS:
        return None
    if outcome.status is not None:
        return exceptions.ChunkedEncodingError(f"{host}: the answer was cut off", request=request)
    return _connection_error(host, request, outcome)


def _connection_error(
    host: str, request: PreparedRequest, outcome: Outcome
) -> exceptions.RequestException:
    if outcome.error in _PROXY_ERRORS:
        return exceptions.ProxyError(f"{host}: the proxy refused or failed", request=request)
    if outcome.error == _Error.TimeoutError:
        return exceptions.ConnectTimeout(f"{host}: no connection in time", request=request)
    if outcome.error == _Error.ProtocolUnknownError:
        return exceptions.InvalidSchema(f"{host}: neither http nor https", request=request)
    return exceptions.ConnectionError(
        f"{host}: no connection, or closed without an answer ({outcome.error})",
        request=request,
    )


def _response(request: PreparedRequest, outcome: Outcome) -> Response:
    response = Response()
    response.status_code = outcome.status or 0
    response.reason = outcome.reason
    response.url = request.url or ""
    response.request = request
    response.headers = _joined(outcome.headers)
    response.encoding = _encoding(response.headers)
    response.raw = _Raw(outcome)
    return response


def _encoding(headers: CaseInsensitiveDict[str]) -> str | None:
    encoding: str | None = get_encoding_from_headers(headers)  # type: ignore[no-untyped-call]
    return encoding


def _joined(headers: Iterable[tuple[str, str]]) -> CaseInsensitiveDict[str]:
    joined: CaseInsensitiveDict[str] = CaseInsensitiveDict()
    for name, value in headers:
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def header_lines(reply: QNetworkReply) -> tuple[tuple[str, str], ...]:
    """Return the reply's headers, one pair a line.

    Qt joins several Set-Cookie by line ends. Where Qt has unpacked the body, the headers that
    describe the packed one are left out: they would be untrue.
    """
    pairs = [
        (bytes(name).decode("latin-1"), bytes(value).decode("latin-1"))
        for name, value in reply.rawHeaderPairs()
    ]
    unpacked = any(
        name.lower() == "content-encoding" and value.lower() != "identity" for name, value in pairs
    )
    untrue = {"content-encoding", "content-length"} if unpacked else set()
    return tuple(
        (name, line)
        for name, value in pairs
        if name.lower() not in untrue
        for line in (value.split("\n") if name.lower() == "set-cookie" else [value])
    )
