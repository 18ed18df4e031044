"""The table of a list: how many people a page holds, and names that are wider than their column."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutItemAttributeTable,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ...domain.sheets import Sheet, SheetPerson, Span, broken, pages
from ...translation import translate
from .content import Shown

# The column that shows the names.
_NAME_COLUMN = "name_in_list"
# Millimetres around each text: enough to sign in.
ROW_ROOM = 2.8
# The most that counts as the same length, in millimetres.
_EXACT = 0.01
_MEASURED = 200  # pixels: the size at which letters are measured
_INCH, _POINTS = 25.4, 72.0
_ROOM = 0.97  # printers and fonts are not exact


def set_columns(table: QgsLayoutItemAttributeTable, sheet: Sheet, width: float) -> None:
    """Give the table of a list its columns and its order."""
    columns = [
        ("number", translate("Sheets", "No.", "heading above the numbers of the rows"), 14.0),
        (_NAME_COLUMN, translate("Sheets", "Name"), 76.0),
    ]
    if sheet is Sheet.ATTENDANCE:
        columns.append(("", translate("Sheets", "Present", "heading above boxes to tick"), 29.0))
    room = width - sum(taken for _, _, taken in columns)
    columns.append(("", translate("Sheets", "Signature"), room))
    table.setColumns([_column(*column) for column in columns])
    order = QgsLayoutTableColumn()
    order.setAttribute('"number"')
    order.setSortOrder(Qt.SortOrder.AscendingOrder)
    table.setSortColumns([order])


def _column(field: str, heading: str, width: float) -> QgsLayoutTableColumn:
    column = QgsLayoutTableColumn()
    column.setAttribute(f'"{field}"' if field else "''")
    column.setHeading(heading)
    # What QGIS calls the width of a column leaves out the room on both sides of it.
    column.setWidth(width - 2 * ROW_ROOM)
    return column


def show_layer(table: QgsLayoutItemAttributeTable, sheet: Sheet, layer: QgsVectorLayer) -> None:
    """Let the table show another layer in the columns that it has."""
    columns = [QgsLayoutTableColumn(column) for column in table.columns()]
    order = [QgsLayoutTableColumn(column) for column in table.sortColumns()]
    table.setVectorLayer(layer)  # QGIS then shows all fields
    if columns:
        table.setColumns(columns)
        table.setSortColumns(order)
    elif table.frameCount():  # QGIS forgets them when a layer is removed
        set_columns(table, sheet, table.frame(0).rect().width())


def tables(layout: QgsPrintLayout) -> list[QgsLayoutItemAttributeTable]:
    """Return the tables of a layout."""
    return [one for one in layout.multiFrames() if isinstance(one, QgsLayoutItemAttributeTable)]


def table_of(layout: QgsPrintLayout, layer: QgsVectorLayer) -> QgsLayoutItemAttributeTable | None:
    """Return the first table that shows this layer; None where the user has removed it."""
    return next((one for one in tables(layout) if one.vectorLayer() is layer), None)


def spans(table: QgsLayoutItemAttributeTable | None, people: int) -> list[Span]:
    """Divide people among pages by what the table, as it is now, has room for.

    Its layer holds each of them once. Without a table all of them are on one page.
    """
    if table is None or not table.frameCount():
        return [Span(0, people)]
    before, filtered = table.featureFilter(), table.filterFeatures()
    room = table.frame(0).rect().height() + _EXACT

    def fits(span: Span) -> bool:
        table.setFeatureFilter(f'"number" > {span.start} AND "number" <= {span.end}')
        table.refreshAttributes()
        return bool(table.totalSize().height() <= room)

    table.setFilterFeatures(True)
    try:
        return pages(people, fits)
    finally:
        table.setFeatureFilter(before)
        table.setFilterFeatures(filtered)
        table.refreshAttributes()


def names_in_list(
    table: QgsLayoutItemAttributeTable | None, people: Sequence[SheetPerson]
) -> list[Shown]:
    """Return the names with lines broken where a word alone is wider than the column.

    QGIS breaks between words only, and would cut off the rest.
    """
    column = None if table is None else next(filter(_shows_names, table.columns()), None)
    if table is None or column is None or column.width() <= 0:
        return [Shown(one.name) for one in people]
    text_format = table.contentTextFormat()
    font = QFont(text_format.font())
    font.setPixelSize(_MEASURED)
    metrics = QFontMetricsF(font)
    size = text_format.size()
    if text_format.sizeUnit() == QgsUnitTypes.RenderUnit.RenderPoints:
        size *= _INCH / _POINTS
    most = column.width() * _ROOM / size * _MEASURED

    def fits(word: str) -> bool:
        return bool(metrics.horizontalAdvance(word) <= most)

    return [Shown(broken(one.name, fits)) for one in people]


def _shows_names(column: QgsLayoutTableColumn) -> bool:
    return _NAME_COLUMN in str(column.attribute())
