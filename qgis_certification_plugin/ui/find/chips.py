"""The filters that are in force, each with a way to take it off."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...translation import translate
from ..flow import FlowLayout
from ..icons import theme_icon
from ..put_away import delete_later
from ..tab_order import order_before
from ..texts import plain_tooltip

_LONGEST = 22  # characters of a name; the tooltip says all of it


class Chips(QWidget):
    """A row of buttons that vanishes when nothing is filtered."""

    removed = pyqtSignal(str)  # the name of the filter
    cleared = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.setObjectName("find_chips")
        self._row = FlowLayout(self)
        self._chips: dict[str, QToolButton] = {}
        self._clear = QToolButton(self)
        self._clear.setObjectName("find_clear")
        self._clear.setAutoRaise(True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._clear.clicked.connect(self.cleared)
        self._row.addWidget(self._clear)
        self.hide()

    def show_filters(self, filters: Mapping[str, str]) -> None:
        """Show a chip for each filter: its name and what people read."""
        for name in list(self._chips):
            if name not in filters:
                self._drop(name)
        self._row.removeWidget(self._clear)
        for name, text in filters.items():
            self._write(self._chips.get(name) or self._make(name), text)
        self._row.addWidget(self._clear)  # always the last
        order_before(self._clear, self._chips.values())
        self.setVisible(bool(filters))
        self.updateGeometry()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self._clear.setText(translate("Find", "Clear", "all filters"))
        self._clear.setToolTip(translate("Find", "Take off all filters"))
        self._clear.setAccessibleName(translate("Find", "Clear all filters"))

    def _make(self, name: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(f"find_chip_{name.lower().replace(':', '_')}")
        chip.setIcon(theme_icon("mIconClose"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self.removed.emit, name))
        self._chips[name] = chip
        self._row.addWidget(chip)
        chip.show()
        return chip

    def _write(self, chip: QToolButton, text: str) -> None:
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        chip.setText(short.replace("&", "&&"))
        said = translate("Find", "Take off the filter {name}", name=text)
        chip.setAccessibleName(said)
        chip.setToolTip(plain_tooltip(said))

    def _drop(self, name: str) -> None:
        chip = self._chips.pop(name)
        self._row.removeWidget(chip)
        chip.hide()
        delete_later(chip)
