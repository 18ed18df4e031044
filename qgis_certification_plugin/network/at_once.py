"""Small requests that leave at once.

Qt writes head and body of a POST one after the other. The kernel then holds the body back until
the server has acknowledged the head, and servers take about 40 ms for that: as long as the site
needs for a certificate. Qt has no option for it in its network manager, so the connections are
found among the files that this process has open, where the system shows them (Linux and macOS).
"""

from __future__ import annotations

import contextlib
import os
import socket
import time
from collections.abc import Iterator
from functools import lru_cache

_FOLDERS = ("/proc/self/fd", "/dev/fd")
# Seconds for which a look is enough: many small requests follow each other on one connection.
_LOOK_AGAIN = 1.0
_looked: dict[tuple[str, int], float] = {}


def soon_at_once(host: str, port: int) -> None:
    """Do `send_at_once`, unless connections to this server were found a moment ago."""
    now = time.monotonic()
    if now - _looked.get((host, port), -_LOOK_AGAIN) >= _LOOK_AGAIN and send_at_once(host, port):
        _looked[host, port] = now


def send_at_once(host: str, port: int) -> int:
    """Let open connections to this server send small pieces at once; return how many there are.

    Connections to others stay as they are. None are found where the system does not show them.
    """
    found = 0
    addresses = _addresses(host)
    for connection in _connections():
        with contextlib.closing(connection), contextlib.suppress(OSError):
            peer = connection.getpeername()
            if isinstance(peer, tuple) and peer[1] == port and peer[0] in addresses:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                found += 1
    return found


def _connections() -> Iterator[socket.socket]:
    folder = next((one for one in _FOLDERS if os.path.isdir(one)), None)  # noqa: PTH112
    for name in os.listdir(folder) if folder else ():  # noqa: PTH208  (hundreds, for each POST)
        with contextlib.suppress(OSError, ValueError):
            # A copy: closing it leaves the connection open.
            copy = os.dup(int(name))
            try:
                made = socket.socket(fileno=copy)
            except OSError:
                os.close(copy)
                continue
            yield made


@lru_cache(maxsize=8)
def _addresses(host: str) -> frozenset[str]:
    """Return the addresses of a server; asked once, as the connection knew them, too."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return frozenset()
    return frozenset(str(address[0]) for *_, address in found)
