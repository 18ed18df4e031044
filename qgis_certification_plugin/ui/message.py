"""A message that can be read in a narrow window: the text wraps, its button stands below it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class Message(QWidget):
    """What goes into a QgsMessageBarItem instead of its one-line text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show a plain text: servers choose some of the words."""
        super().__init__(parent)
        self._text = QLabel(text, self)
        self._text.setObjectName("message_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 2, 0, 2)
        self._layout.addWidget(self._text)

    def offer(self, text: str, action: Callable[[], None]) -> None:
        """Add a button."""
        button = QPushButton(text, self)
        button.setObjectName("message_action")

        def act(_checked: bool = False) -> None:
            action()

        button.clicked.connect(act)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (name given by Qt)
        """Ask for the height that the text needs at this width: the bar does not."""
        super().resizeEvent(event)
        self._text.setMinimumHeight(self._text.heightForWidth(self._text.width()))
