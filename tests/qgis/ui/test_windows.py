"""The list of windows knows every window, so that nothing is left out of what is tried on all."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QMainWindow, QWidget

from tests.qgis.ui.windows import play, stage
from tools.places import NAME

_KINDS = (QDialog, QMainWindow, QDockWidget, QgsOptionsPageWidget)


def classes_of_windows() -> set[str]:
    """Return the names of the plugin's own windows, with their modules."""
    package = importlib.import_module(f"{NAME}.ui")
    found = set()
    for info in pkgutil.walk_packages(package.__path__, f"{NAME}.ui."):
        module = importlib.import_module(info.name)
        for each in vars(module).values():
            if isinstance(each, type) and issubclass(each, _KINDS) and each.__module__ == info.name:
                found.add(f"{each.__module__}.{each.__qualname__}")
    return found


def test_every_window_is_in_the_list(qgis_app: object, tmp_path: Path) -> None:
    seen: set[str] = set()

    def look(_name: str, window: QWidget) -> None:
        # What others are made from is seen with them.
        seen.update(f"{kind.__module__}.{kind.__qualname__}" for kind in type(window).__mro__)

    with stage(tmp_path) as on:
        play(on, look)
    missing = classes_of_windows() - seen
    assert not missing, f"give them a scene in tests/qgis/ui/windows.py: {sorted(missing)}"
