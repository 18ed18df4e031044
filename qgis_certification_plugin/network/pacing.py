"""The pace of requests, with pauses that end when nobody waits any more."""

from __future__ import annotations

from ..server.address import ServerAddress
from ..server.pacing import Pacer
from .cancel import CancelToken, current_token


def pacer_for(server: ServerAddress) -> Pacer:
    """Return the pacer for a server: none needed on this computer (contract 11.3)."""
    if server.on_this_computer:
        return Pacer(None, sleep=_sleep)
    return Pacer(sleep=_sleep)


def _sleep(seconds: float) -> None:
    # After a cancel the request that follows is refused before it is sent.
    (current_token() or CancelToken()).wait(seconds)
