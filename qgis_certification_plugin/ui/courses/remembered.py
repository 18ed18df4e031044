"""The organisations for which somebody works: found once, remembered by this QGIS."""

from __future__ import annotations

import json

from ...server.directory import DirectoryEntry
from ...settings import Settings


class RememberedOrganisations:
    """Lists of organisations, one for each server and user."""

    def __init__(self, settings: Settings) -> None:
        """Keep them in these settings."""
        self._settings = settings

    def load(self, server: str, username: str) -> list[DirectoryEntry]:
        """Return what was found for this user; nothing where nobody has looked."""
        stored = self._settings.organisations(server, username)
        try:
            entries = json.loads(stored) if stored else []
            return [
                DirectoryEntry(name=str(name), slug=str(slug), country_name=None)
                for name, slug in entries
            ]
        except (TypeError, ValueError, RecursionError):
            return []

    def save(self, server: str, username: str, entries: list[DirectoryEntry]) -> None:
        """Remember what was found."""
        text = json.dumps([(entry.name, entry.slug) for entry in entries], ensure_ascii=False)
        self._settings.set_organisations(server, username, text)
