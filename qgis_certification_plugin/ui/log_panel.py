"""The plugin's log, in a tab of its own in QGIS's log panel."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog

LOGGER = "qgis_certification"
TAB = "QGIS Certification"


class LogPanelHandler(logging.Handler):
    """Forwards to QGIS's message log, from any thread."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; the message bar stays out of it."""
        try:
            text = self.format(record)
        except (TypeError, ValueError):
            self.handleError(record)
            return
        QgsMessageLog.logMessage(text, TAB, _level(record.levelno), False)


def _level(level: int) -> Qgis.MessageLevel:
    if level >= logging.ERROR:
        return Qgis.MessageLevel.Critical
    if level >= logging.WARNING:
        return Qgis.MessageLevel.Warning
    return Qgis.MessageLevel.Info


def start_logging() -> LogPanelHandler:
    """Show the plugin's log from now on."""
    handler = LogPanelHandler()
    logger = logging.getLogger(LOGGER)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def stop_logging(handler: LogPanelHandler) -> None:
    """Leave the logger as it was."""
    logging.getLogger(LOGGER).removeHandler(handler)
    handler.close()
