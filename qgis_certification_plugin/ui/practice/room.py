"""The practice server of a rehearsal and the folder of its files: opened and closed together."""

from __future__ import annotations

import secrets
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.progress import Cancelled
from ...storage.passing_folder import PassingFolder, sweep
from .state import Person

if TYPE_CHECKING:
    from ...practice.server import PracticeServer


class PracticeRoom:
    """Opened in a worker thread, closed from any other, also while it is being opened."""

    def __init__(self, base: Path) -> None:
        """Keep files in a new folder below `base`; nothing is made yet."""
        self.key = secrets.token_urlsafe(32)
        self._base = base
        self._folder: PassingFolder | None = None
        self._server: PracticeServer | None = None
        self._closed = False
        self._lock = threading.Lock()

    def open(self, preset: str) -> None:
        """Make the world and listen. Raises OSError, or Cancelled when it was closed meanwhile."""
        # Only who practises waits for this part to be loaded.
        from ...practice.presets import order
        from ...practice.server import PracticeServer

        sweep(self._base)
        server = PracticeServer(key=self.key)
        try:
            order(server.faults, preset)
            server.start()
            if self._keep(server):
                return
        except BaseException:
            server.stop()
            raise
        server.stop()
        raise Cancelled

    def _keep(self, server: PracticeServer) -> bool:
        with self._lock:
            if not self._closed:
                self._folder = PassingFolder(self._base)
                self._server = server
            return not self._closed

    def close(self) -> None:
        """Stop listening and remove all files. Once is enough."""
        with self._lock:
            self._closed = True
            server, self._server = self._server, None
            folder, self._folder = self._folder, None
        if server is not None:
            server.stop()
        if folder is not None:
            folder.release()

    @property
    def server(self) -> PracticeServer:
        """The server. Raises RuntimeError while it is not open."""
        if self._server is None:
            raise RuntimeError("the practice server is not open")
        return self._server

    @property
    def folder(self) -> Path:
        """The folder for files. Raises RuntimeError while it is not open."""
        if self._folder is None:
            raise RuntimeError("the practice server is not open")
        return self._folder.path

    def people(self) -> dict[str, Person]:
        """Return whom one can be, by role."""
        return {
            role: Person(account.username, account.password, account.organisation_slug)
            for role, account in self.server.accounts.items()
        }

    def set_preset(self, preset: str) -> None:
        """Let this go wrong from now on, and nothing else."""
        from ...practice.presets import order

        order(self.server.faults, preset)
