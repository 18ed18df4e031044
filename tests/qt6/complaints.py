"""Collects what goes wrong where no caller hears of it."""

from __future__ import annotations

import contextlib
import sys
import traceback
from collections.abc import Iterator
from types import TracebackType
from typing import Any

from qgis.PyQt.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# What a screen that is none says; nothing of it is about the plugin.
_OF_THE_SCREEN = ("This plugin does not support", "propagateSizeHints", "QFont", "fontconfig")
_SERIOUS = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


@contextlib.contextmanager
def collected() -> Iterator[list[str]]:
    """Fill the list with tracebacks and Qt's warnings as long as the context lasts."""
    found: list[str] = []

    def from_python(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        found.append("".join(traceback.format_exception(kind, error, trace)))

    def from_qt(kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        if kind in _SERIOUS and not any(known in (text or "") for known in _OF_THE_SCREEN):
            found.append(f"Qt says: {text}")

    def unraisable(what: Any) -> None:
        found.append("".join(traceback.format_exception(what.exc_type, what.exc_value, None)))

    before = sys.excepthook, sys.unraisablehook
    sys.excepthook, sys.unraisablehook = from_python, unraisable
    qt_before = qInstallMessageHandler(from_qt)
    try:
        yield found
    finally:
        qInstallMessageHandler(qt_before)
        sys.excepthook, sys.unraisablehook = before
