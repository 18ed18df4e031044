"""What stands where the list would be when there is nothing to list."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class Nothing(QWidget):
    """A sentence, and a button for what can be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("find_nothing")
        self._action: Callable[[], None] | None = None
        self._text = QLabel(self)
        self._text.setObjectName("find_nothing_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        self._button.setObjectName("find_nothing_button")
        self._button.clicked.connect(self._act)
        self._other_action: Callable[[], None] | None = None
        self._other = QPushButton(self)
        self._other.setObjectName("find_nothing_other")
        self._other.clicked.connect(self._act_otherwise)
        self._other.hide()
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._text)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(
        self, text: str, button: str | None = None, action: Callable[[], None] | None = None
    ) -> None:
        """Show a plain sentence; with a button where something can be done."""
        self._action = action
        self._text.setText(text)
        self._button.setText(button or "")
        self._button.setVisible(bool(button))
        self.offer(None, None)

    def offer(self, button: str | None, action: Callable[[], None] | None) -> None:
        """Offer another way out, too."""
        self._other_action = action
        self._other.setText(button or "")
        self._other.setVisible(bool(button))

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def _act_otherwise(self) -> None:
        if self._other_action is not None:
            self._other_action()
