"""What a learner marked and saw, on this computer only: favourites, and courses seen before."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .private import open_private, private_folder

log = logging.getLogger("qgis_certification.storage")

_FAVOURITES = "favourites.json"
_SEEN = "seen-courses.json"
# More courses than the site will have in a lifetime; a file that holds more is not ours.
_MOST = 1_000_000


class LearnerStore:
    """Two small files in a folder. What cannot be read counts as never written."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; nothing is read or made yet."""
        self._folder = folder

    def favourites(self) -> frozenset[str]:
        """Return the keys of the courses that are marked."""
        return self._read(_FAVOURITES) or frozenset()

    def set_favourites(self, keys: Iterable[str]) -> None:
        """Remember the marked courses. Raises OSError."""
        self._write(_FAVOURITES, keys)

    def seen(self) -> frozenset[str] | None:
        """Return the keys of the courses shown at the last visit; None before the first one."""
        return self._read(_SEEN)

    def set_seen(self, keys: Iterable[str]) -> None:
        """Remember what is shown now. Raises OSError."""
        self._write(_SEEN, keys)

    def _read(self, name: str) -> frozenset[str] | None:
        try:
            found: Any = json.loads((self._folder / name).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError) as error:
            log.warning("%s cannot be read: %s", name, type(error).__name__)
            return None
        if not isinstance(found, list) or len(found) > _MOST:
            log.warning("%s is not what it should be", name)
            return None
        return frozenset(key for key in found if isinstance(key, str))

    def _write(self, name: str, keys: Iterable[str]) -> None:
        """Write beside the old file and put it in its place: never half a file."""
        private_folder(self._folder)
        path = self._folder / name
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(open_private(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as file:
            file.write(json.dumps(sorted(keys)).encode())
        os.replace(fresh, path)  # noqa: PTH105  (says what it does)
