"""One request and its reply on Qt's network, waited for in a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..server.limits import MOST_BYTES, MOST_SECONDS
from .at_once import soon_at_once
from .body import OnceBody
from .cancel import CancelToken
from .replies import Ending, Outcome, header_lines
from .threads import unwatched

# Verbs that promise to change nothing: Qt may repeat them.
_SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}


@dataclass(frozen=True)
class Limits:
    """Seconds to wait: until connected, and between two signs of life. None: no limit.

    An answer is also limited as a whole, in seconds and in bytes (unpacked).
    """

    connect: float | None
    read: float | None
    total: float
    size: int

    @classmethod
    def from_requests(cls, timeout: float | tuple[float | None, float | None] | None) -> Limits:
        """Read the `timeout` of requests. Raises ValueError for a tuple of another length."""
        if isinstance(timeout, tuple):
            connect, read = timeout
            return cls(connect, read, MOST_SECONDS, MOST_BYTES)
        return cls(timeout, timeout, MOST_SECONDS, MOST_BYTES)


class _Bell(QObject):
    """Rung in any thread, heard in the one that waits."""

    rung = pyqtSignal()


class Exchange:
    """Sends one request and waits for the reply in a local event loop.

    All Qt objects are made and destroyed in the calling thread, within `run`.
    """

    def __init__(
        self,
        verb: str,
        request: QNetworkRequest,
        content: bytes,
        limits: Limits,
        meanwhile: Callable[[], None] | None = None,
    ) -> None:
        """Take what to send; `meanwhile` is called when the body has left, and may not raise."""
        self._verb = verb
        self._request = request
        self._limits = limits
        self._content = content
        self._meanwhile = meanwhile
        self._ending = Ending.FINISHED
        self._ssl_errors: tuple[str, ...] = ()

    def run(self, token: CancelToken) -> Outcome:
        """Send, wait and return what happened; raises nothing that a network can cause."""
        if token.is_cancelled:
            return Outcome(
                Ending.CANCELLED, QNetworkReply.NetworkError.OperationCanceledError, sent=False
            )
        self._loop = QEventLoop()
        self._clock = QTimer()
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._timed_out)
        # A server that sends a byte now and then seems alive for ever.
        self._end_of_patience = QTimer()
        self._end_of_patience.setSingleShot(True)
        self._end_of_patience.timeout.connect(self._timed_out)
        self._end_of_patience.start(round(self._limits.total * 1000))
        self._bell = _Bell()
        self._bell.rung.connect(self._cancelled)
        writes = self._verb not in _SAFE or bool(self._content)
        if writes:
            url = self._request.url()
            soon_at_once(url.host(), url.port(443 if url.scheme() == "https" else 80))
        self._body = OnceBody(self._content, self._connected, self._given) if writes else None
        self._reply = self._send()
        try:
            self._wait(token)
            return self._outcome()
        finally:
            self._clear()

    def _send(self) -> QNetworkReply:
        # Before any slot: PyQt needs the signal `destroyed` for those that are connected later.
        reply = unwatched(self._sent())
        # Without QGIS's own handler: it may offer the user to overlook the errors, which nobody
        # should before a password follows, and this thread would wait for the main one: with
        # QGIS 3.22 for ever, now and then. What its settings trust is no error.
        reply.sslErrors.disconnect()
        reply.sslErrors.connect(self._insecure)
        reply.uploadProgress.connect(self._alive)
        reply.downloadProgress.connect(self._alive)
        reply.readyRead.connect(self._arrived)
        reply.finished.connect(self._loop.quit)
        return reply

    def _sent(self) -> QNetworkReply:
        manager = unwatched(QgsNetworkAccessManager.instance())
        verb = self._verb.encode("ascii")
        if self._verb == "HEAD":
            # By any other way Qt waits for the body that Content-Length announces.
            return manager.head(self._request)
        if self._body is None:
            return manager.sendCustomRequest(self._request, verb)
        reply = manager.sendCustomRequest(self._request, verb, self._body)
        self._body.release()
        return reply

    def _wait(self, token: CancelToken) -> None:
        # Qt tells of a connection only by asking for the body: without one, all is reading.
        connecting = self._body is not None and not self._body.may_have_been_sent
        self._start_clock(self._limits.connect if connecting else self._limits.read)
        with token.calling(self._bell.rung.emit):
            if not self._reply.isFinished():
                self._loop.exec()
        self._clock.stop()

    def _start_clock(self, seconds: float | None) -> None:
        if seconds is None:
            self._clock.stop()
        else:
            self._clock.start(max(1, round(seconds * 1000)))

    def _connected(self) -> None:
        self._start_clock(self._limits.read)

    def _given(self) -> None:
        if self._meanwhile is not None:
            # A turn later: now the engine waits for the bytes.
            QTimer.singleShot(0, self._fill_the_wait)

    def _fill_the_wait(self) -> None:
        if self._meanwhile is not None:
            self._meanwhile()

    def _alive(self, done: int, _total: int) -> None:
        if done > 0:
            self._start_clock(self._limits.read)

    def _arrived(self) -> None:
        # Qt unpacks while it receives: what counts is what has been unpacked so far.
        if self._reply.bytesAvailable() > self._limits.size:
            self._end(Ending.TOO_LARGE)

    def _timed_out(self) -> None:
        self._end(Ending.TIMED_OUT)

    def _cancelled(self) -> None:
        self._end(Ending.CANCELLED)

    def _insecure(self, errors: list[Any]) -> None:
        self._ssl_errors = tuple(error.errorString() for error in errors)
        self._end(Ending.INSECURE)

    def _end(self, ending: Ending) -> None:
        if self._ending is Ending.FINISHED and not self._reply.isFinished():
            self._ending = ending
            self._reply.abort()

    def _outcome(self) -> Outcome:
        reply = self._reply
        attribute = QNetworkRequest.Attribute
        status = reply.attribute(attribute.HttpStatusCodeAttribute)
        body = self._body_received()
        return Outcome(
            ending=self._ending,
            error=reply.error(),
            sent=self._body is None or self._body.may_have_been_sent,
            status=status,
            reason=str(reply.attribute(attribute.HttpReasonPhraseAttribute) or ""),
            headers=header_lines(reply),
            body=body,
            ssl_errors=self._ssl_errors,
        )

    def _body_received(self) -> bytes:
        if self._reply.bytesAvailable() > self._limits.size:
            self._ending = Ending.TOO_LARGE  # all of it came at once, with the end
        if self._ending is Ending.TOO_LARGE or not self._reply.isOpen():
            return b""
        return bytes(self._reply.readAll())

    def _clear(self) -> None:
        """Destroy the reply, then what it used, here and not whenever Python finds time.

        Not by `deleteLater`: Qt would destroy it without Python's lock, and wait for that with one
        of its own in hand, for which the interface may wait with Python's (see ui/put_away.py).
        """
        # A turn that came too late must do nothing in whatever this thread waits for next.
        self._meanwhile = None
        sip.delete(self._reply)
        if self._body is not None:
            self._body.close()
        self._end_of_patience.stop()
        del self._reply, self._body, self._clock, self._end_of_patience, self._bell, self._loop
