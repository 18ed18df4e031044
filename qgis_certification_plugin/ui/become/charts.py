"""A small chart of bars, one for each year, painted in the palette's colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..colours import ink_on, mark_on

_LINES = 9  # high
_WIDEST_BAR = 3.0  # of a line's height
_GAP = 0.25  # of the room of a bar, on either side


# Qt 6 takes no alignment where it wants a number; a text option means the same to both.
_CENTRED = QTextOption(Qt.AlignmentFlag.AlignHCenter)
_CENTRED.setWrapMode(QTextOption.WrapMode.NoWrap)


class BarChart(QWidget):
    """Values by label. What is painted can be read as text from the accessible description."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make it empty; `name` is its object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._title = ""
        self._bars: list[tuple[str, int]] = []
        self._words: Callable[[int], str] = str

    def show_values(
        self, title: str, bars: Sequence[tuple[str, int]], words: Callable[[int], str]
    ) -> None:
        """Show these values; `words` writes one as people do."""
        self._title, self._bars, self._words = title, list(bars), words
        self.setAccessibleName(title)
        self.setAccessibleDescription(
            "; ".join(f"{label}: {words(value)}" for label, value in self._bars)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (names given by Qt)
        """Ask for some lines of height."""
        line = self.fontMetrics().height()
        return QSize(line * 14, line * _LINES)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with little width: labels are left out where they do not fit."""
        line = self.fontMetrics().height()
        return QSize(line * 8, line * _LINES)

    def event(self, event: QEvent) -> bool:
        """Tell the value under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            index = self._at(event.pos().x())
            if index is None:
                QToolTip.hideText()
            else:
                label, value = self._bars[index]
                QToolTip.showText(event.globalPos(), f"{label}: {self._words(value)}", self)
            return True
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the title, the bars, their values above and their labels below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = float(self.fontMetrics().height())
        colour, role = self.palette().color, QPalette.ColorRole
        ink = ink_on(colour(role.Window), colour(role.WindowText))
        painter.setPen(ink)
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        width = float(self.width())
        title = self.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, int(width / 1.1)
        )
        painter.drawText(QRectF(0, 0, width, line), title, QTextOption(Qt.AlignmentFlag.AlignLeft))
        painter.setFont(self.font())
        ground = self.height() - line * 1.2
        painter.drawLine(0, round(ground), self.width(), round(ground))
        top = line * 2.4
        most = max((value for _, value in self._bars), default=0)
        bar = self._bar_width()
        room = self._room()
        painter.setPen(QPen(ink, 1))
        for number in range(len(self._bars)):
            label, value = self._bars[number]
            left = self._left(number)
            middle = left + room / 2
            height = (ground - top) * value / most if most > 0 else 0.0
            box = QRectF(middle - bar / 2, ground - height, bar, height)
            painter.fillRect(box, mark_on(self.palette(), role.Window))
            if height > 0:
                painter.drawRect(box)
            self._text(painter, self._words(value), middle, ground - height - line, room)
            self._text(painter, label, middle, ground + line * 0.1, room)
        painter.end()

    def _text(self, painter: QPainter, text: str, middle: float, top: float, room: float) -> None:
        wide = self.fontMetrics().horizontalAdvance(text)
        if wide <= room:
            box = QRectF(middle - room / 2, top, room, self.fontMetrics().height())
            painter.drawText(box, text, _CENTRED)

    def _room(self) -> float:
        widest = self.fontMetrics().height() * _WIDEST_BAR / (1 - 2 * _GAP)
        return min(widest, self.width() / max(1, len(self._bars)))

    def _bar_width(self) -> float:
        return max(1.0, self._room() * (1 - 2 * _GAP))

    def _left(self, number: int) -> float:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return self.width() - (number + 1) * self._room()
        return number * self._room()

    def _at(self, x: int) -> int | None:
        for number in range(len(self._bars)):
            left = self._left(number)
            if left <= x < left + self._room():
                return number
        return None
