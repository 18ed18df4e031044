"""A group on the page."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...storage.inventory import NOTHING
from ...translation import translate
from ..participants.bars import plain_label
from .host import Host


class Section(QGroupBox):
    """Knows the plugin, shows something of it, and takes what the user changes when asked to."""

    changed_more = pyqtSignal()  # what other sections show, too
    told = pyqtSignal(str, bool)  # a sentence for the user, and whether it is a warning

    def __init__(self, name: str, host: Host, parent: QWidget) -> None:
        """Make it empty; object names of its widgets begin with `options_`."""
        super().__init__(parent)
        self.setObjectName(f"options_{name}_section")
        self.host = host
        self.inventory = NOTHING  # what is stored here, as the page last found it
        self.rows = QVBoxLayout(self)

    def retranslate(self) -> None:
        """Write every text in the user's present language."""

    def refresh(self) -> None:
        """Show how things are now."""

    def apply(self) -> None:
        """Take over what was changed: the user said OK."""

    def warn(self, sentence: str) -> None:
        """Show what did not go as wanted, at the top of the page."""
        self.told.emit(sentence, True)

    def text(self, name: str) -> QLabel:
        """Return a label for sentences, which may come from anywhere."""
        label = plain_label(f"options_{name}", self)
        label.setWordWrap(True)
        return label

    def button(self, name: str) -> QPushButton:
        """Return a button."""
        button = QPushButton(self)
        button.setObjectName(f"options_{name}")
        return button

    def row(self, buttons: Sequence[QWidget]) -> None:
        """Add a row of buttons, at the side where lines begin."""
        layout = QHBoxLayout()
        for button in buttons:
            layout.addWidget(button)
        layout.addStretch(1)
        self.rows.addLayout(layout)


def say_or_hide(label: QLabel, text: str) -> None:
    """Show a sentence; without one, take no room."""
    label.setText(text)
    label.setVisible(bool(text))


def locked_sentence(variable: str) -> str:
    """Return why something cannot be changed here: the environment sets it. Empty for none."""
    if not variable:
        return ""
    return translate(
        "Options",
        "Set by the environment variable {variable}, so it cannot be changed here. Ask who "
        "manages this computer.",
        variable=variable,
    )
