"""What the learner looked for last time, kept in the settings."""

from __future__ import annotations

import json
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from ...settings import Settings
from .filters import Filters
from .sorting import SortBar

_PAUSE = 400  # ms: not with every letter
_LONGEST = 100_000  # characters; more was not written by us


class Remembered(QObject):
    """Reads once, and writes when filters or order have changed."""

    def __init__(self, settings: Settings, filters: Filters, sort: SortBar) -> None:
        """Put in force what was in force last time."""
        super().__init__(filters)
        self._settings = settings
        self._filters = filters
        self._sort = sort
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.write)
        state = _read(settings.find_state)
        filters.restore(_part(state, "filters"))
        sort.restore(_part(state, "sort"))
        filters.changed.connect(self._pause.start)
        sort.changed.connect(self._pause.start)

    def write(self) -> None:
        """Remember what is in force now."""
        self._pause.stop()
        state = {"filters": self._filters.state(), "sort": self._sort.state()}
        self._settings.find_state = json.dumps(state)


def _read(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text and len(text) < _LONGEST else {}
    except (ValueError, RecursionError):  # somebody edited the settings
        return {}
    return found if isinstance(found, dict) else {}


def _part(state: dict[str, Any], name: str) -> dict[str, Any]:
    part = state.get(name)
    return part if isinstance(part, dict) else {}
