"""How long QGIS's interface thread is kept from answering."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, Qt, QTimer

_BEAT_MS = 5


class Heartbeat(QObject):
    """A timer that notes the longest gap between two of its beats.

    Made and stopped on the interface thread. Beats in the loops of dialogs as well.
    """

    def __init__(self) -> None:
        """Begin to beat."""
        super().__init__()
        self.longest_ms = 0.0
        self.beats = 0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Stop; the last gap counts too."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000 - _BEAT_MS
        self._last = now
        self.beats += 1
        self.longest_ms = max(self.longest_ms, gap)
