"""Everything can be done without a mouse, and everything is said to who does not see it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QMenu, QWidget

from tests.qgis.ui.access import complaints, menu_complaints, traps
from tests.qgis.ui.windows import play, stage


def test_every_control_is_named_and_reached_in_reading_order(
    qgis_app: object, tmp_path: Path
) -> None:
    found: dict[str, list[str]] = {}

    def look(name: str, window: QWidget) -> None:
        if isinstance(window, QMenu):
            lines = menu_complaints(window)
        else:
            lines = complaints(window) + traps(window)
        for line in lines:
            found.setdefault(line, []).append(name)

    with stage(tmp_path) as on:
        play(on, look)
    said = [f"{line} [{', '.join(names)}]" for line, names in found.items()]
    assert not said, "\n".join(said)
