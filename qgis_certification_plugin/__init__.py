"""QGIS Certification: certified courses on the map, certificates from a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import CertificationPlugin


def classFactory(iface: QgisInterface) -> CertificationPlugin:  # noqa: N802  (name given by QGIS)
    """Make the plugin object that QGIS loads."""
    from .plugin import CertificationPlugin

    return CertificationPlugin(iface)
