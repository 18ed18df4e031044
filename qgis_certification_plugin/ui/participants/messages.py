"""Sentences in a window's own message bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser, QWidget

# Seconds for which a message stays that asks for nothing; the others wait to be closed.
SHOWN = 8
# Lines of a sentence that are shown without scrolling.
_LINES = 5


class Messages:
    """Shows sentences; what they quote is never read as HTML."""

    def __init__(self, bar: QgsMessageBar) -> None:
        """Use this bar."""
        self._bar = bar

    def say(
        self,
        text: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
        *,
        keep: bool = False,
    ) -> None:
        """Show a sentence in place of the one before, with a button if wanted.

        One to `keep` waits to be closed although it asks for nothing.
        """
        self.clear()
        stays = (
            keep
            or action is not None
            or level
            in (
                Qgis.MessageLevel.Warning,
                Qgis.MessageLevel.Critical,
            )
        )
        html = f"<span>{escape(text)}</span>"
        item = QgsMessageBarItem(html, level, 0 if stays else SHOWN, self._bar)
        item.setAccessibleName(text)
        for part in item.findChildren(QTextBrowser):
            part.setAccessibleName(text)
        if action is not None and action_text:
            item.setWidget(self._button(action_text, action, item))
        self._bar.pushItem(item)
        later = QTimer(item)  # goes with the sentence
        later.setSingleShot(True)
        later.timeout.connect(partial(_show_all_lines, item))
        later.start()

    def _button(self, text: str, action: Callable[[], None], item: QgsMessageBarItem) -> QWidget:
        button = QPushButton(text, self._bar)
        button.setObjectName("message_action")

        def clicked() -> None:
            self._bar.popWidget(item)
            action()

        button.clicked.connect(clicked)
        return button

    def clear(self) -> None:
        """Take the sentence away."""
        self._bar.clearWidgets()


def _show_all_lines(item: QgsMessageBarItem) -> None:
    """Make room for a sentence of several lines: QGIS shows one and lets scroll."""
    for part in item.findChildren(QTextBrowser):
        part.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        document = part.document()
        document.setTextWidth(part.viewport().width())
        height = round(document.size().height())
        most = part.fontMetrics().height() * _LINES
        if height > most:
            part.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Below the last line there is room for the tails of its letters.
        part.setMinimumHeight(min(height, most) + round(2 * document.documentMargin()))
