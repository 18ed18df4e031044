"""Mouse and keyboard, given to windows so that Qt finds the receiver as it does for a person.

Everything here runs on the interface thread. A window that a dialog blocks gets nothing, an
open list swallows a click beside it: as it is for people.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from tools.tour.widgets import NotThere, target


def hover(widget: QWidget, at: QPoint | None) -> None:
    """Move the pointer to the widget; raises NotThere where it cannot be reached."""
    handle, point = target(widget, at)
    QCursor.setPos(handle.mapToGlobal(point))
    QTest.mouseMove(handle, point)


def click(
    widget: QWidget,
    at: QPoint | None,
    button: Qt.MouseButton,
    modifiers: Qt.KeyboardModifier,
    *,
    double: bool,
) -> None:
    """Click the widget; raises NotThere where it cannot be reached."""
    handle, point = target(widget, at)
    QTest.mouseClick(handle, button, modifiers, point)
    if double:
        QTest.mouseDClick(handle, button, modifiers, point)


def tick_box(view: QAbstractItemView, middle: QPoint) -> QPoint:
    """Return the middle of the tick box in the cell at `middle` of the view's viewport."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = view.visualRect(view.indexAt(middle))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    return view.style().subElementRect(element, option, view).center()


def press(keys: str) -> None:
    """Press and release one combination ("Ctrl+V") in the window that has the keyboard."""
    key, modifiers = _combination(keys)
    QTest.keyClick(_keyboard_window(), key, modifiers)


def type_letter(letter: str) -> None:
    """Type one letter into what has the keyboard."""
    if letter == "\n":
        press("Return")
    elif letter == "\t":
        press("Tab")
    elif letter.isascii():
        QTest.keyClick(_keyboard_window(), letter)
    else:
        # QTest knows only the keys of an American keyboard.
        _keyboard_window()
        receiver = QApplication.focusWidget()
        if receiver is None:
            raise NotThere("nothing has the keyboard")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(receiver, event)


def _combination(keys: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    first: Any = QKeySequence(keys)[0]
    if not isinstance(first, int):  # Qt 6
        return first.key(), first.keyboardModifiers()
    modifiers = Qt.KeyboardModifier.NoModifier
    for modifier in (
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    ):
        if first & int(modifier):
            modifiers = modifiers | modifier
            first &= ~int(modifier)
    return Qt.Key(first), modifiers


def _keyboard_window() -> Any:
    window = QGuiApplication.focusWindow()
    if window is None:
        raise NotThere("no window has the keyboard")
    return window
