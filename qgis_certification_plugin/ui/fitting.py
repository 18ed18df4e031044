"""The size in which windows open."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QLabel, QSizePolicy, QWidget


def fit(dialog: QDialog, letters: int) -> None:
    """Make the dialog so many letters wide, and as high as its sentences are at that width.

    Qt's own proposal counts the lines at another width.
    """
    layout = dialog.layout()
    layout.activate()
    width = dialog.fontMetrics().averageCharWidth() * letters
    width = max(width, dialog.minimumSizeHint().width())
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
    height = max(height, dialog.sizeHint().height())
    dialog.resize(*_on_screen(dialog, width, height))


def open_with(window: QWidget, letters: int, lines: int) -> None:
    """Make the window so many letters wide and lines high, where the screen has room for that."""
    letter = window.fontMetrics()
    width, height = letter.averageCharWidth() * letters, letter.height() * lines
    window.resize(*_on_screen(window, width, height))


def let_lines_count(label: QLabel) -> None:
    """Make a wrapped label in a form as high as its lines, not as those of a narrower one.

    QFormLayout takes the higher of both: https://doc.qt.io/qt-5/qsizepolicy.html#Policy-enum
    """
    policy = QSizePolicy(label.sizePolicy())
    policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)


def frame_height(widget: QWidget) -> int:
    """Return what the frame of a widget, which a theme may give it, takes above and below."""
    return int(widget.height() - widget.contentsRect().height())


def room_for(window: QWidget) -> QSize:
    """Return what the window's screen has for windows."""
    return QSize(window.screen().availableGeometry().size())


def _on_screen(window: QWidget, width: int, height: int) -> tuple[int, int]:
    room = room_for(window)
    frame = 2 * window.fontMetrics().height()  # about: it is not there before the window is
    return min(width, room.width()), min(height, room.height() - frame)
