"""What is wrong with a field, right under it: a sign and a sentence."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..icons import theme_icon
from ..participants.bars import plain_label


class ProblemLabel(QWidget):
    """Out of sight while nothing is wrong. A screen reader reads the sentence with the field."""

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        """Belong to a field that has its object name."""
        super().__init__(parent)
        self._field = field
        sign = QLabel(self)
        side = self.fontMetrics().height()
        sign.setPixmap(theme_icon("mIconWarning").pixmap(QSize(side, side)))
        self.label = plain_label(f"{field.objectName()}_problem", self)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say what is wrong; nothing with an empty text."""
        self.label.setText(text)
        self.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
