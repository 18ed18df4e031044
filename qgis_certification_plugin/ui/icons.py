"""Icons: QGIS's own where it has one, ours where it has none."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).parent.parent / "resources"


def own_icon(name: str) -> QIcon:
    """Return the icon resources/<name>.svg of the plugin."""
    return QIcon(str(_FOLDER / f"{name}.svg"))


def theme_icon(name: str) -> QIcon:
    """Return an icon of QGIS's theme, such as mActionRefresh."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
