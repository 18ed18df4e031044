"""What this computer's GDAL can read and write of what the plugin needs."""

from __future__ import annotations

from osgeo import gdal, ogr

_DRIVERS = ("GPKG", "XLSX", "ODS", "CSV")


def gdal_version() -> str:
    """Return the version of GDAL."""
    return str(gdal.__version__)


def drivers() -> dict[str, bool]:
    """Return for each kind of file whether GDAL has a driver for it."""
    return {name: ogr.GetDriverByName(name) is not None for name in _DRIVERS}
