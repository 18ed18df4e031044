"""A text that is only read: with a cursor, so that the keyboard reads and copies it too."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPlainTextEdit


def only_read(view: QPlainTextEdit) -> None:
    """Let nobody change the text; Tab goes on to what follows."""
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
