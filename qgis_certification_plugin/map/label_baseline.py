"""Where the letters of a label in a print layout stand; it differs from one QGIS to another."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from ..domain.certificate_layout import POINTS_PER_MM

_SCALE = 4  # pixels to a point
_ROOM = 2.0  # sizes of its letters that a label is wide and high
_DARK = 128


def baseline_below_top(size: float, label: Callable[[QgsPrintLayout], QgsLayoutItemLabel]) -> float:
    """Return how many points below the top of a label its letters stand: draw one, and look.

    `label` adds a label with one letter without a tail, such as H, of `size` points.
    """
    side = _ROOM * size
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    millimetres = QgsLayoutSize(side / POINTS_PER_MM, side / POINTS_PER_MM)
    layout.pageCollection().page(0).setPageSize(millimetres)
    label(layout).attemptResize(millimetres)
    pixels = round(side * _SCALE)
    exporter = QgsLayoutExporter(layout)
    image = exporter.renderPageToImage(0, QSize(pixels, pixels), 72 * _SCALE)
    # Each uses what comes after it: Python would take them away in another order.
    del exporter, layout, project
    return _last_dark_row(image.convertToFormat(QImage.Format.Format_Grayscale8)) / _SCALE


def _last_dark_row(image: QImage) -> int:
    """Return how many rows there are down to the last one with ink in it; 0 without ink."""
    wide = image.bytesPerLine()
    bits = image.constBits()
    bits.setsize(wide * image.height())
    content = bytes(bits)
    for row in range(image.height(), 0, -1):
        line = content[(row - 1) * wide : (row - 1) * wide + image.width()]
        if min(line) < _DARK:
            return row
    return 0
