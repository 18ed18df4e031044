"""Runs the practice server as a process of its own, as long as somebody needs it."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from tools.places import NAME, ROOT

_READY_WITHIN = 30.0


class PracticeError(Exception):
    """The practice server did not start; the message holds what it said."""


@dataclass
class Server:
    """A certification server and the people known there.

    `accounts` maps owner, convener, outsider (and more, when the server has them) to
    `{"username", "password", "organisation_slug"}`.
    """

    url: str
    accounts: dict[str, dict[str, Any]] = field(default_factory=dict)
    ours: bool = True


def server_from_environment(environment: dict[str, str] | None = None) -> Server | None:
    """Return the server that CERTIFICATION_URL and its kin name; None when they name none."""
    given = dict(os.environ) if environment is None else environment
    url = given.get("CERTIFICATION_URL", "").rstrip("/")
    if not url:
        return None
    accounts = {}
    for role in ("owner", "convener", "outsider"):
        username, colon, password = given.get(f"CERTIFICATION_{role.upper()}", "").partition(":")
        if colon:
            accounts[role] = {
                "username": username,
                "password": password,
                "organisation_slug": given.get("CERTIFICATION_ORGANISATION", ""),
            }
    return Server(url, accounts, ours=False)


class PracticeServer:
    """`with PracticeServer(folder) as server:` a practice server on a free loopback port."""

    def __init__(self, data: Path, scenario: str = "", port: int = 0) -> None:
        """Keep its data in `data`; `scenario` and `port` are given on to the server."""
        self._command = [sys.executable, "-m", f"{NAME}.practice", "--port", str(port)]
        self._command += ["--data", str(data)]
        self._command += ["--scenario", scenario] if scenario else []
        self._log = data.parent / f"{data.name}-server.log"
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Server:
        """Start it and wait for the line in which it tells its address."""
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                self._command, cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True
            )
        try:
            return self._read_greeting(self._process)
        except BaseException:
            self._stop()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it, whatever happened."""
        self._stop()

    def _read_greeting(self, process: subprocess.Popen[str]) -> Server:
        if process.stdout is None:
            raise PracticeError("the practice server has no output")
        ready, _, _ = select.select([process.stdout], [], [], _READY_WITHIN)
        line = process.stdout.readline() if ready else ""
        try:
            greeting = json.loads(line)
            return Server(greeting["url"].rstrip("/"), greeting["accounts"])
        except (ValueError, KeyError, TypeError) as error:
            said = self._log.read_text(encoding="utf-8", errors="replace")[-2000:]
            raise PracticeError(
                f"the practice server did not tell its address: {line!r}\n{said}"
            ) from error

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
