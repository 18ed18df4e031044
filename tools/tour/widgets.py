"""Finding widgets as a person names them, and telling what stands on the screen.

Everything here runs on the interface thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAction,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)


class NotThere(Exception):
    """What was looked for is not on the screen, or not in a state to be used."""


def plain(text: str) -> str:
    """Return a label as it is read: without the mark of its keyboard key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def windows() -> list[QWidget]:
    """Return the visible windows, the one in use first."""
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    in_use = [
        QApplication.activePopupWidget(),
        QApplication.activeModalWidget(),
        QApplication.activeWindow(),
    ]
    return sorted(shown, key=lambda w: in_use.index(w) if w in in_use else len(in_use))


def window(title: str) -> QWidget:
    """Return the visible window whose title or object name holds `title`."""
    for candidate in windows():
        if title in plain(candidate.windowTitle()) or title == candidate.objectName():
            return candidate
    raise NotThere(f"no window {title!r}; there are {[w.windowTitle() for w in windows()]}")


def find(name: str, within: QWidget | None = None, kind: type[Any] = QWidget) -> Any:
    """Return the visible widget with this object name, accessible name, label or title.

    An exact object name wins over an accessible name, and that over a text.
    """
    ranked: list[tuple[int, QWidget]] = []
    for root in [within] if within is not None else windows():
        for widget in [root, *root.findChildren(QWidget)]:
            if isinstance(widget, kind) and widget.isVisible():
                rank = _rank(widget, name)
                if rank is not None:
                    ranked.append((rank, widget))
    if not ranked:
        raise NotThere(f"no visible {kind.__name__} {name!r}")
    return min(ranked, key=lambda pair: pair[0])[1]


def _rank(widget: QWidget, name: str) -> int | None:
    if widget.objectName() == name:
        return 0
    if widget.accessibleName() == name:
        return 1
    if isinstance(widget, (QAbstractButton, QLabel)) and plain(widget.text()) == name:
        return 2
    if isinstance(widget, QGroupBox) and plain(widget.title()) == name:
        return 3
    return None


def text_of(widget: QWidget) -> str:
    """Return what a person reads in the widget."""
    if isinstance(widget, QComboBox):
        return str(widget.currentText())
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return str(widget.toPlainText())
    if isinstance(widget, (QLabel, QLineEdit, QProgressBar)):
        return str(widget.text())
    if isinstance(widget, QAbstractButton):
        return plain(widget.text())
    if isinstance(widget, QGroupBox):
        return plain(widget.title())
    return str(widget.windowTitle())


def target(widget: QWidget, at: QPoint | None = None) -> tuple[Any, QPoint]:
    """Return the window handle and the point in it where the widget can be clicked.

    Scrolls it into view as a person would. Raises NotThere where it is disabled, without
    extent, or covered by something else.
    """
    if not widget.isVisible() or not widget.isEnabled():
        raise NotThere(f"{describe(widget)} cannot be used now")
    _scroll_to(widget)
    point = at if at is not None else widget.rect().center()
    if not widget.visibleRegion().contains(point):
        raise NotThere(f"{describe(widget)} is outside of what is shown")
    spot = widget.mapToGlobal(point)
    seen = QApplication.widgetAt(spot)
    if seen is None or (seen is not widget and not widget.isAncestorOf(seen)):
        raise NotThere(f"{describe(widget)} is covered by {describe(seen)}")
    top = widget.window()
    return top.windowHandle(), top.mapFromGlobal(spot)


def place(widget: QWidget) -> QRect:
    """Return where the widget is on the screen; a window with its frame."""
    if widget.isWindow():
        return widget.frameGeometry()
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.widget() is not None:
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def cell_point(view: QAbstractItemView, row: int, column: int) -> QPoint:
    """Return the middle of a cell in the view's viewport, scrolled into view."""
    index = view.model().index(row, column, view.rootIndex())
    if not index.isValid():
        raise NotThere(f"no cell {row}, {column} in {describe(view)}")
    view.scrollTo(index)
    return view.visualRect(index).center()


def rows_of(view: QAbstractItemView) -> list[list[str]]:
    """Return the texts of all rows at the view's root, hidden columns included."""
    model, root = view.model(), view.rootIndex()
    rows = []
    for row in range(model.rowCount(root)):
        cells = [model.index(row, column, root) for column in range(model.columnCount(root))]
        rows.append(["" if (shown := cell.data(Qt.ItemDataRole.DisplayRole)) is None else str(shown)
                     for cell in cells])  # fmt: skip
    return rows


def row_with(view: QAbstractItemView, text: str) -> int:
    """Return the first row that has a cell holding `text`."""
    for number, cells in enumerate(rows_of(view)):
        if any(text in cell for cell in cells):
            return number
    raise NotThere(f"no row with {text!r} in {describe(view)}")


def tab_point(bar: QTabBar, label: str) -> QPoint:
    """Return the middle of the tab with this label."""
    for number in range(bar.count()):
        if plain(bar.tabText(number)) == label:
            return bar.tabRect(number).center()
    raise NotThere(f"no tab {label!r}; there are {[bar.tabText(n) for n in range(bar.count())]}")


def action_named(actions: list[QAction], label: str) -> QAction:
    """Return the action with this label ("…" and keyboard marks apart)."""
    for action in actions:
        if plain(action.text()).rstrip("…") == label.rstrip("…") and action.isVisible():
            return action
    raise NotThere(f"no entry {label!r}; there are {[plain(a.text()) for a in actions]}")


def describe(widget: QWidget | None) -> str:
    """Return a widget's kind and names, for people who read a failure."""
    if widget is None:
        return "nothing"
    names = [widget.objectName(), widget.accessibleName(), text_of(widget)]
    return f"{type(widget).__name__}({', '.join(repr(n[:60]) for n in names if n)})"


def tree() -> str:
    """Return all visible windows with their visible widgets, indented."""
    return "\n".join(line for top in windows() for line in _branch(top, 0)) + "\n"


def _branch(widget: QWidget, depth: int) -> Iterator[str]:
    state = "" if widget.isEnabled() else " (disabled)"
    focus = " (focus)" if widget.hasFocus() else ""
    yield f"{'  ' * depth}{describe(widget)}{state}{focus}"
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from _branch(child, depth + 1)
