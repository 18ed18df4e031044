"""What tests in QGIS share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings

from qgis_certification_plugin.network.threads import call_in_worker


@pytest.fixture
def in_worker(qgis_app: object) -> Callable[..., Any]:
    """Call something in a worker thread while this one handles events, as QGIS does."""
    return call_in_worker


@pytest.fixture
def propose(qgis_app: object, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Write QGIS's global settings file, as an organisation does: call it with its content."""
    before, path = QgsSettings.globalSettingsPath(), tmp_path / "qgis_global_settings.ini"

    def write(content: str) -> None:
        path.write_text(content, encoding="utf-8")
        assert QgsSettings.setGlobalSettingsPath(str(path))

    yield write
    if path.exists():
        path.write_text("", encoding="utf-8")  # QGIS goes on with it where there was none before
    QgsSettings.setGlobalSettingsPath(before)
