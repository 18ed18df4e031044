"""Names of organisations and their addresses on the site (contract 3.1)."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.html_source import unescape
from ..domain.text import tidy
from .errors import UnexpectedPage


@dataclass(frozen=True)
class DirectoryEntry:
    """An approved organisation of the site's own list."""

    name: str
    slug: str
    country_name: str | None


def read_directory(data: object) -> tuple[tuple[DirectoryEntry, ...], int]:
    """Read one part of the list; returns its entries and how many there are in all.

    Raises UnexpectedPage.
    """
    if not isinstance(data, dict) or not isinstance(data.get("data"), list):
        raise UnexpectedPage(page="organisation-list", missing="data")
    total = data.get("recordsFiltered")
    if not isinstance(total, int):
        raise UnexpectedPage(page="organisation-list", missing="recordsFiltered")
    entries = []
    for row in data["data"]:
        if not isinstance(row, list) or len(row) < 8:
            raise UnexpectedPage(page="organisation-list", missing="columns")
        name, slug, country = (_text(row[column]) for column in (3, 6, 7))
        if slug:
            entries.append(DirectoryEntry(name=name, slug=slug, country_name=country or None))
    return tuple(entries), total


def _text(value: object) -> str:
    return tidy(unescape(value)) if isinstance(value, str) else ""
