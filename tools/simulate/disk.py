"""The trainer's disk: a real folder on which writing may fail, or be the last deed of all."""

from __future__ import annotations

import errno
import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis_certification_plugin.storage import journal_file
from qgis_certification_plugin.storage.drafts import DraftStore
from tools.simulate.ledger import Killed
from tools.simulate.schedule import DRAFT, SYNC, WRITE, Script


class FaultyOs:
    """What journals use of `os`, with troubles. A killed process writes nothing more.

    Where the power is cut, what was written since the last flush may be lost as well.
    """

    def __init__(self, script: Script) -> None:
        """Strike as the script says."""
        self._script = script
        self.is_dead = False
        self._flushed: dict[int, int] = {}  # inode: bytes that are on the disk for good

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def write(self, descriptor: int, data: bytes) -> int:
        """Write, a part of it only, or nothing."""
        self._live()
        trouble = self._script.take(WRITE)
        self._flushed.setdefault(os.fstat(descriptor).st_ino, os.fstat(descriptor).st_size)
        if trouble is None:
            return os.write(descriptor, data)
        part = data[: trouble.salt % (len(data) + 1)]
        os.write(descriptor, part)
        if trouble.kind == "disk full":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if trouble.kind == "power cut":
            self._lose(descriptor, trouble.salt)
        raise self._kill()

    def fsync(self, descriptor: int) -> None:
        """Flush, or fail to."""
        self._live()
        trouble = self._script.take(SYNC)
        status = os.fstat(descriptor)
        if trouble is None:
            self._flushed[status.st_ino] = status.st_size
            return
        if trouble.kind == "flush fails":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        if trouble.kind == "power cut":
            self._lose(descriptor, trouble.salt)
        raise self._kill()

    def _lose(self, descriptor: int, salt: int) -> None:
        """Leave any part of what was not flushed."""
        status = os.fstat(descriptor)
        flushed = min(self._flushed.get(status.st_ino, status.st_size), status.st_size)
        left = flushed + salt % (status.st_size - flushed + 1)
        os.ftruncate(descriptor, left)
        self._flushed[status.st_ino] = left

    def _kill(self) -> Killed:
        self.is_dead = True
        return Killed()

    def _live(self) -> None:
        if self.is_dead:
            raise Killed


class FaultyDrafts(DraftStore):
    """Drafts in which a transaction may fail, or be the last thing that happens."""

    def __init__(self, path: Path, script: Script) -> None:
        """Strike as the script says."""
        super().__init__(path)
        self._script = script

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        trouble = self._script.take(DRAFT)
        if trouble is not None and trouble.kind == "disk full at a draft":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if trouble is not None and trouble.salt % 2:
            raise Killed
        with super()._open() as database:
            yield database
        if trouble is not None:
            raise Killed


@contextmanager
def faulty_journals(script: Script) -> Iterator[FaultyOs]:
    """Let journals be written through a disk with troubles."""
    faulty = FaultyOs(script)
    journal_file.os = faulty  # type: ignore[attr-defined, assignment]
    try:
        yield faulty
    finally:
        journal_file.os = os  # type: ignore[attr-defined]


def damage(folder: Path, kind: str, salt: int) -> None:
    """Damage one of the journals in a folder, if there is one."""
    paths = sorted(path for path in folder.glob("*") if path.suffix in {".journal", ".deed"})
    if not paths:
        return
    rng = random.Random(salt)
    path = rng.choice(paths)
    if kind == "journal removed":
        path.unlink()
        return
    data = bytearray(path.read_bytes())
    if not data:
        return
    place = rng.randrange(len(data))
    if kind == "journal bits flipped":
        for _ in range(rng.randint(1, 4)):
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    elif kind == "journal cut off":
        del data[place:]
    else:
        data[place : place + rng.randint(0, 30)] = rng.randbytes(rng.randint(1, 200))
    path.write_bytes(bytes(data))
