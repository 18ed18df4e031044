"""Where QGIS keeps its list of user groups; versions differ, and some may bring none."""

from __future__ import annotations

from pathlib import Path

from ..domain.user_groups import UserGroup, read_user_groups

NAME = "user_groups_data.json"
# Below the folder of QGIS's own data: where 3.22 to 3.44 have it, and where it may move to.
_PLACES = ("resources/data", "resources", "data", ".")
_LARGEST = 5_000_000  # bytes


def find_list(qgis_data: Path) -> Path | None:
    """Return the list that comes with the QGIS at hand; None where there is none."""
    for place in _PLACES:
        path = qgis_data / place / NAME
        if path.is_file():
            return path
    return next(iter(sorted((qgis_data / "resources").glob(f"*/{NAME}"))), None)


def user_groups(qgis_data: Path) -> tuple[UserGroup, ...] | None:
    """Return the groups; None where QGIS brings no list that can be read."""
    path = find_list(qgis_data)
    if path is None:
        return None
    try:
        if path.stat().st_size > _LARGEST:
            return None
        return read_user_groups(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        return None
