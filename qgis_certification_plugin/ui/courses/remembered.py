"""The organisations for which somebody works: found once, remembered by this QGIS."""

from __future__ import annotations

import hashlib
import json

from qgis.core import QgsSettings

from ...server.directory import DirectoryEntry
from ...settings import GROUP


class RememberedOrganisations:
    """Lists of organisations, one for each server and user."""

    def load(self, server: str, username: str) -> list[DirectoryEntry]:
        """Return what was found for this user; nothing where nobody has looked."""
        stored = QgsSettings().value(_key(server, username))
        try:
            entries = json.loads(stored) if isinstance(stored, str) else []
            return [
                DirectoryEntry(name=name, slug=slug, country_name=None) for name, slug in entries
            ]
        except (TypeError, ValueError):
            return []

    def save(self, server: str, username: str, entries: list[DirectoryEntry]) -> None:
        """Remember what was found."""
        text = json.dumps([(entry.name, entry.slug) for entry in entries], ensure_ascii=False)
        QgsSettings().setValue(_key(server, username), text)


def _key(server: str, username: str) -> str:
    both = f"{server.rstrip('/').lower()}\n{username.casefold()}"
    return f"{GROUP}/organisations/{hashlib.sha256(both.encode()).hexdigest()[:16]}"
