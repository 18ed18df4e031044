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
    """What journals use of `os`, with troubles. A killed process writes nothing more."""

    def __init__(self, script: Script) -> None:
        """Strike as the script says."""
        self._script = script
        self.is_dead = False

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def write(self, descriptor: int, data: bytes) -> int:
        """Write, a part of it only, or nothing."""
        self._live()
        trouble = self._script.take(WRITE)
        if trouble is None:
            return os.write(descriptor, data)
        part = data[: trouble.salt % (len(data) + 1)]
        os.write(descriptor, part)
        if trouble.kind == "disk full":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        raise self._kill()

    def fsync(self, descriptor: int) -> None:
        """Flush, or fail to."""
        self._live()
        trouble = self._script.take(SYNC)
        if trouble is None:
            return
        if trouble.kind == "flush fails":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        raise self._kill()

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
