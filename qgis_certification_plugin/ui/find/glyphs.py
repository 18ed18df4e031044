"""A shape for each state of a course: the same as on the map, readable without colour."""

from __future__ import annotations

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
    pixmap = QPixmap(_ICON, _ICON)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    colour = palette.color(QPalette.ColorRole.ButtonText)
    draw_state(painter, QRectF(0, 0, _ICON, _ICON), state, colour)
    painter.end()
    return QIcon(pixmap)


def _margins(box: QRectF) -> tuple[float, float, float, float]:
    margin = box.width() / 6
    return margin, margin, -margin, -margin
