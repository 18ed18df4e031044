"""A page that shows the certificate at once, as it will be printed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...domain.certificate_layout import PAGE_MM, CertificateFacts
from .painting import paint_certificate

_MARGIN = 6


class CertificatePreview(QWidget):
    """Draws the page as large as there is room."""

    def __init__(self, facts: CertificateFacts, parent: QWidget) -> None:
        """Show these texts on white paper."""
        super().__init__(parent)
        self.setObjectName("certificate_preview")
        self._facts = facts
        self._background = QImage()
        self.setMinimumSize(QSize(300, 212))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_facts(self, facts: CertificateFacts) -> None:
        """Show other texts."""
        self._facts = facts
        self.update()

    def set_background(self, background: QImage) -> None:
        """Show another picture behind the texts; a null one is white paper."""
        self._background = background
        self.update()

    @property
    def page(self) -> QRectF:
        """Where the page lies in the widget."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = max(0.0, min(room.width() / PAGE_MM[0], room.height() / PAGE_MM[1]))
        page = QRectF(0, 0, PAGE_MM[0] * scale, PAGE_MM[1] * scale)
        page.moveCenter(room.center())
        return page

    def sizeHint(self) -> QSize:  # noqa: N802  (names given by Qt)
        """Ask for a page that can be read."""
        return QSize(720, 520)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the page on the palette's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
        page = self.page
        if page.width() > 1:
            paint_certificate(painter, page, self._facts, self._background)
            painter.setPen(Qt.GlobalColor.darkGray)
            painter.drawRect(page)
        painter.end()
