"""What the network room raises besides the exceptions of requests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

from requests.exceptions import RequestException

_PACKAGE = Path(__file__).parent.parent


class InterfaceThreadRefused(RuntimeError):
    """A request was made on the interface thread, which must never wait for a server."""


class RequestCancelled(RequestException):
    """The user asked to stop while, or before, a request was on its way.

    Not a ConnectionError: nothing is wrong with the network, and nothing should be tried again.
    `sent` is False when it is certain that the server got nothing of the request's body.
    """

    cancelled = True

    def __init__(self, *args: Any, sent: bool = True, **kwargs: Any) -> None:
        self.sent = sent
        super().__init__(*args, **kwargs)


class AnswerTooLarge(RequestException):
    """The server sends more than any answer that is waited for; it was not read to its end."""

    too_large = True


def error_code(error: BaseException) -> str:
    """Return what an error is called in a diagnosis: its own code, and its kind."""
    kind = type(error).__name__
    code = getattr(error, "code", None)
    return f"{kind} ({code})" if isinstance(code, str) and code.isascii() else kind


def places(error: BaseException) -> str:
    """Return the lines of code that an error came through, for the log on this computer."""
    return "\n".join(f"  {code.co_filename}:{line} {code.co_name}" for code, line in _trace(error))


def place_in_plugin(error: BaseException) -> str:
    """Return the last line of the plugin's own that an error came through, for a diagnosis."""
    found = ""
    for code, line in _trace(error):
        path = Path(code.co_filename)
        if _PACKAGE in path.parents:
            found = f" at {path.relative_to(_PACKAGE).as_posix()}:{line}"
    return found


def _trace(error: BaseException) -> Iterator[tuple[CodeType, int]]:
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_code, trace.tb_lineno
        trace = trace.tb_next
