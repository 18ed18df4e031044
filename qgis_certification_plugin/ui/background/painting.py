"""The certificate as the site will print it, drawn here from the same table (contract 12)."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTextOption,
    QTransform,
)

from ...domain.background import fit
from ...domain.certificate_layout import (
    INK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PICTURES,
    RULES,
    Box,
    CertificateFacts,
    Printed,
    printed,
)
from ...map.certificate_font import times_font
from .words import part_names

_LARGE = 100.0  # letters are drawn as outlines of this size, scaled: no screen rounds their widths
_CAPTION = 9.0
_BAR = 6.0
_GREY = QColor(90, 90, 90)
_RED = QColor(200, 0, 0)


def paint_certificate(
    painter: QPainter, page: QRectF, facts: CertificateFacts, background: QImage
) -> None:
    """Draw the page into a rectangle of the same ratio; what runs off it is marked at its edges."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
    painter.fillRect(page, Qt.GlobalColor.white)
    painter.translate(page.topLeft())
    painter.scale(page.width() / PAGE_WIDTH, page.height() / PAGE_HEIGHT)
    if not background.isNull():
        place = fit(background.width(), background.height())
        top = PAGE_HEIGHT - place.bottom - place.height
        painter.drawImage(QRectF(place.left, top, place.width, place.height), background)
    _paint_boxes(painter)
    for text in printed(facts):
        _paint_text(painter, text)
    for left, right, y in RULES:
        painter.setPen(QPen(QColor(*INK), 1))
        painter.drawLine(QPointF(left, PAGE_HEIGHT - y), QPointF(right, PAGE_HEIGHT - y))
    painter.restore()


def outline_of(text: Printed) -> QPainterPath:
    """Return the letters in points from the page's top left, exactly as wide as the site's."""
    font = times_font(_LARGE, bold=text.place.bold)
    font.setPixelSize(round(_LARGE))
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, text.text)
    advance = QFontMetricsF(font).horizontalAdvance(text.text)
    across = text.width / advance if advance else 1.0
    move = QTransform.fromTranslate(text.left, PAGE_HEIGHT - text.place.y)
    return move.scale(across, text.place.size / _LARGE).map(path)


def _paint_text(painter: QPainter, text: Printed) -> None:
    if text.beyond:
        _mark(painter, text)
    painter.fillPath(outline_of(text), QColor(*INK))


def _mark(painter: QPainter, text: Printed) -> None:
    """Mark a text that runs off: a tint behind it, and a bar at each edge that cuts it."""
    area = _rectangle(text.area)
    tint = QColor(_RED)
    tint.setAlpha(50)
    painter.fillRect(area, tint)
    for edge, cut in ((0.0, text.left < 0), (PAGE_WIDTH - _BAR, area.right() > PAGE_WIDTH)):
        if cut:
            painter.fillRect(QRectF(edge, area.top(), _BAR, area.height()), _RED)


def _paint_boxes(painter: QPainter) -> None:
    names = part_names()
    font = painter.font()
    font.setPixelSize(round(_CAPTION))
    painter.setFont(font)
    painter.setPen(QPen(_GREY, 0.8, Qt.PenStyle.DashLine))
    for box in PICTURES:
        painter.drawRect(_rectangle(box))
    painter.setPen(_GREY)
    wrapped = QTextOption(Qt.AlignmentFlag.AlignCenter)
    wrapped.setWrapMode(QTextOption.WrapMode.WordWrap)
    for box in PICTURES:
        painter.drawText(_rectangle(box), names[box.part], wrapped)


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.left, PAGE_HEIGHT - box.top, box.width, box.height)
