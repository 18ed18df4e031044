"""What stands in a window, and what of it is cut off or was never translated, widget by widget."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QAction,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tools.pseudo import CLOSE, OPEN

# For those who mend the plugin, and so in English.
IN_ENGLISH = {"options_diagnosis"}
# What is no text: tags, entities, addresses.
_TAG = re.compile(r"<style.*?</style>|<[^<>]*>|&\w+;|https?://\S+", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_ROWS = 20


@dataclass(frozen=True)
class Finding:
    """Something wrong at one widget."""

    widget: str
    what: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.widget}: {self.what}"


def name_of(widget: QWidget) -> str:
    """Return what a widget is called, with the next one around it that has a name."""
    own = f"{type(widget).__name__} {widget.objectName()}".strip()
    around = widget.parentWidget()
    while around is not None and (not around.objectName() or around.objectName().startswith("qt_")):
        around = around.parentWidget()
    return f"{own} in {around.objectName()}" if around is not None else own


# --- texts that were never translated ---------------------------------------------------------


def unbracketed(text: str, data: Set[str] = frozenset()) -> list[str]:
    """Return the words of a text that are in no brackets, and are no data."""
    left, depth = [], 0
    for character in _TAG.sub(" ", text):
        if character == OPEN:
            depth += 1
        elif character == CLOSE:
            depth = max(0, depth - 1)
            left.append(" ")
        elif not depth:
            left.append(character)
    return [word for word in _WORD.findall("".join(left)) if word.lower() not in data]


def untranslated(window: QWidget, data: Set[str]) -> Iterator[Finding]:
    """Yield every text of a window, seen or heard, that is not translated."""
    for widget in [window, *window.findChildren(QWidget)]:
        for kind, text in texts_of(widget):
            words = unbracketed(text, data)
            if words:
                yield Finding(name_of(widget), f"{kind} is not translated: {text[:80]!r} {words}")


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text of one widget, with what it is."""
    yield "its tool tip", widget.toolTip()
    yield "what it says to a screen reader", widget.accessibleName()
    yield "its description", widget.accessibleDescription()
    yield "its help", widget.whatsThis()
    yield "its status tip", widget.statusTip()
    if widget.isWindow() or widget.windowTitle():
        yield "the title", widget.windowTitle()
    for action in widget.actions():
        yield from _of_action(action)
    for kind, texts in _TEXTS_OF:
        if isinstance(widget, kind):
            yield from texts(widget)


def _of_choice(box: QComboBox) -> Iterator[tuple[str, str]]:
    for index in range(box.count()):
        yield "a choice", box.itemText(index)


def _of_tabs(bar: QTabBar) -> Iterator[tuple[str, str]]:
    for index in range(bar.count()):
        yield "a tab", bar.tabText(index)
        yield "the tool tip of a tab", bar.tabToolTip(index)


def _of_editor(editor: QTextEdit | QPlainTextEdit) -> Iterator[tuple[str, str]]:
    yield "its placeholder", editor.placeholderText()
    if editor.isReadOnly() and editor.objectName() not in IN_ENGLISH:
        yield "its text", editor.toPlainText()


def _of_header(header: QHeaderView) -> Iterator[tuple[str, str]]:
    for section in range(header.count() if header.model() is not None else 0):
        said = header.model().headerData(section, header.orientation())
        yield "a header", said if isinstance(said, str) else ""


def _of_view(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    if view.model() is not None and not isinstance(view, QHeaderView):
        yield from _of_model(view.model(), QModelIndex())


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "an entry", action.text()
    yield "the tool tip of an entry", action.toolTip()


def _of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(_columns_of(model, parent)):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                said = index.data(role)
                if isinstance(said, str):
                    yield "a cell", said
            if column == 0 and model.rowCount(index):
                yield from _of_model(model, index)


def _columns_of(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # A list keeps it to itself.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


_TEXTS_OF: tuple[tuple[Any, Any], ...] = (
    ((QLabel, QAbstractButton, QProgressBar), lambda widget: [("its text", widget.text())]),
    (QGroupBox, lambda box: [("its title", box.title())]),
    (QLineEdit, lambda edit: [("its placeholder", edit.placeholderText())]),
    ((QTextEdit, QPlainTextEdit), _of_editor),
    (QComboBox, _of_choice),
    (QTabBar, _of_tabs),
    (QAbstractSpinBox, lambda box: [("a special value", box.specialValueText())]),
    (QHeaderView, _of_header),
    (QAbstractItemView, _of_view),
)


# --- texts that are cut off -------------------------------------------------------------------


def clipped(window: QWidget) -> Iterator[Finding]:
    """Yield every widget in sight whose text has less room than it needs."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.width() <= 1:
            continue
        missing = _missing(widget)
        if missing:
            yield Finding(name_of(widget), missing)


def _missing(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        return _missing_of_label(widget)
    if isinstance(widget, QToolButton):
        shows = widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
        if not shows or not widget.text():
            return ""
        return _narrow(widget, widget.sizeHint().width(), widget.text())
    if isinstance(widget, QAbstractButton) and widget.text():
        return _narrow(widget, widget.sizeHint().width(), widget.text())
    if isinstance(widget, QGroupBox):
        return _narrow(widget, widget.fontMetrics().horizontalAdvance(widget.title()), "the title")
    if isinstance(widget, QComboBox) and widget.currentText():
        wanted = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return "" if widget.toolTip() else _narrow(widget, wanted, widget.currentText())
    return ""


def _missing_of_label(label: QLabel) -> str:
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + 1:
            return f"{wanted} pixels high, has {label.height()}: {label.text()[:60]!r}"
        # One word may be wider than the line.
        return _narrow(label, label.minimumSizeHint().width(), label.text())
    return _narrow(label, label.minimumSizeHint().width(), label.text())


def _narrow(widget: QWidget, wanted: int, text: str) -> str:
    if wanted > widget.width() + 1:
        return f"{wanted} pixels wide, has {widget.width()}: {text[:60]!r}"
    return ""
