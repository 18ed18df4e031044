"""The size of a label's letters, with the labels of QGIS 3.22 and with those of later ones."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLabel, QgsUnitTypes
from qgis.PyQt.QtGui import QFont


def font_of(label: QgsLayoutItemLabel) -> QFont:
    """Return the label's font at no size in particular."""
    if hasattr(label, "textFormat"):
        return QFont(label.textFormat().font())
    return QFont(label.font())


def size_of(label: QgsLayoutItemLabel) -> float:
    """Return the size of the label's letters in points."""
    if not hasattr(label, "textFormat"):
        return float(label.font().pointSizeF())
    text_format = label.textFormat()
    points = QgsUnitTypes.RenderUnit.RenderPoints
    if text_format.sizeUnit() == points:
        return float(text_format.size())
    if text_format.sizeUnit() == QgsUnitTypes.RenderUnit.RenderMillimeters:
        return float(text_format.size()) * 72.0 / 25.4
    return float(text_format.font().pointSizeF())


def set_size(label: QgsLayoutItemLabel, points: float, *, bold: bool | None = None) -> None:
    """Let the label have letters of this size; the rest of its look stays."""
    font = font_of(label)
    if bold is not None:
        font.setBold(bold)
    font.setPointSizeF(points)
    if not hasattr(label, "textFormat"):
        label.setFont(font)
        return
    text_format = label.textFormat()
    text_format.setFont(font)
    text_format.setSize(points)
    text_format.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    label.setTextFormat(text_format)
