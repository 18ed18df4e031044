"""The last things that went wrong, as codes: for the diagnosis of a bug report.

Whoever reports something shall give away nobody's name: of a line in the plugin's log only what
the plugin's authors wrote is kept, never what was filled in, and of an error its code or kind.
"""

from __future__ import annotations

import logging
from collections import deque

_MOST = 30
_LOGGER = "qgis_certification"


# When (seconds since 1970), in which part of the plugin, what, and how often in a row. Not a class
# of its own: this module is loaded when QGIS starts.
Problem = tuple[float, str, str, int]


class ProblemList(logging.Handler):
    """Keeps the last problems of the plugin's log in memory.

    A record counts when it carries a `code`, or is a warning or worse.
    """

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__(logging.INFO)
        self._kept: deque[Problem] = deque(maxlen=_MOST)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record; called under the handler's lock, from any thread."""
        code = getattr(record, "code", None)
        if code is None and record.levelno < logging.WARNING:
            return
        # The format as it stands in the source, without its values.
        what = str(code if code is not None else record.msg).splitlines()[0][:200]
        part = record.name.rpartition(".")[2]
        when = record.created
        last = self._kept[-1] if self._kept else None
        if last is not None and last[1:3] == (part, what):
            self._kept[-1] = (when, part, what, last[3] + 1)
        else:
            self._kept.append((when, part, what, 1))

    @property
    def problems(self) -> list[Problem]:
        """What is kept, oldest first."""
        self.acquire()
        try:
            return list(self._kept)
        finally:
            self.release()

    def start(self) -> None:
        """Listen from now on."""
        logging.getLogger(_LOGGER).addHandler(self)

    def stop(self) -> None:
        """Listen no more, and forget."""
        logging.getLogger(_LOGGER).removeHandler(self)
        self._kept.clear()
        self.close()
