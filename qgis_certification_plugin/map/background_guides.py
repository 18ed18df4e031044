"""The texts of a certificate in a print layout: to look at, locked, and never exported."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemGroup,
    QgsLayoutItemLabel,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..domain.certificate_layout import (
    INK,
    PAGE_HEIGHT,
    PICTURES,
    POINTS_PER_MM,
    RULES,
    Box,
    CertificateFacts,
    Part,
    Printed,
    printed,
)
from .certificate_font import squeeze, times_font
from .label_baseline import baseline_below_top

# Known again in a saved project and in any language.
_GUIDE = "qgis_certification/guide"
_LEADING = 1.4  # height of a guide, in sizes of its letters
# Points at the ends, at least, and a part of the width: a font that is a little wider than Times
# would be broken into lines.
_SLACK, _SLACK_PART = 4.0, 0.03
_MOST_OFF = 0.02
_OUTLINE = {
    "style": "no",
    "outline_color": "90,90,90",
    "outline_width": "0.3",
    "outline_style": "dash",
}
_LINE = {"color": "26,26,26", "outline_style": "no"}
_CAPTION_SIZE = 9.0
_RULE = 1.0  # points, as thick as the site draws its lines


def add_guides(
    layout: QgsPrintLayout,
    facts: CertificateFacts,
    names: Mapping[Part, str],
    others: tuple[str, str],
) -> None:
    """Put the guides in place of those that are there already.

    `names` are how the parts are called in the layout's list of items, in the user's language;
    `others` the lines below signatures, and the group of all guides.
    """
    rule_name, group_name = others
    stack = layout.undoStack()
    stack.blockCommands(True)
    try:
        _remove_guides(layout)
        items = [_text(layout, one, names[one.part]) for one in printed(facts) if one.text]
        for box in PICTURES:
            items.append(_outline(layout, box, names[box.part]))
            items.append(_caption(layout, box, names[box.part]))
        items += [_rule(layout, *rule, rule_name) for rule in RULES]
        for item in items:
            item.setExcludeFromExports(True)
            item.setCustomProperty(_GUIDE, True)
        group = layout.groupItems(items)
        if isinstance(group, QgsLayoutItemGroup):
            group.setId(group_name)
            group.setExcludeFromExports(True)
            group.setCustomProperty(_GUIDE, True)
            group.setLocked(True)
        for item in items:
            item.setLocked(True)
    finally:
        stack.blockCommands(False)


def guides_of(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    """Return the guides, without their group."""
    return [item for item in _marked(layout) if not isinstance(item, QgsLayoutItemGroup)]


def hold_back(layout: QgsPrintLayout) -> None:
    """Exclude all guides from exports again: the user may have changed that."""
    for item in _marked(layout):
        item.setExcludeFromExports(True)


def _marked(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    return [
        item
        for item in layout.items()
        if isinstance(item, QgsLayoutItem) and item.customProperty(_GUIDE)
    ]


def _remove_guides(layout: QgsPrintLayout) -> None:
    marked = _marked(layout)
    for group in [item for item in marked if isinstance(item, QgsLayoutItemGroup)]:
        layout.ungroupItems(group)
    for item in marked:
        if not isinstance(item, QgsLayoutItemGroup):
            layout.removeLayoutItem(item)


def _text(layout: QgsPrintLayout, text: Printed, name: str) -> QgsLayoutItem:
    size, bold = text.place.size, text.place.bold
    font = times_font(size, bold=bold)
    factor = squeeze(font, bold=bold)
    if abs(factor - 1) > _MOST_OFF:
        font.setStretch(max(1, round(100 * factor)))
    label = _label(layout, text.text, font, name)
    centred = text.place.centred
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    top = PAGE_HEIGHT - text.place.y - _baseline(size, bold)
    slack = max(_SLACK, _SLACK_PART * text.width)
    left = text.left - slack if centred else text.left
    _put(label, left, top, text.width + (2 if centred else 1) * slack, _LEADING * size)
    return label


@lru_cache(maxsize=64)
def _baseline(size: float, bold: bool) -> float:
    font = times_font(size, bold=bold)
    return baseline_below_top(size, lambda layout: _label(layout, "H", font, ""))


def _label(layout: QgsPrintLayout, text: str, font: QFont, name: str) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setId(name)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    # What stands in brackets would be computed: names of people are no expressions.
    label.setText(text.replace("[%", "[ %"))
    label.setMarginX(0)
    label.setMarginY(0)
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    _set_font(label, font)
    layout.addLayoutItem(label)
    return label


def _set_font(label: QgsLayoutItemLabel, font: QFont) -> None:
    ink = QColor(*INK)
    if hasattr(label, "setTextFormat"):
        text_format = QgsTextFormat.fromQFont(font)
        text_format.setColor(ink)
        label.setTextFormat(text_format)
    else:
        label.setFont(font)
        label.setFontColor(ink)


def _outline(layout: QgsPrintLayout, box: Box, name: str) -> QgsLayoutItem:
    shape = _shape(layout, name, _OUTLINE)
    _put(shape, box.left, PAGE_HEIGHT - box.top, box.width, box.height)
    return shape


def _caption(layout: QgsPrintLayout, box: Box, name: str) -> QgsLayoutItem:
    font = QFont()
    font.setPointSizeF(_CAPTION_SIZE)
    label = _label(layout, name, font, name)
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    _put(label, box.left, PAGE_HEIGHT - box.top, box.width, box.height)
    return label


def _rule(layout: QgsPrintLayout, left: float, right: float, y: float, name: str) -> QgsLayoutItem:
    shape = _shape(layout, name, _LINE)
    _put(shape, left, PAGE_HEIGHT - y - _RULE / 2, right - left, _RULE)
    return shape


def _shape(layout: QgsPrintLayout, name: str, look: Mapping[str, str]) -> QgsLayoutItemShape:
    shape = QgsLayoutItemShape(layout)
    shape.setId(name)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(QgsFillSymbol.createSimple(dict(look)))
    layout.addLayoutItem(shape)
    return shape


def _put(item: QgsLayoutItem, left: float, top: float, width: float, height: float) -> None:
    """Place an item by points from the page's top left."""
    x, y, wide, high = (points / POINTS_PER_MM for points in (left, top, width, height))
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(wide, high))
