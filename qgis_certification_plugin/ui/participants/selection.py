"""What is selected in the table, and where the keyboard goes in it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex
from qgis.PyQt.QtWidgets import QHeaderView

from .columns import Column
from .filter import ParticipantsFilter


@dataclass(frozen=True)
class Selection:
    """Selected cells as somebody sees them: hidden rows and columns are not among them.

    `places` are the rows as shown, counted from 0, top to bottom; `columns` from left to right.
    `cells` are (place, column) pairs; they may be fewer than places times columns.
    """

    places: list[int]
    columns: list[Column]
    cells: frozenset[tuple[int, int]]

    @property
    def is_block(self) -> bool:
        """Whether the cells are one rectangle."""
        if len(self.cells) != len(self.places) * len(self.columns) or not self.places:
            return False
        return self.places[-1] - self.places[0] + 1 == len(self.places)


def shown_columns(heading: QHeaderView) -> list[Column]:
    """Return the columns that are not hidden, from left to right."""
    logical = [heading.logicalIndex(place) for place in range(heading.count())]
    return [Column(one) for one in logical if not heading.isSectionHidden(one)]


def selection_of(selected: QItemSelectionModel, heading: QHeaderView) -> Selection:
    """Return what is selected. Works by ranges: thousands of rows are asked for at a key."""
    order = shown_columns(heading)
    shown = set(order)
    cells: set[tuple[int, int]] = set()
    for part in selected.selection():
        columns = [c for c in range(part.left(), part.right() + 1) if c in shown]
        cells.update((row, c) for row in range(part.top(), part.bottom() + 1) for c in columns)
    used = {column for _, column in cells}
    places = sorted({place for place, _ in cells})
    return Selection(places, [c for c in order if c in used], frozenset(cells))


def edge_of_data(
    shown: ParticipantsFilter, current: QModelIndex, columns: list[Column], step: tuple[int, int]
) -> QModelIndex:
    """Return where Ctrl with an arrow goes: to the end of filled cells, or over empty ones.

    `step` is (rows, columns) in the order in which they are shown.
    """
    column = Column(current.column())
    place, at = current.row(), columns.index(column) if column in columns else 0

    def is_inside(row: int, column_at: int) -> bool:
        return 0 <= row < shown.rowCount() and 0 <= column_at < len(columns)

    def is_filled(row: int, column_at: int) -> bool:
        if columns[column_at] is Column.PASSED:
            return row < shown.rowCount() - 1
        return bool(shown.index(row, columns[column_at]).data())

    inside_block = is_filled(place, at) and (
        is_inside(place + step[0], at + step[1]) and is_filled(place + step[0], at + step[1])
    )
    while is_inside(place + step[0], at + step[1]):
        filled = is_filled(place + step[0], at + step[1])
        if inside_block and not filled:
            break
        place, at = place + step[0], at + step[1]
        if not inside_block and filled:
            break
    return shown.index(place, columns[at])
