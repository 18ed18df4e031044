"""What goes wrong or goes out while QGIS runs: Python errors, log messages, requests.

Loaded inside QGIS before any plugin starts, so that an error at loading is caught as well.
"""

from __future__ import annotations

import json
import os
import threading
import traceback
from types import TracebackType
from typing import Any, TextIO

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager


class Recorder:
    """Collects, and tells the launcher outside through a pipe, one JSON object a line."""

    def __init__(self, channel: TextIO) -> None:
        """Take the pipe's end to write to."""
        self._channel = channel
        self._lock = threading.Lock()
        self.errors: list[str] = []
        self.messages: list[tuple[str, str, str]] = []
        self.requests: list[str] = []
        self.tour: object = None  # set by inside.py, so that the tour lives as long as QGIS

    def tell(self, event: str, **values: Any) -> None:
        """Send one event to the launcher; may be called from any thread."""
        line = json.dumps({"event": event, **values}, ensure_ascii=False, default=str)
        with self._lock:
            self._channel.write(line + "\n")
            self._channel.flush()

    def listen(self) -> None:
        """Start to listen to QGIS: its log, its requests and its Python errors."""
        QgsApplication.messageLog().messageReceived.connect(self._on_message)
        # The other overload of this signal knows nothing of the requests of worker threads.
        requests = QgsNetworkAccessManager.instance().requestAboutToBeCreated
        requests["QgsNetworkRequestParameters"].connect(self._on_request)
        shown = qgis.utils.showException

        # QGIS shows every error of a plugin, of a slot and of a thread with this function.
        def show_and_record(
            kind: type[BaseException],
            error: BaseException,
            trace: TracebackType | None,
            *rest: Any,
            **named: Any,
        ) -> None:
            self.record_error("".join(traceback.format_exception(kind, error, trace)))
            # Before the window is there, QGIS shows it in a dialog that nobody could close yet.
            if self.tour is not None:
                shown(kind, error, trace, *rest, **named)

        qgis.utils.showException = show_and_record

    def record_error(self, text: str) -> None:
        """Remember a Python error that reached nobody's except."""
        self.errors.append(text)
        self.tell("error", text=text)

    def _on_message(self, text: str, tag: str, level: Qgis.MessageLevel) -> None:
        name = {0: "info", 1: "warning", 2: "critical", 3: "success"}.get(int(level), "info")
        self.messages.append((tag, name, text))
        self.tell("message", tag=tag, level=name, text=text)

    def _on_request(self, parameters: Any) -> None:
        url = parameters.request().url().toString()
        self.requests.append(url)
        self.tell("request", url=url)


def start() -> Recorder:
    """Make the recorder of this QGIS; its pipe's number stands in the environment."""
    channel = os.fdopen(int(os.environ.pop("CERTIFICATION_TOUR_PIPE")), "w", encoding="utf-8")
    recorder = Recorder(channel)
    recorder.listen()
    return recorder
