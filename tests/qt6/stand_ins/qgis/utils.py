"""Stands in for qgis.utils."""

from __future__ import annotations

from typing import Any

from silent import Silent

iface: Any = Silent()
plugins: dict[str, Any] = {}


def __getattr__(name: str) -> Any:
    """Have everything else too."""
    return Silent()
