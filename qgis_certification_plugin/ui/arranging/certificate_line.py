"""One line of the certificate as it will be printed: centred, cut off where it is too wide."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...domain.arranging.printed import line_width, runs_off
from ...domain.checking.printing import PAGE_WIDTH
from ...translation import translate
from ..colours import ink_on, mark_on

_SAMPLE = 100  # points of a letter while its width is measured


class CertificateLine(QWidget):
    """A strip as wide as the page is, at a smaller scale."""

    def __init__(self, name: str, size: float, parent: QWidget | None = None) -> None:
        """Show nothing; `size` is that of the letters in points."""
        super().__init__(parent)
        self.setObjectName(name)
        self._size = size
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_text(self, text: str) -> None:
        """Show this text."""
        self._text = text
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Say in words what is painted."""
        said = (
            translate("Arranging", "On the certificate the line is wider than the page.")
            if runs_off(self._text, self._size)
            else translate("Arranging", "On the certificate the line fits the page.")
        )
        self.setAccessibleName(said if self._text else "")
        self.setToolTip(
            translate("Arranging", "How the line stands on the certificate: the page is this wide")
        )

    def sizeHint(self) -> QSize:  # noqa: N802  (name given by Qt)
        """Return a line and its margins."""
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Take what is there."""
        line = self.fontMetrics().height()
        return QSize(line * 8, line * 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the page's width and the text on it, as wide as it will be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, role = self.palette().color, QPalette.ColorRole
        page = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(page, colour(role.Base))
        painter.setPen(colour(role.Mid))
        painter.drawRect(page)
        if self._text:
            painter.setClipRect(page)
            painter.setPen(ink_on(colour(role.Base), colour(role.Text)))
            self._paint_text(painter, page)
        painter.end()

    def _paint_text(self, painter: QPainter, page: QRectF) -> None:
        font = QFont("Times New Roman")
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setBold(True)
        font.setPixelSize(_SAMPLE)
        painter.setFont(font)
        drawn = painter.fontMetrics().horizontalAdvance(self._text)
        # The certificate's font counts, whichever stands in for it on this screen.
        wide = line_width(self._text, self._size) * page.width() / PAGE_WIDTH
        scale = wide / drawn if drawn else 1.0
        painter.translate(page.center())
        painter.scale(scale, scale)
        middle = (painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2
        painter.drawText(QPointF(-drawn / 2, middle), self._text)
        painter.resetTransform()
        if runs_off(self._text, self._size):
            edge = QRectF(0, 0, 3, page.height())
            colour = mark_on(self.palette(), QPalette.ColorRole.Base)
            painter.fillRect(edge.translated(page.topLeft()), colour)
            painter.fillRect(edge.translated(page.right() - 3, page.top()), colour)
            painter.setBrush(Qt.BrushStyle.NoBrush)
