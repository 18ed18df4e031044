"""How long QGIS's interface is kept waiting, in a real QGIS window."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
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
    with _silent_server() as url:
        hanging = _run(url, {}, "inside_hanging.py")
    values = {**working.values, **hanging.values}
    return [
        at_most("requests while QGIS starts", values["requests at start"], "requests", 0),
        *(
            at_most(f"longest block of the interface: {what}", values[what], "ms", LIMIT)
            for what in ("refresh", f"issuing {PEOPLE}", "refresh from a server that hangs")
        ),
        at_most("cancel against a server that hangs", values["cancel"], "s", 0.3),
        Figure("opening the dock for the first time", values["opening"], "ms"),
    ]


def _run(url: str, given: dict[str, object], script: str) -> Result:
    profile = make_profile(BUILD / "bench-profile", server_url=url, archive=zip_path())
    result = run_qgis(HERE / script, profile, out=BUILD / "bench" / Path(script).stem, given=given)
    if not result.ok:
        raise RuntimeError(f"{script}: {result.why}")
    return result


@contextmanager
def _silent_server() -> Iterator[str]:
    """A server that takes every connection and says nothing."""
    listener = socket.create_server(("127.0.0.1", 0))
    held: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                held.append(listener.accept()[0])
            except OSError:
                return

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()
        for connection in held:
            connection.close()
