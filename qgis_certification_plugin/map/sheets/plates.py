"""Names as large as a name plate has room for."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProperty,
)
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ...domain.sheets import SheetPerson, two_lines
from .content import Shown
from .text_size import font_of, set_size, size_of

# Points; the size of short names until the user chooses another.
LARGEST = 80.0
_SMALLEST = 8.0
_MEASURED = 200  # pixels: the size at which letters are measured
_POINTS = 72.0 / 25.4  # in a millimetre
_SAME = 0.01
_ROOM = 0.97  # printers and fonts are not exact
_PLATE = "qgis_certification/plate"
_FITTED, _CHOSEN = f"{_PLATE}/fitted", f"{_PLATE}/chosen"


def mark_as_plate(label: QgsLayoutItemLabel) -> None:
    """Let the letters of this label shrink to fit from now on."""
    label.setCustomProperty(_PLATE, "1")
    if hasattr(label, "textFormat"):
        # Labels of QGIS 3.22 have no size that follows the data.
        text_format = label.textFormat()
        properties = text_format.dataDefinedProperties()
        size = QgsProperty.fromField("plate_size")
        properties.setProperty(QgsPalLayerSettings.Property.Size, size)
        text_format.setDataDefinedProperties(properties)
        label.setTextFormat(text_format)


def plate_labels(layout: QgsPrintLayout) -> list[QgsLayoutItemLabel]:
    """Return the labels of a layout whose letters shrink to fit."""
    return [
        item
        for item in layout.items()
        if isinstance(item, QgsLayoutItemLabel) and item.customProperty(_PLATE) is not None
    ]


def fitted(people: Sequence[SheetPerson], layout: QgsPrintLayout) -> list[Shown]:
    """Return each name in one line or two, at the largest size for which all labels have room.

    The size that a label has is the largest one: the user may choose it.
    """
    labels = plate_labels(layout)
    if not labels:
        return [Shown(one.name, LARGEST) for one in people]
    largest = min(_chosen(label) for label in labels)
    width = min(label.rect().width() - 2 * label.marginX() for label in labels)
    height = min(label.rect().height() - 2 * label.marginY() for label in labels)
    font = font_of(labels[0])
    font.setPixelSize(_MEASURED)
    return [_plate(one.name, font, width, height, largest) for one in people]


def _plate(name: str, font: QFont, width: float, height: float, largest: float) -> Shown:
    metrics = QFontMetricsF(font)

    def size(*lines: str) -> float:
        wide = max(*map(metrics.horizontalAdvance, lines), 1.0) / _MEASURED
        tall = metrics.lineSpacing() * len(lines) / _MEASURED
        fits = min(width / wide, height / tall) * _POINTS * _ROOM
        return max(_SMALLEST, min(largest, fits))

    halves = two_lines(name, metrics.horizontalAdvance)
    if halves is not None and size(*halves) > size(name):
        return Shown("\n".join(halves), size(*halves))
    return Shown(name, size(name))


def show_size(layout: QgsPrintLayout, points: float) -> None:
    """Print the next name at this size."""
    for label in plate_labels(layout):
        set_size(label, points)


def keep_fitting(layout: QgsPrintLayout, plates: Sequence[Shown]) -> None:
    """Choose one size for all names in a layout whose labels cannot follow the data."""
    smallest = min((plate.size for plate in plates), default=LARGEST)
    for label in plate_labels(layout):
        if not hasattr(label, "textFormat"):
            label.setCustomProperty(_CHOSEN, _chosen(label))
            set_size(label, smallest)
            label.setCustomProperty(_FITTED, size_of(label))


def _chosen(label: QgsLayoutItem) -> float:
    """Return the size that the user wants, where the label has one that `keep_fitting` chose."""
    size = size_of(label)
    fitted_to = label.customProperty(_FITTED)
    if fitted_to is not None and abs(float(fitted_to) - size) < _SAME:
        return float(label.customProperty(_CHOSEN))
    return size
