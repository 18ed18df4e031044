"""What can be done with the person in use, always in sight below the table."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ....translation import translate
from ..bars import plain_label

_Style = Qt.ToolButtonStyle
_NAME_LETTERS = 16  # that always have room


class PersonStrip(QFrame):
    """A name and the buttons for it; hidden while nobody who is enrolled is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self.setObjectName("person_strip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.label = plain_label("person_name", self)
        self.label.setWordWrap(True)
        # A name without blanks must not make the window wider than the screen.
        policy = self.label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.label.setSizePolicy(policy)
        self.label.setMinimumWidth(_NAME_LETTERS * self.fontMetrics().averageCharWidth())
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.label, 1)
        self._buttons: list[QToolButton] = []
        self.menu = QMenu(self)
        self.menu.setObjectName("person_menu")
        self.menu.setToolTipsVisible(True)
        self._more = QToolButton(self)
        self._more.setObjectName("person_more")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self.menu)
        self.hide()

    def set_actions(
        self, buttons: Sequence[QAction], more: Sequence[QAction], harmful: Sequence[QAction]
    ) -> None:
        """Give the first ones a button each; the others stand in a menu, harmful ones apart."""
        side = self.fontMetrics().height()
        for action in buttons:
            button = QToolButton(self)
            button.setObjectName(f"{action.objectName()}_button")
            button.setDefaultAction(action)
            button.setToolButtonStyle(_Style.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(side, side))
            self._layout.addWidget(button)
            self._buttons.append(button)
        self._layout.addWidget(self._more)
        self.menu.addActions(list(more))
        self.menu.addSeparator()
        self.menu.addActions(list(harmful))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (name given by Qt)
        """Ask for the icons alone: letters may be large, and words long."""
        least = self._layout.minimumSize()
        return QSize(least.width() - sum(map(_width_of_words, self._buttons)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show icons alone where there is no room for the words, the least needed first."""
        super().resizeEvent(event)
        self._fit()

    def show_person(self, text: str) -> None:
        """Show whom the buttons are for; an empty text hides the strip."""
        self.label.setText(text)
        self.setVisible(bool(text))

    def retranslate(self) -> None:
        """Set the texts that the strip itself has."""
        self._more.setText(translate("PersonStrip", "More", "a button with a menu"))
        more = translate("PersonStrip", "More that can be done with this person")
        self._more.setToolTip(more)
        self._more.setAccessibleName(more)
        self._fit()

    def _fit(self) -> None:
        for button in self._buttons:
            button.setToolButtonStyle(_Style.ToolButtonTextBesideIcon)
        for button in reversed(self._buttons):
            self._layout.invalidate()
            if self._layout.minimumSize().width() <= self.width():
                return
            button.setToolButtonStyle(_Style.ToolButtonIconOnly)


def _width_of_words(button: QToolButton) -> int:
    """Return how much less a button needs without them, as QToolButton.sizeHint counts."""
    if button.toolButtonStyle() == _Style.ToolButtonIconOnly:
        return 0
    letters = button.fontMetrics()
    words = letters.size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    return int(words + 2 * letters.horizontalAdvance(" ") + 4)
