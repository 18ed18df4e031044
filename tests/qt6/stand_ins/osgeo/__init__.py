"""Stands in for GDAL, which is not installed where Qt 6 is tested."""

from __future__ import annotations

from typing import Any

from silent import Silent

gdal: Any = Silent()
ogr: Any = Silent()
osr: Any = Silent()
