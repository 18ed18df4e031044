"""Where a window wastes or lacks a little room: bars that scroll a few pixels, dates cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QStyleOptionViewItem,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

# The end of a date, as every language of the plugin writes it in tables.
_YEAR = re.compile(r"\b20\d\d$")


def narrow_places(window: QWidget) -> list[str]:
    """Return a line for each place of a window where a little more room was needed."""
    return [*_scrolls_a_little(window), *_cut_dates(window)]


def _scrolls_a_little(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(QAbstractScrollArea):
        # Lists and long texts have the room that the window leaves them.
        if not area.isVisibleTo(window) or isinstance(area, (QAbstractItemView, QTextEdit)):
            continue
        line = area.fontMetrics().height()
        for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
            if bar.isVisibleTo(area) and 0 < bar.maximum() - bar.minimum() < line:
                yield f"{area.objectName()}: scrolls by {bar.maximum()} pixels"


def _cut_dates(window: QWidget) -> Iterator[str]:
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or not view.isVisibleTo(window):
            continue
        if not isinstance(view, (QTableView, QTreeView)):
            continue
        option = QStyleOptionViewItem()
        option.font, option.fontMetrics = view.font(), view.fontMetrics()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                words = str(index.data() or "")
                if not _YEAR.search(words) or view.visualRect(index).isEmpty():
                    continue
                missing = view.itemDelegate(index).sizeHint(option, index).width()
                missing -= view.visualRect(index).width()
                if missing > 0:
                    yield f"{view.objectName()}: {missing} pixels of “{words}” are cut"
