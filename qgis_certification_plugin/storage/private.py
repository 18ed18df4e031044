"""Files that only this user may read."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

# Not all systems know all of them.
_ALWAYS = sum(getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW"))


def private_folder(path: Path) -> Path:
    """Make the folder, with its parents, readable by this user only; return it."""
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.chmod(0o700)
    return path


def open_private(path: Path, flags: int) -> int:
    """Open a file for this user only; return its descriptor.

    A file that was there with other permissions gets these. A link in its place is refused: it
    may lead anywhere. Raises OSError.
    """
    descriptor = os.open(path, flags | _ALWAYS, 0o600)
    if hasattr(os, "fchmod"):
        with contextlib.suppress(OSError):  # a file system that knows no permissions
            os.fchmod(descriptor, 0o600)
    return descriptor
