"""The row at the top of the dock that switches its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QShortcut,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from .keys import with_keys

_WORD_SIZE = 0.88  # of the usual font: captions under icons


@dataclass(frozen=True)
class PageTexts:
    """The word on a button and the sentence in its tooltip."""

    label: str
    tooltip: str


class PageSwitch(QWidget):
    """Buttons side by side, one of them pressed. Arrow keys move along, Alt+1… goes straight."""

    chosen = pyqtSignal(int)

    def __init__(self, pages: Sequence[tuple[str, QIcon]], window: QWidget) -> None:
        """Take (name, icon) of each page; the keys work anywhere in `window`."""
        super().__init__(window)
        self.setObjectName("dock_pages")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys = []
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number, (name, icon) in enumerate(pages):
            row.addWidget(self._button(number, f"dock_page_{name}", icon), 1)
            key = QShortcut(QKeySequence(f"Alt+{number + 1}"), window)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(self._group.button(number).click)
            self._keys.append(key)
        self._group.idClicked.connect(self.chosen)

    def select(self, number: int) -> None:
        """Press the button of a page, silently."""
        self._group.button(number).setChecked(True)

    def set_texts(self, texts: Sequence[PageTexts]) -> None:
        """Write words and tooltips."""
        for button, key, text in zip(self._group.buttons(), self._keys, texts):
            button.setText(text.label)
            button.setToolTip(with_keys(text.tooltip, key.key()))
            button.setAccessibleName(text.label)
            button.setAccessibleDescription(text.tooltip)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (name given by Qt)
        """Show words where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for no width: the icons fit anywhere."""
        return QSize(0, super().minimumSizeHint().height())

    def _button(self, number: int, name: str, icon: QIcon) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * _WORD_SIZE)
        button.setFont(font)
        side = 2 * button.fontMetrics().height() - 6
        button.setIconSize(QSize(side, side))
        self._group.addButton(button, number)
        return button

    def _fit(self) -> None:
        buttons = self._group.buttons()
        for button in buttons:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        wide = [button.sizeHint().width() for button in buttons]
        room = self.width() - self._row.spacing() * (len(buttons) - 1)
        worded = sum(wide) <= room
        # Of equal width, where the longest word lets them.
        equal = not worded or max(wide) * len(buttons) <= room
        for number, button in enumerate(buttons):
            self._row.setStretch(number, 1 if equal else wide[number])
            if not worded:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        # Now, not a turn of the event loop later: until then, words would be seen cut off.
        self._row.activate()
