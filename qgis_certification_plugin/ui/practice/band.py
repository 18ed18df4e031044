"""The coloured band that stands in every window while somebody practises."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from ..colours import ink_on
from .words import band_text

_MARK = "qgis_certification_practice"


class PracticeBand(QLabel):
    """A sentence on the palette's strongest colour, between two hatched ends."""

    def __init__(self, parent: QWidget) -> None:
        """Say it in the user's present language."""
        super().__init__(parent)
        self.setObjectName("practice_band")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        side = self.fontMetrics().height()
        self._end = side * 2
        self.setContentsMargins(self._end + side // 2, side // 4, self._end + side // 2, side // 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the sentence."""
        self.setText(band_text())
        self.setAccessibleName(band_text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint it alike in windows that are in use and in others: the warning stays."""
        group = QPalette.ColorGroup.Active
        ground = self.palette().color(group, QPalette.ColorRole.Highlight)
        ink = ink_on(ground, self.palette().color(group, QPalette.ColorRole.HighlightedText))
        painter = QPainter(self)
        whole = self.rect()
        painter.fillRect(whole, ground)
        hatch = QBrush(ink, Qt.BrushStyle.BDiagPattern)
        painter.fillRect(QRect(0, 0, self._end, whole.height()), hatch)
        right = whole.width() - self._end
        painter.fillRect(QRect(right, 0, self._end, whole.height()), hatch)
        painter.setPen(ink)
        wrapped = QTextOption(Qt.AlignmentFlag.AlignCenter)
        wrapped.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.drawText(QRectF(self.contentsRect()), self.text(), wrapped)
        painter.end()


def mark_practice(widget: QWidget) -> None:
    """Note that this widget, and every window that comes from it, belongs to a rehearsal."""
    widget.setProperty(_MARK, True)


def in_practice(widget: QWidget) -> bool:
    """Return whether the widget belongs to a rehearsal: it or one of those it came from says so."""
    above: QWidget | None = widget
    while above is not None:
        if above.property(_MARK):
            return True
        above = above.parentWidget()
    return False


def add_band(layout: QBoxLayout, window: QWidget) -> None:
    """Put the band at the top of the window's layout where the window belongs to a rehearsal."""
    if in_practice(window):
        layout.insertWidget(0, PracticeBand(window))
