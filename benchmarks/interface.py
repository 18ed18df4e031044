"""How long QGIS's interface is kept waiting, in a real QGIS window."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path

from benchmarks.figures import Figure, at_most
from tools.package import zip_path
from tools.places import BUILD
from tools.practice import PracticeServer
from tools.profile import make_profile
from tools.tour.launcher import Result, run_qgis
from tools.tour.prepare import prepare

HERE = Path(__file__).resolve().parent
LIMIT = 100.0  # milliseconds
PEOPLE = 100


def measure() -> list[Figure]:
    """Return the longest blocks while refreshing and issuing, and the requests at start."""
    shutil.rmtree(BUILD / "bench-practice", ignore_errors=True)
    with PracticeServer(BUILD / "bench-practice") as server:
        given = {**asdict(server), **prepare(server), "people": PEOPLE}
        working = _run(server.url, given, "inside_working.py")
    values = working.values
    rest = values["rest"]
    figures = [
        at_most("requests while QGIS starts", values["requests at start"], "requests", 0),
        *(_block(what, values[what], rest) for what in ("refresh", f"issuing {PEOPLE}")),
        Figure("opening the dock for the first time", values["opening"], "ms", baseline=rest,
               ratio=values["opening"] / rest),
    ]  # fmt: skip
    return figures + _hanging(rest) + _leaving()


def _block(what: str, longest: float, rest: float) -> Figure:
    """Return the figure of a longest block; the baseline is one while nothing happens."""
    name, goal = f"longest block of the interface: {what}", f"at most {LIMIT:g} ms"
    return Figure(name, longest, "ms", goal, longest <= LIMIT, rest, longest / rest)


def _hanging(rest: float) -> list[Figure]:
    """Return the longest block, and how long cancel takes, where nothing comes to an end."""
    figures = []
    for what, pause, proxied in (
        ("a server that hangs", None, False),
        ("a server that sends one byte a second", 1.0, False),
        ("a proxy that hangs", None, True),
    ):
        with _endless_server(pause) as port:
            url = "https://certification.test" if proxied else f"http://127.0.0.1:{port}"
            run = _run(url, {}, "inside_hanging.py", _proxy(port) if proxied else None)
        blocked, cancelled = run.values["longest block"], run.values["cancel"]
        figures += [
            _block(f"refresh from {what}", blocked, rest),
            at_most(f"cancel against {what}", cancelled, "s", 0.3),
        ]
    return figures


def _leaving() -> list[Figure]:
    """Return how much longer it takes to leave QGIS while a task waits for a server."""
    with _endless_server(None) as port:
        url = f"http://127.0.0.1:{port}"
        left = _run(url, {"leave_with_tasks": True}, "inside_hanging.py").leaving
        idle = _run(url, {}, "inside_hanging.py").leaving
    goal = "at most 1 s more than without one"
    name = "leaving QGIS while a task waits"
    return [Figure(name, left, "s", goal, left - idle <= 1.0, idle, left / idle)]


def _proxy(port: int) -> dict[str, object]:
    values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1"}
    return {f"proxy/{name}": value for name, value in {**values, "proxyPort": str(port)}.items()}


def _run(
    url: str,
    given: dict[str, object],
    script: str,
    settings: dict[str, object] | None = None,
) -> Result:
    profile = make_profile(
        BUILD / "bench-profile", server_url=url, archive=zip_path(), settings=settings
    )
    result = run_qgis(HERE / script, profile, out=BUILD / "bench" / Path(script).stem, given=given)
    if not result.ok:
        raise RuntimeError(f"{script}: {result.why}")
    return result


@contextmanager
def _endless_server(pause: float | None) -> Iterator[int]:
    """A port where every connection is taken; a byte comes each `pause` seconds, None: never."""
    listener = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()
    held: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with suppress(OSError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n")
            while not ended.wait(pause):
                connection.sendall(b"x")

    def accept() -> None:
        with suppress(OSError):
            while True:
                held.append(listener.accept()[0])
                if pause is not None:
                    threading.Thread(target=serve, args=(held[-1],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        ended.set()
        listener.close()
        for connection in held:
            connection.close()
