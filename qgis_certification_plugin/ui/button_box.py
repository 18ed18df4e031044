"""The buttons at the foot of a dialog, in the language of the plugin."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QDialogButtonBox

from ..translation import translate
from .help import help_text
from .tab_order import order_tabs

_Standard = QDialogButtonBox.StandardButton


class ButtonBox(QDialogButtonBox):
    """Says Cancel, Close, Save and Help itself: Qt brings these words in few languages of QGIS."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Name what stands there by now, and let Tab go along it."""
        self._name()
        order_tabs(self)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Name it again after Qt has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        texts = {
            _Standard.Cancel: translate("ButtonBox", "Cancel"),
            _Standard.Close: translate("ButtonBox", "Close"),
            _Standard.Save: translate("ButtonBox", "Save"),
            _Standard.Help: help_text(),
        }
        for kind, text in texts.items():
            button: QAbstractButton | None = self.button(kind)
            if button is not None:
                button.setText(text)
