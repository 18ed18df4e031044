"""How well the texts of a window stand out, measured from its pixels.

The window is drawn three times as large as it is, so that strokes are wide enough to show their
colour. In the place of each text, the colour of most pixels is the ground, and the one that
differs most from it is the ink. Ratios are those of WCAG 2: 1 for none, 21 for black on white.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPixmap, QTextCursor
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qgis_certification_plugin.ui.arranging.certificate_line import CertificateLine
from qgis_certification_plugin.ui.become.charts import BarChart
from qgis_certification_plugin.ui.find.delegate import CourseDelegate

LEAST = 4.5
_SCALE = 3
# How far a ground may be from one of the theme's (all three parts together), and a ratio from its.
_ALIKE = 24
_ROUGHLY = 0.4
_Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Text:
    """A text in its place; `rect` in the coordinates of the window."""

    name: str
    words: str
    rect: QRect


@dataclass(frozen=True)
class Measured:
    """How a text stands out; colours as #rrggbb."""

    text: Text
    ratio: float
    ink: str
    ground: str

    def __str__(self) -> str:
        words = " ".join(self.text.words.split())[:30]
        return f"{self.text.name} “{words}”: {self.ratio:.1f} ({self.ink} on {self.ground})"


def measure(window: QWidget) -> list[Measured]:
    """Return the contrast of every text that can be seen and is not disabled."""
    pixels = _drawn(window)
    found = []
    for text in _texts(window):
        rect = text.rect.intersected(window.rect())
        if rect.width() < 4 or rect.height() < 8 or not text.words.strip():
            continue
        left, top = rect.left() * _SCALE, rect.top() * _SCALE
        right, bottom = (rect.right() + 1) * _SCALE, (rect.bottom() + 1) * _SCALE
        measured = _measure(text, pixels[top:bottom, left:right])
        if measured is not None:
            found.append(measured)
    return found


def unpainted(window: QWidget) -> int:
    """Return how many pixels of a window nobody paints: whatever stood there before is seen."""
    nobodys = QColor("#fe01fd")
    pixmap = QPixmap(window.size())
    pixmap.fill(nobodys)
    window.render(pixmap)
    pixels = _pixels(pixmap)
    wanted = (nobodys.red(), nobodys.green(), nobodys.blue())
    return int((pixels == np.array(wanted, np.uint8)).all(axis=2).sum())


def theirs(gallery: QWidget) -> list[Measured]:
    """Return the pairs of colours that a theme gives to plain widgets, and that are too weak.

    The row that has the keyboard is drawn once more over: each list has it in turn.
    """
    found = measure(gallery)
    gallery.activateWindow()
    gallery.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
    QApplication.processEvents()
    for view in gallery.findChildren(QAbstractItemView):
        view.setFocus()
        found += measure(gallery)
    return [one for one in found if one.ratio < LEAST]


def is_theirs(found: Measured, known: list[Measured]) -> bool:
    """Tell whether a theme gives every window of QGIS such a text on such a ground."""
    return any(
        found.ratio >= one.ratio - _ROUGHLY
        and (_distance(found.ground, one.ground) <= _ALIKE or _is_turned(found, one))
        for one in known
    )


def _is_turned(one: Measured, two: Measured) -> bool:
    """Tell whether ink and ground are the other's, exchanged.

    On a ground that fades, most pixels of one colour may be those of the text.
    """
    across = ((one.ground, two.ink), (one.ink, two.ground))
    return all(_distance(here, there) <= _ALIKE for here, there in across)


def gallery() -> QWidget:
    """Return a window of Qt's own widgets, as a theme dresses them, without anything of ours."""
    window = QWidget()
    window.setObjectName("gallery")
    layout = QVBoxLayout(window)
    written, empty = QLineEdit("Text", window), QLineEdit(window)
    empty.setPlaceholderText("Text to type")
    long = QPlainTextEdit(window)
    long.setPlaceholderText("Text to type")
    combo = QComboBox(window)
    combo.addItem("Text")
    tool, raised, chosen = (QToolButton(window) for _ in range(3))
    for button in (tool, raised, chosen):
        button.setText("Text")
        button.setCheckable(True)
    raised.setAutoRaise(True)
    chosen.setChecked(True)
    group = QGroupBox("Text", window)
    inside = QVBoxLayout(group)
    inside.addWidget(QLabel("Text", group))
    tabs = QTabWidget(window)
    for words in ("Text", "Other text"):
        page = QWidget()
        QVBoxLayout(page).addWidget(QLabel("Text", page))
        tabs.addTab(page, words)
    table = QTableWidget(3, 2, window)
    table.setAlternatingRowColors(True)
    table.setHorizontalHeaderLabels(["Text", "Text"])
    for row in range(3):
        for column in range(2):
            table.setItem(row, column, QTableWidgetItem("Text"))
    table.setCurrentCell(2, 0)
    tree = QTreeWidget(window)
    tree.addTopLevelItems([QTreeWidgetItem(["Text"]) for _ in range(3)])
    tree.setCurrentItem(tree.topLevelItem(1))
    tree.setAllColumnsShowFocus(True)
    bar = QProgressBar(window)
    bar.setValue(50)
    reader = QTextBrowser(window)
    reader.setHtml("Text")
    check, radio = QCheckBox("Text", window), QRadioButton("Text", window)
    for widget in (
        *(QLabel("Text", window), QPushButton("Text", window), tool, raised, chosen, check, radio),
        *(written, empty, long, combo, group, tabs, table, tree, bar, reader),
    ):
        layout.addWidget(widget)
    window.resize(500, 900)
    return window


def _distance(one: str, two: str) -> int:
    return sum(abs(int(one[i : i + 2], 16) - int(two[i : i + 2], 16)) for i in (1, 3, 5))


def _luminance(colours: _Pixels) -> NDArray[np.float64]:
    parts = colours.astype(np.float64) / 255
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    weights = np.array([0.2126, 0.7152, 0.0722])
    return np.asarray(linear @ weights, dtype=np.float64)


def _measure(text: Text, pixels: _Pixels) -> Measured | None:
    packed = pixels.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    codes, counts = np.unique(packed.ravel(), return_counts=True)
    if len(codes) < 2:
        return None  # scrolled out of sight, or nothing drawn
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1).astype(np.uint8)
    ground = colours[counts.argmax()]
    light = _luminance(colours)
    behind = light[counts.argmax()]
    ratios = (np.maximum(light, behind) + 0.05) / (np.minimum(light, behind) + 0.05)
    # A colour in a few single pixels is none of the ink.
    seen = np.where(counts >= max(3, 0.0005 * packed.size), ratios, 0)
    best = int(seen.argmax())
    return Measured(text, float(seen[best]), _code(colours[best]), _code(ground))


def _code(colour: _Pixels) -> str:
    return "#" + "".join(f"{int(part):02x}" for part in colour)


def _drawn(window: QWidget) -> _Pixels:
    pixmap = QPixmap(window.size() * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(window.palette().color(window.backgroundRole()))
    window.render(pixmap)
    return _pixels(pixmap)


def _pixels(pixmap: QPixmap) -> _Pixels:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


# --- where texts stand ---------------------------------------------------------------------------


def _texts(window: QWidget) -> Iterator[Text]:
    if isinstance(window, QMenu):
        for action in window.actions():
            opens = action.menu()
            if action.isSeparator() or not action.isEnabled() or (opens and not opens.isEnabled()):
                continue
            if action.text():
                beside_icon = window.actionGeometry(action).adjusted(28, 1, -2, -1)
                yield Text(window.objectName(), action.text(), beside_icon)
        return
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not widget.isEnabled():
            continue
        seen = _seen(widget, window)
        if seen.isEmpty():
            continue
        corner = widget.mapTo(window, QPoint(0, 0))
        for words, rect in _parts(widget):
            name = widget.objectName() or type(widget).__name__
            yield Text(name, words, rect.translated(corner).intersected(seen))


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Return what can be seen of a widget, in the coordinates of the window."""
    seen = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window.parentWidget():
        seen = seen.intersected(QRect(above.mapTo(window, QPoint(0, 0)), above.size()))
        if above is window:
            break
        above = above.parentWidget()
    return seen


def _parts(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """Yield the texts of a widget with their places in it."""
    for kind, parts in _MANY.items():
        if isinstance(widget, kind):
            yield from parts(widget)
            return
    words, rect = _one(widget, widget.rect().adjusted(2, 2, -2, -2))
    if words:
        yield words, rect


def _one(widget: QWidget, inside: QRect) -> tuple[str, QRect]:
    """Return the one text of a widget with its place; an empty one where there is none."""
    if isinstance(widget, QLabel):
        pictured = widget.pixmap() is not None and not widget.pixmap().isNull()
        return "" if pictured else widget.text(), inside
    if isinstance(widget, QAbstractButton):
        return widget.text(), _beside_icon(widget, inside)
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText(), inside.adjusted(4, 2, -20, -2)
    if isinstance(widget, QComboBox):
        # Of one that is typed into, the line is a widget of its own.
        words = "" if widget.isEditable() else widget.currentText()
        return words, inside.adjusted(4, 2, -24, -2)
    if isinstance(widget, QGroupBox):
        width = widget.fontMetrics().horizontalAdvance(widget.title())
        return widget.title(), QRect(8, 0, width, 16)
    if isinstance(widget, QProgressBar):
        written = widget.isTextVisible() and widget.maximum() > 0
        return widget.text() if written else "", inside
    if isinstance(widget, QPlainTextEdit):
        words = widget.toPlainText() or widget.placeholderText()
        return words, inside.adjusted(4, 4, -4, -4)
    return "", inside


def _tabs(bar: QTabBar) -> Iterator[tuple[str, QRect]]:
    for tab in range(bar.count()):
        yield bar.tabText(tab), bar.tabRect(tab).adjusted(4, 3, -4, -3)


def _beside_icon(button: QAbstractButton, inside: QRect) -> QRect:
    if isinstance(button, (QCheckBox, QRadioButton)):
        return inside.adjusted(20, 0, 0, 0)
    if isinstance(button, QToolButton):
        if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
            return inside.adjusted(3, button.iconSize().height() + 4, -3, -2)
        if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return QRect() if not button.icon().isNull() else inside
    if button.icon().isNull():
        return inside.adjusted(4, 3, -4, -3)
    width = button.fontMetrics().horizontalAdvance(button.text())
    spare = max(0, (inside.width() - width - button.iconSize().width()) // 2)
    return inside.adjusted(spare + button.iconSize().width() + 4, 3, -6, -3)


def _headings(header: QHeaderView) -> Iterator[tuple[str, QRect]]:
    model = header.model()
    if model is None:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        start, size = header.sectionViewportPosition(section), header.sectionSize(section)
        words = str(model.headerData(section, header.orientation()) or "")
        if header.orientation() == Qt.Orientation.Horizontal:
            yield words, QRect(start + 3, 3, size - 22, header.height() - 6)
        elif start < header.height():
            yield words, QRect(3, start + 2, header.width() - 6, size - 4)


def _painted_chart(chart: BarChart) -> Iterator[tuple[str, QRect]]:
    line = chart.fontMetrics().height()
    yield chart.accessibleName(), QRect(0, 0, chart.width(), line)
    if chart.accessibleDescription():
        years = QRect(0, chart.height() - line, chart.width(), line)
        yield chart.accessibleDescription(), years


def _painted_line(line: CertificateLine) -> Iterator[tuple[str, QRect]]:
    yield line.accessibleName(), line.rect().adjusted(4, 2, -4, -2)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model, seen = view.model(), view.viewport().rect()
    if model is None or not isinstance(view, (QTableView, QTreeView, QListView)):
        return
    corner = view.viewport().pos()
    for row in range(min(model.rowCount(), 60)):
        for column in range(1 if isinstance(view, QListView) else _columns(view)):
            index = model.index(row, column)
            rect = view.visualRect(index)
            if not rect.intersects(seen) or not model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                continue
            words = str(index.data() or "")
            delegate = view.itemDelegate(index)
            if isinstance(delegate, CourseDelegate):
                half = rect.height() // 2
                line = rect.adjusted(30, 4, -30, 0)
                for top in (rect.top() + 4, rect.top() + half):
                    yield words, QRect(line.left(), top, line.width(), half - 4).translated(corner)
                continue
            icon = 22 if index.data(Qt.ItemDataRole.DecorationRole) is not None else 2
            box = 22 if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
            place = rect.adjusted(icon + box, 2, -2, -2)
            yield words, place.intersected(seen).translated(corner)


def _columns(view: QAbstractItemView) -> int:
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    return int(header.count())


def _fragments(view: QTextEdit) -> Iterator[tuple[str, QRect]]:
    document, seen = view.document(), view.viewport().rect()
    if not view.toPlainText():
        yield view.placeholderText(), seen.adjusted(4, 4, -4, -4)
        return
    corner = view.viewport().pos()
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            iterator += 1
            cursor = QTextCursor(document)
            cursor.setPosition(fragment.position())
            start = view.cursorRect(cursor)
            cursor.setPosition(min(fragment.position() + min(fragment.length(), 6),
                                   fragment.position() + fragment.length()))  # fmt: skip
            end = view.cursorRect(cursor)
            if start.top() == end.top():
                place = QRect(start.topLeft(), end.bottomRight())
                if seen.contains(place):
                    yield fragment.text(), place.translated(corner)
        block = block.next()


_MANY: dict[type, Callable[[Any], Iterator[tuple[str, QRect]]]] = {
    BarChart: _painted_chart,
    CertificateLine: _painted_line,
    QTabBar: _tabs,
    QHeaderView: _headings,
    QAbstractItemView: _cells,
    QTextEdit: _fragments,
}
