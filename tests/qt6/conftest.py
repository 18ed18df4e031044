"""Puts the stand-ins for QGIS where it would be; without Qt 6 nothing here is collected."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

collect_ignore_glob: list[str] = []
if importlib.util.find_spec("PyQt6") is None:
    # A run of all folders in the environment with QGIS: `make qt6` runs these.
    collect_ignore_glob.append("*")
else:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).with_name("stand_ins")))


@pytest.fixture(scope="session")
def application() -> Any:
    """The application that widgets need."""
    from qgis.core import QgsApplication

    application = QgsApplication.instance() or QgsApplication(["qt6"])
    application.setQuitOnLastWindowClosed(False)
    return application


@pytest.fixture
def complaints(application: Any) -> Iterator[list[str]]:
    """What goes wrong where no caller hears of it: in slots, in paintEvent, in Qt itself."""
    from tests.qt6.complaints import collected

    with collected() as found:
        yield found
    assert not found, "\n".join(found)
