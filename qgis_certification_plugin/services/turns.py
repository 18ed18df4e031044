"""Who may send: one window for a course, and one after another for a server (contract 10).

The site numbers certificates and counts credits without locks, so two windows or two QGIS on one
computer never send to it at the same time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.progress import Cancelled, Progress
from ..storage.lock import AlreadyLocked, FileLock, course_lock

# Seconds between two looks whether it is this window's turn to send.
LOOK_AGAIN = 0.1
# The step that is reported while another window sends.
WAITING = "waiting"


class Turns:
    """The locks for one course of one server; who is signed in does not matter."""

    def __init__(self, folder: Path, server: str, organisation: str, course: str) -> None:
        """Use lock files in the folder, made when the first lock is taken."""
        self._folder = folder
        self._server = server
        self._course = (server, organisation, course)

    def course(self) -> FileLock:
        """Return the course's lock."""
        return course_lock(self._folder, *self._course)

    def server(self) -> FileLock:
        """Return the server's lock: whoever holds it may send."""
        return course_lock(self._folder, self._server)

    @contextmanager
    def sending(self, progress: Progress) -> Iterator[bool]:
        """Hold the course's lock and wait for this window's turn to send; True where it came at
        once, so that nobody else can have sent anything since.

        Raises AlreadyLocked where the course is being worked on, Cancelled while waiting, and
        OSError where the disk knows no locks.
        """
        with self.course():
            turn, at_once = self.server(), True
            while not _taken(turn):
                if progress.is_cancelled():
                    raise Cancelled
                if at_once:
                    progress.report(0, 0, WAITING)
                at_once = False
                time.sleep(LOOK_AGAIN)
            if not at_once:
                progress.report(0, 0)
            try:
                yield at_once
            finally:
                turn.release()


def _taken(lock: FileLock) -> bool:
    try:
        lock.acquire()
    except AlreadyLocked:
        return False
    return True
