"""The dossiers on this computer: one for each server, readable by this user only.

A dossier is written while somebody types, whole, beside the old one, which it then replaces: a
crash loses nothing. What another QGIS has written meanwhile is kept under another name.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path

from ..domain.dossier import Dossier, from_json, to_json
from .private import open_private, private_folder


class DossierDamaged(Exception):
    """The file cannot be read; it is left as it is, and its name is the message."""


class DossierStore:
    """The dossier for one server."""

    def __init__(self, folder: Path, server: str) -> None:
        """Use a file in `folder`, made when the first dossier is saved."""
        name = hashlib.sha256(server.rstrip("/").lower().encode()).hexdigest()[:12]
        self.path = folder / "dossiers" / f"dossier-{name}.json"
        self._seen: bytes | None = None

    def load(self) -> Dossier:
        """Return the dossier; an empty one where there is none yet. Raises DossierDamaged."""
        content = self._content()
        self._seen = content
        if content is None:
            return Dossier()
        try:
            return from_json(json.loads(content.decode("utf-8")))
        except (ValueError, RecursionError):
            raise DossierDamaged(self.path.name) from None

    def save(self, dossier: Dossier) -> Path | None:
        """Save it; return where another QGIS's version was put, None where there was none.

        Raises OSError. Nothing is changed then.
        """
        content = json.dumps(to_json(dossier), ensure_ascii=False, indent=1).encode(
            "utf-8", "replace"
        )
        if content == self._seen and self.path.exists():
            return None
        private_folder(self.path.parent)
        aside = self._put_aside()
        new = self.path.with_suffix(f".{os.getpid()}.new")
        descriptor = open_private(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.path)
        self._seen = content
        return aside

    def remove(self) -> None:
        """Remove the dossier, and what was put aside of it, for good."""
        for path in self.path.parent.glob(f"{self.path.stem}*"):
            with suppress(FileNotFoundError):
                path.unlink()
        self._seen = None

    def put_damaged_aside(self) -> Path:
        """Give a file that cannot be read another name, so that a new dossier can be begun."""
        aside = self._aside_name()
        self.path.replace(aside)
        self._seen = None
        return aside

    def _put_aside(self) -> Path | None:
        there = self._content()
        if there is None or there == self._seen:
            return None
        aside = self._aside_name()
        self.path.replace(aside)
        return aside

    def _aside_name(self) -> Path:
        moment = datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S-%f")
        return self.path.with_name(f"{self.path.stem}.{moment}.json")

    def _content(self) -> bytes | None:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return None
