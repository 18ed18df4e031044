"""Versions of QGIS named in texts and project files: they tell how recent material is."""

from __future__ import annotations

import re

# "QGIS 3.34", "QGIS v3.34.2", "QGIS Desktop version 3.34 LTR", "QGIS 2.18 Las Palmas".
_IN_TEXT = re.compile(
    r"QGIS(?:[\s\u00a0]+(?:Desktop|LTR|LTS|version|versie|Version|v\.?))*[\s\u00a0-]*v?"
    r"(?P<version>[1-9]\.\d{1,2})(?:\.\d+)?\b",
    re.IGNORECASE,
)
_IN_PROJECT = re.compile(
    r"<qgis\b[^>]*?\bversion=[\"'](?P<version>\d\.\d{1,2})(?:\.\d+)?[^\"']*[\"']"
)


def versions_in_text(text: str) -> set[str]:
    """Return the versions that a text names, such as "3.34"."""
    return {match["version"] for match in _IN_TEXT.finditer(text)}


def version_of_project(head: str) -> set[str]:
    """Return the version that wrote a project file, from the file's beginning."""
    match = _IN_PROJECT.search(head)
    return {match["version"]} if match else set()


def in_order(versions: set[str]) -> tuple[str, ...]:
    """Return versions, newest first."""
    return tuple(sorted(versions, key=lambda text: tuple(map(int, text.split("."))), reverse=True))
