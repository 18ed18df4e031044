"""The layouts of the sheets as they are made for the user, who may change everything in them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from ...domain.sheets import Sheet
from ...translation import translate
from .content import MARK
from .lists import ROW_ROOM, set_columns
from .plates import LARGEST, mark_as_plate
from .text_size import set_size

# Millimetres.
_MARGIN = 15.0
_A4, _LETTER = QSizeF(210.0, 297.0), QSizeF(215.9, 279.4)
_LOGO = QSizeF(34.0, 10.0)
_LEFT, _CENTRE, _RIGHT = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignRight,
)
_MOST_ROWS = 100_000  # QGIS shows 30 unless told otherwise


def layout_name(sheet: Sheet) -> str:
    """Return what the layout is called in QGIS's layout manager."""
    names = {
        Sheet.SIGN_IN: translate("Sheets", "Sign-in list"),
        Sheet.PLATES: translate("Sheets", "Name plates"),
        Sheet.ATTENDANCE: translate("Sheets", "Attendance per day"),
    }
    return names[sheet]


def new_layout(sheet: Sheet, layer: QgsVectorLayer, project: QgsProject) -> QgsPrintLayout:
    """Return the layout of a sheet for this project; it is not put into the layout manager."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(layout_name(sheet))
    layout.setCustomProperty(MARK, sheet.value)
    paper = _paper()
    page = layout.pageCollection().page(0)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(layer)
    atlas.setHideCoverage(True)
    if sheet is Sheet.PLATES:
        page.setPageSize(QgsLayoutSize(paper.height(), paper.width()))
        _Draft(layout, paper.transposed()).plate()
    else:
        page.setPageSize(QgsLayoutSize(paper.width(), paper.height()))
        # One page of the atlas for each of the rows that begin a page.
        atlas.setFilterFeatures(True)
        atlas.setFilterExpression('"starts_page" = 1')
        _Draft(layout, paper).list(sheet, layer)
    layout.undoStack().stack().clear()
    return layout


def _paper() -> QSizeF:
    imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return _LETTER if imperial else _A4


def logo_path() -> str:
    """Return where QGIS keeps its logo; empty where this QGIS has none."""
    for folder in QgsApplication.svgPaths():
        path = Path(folder) / "logos" / "qgis-logo.svg"
        if path.is_file():
            return str(path)
    return ""


class _Draft:
    """Puts items on the first page of a layout."""

    def __init__(self, layout: QgsPrintLayout, paper: QSizeF) -> None:
        self._layout = layout
        self._width, self._height = paper.width(), paper.height()
        self._inner = self._width - 2 * _MARGIN

    # --- lists -------------------------------------------------------------------------------

    def list(self, sheet: Sheet, layer: QgsVectorLayer) -> None:
        """Draw the list to sign, of the whole course or of one day."""
        beside_logo = self._inner - _LOGO.width() - 5.0
        x, top = _MARGIN, 14.0
        self._practice_line(QRectF(x, 6.0, self._inner, 6.0))
        if sheet is Sheet.SIGN_IN:
            title, under = translate("Sheets", "Sign-in list"), ""
        else:
            title, under = translate("Sheets", "Attendance"), '[% "day" %]'
        self._label("title", title, QRectF(x, top, beside_logo, 10.0), 20.0, bold=True)
        self._logo(QRectF(x + self._inner - _LOGO.width(), top, _LOGO.width(), _LOGO.height()))
        top += 11.0
        if under:
            self._label("day", under, QRectF(x, top, self._inner, 8.0), 14.0, bold=True)
            top += 8.0
        self._label("course", '[% "course" %]', QRectF(x, top, self._inner, 11.0), 12.0, bold=True)
        top += 11.5
        # One label: where one of them takes two lines, the others move down.
        details = "\n".join(
            (
                f'{translate("Sheets", "Dates")}: [% "dates" %]',
                f'{translate("Sheets", "Place")}: [% "place" %]',
                f'{translate("Sheets", "Organisation")}: [% "organisation" %]',
            )
        )
        self._label("details", details, QRectF(x, top, self._inner, 19.5), 10.0)
        top += 19.5
        top += 0.5
        self._table(sheet, layer, QRectF(x, top, self._inner, self._height - top - 19.0))
        place = QRectF(x, self._height - 15.0, self._inner, 6.0)
        self._label("page", '[% "page_text" %]', place, 9.0, align=_RIGHT)

    def _table(self, sheet: Sheet, layer: QgsVectorLayer, place: QRectF) -> None:
        table = QgsLayoutItemAttributeTable(self._layout)
        self._layout.addMultiFrame(table)
        table.setVectorLayer(layer)
        table.setMaximumNumberOfFeatures(_MOST_ROWS)
        table.setFeatureFilter("\"page\" = attribute(@atlas_feature, 'page')")
        table.setFilterFeatures(True)
        # Lines that stay empty are for those who are not on the list.
        table.setShowEmptyRows(True)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
        table.setCellMargin(ROW_ROOM)
        table.setGridStrokeWidth(0.25)
        set_columns(table, sheet, self._inner)
        for text_format, put, bold in (
            (table.headerTextFormat(), table.setHeaderTextFormat, True),
            (table.contentTextFormat(), table.setContentTextFormat, False),
        ):
            font = text_format.font()
            font.setBold(bold)
            text_format.setFont(font)
            text_format.setSize(11.0)
            text_format.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
            put(text_format)
        frame = QgsLayoutFrame(self._layout, table)
        self._place(frame, "participants", place)
        table.addFrame(frame)

    # --- name plates -------------------------------------------------------------------------

    def plate(self) -> None:
        """Draw a plate to fold in the middle, which shows the name on both sides."""
        half = self._height / 2
        self._half("front", half, turned=False)
        self._half("back", 0.0, turned=True)
        fold = QgsLayoutItemShape(self._layout)
        fold.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        fold.setSymbol(
            QgsFillSymbol.createSimple(
                {
                    "style": "no",
                    "outline_color": "#9a9a9a",
                    "outline_style": "dash",
                    "outline_width": "0.2",
                }
            )
        )
        self._layout.addLayoutItem(fold)
        self._place(fold, "fold", QRectF(0.0, half, self._width, 0.01))

    def _half(self, side: str, top: float, *, turned: bool) -> None:
        height, x = self._height / 2, _MARGIN
        foot = height - 24.0

        def place(left: float, under: float, width: float, tall: float) -> QRectF:
            straight = QRectF(left, top + under, width, tall)
            if not turned:
                return straight
            # The half is turned about its own middle.
            return QRectF(self._width - left - width, top + height - under - tall, width, tall)

        items = [
            self._label(
                f"name_{side}",
                '[% "plate" %]',
                place(x, 14.0, self._inner, foot - 15.0),
                LARGEST,
                align=_CENTRE,
                bold=True,
                middle=True,
            ),
            self._label(
                f"course_{side}",
                '[% "course" %]\n[% "organisation" %]',
                place(x, foot, self._inner - _LOGO.width() - 5.0, 19.0),
                11.0,
                middle=True,
            ),
            self._practice_line(place(x, 5.0, self._inner, 6.0), f"practice_{side}"),
            self._logo(
                place(x + self._inner - _LOGO.width(), foot + 4.5, _LOGO.width(), _LOGO.height()),
                f"logo_{side}",
            ),
        ]
        mark_as_plate(items[0])
        for item in filter(None, items):
            if turned:
                item.setItemRotation(180.0)

    # --- items -------------------------------------------------------------------------------

    def _label(
        self,
        name: str,
        text: str,
        place: QRectF,
        size: float,
        *,
        align: Qt.AlignmentFlag = _LEFT,
        bold: bool = False,
        middle: bool = False,
    ) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self._layout)
        self._layout.addLayoutItem(label)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)  # never HTML
        label.setText(text)
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        label.setHAlign(align)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        set_size(label, size, bold=bold)
        self._place(label, name, place)
        return label

    def _practice_line(self, place: QRectF, name: str = "practice") -> QgsLayoutItemLabel:
        label = self._label(name, '[% "practice" %]', place, 10.0, align=_CENTRE, bold=True)
        label.setFontColor(QColor("#b00020"))
        return label

    def _logo(self, place: QRectF, name: str = "logo") -> QgsLayoutItemPicture | None:
        path = logo_path()
        if not path:
            return None
        picture = QgsLayoutItemPicture(self._layout)
        self._layout.addLayoutItem(picture)
        picture.setPicturePath(path)
        picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.MiddleRight)
        self._place(picture, name, place)
        return picture

    def _place(self, item: QgsLayoutItem, name: str, place: QRectF) -> None:
        item.setId(name)
        item.attemptResize(QgsLayoutSize(place.width(), place.height()))
        item.attemptMove(QgsLayoutPoint(place.x(), place.y()))
