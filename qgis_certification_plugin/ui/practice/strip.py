"""The switch on the trainer's page: to begin practising, to change it, and to end it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ...translation import translate
from ..flow import FlowLayout
from ..participants.bars import plain_label
from .words import preset_texts, role_texts

if TYPE_CHECKING:
    from ..office import Office


class PracticeStrip(QFrame):
    """Offers a rehearsal; in one, says who one is there and what goes wrong."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Show what fits this office."""
        super().__init__(parent)
        self.setObjectName("practice_strip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._office = office
        self._text = plain_label("practice_text", self)
        self._text.setWordWrap(True)
        wanted = ("start",) if office.practice is None else ("change", "reset", "stop")
        self._buttons = {what: self._button(what) for what in wanted}
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        row = FlowLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        layout.addLayout(row)
        if office.practice is not None:
            office.practice.changed.connect(self.retranslate)
        self.retranslate()

    def _button(self, what: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"practice_{what}")
        button.clicked.connect(partial(self._ask, what))
        return button

    def _ask(self, what: str, _checked: bool = False) -> None:
        self._office.practice_asked.emit(what)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        texts = _button_texts()
        for what, button in self._buttons.items():
            text, tooltip = texts[what]
            button.setText(text)
            button.setToolTip(tooltip)
        practice = self._office.practice
        if practice is None:
            self._text.setText(
                translate("Practice", "Try it all on a practice site first: free and private.")
            )
            return
        role, _ = role_texts()[practice.choice.role]
        preset, _ = preset_texts()[practice.choice.preset]
        self._text.setText(
            translate(
                "Practice",
                "You practise as: {role}. What happens: {preset}. Pages in your web browser ask "
                "for username {username} and password {password}.",
                role=role,
                preset=preset,
                username=practice.person.username,
                password=practice.person.password,
            )
        )


def _button_texts() -> dict[str, tuple[str, str]]:
    return {
        "start": (
            translate("Practice", "Practise…"),
            translate("Practice", "Work with a practice site on this computer; nothing is real"),
        ),
        "change": (
            translate("Practice", "Change…", "who one practises as, and what goes wrong"),
            translate("Practice", "Choose another role, or what shall go wrong"),
        ),
        "reset": (
            translate("Practice", "Reset…", "the practice site"),
            translate("Practice", "Remove all you have practised and begin anew"),
        ),
        "stop": (
            translate("Practice", "Stop Practising"),
            translate("Practice", "Go back to the real site; what you practised is removed"),
        ),
    }
