"""A shape for each state of a course: the same as on the map, readable without colour."""

from __future__ import annotations

import math
from collections.abc import Callable

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

from ...domain.catalogue import CourseState

_ICON = 32  # pixels of the pixmap, drawn larger than shown so that it stays sharp


def draw_state(painter: QPainter, box: QRectF, state: CourseState, colour: QColor) -> None:
    """Draw a triangle (running), a disc (upcoming) or a ring (past) into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    pen = QPen(colour, max(1.2, box.width() / 9))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if state is not CourseState.PAST else Qt.BrushStyle.NoBrush)
    inner = box.adjusted(*_margins(box))
    if state is CourseState.RUNNING:
        middle = QPointF(inner.right(), inner.center().y())
        painter.drawPolygon(QPolygonF([inner.topLeft(), middle, inner.bottomLeft()]))
    else:
        painter.drawEllipse(inner)
    painter.restore()


def state_icon(state: CourseState, palette: QPalette) -> QIcon:
    """Return the shape as an icon in the colour of button texts."""
    return _icon(lambda painter, box, colour: draw_state(painter, box, state, colour), palette)


def draw_mark(painter: QPainter, box: QRectF, mark: str, colour: QColor) -> None:
    """Draw a star ("favourite"), a spark of four rays ("new") or a diamond ("trainer")."""
    points, inner = {"favourite": (5, 0.42), "new": (4, 0.3), "trainer": (4, 0.75)}[mark]
    middle, radius = box.center(), box.width() / 2
    shape = QPolygonF()
    for corner in range(2 * points):
        length = radius if corner % 2 == 0 else radius * inner
        angle = math.pi * corner / points - math.pi / 2
        shape.append(middle + QPointF(math.cos(angle) * length, math.sin(angle) * length))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(shape)
    painter.restore()


def mark_icon(mark: str, palette: QPalette) -> QIcon:
    """Return a mark as an icon in the colour of button texts."""
    return _icon(lambda painter, box, colour: draw_mark(painter, box, mark, colour), palette)


def _icon(draw: Callable[[QPainter, QRectF, QColor], None], palette: QPalette) -> QIcon:
    pixmap = QPixmap(_ICON, _ICON)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, QRectF(0, 0, _ICON, _ICON), palette.color(QPalette.ColorRole.ButtonText))
    painter.end()
    return QIcon(pixmap)


def _margins(box: QRectF) -> tuple[float, float, float, float]:
    margin = box.width() / 6
    return margin, margin, -margin, -margin
