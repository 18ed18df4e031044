"""A folder for files that are gone when nobody works with them any more, also after a crash.

The owner holds a lock beside the folder for as long as it lives; a folder whose lock is free is
what a crash has left behind.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
from pathlib import Path

from .lock import AlreadyLocked, FileLock
from .private import private_folder

_LOCK = ".lock"


class PassingFolder:
    """A new, empty folder below `base`, readable by this user only, until it is released."""

    def __init__(self, base: Path) -> None:
        """Make it. Raises OSError where that is not possible."""
        self._base = private_folder(base)
        name = secrets.token_hex(8)
        self._lock_path = base / (name + _LOCK)
        self._lock = FileLock(self._lock_path)
        self._lock.acquire()
        self.path = private_folder(base / name)

    def release(self) -> None:
        """Remove it with all it holds; what cannot be removed is left to the next sweep."""
        self._lock.release()
        _remove(self.path, self._lock_path)
        _remove_if_empty(self._base)


def sweep(base: Path) -> None:
    """Remove the folders below `base` that nobody holds."""
    if not base.is_dir():
        return
    for path in base.glob(f"*{_LOCK}"):
        lock = FileLock(path)
        try:
            lock.acquire()
        except (AlreadyLocked, OSError):
            continue
        lock.release()
        _remove(path.with_suffix(""), path)
    _remove_if_empty(base)


def _remove(folder: Path, lock: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if not folder.exists():
        with contextlib.suppress(OSError):
            lock.unlink()


def _remove_if_empty(base: Path) -> None:
    with contextlib.suppress(OSError):
        base.rmdir()
