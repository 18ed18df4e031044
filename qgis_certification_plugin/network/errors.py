"""What the network room raises besides the exceptions of requests."""

from __future__ import annotations

from typing import Any

from requests.exceptions import RequestException


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
