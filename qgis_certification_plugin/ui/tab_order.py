"""The order in which Tab goes through a window: that in which it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QWidget,
)


def order_tabs(root: QWidget) -> None:
    """Let Tab follow the layouts of `root`, whose first control keeps its place in the window.

    Qt's own order is that in which the widgets were made. Where they come and go, this is called
    again for the part of the window that they are in.
    """
    # Qt does not move what a window has first behind what it has last, so something comes last.
    last = QWidget(root.window())
    last.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    _chain(_controls(root))
    last.setParent(None)
    last.deleteLater()


def order_before(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab go through widgets that have just been made, then to one that was there before."""
    _chain([anchor, *widgets, anchor])


def _chain(widgets: Iterable[QWidget]) -> None:
    before: QWidget | None = None
    for widget in widgets:
        if before is not None and before is not widget:
            QWidget.setTabOrder(before, widget)
        before = widget


def _controls(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard, in reading order; hidden ones too, they may be shown yet."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for part in _parts(widget):
        yield from _controls(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QToolBar):
        yield from (widget.widgetForAction(action) for action in widget.actions())
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield from (widget.widget(place) for place in range(widget.count()))
    elif isinstance(widget, (QSplitter, QStackedWidget)):
        yield from (widget.widget(place) for place in range(widget.count()))
    elif isinstance(widget, QMainWindow):
        yield widget.centralWidget()
    elif isinstance(widget, (QDockWidget, QScrollArea)):
        if widget.widget() is not None:
            yield widget.widget()
    elif widget.layout() is not None:
        yield from _laid_out(widget.layout())


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _laid_out(item.layout())
