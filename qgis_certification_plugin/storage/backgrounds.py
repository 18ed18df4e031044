"""Pictures for certificates that wait in the profile until the site has them."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from .private import open_private, private_folder

FOLDER = "backgrounds"
_ENDINGS = {"png": "png", "jpeg": "jpg"}
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_TRUNC


class BackgroundFiles:
    """One picture for each course, readable by this user only."""

    def __init__(self, folder: Path) -> None:
        """Keep them below the plugin's folder; nothing is made yet."""
        self._folder = folder / FOLDER

    def save(self, course: str, content: bytes, kind: str) -> Path:
        """Keep a picture in place of the course's last one; `kind` as `Picture` has it.

        The last one stays whole until the new one is. Raises OSError.
        """
        private_folder(self._folder)
        path = self._folder / f"{_name(course)}.{_ENDINGS[kind]}"
        unfinished = path.with_suffix(".part")
        try:
            with os.fdopen(open_private(unfinished, _FLAGS), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise
        for other in self._of(course):
            if other != path:
                _remove(other)
        return path

    def find(self, course: str) -> Path | None:
        """Return the picture that waits for this course, if there is one."""
        return next((path for path in self._of(course) if path.is_file()), None)

    def remove(self, course: str) -> None:
        """Let go of a course's picture: the site has it, or it is not wanted any more."""
        for path in self._of(course):
            _remove(path)
        with contextlib.suppress(OSError):
            self._folder.rmdir()  # stays while it holds others

    def _of(self, course: str) -> list[Path]:
        return [self._folder / f"{_name(course)}.{ending}" for ending in _ENDINGS.values()]


def _name(course: str) -> str:
    return hashlib.sha256(course.encode("utf-8")).hexdigest()[:20]


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
