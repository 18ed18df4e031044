"""Stands in for GDAL, which is not installed where Qt 6 is tested."""

from __future__ import annotations

from typing import Any

from silent import Silent

gdal: Any = Silent()
gdal.__version__ = "3.10.0"
ogr: Any = Silent()
osr: Any = Silent()
