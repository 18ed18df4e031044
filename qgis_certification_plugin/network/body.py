"""The body of a request that may reach the server at most once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QIODevice
from requests import PreparedRequest

from ..server.awaited import AwaitedForm


class OnceBody(QIODevice):
    """Gives bytes to Qt's HTTP engine, and refuses to give them again.

    Why: when a server closes the connection without an answer, Qt sends the request again, up to
    three times, POST included, also on a fresh connection (seen with Qt 5.15: four POSTs
    arrived). Here a POST spends money. Before it repeats a request Qt rewinds the body by
    `reset()`; refusing makes it give up with ContentReSendError. The alternatives cost more:
    `Connection: close` also stops Qt, but takes a TLS handshake for every POST. An empty body
    needs this object, too: without any body Qt repeats unasked.

    The body stays silent until `release()`: QgsNetworkAccessManager reads it while it creates
    the request, to show it in the network logger, where passwords and names do not belong.
    """

    def __init__(
        self,
        content: bytes,
        on_first_read: Callable[[], None],
        on_last_read: Callable[[], None],
    ) -> None:
        """Hold `content`; the others are told when the engine takes its first and last bytes."""
        super().__init__()
        self._content = content
        self._on_first_read = on_first_read
        self._on_last_read = on_last_read
        self._released = False
        self.was_read = False
        flag = QIODevice.OpenModeFlag
        self.open(flag.ReadOnly | flag.Unbuffered)

    def release(self) -> None:
        """Let the bytes go out: the request exists, and from now on only the engine reads."""
        self._released = True

    @property
    def may_have_been_sent(self) -> bool:
        """Whether the server may have got the request; certain knowledge only when False."""
        return self.was_read or not self._content

    def isSequential(self) -> bool:  # noqa: N802  (Qt's name)
        """Say that the size is known, so that Qt sends a Content-Length and buffers nothing."""
        return False

    def size(self) -> int:
        """Return the number of bytes."""
        return len(self._content)

    def reset(self) -> bool:
        """Refuse to start again (see the class)."""
        return False

    def readData(self, maxlen: int) -> bytes:  # noqa: N802  (Qt's name)
        """Return the next bytes, at most `maxlen`."""
        if not self._released:
            return b""
        if not self.was_read:
            self.was_read = True
            self._on_first_read()
        start = self.pos()
        end = start + maxlen
        if start < len(self._content) <= end:
            self._on_last_read()
        return self._content[start:end]


def body_bytes(request: PreparedRequest) -> bytes:
    """Return the whole body of a prepared request, whatever form it has (empty: none).

    Raises TypeError for a body that yields neither bytes nor text.
    """
    body = request.body
    if body is None:
        return b""
    if isinstance(body, AwaitedForm):
        return body.content
    parts: Any = [body] if isinstance(body, (bytes, bytearray, str)) else body
    if hasattr(parts, "read"):
        parts = [parts.read()]
    return b"".join(_as_bytes(part) for part in parts)


def _as_bytes(part: Any) -> bytes:
    if isinstance(part, str):
        return part.encode("utf-8")
    if isinstance(part, (bytes, bytearray)):
        return bytes(part)
    raise TypeError(f"a request body cannot hold {type(part).__name__}")
