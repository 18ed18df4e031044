"""The last things that went wrong, as codes: for the diagnosis of a bug report.

Whoever reports something shall give away nobody's name: of a line in the plugin's log only what
the plugin's authors wrote is kept, never what was filled in, and of an error its code or kind.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from types import CodeType

_MOST = 30
_LOGGER = "qgis_certification"
_PACKAGE = Path(__file__).parent.parent


@dataclass(frozen=True)
class Problem:
    """When (UTC), in which part of the plugin, and what; `times` in a row."""

    when: datetime
    part: str
    what: str
    times: int = 1


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
        when = datetime.fromtimestamp(record.created, timezone.utc)
        last = self._kept[-1] if self._kept else None
        if last is not None and (last.part, last.what) == (part, what):
            self._kept[-1] = Problem(when, part, what, last.times + 1)
        else:
            self._kept.append(Problem(when, part, what))

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


def error_code(error: BaseException) -> str:
    """Return what an error is called in a diagnosis: its own code, and its kind."""
    kind = type(error).__name__
    code = getattr(error, "code", None)
    return f"{kind} ({code})" if isinstance(code, str) and code.isascii() else kind


def places(error: BaseException) -> str:
    """Return the lines of code that an error came through, for the log on this computer."""
    return "\n".join(f"  {code.co_filename}:{line} {code.co_name}" for code, line in _trace(error))


def place_in_plugin(error: BaseException) -> str:
    """Return the last line of the plugin's own that an error came through, for a diagnosis."""
    found = ""
    for code, line in _trace(error):
        path = Path(code.co_filename)
        if _PACKAGE in path.parents:
            found = f" at {path.relative_to(_PACKAGE).as_posix()}:{line}"
    return found


def _trace(error: BaseException) -> Iterator[tuple[CodeType, int]]:
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_code, trace.tb_lineno
        trace = trace.tb_next
