"""A file of lines that survives whatever happens to it: what journals are written in.

Each line is `checksum, blank, JSON`. A line counts when its checksum is right; any other is
skipped, so neither a torn write nor a damaged spot takes away what stands before or behind it.
Nothing is ever overwritten.
"""

from __future__ import annotations

import errno
import json
import os
import re
import secrets
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .private import open_private, private_folder

Record = Mapping[str, Any]


class JournalFile:
    """A file open for appending. After one failed write nothing more is taken."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Use `create` or `reopen`."""
        self.path = path
        self._descriptor = descriptor
        self._failed: OSError | None = None

    @classmethod
    def create(cls, folder: Path, suffix: str, *records: Record) -> JournalFile:
        """Begin a file that holds these records, also after a crash. Raises OSError.

        It is numbered behind all others in the folder, whatever the clock says; the random part
        keeps two computers apart that begin at once.
        """
        private_folder(folder)
        number = 1 + max((place(path)[0] for path in folder.iterdir()), default=0)
        path = folder / f"{number:08}-{secrets.token_hex(4)}{suffix}"
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND
        made = cls(path, open_private(path, flags))
        try:
            made.append(*records)
            _sync_folder(folder)
        except BaseException:
            made.close()
            raise
        return made

    @classmethod
    def reopen(cls, path: Path) -> JournalFile:
        """Go on with a file. Raises OSError."""
        return cls(path, open_private(path, os.O_RDWR | os.O_APPEND))

    def append(self, *records: Record, flush: bool = True) -> None:
        """Write records so that they survive a crash. Raises OSError where the disk refuses.

        Then nobody knows what of them is on the disk, and the file takes nothing more until it
        is opened again. Without a flush they survive the end of QGIS at once, and that of the
        computer when the next records are flushed.
        """
        if self._failed is not None:
            raise self._failed
        if self._descriptor < 0:
            raise OSError(errno.EBADF, "closed", str(self.path))
        try:
            self._write(b"".join(_line(record) for record in records))
            if flush:
                os.fsync(self._descriptor)
        except OSError as error:
            error.filename = error.filename or str(self.path)
            self._failed = error
            raise

    def close(self) -> None:
        """Close the file; nothing changes in it."""
        # Forgotten first: closed twice, its number may be another file's already.
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def _write(self, lines: bytes) -> None:
        status = os.fstat(self._descriptor)
        if status.st_nlink == 0:
            # Written into a file that has no name any more, nothing would survive.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.path))
        if status.st_size:
            # Behind half a line, a whole one would be lost too.
            os.lseek(self._descriptor, status.st_size - 1, os.SEEK_SET)
            lines = lines if os.read(self._descriptor, 1) == b"\n" else b"\n" + lines
        written = 0
        while written < len(lines):
            written += os.write(self._descriptor, lines[written:])


def read(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file that can be read, in their order. Raises OSError."""
    # What stands behind the last line feed is whole where only its end was lost.
    found = (_record(line) for line in path.read_bytes().split(b"\n"))
    return [record for record in found if record is not None]


def is_damaged(path: Path) -> bool:
    """Return whether a line that was written to its end cannot be read. Raises OSError."""
    lines = path.read_bytes().split(b"\n")[:-1]
    return any(_record(line) is None for line in lines)


def place(path: Path) -> tuple[int, str]:
    """Return what sorts files by when they were begun."""
    digits = re.match(r"\d+", path.name)
    return (int(digits[0]) if digits else 0), path.name


def files(folder: Path, suffix: str) -> list[Path]:
    """Return the files of a folder with this suffix, the first begun first."""
    return sorted(folder.glob(f"*{suffix}"), key=place) if folder.is_dir() else []


def _line(record: Record) -> bytes:
    body = json.dumps(record, separators=(",", ":"), sort_keys=True).encode()
    return b"%08x " % zlib.crc32(body) + body + b"\n"


def _record(line: bytes) -> dict[str, Any] | None:
    if line[8:9] != b" " or line[:8] != b"%08x" % zlib.crc32(line[9:]):
        return None
    try:
        record = json.loads(line[9:])
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there, and need not
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
