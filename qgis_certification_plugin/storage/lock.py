"""One window at a time for one course, also over several QGIS and after a crash.

The operating system holds the lock and lets go of it when the process ends, however it ends.
"""

from __future__ import annotations

import errno
import hashlib
import os
import sys
from pathlib import Path
from types import TracebackType

from .private import open_private, private_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


# What the systems say when somebody else holds it.
_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK, getattr(errno, "EDEADLOCK", 0)})


class AlreadyLocked(Exception):
    """Another window or another QGIS works on this course."""


class FileLock:
    """A lock on a file of its own. The file stays; only the lock on it counts."""

    def __init__(self, path: Path) -> None:
        """Name the lock; nothing is opened yet."""
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock at once. Raises AlreadyLocked, OSError where the disk knows no locks."""
        descriptor = open_private(self._path, os.O_RDWR | os.O_CREAT)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD:
                raise AlreadyLocked(str(self._path.name)) from None
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go; does nothing when the lock is not held."""
        # Forgotten first: closed twice, its number may be another file's already.
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> FileLock:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def course_lock(folder: Path, server: str, *course: str) -> FileLock:
    """Return the lock of a course (organisation, course), or without one that of the server.

    `folder` is made; the name of the file in it tells nobody which course it is.
    """
    name = hashlib.sha256("\n".join((server, *course)).encode())
    return FileLock(private_folder(folder) / f"{name.hexdigest()[:32]}.lock")


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
