"""The switch of practising, and who and what one practises."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...practice.presets import NAMES
from ...translation import translate
from ..participants.header import caption
from ..practice.dialogs import Chooser
from ..practice.mode import PracticeMode
from ..practice.state import ROLES, Choice, remember_choice, remembered_choice
from ..practice.words import preset_texts, role_texts
from .host import Host, is_practising, is_sending
from .moving import not_while_sending
from .section import Section, locked_sentence, say_or_hide


class PracticeSection(Section):
    """The switch acts at once, the choice with OK."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        """Show whether somebody practises."""
        super().__init__("practice", host, parent)
        choice = remembered_choice(host.settings)
        self._state = self.text("practice_state")
        self._role = Chooser("options_practice_role", ROLES, role_texts(), choice.role, self)
        self._preset = Chooser(
            "options_practice_preset", NAMES, preset_texts(), choice.preset, self
        )
        self._locked = self.text("practice_locked")
        self._switch = self.button("practice_switch")
        self.rows.addWidget(self._state)
        for chooser in (self._role, self._preset):
            self.rows.addWidget(chooser.label)
            self.rows.addWidget(chooser.box)
            self.rows.addWidget(chooser.sentence)
        self.rows.addWidget(self._locked)
        self.row([self._switch])
        self._switch.clicked.connect(self._turn)
        self._watched: PracticeMode | None = None

    @property
    def choice(self) -> Choice:
        """What is chosen on the page."""
        return Choice(self._role.name, self._preset.name)

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(translate("Options", "Practice"))
        self._role.set_texts(role_texts())
        self._preset.set_texts(preset_texts())
        caption(
            self._role.label,
            translate("Practice", "You are", "the role that one practises"),
            self._role.box,
        )
        caption(
            self._preset.label,
            translate("Practice", "What happens", "what goes wrong, or nothing"),
            self._preset.box,
        )

    def refresh(self) -> None:
        """Show how things are."""
        if self.host.practice is not self._watched:
            self._watched = self.host.practice
            if self._watched is not None:
                self._watched.changed.connect(self.refresh)
        settings, on = self.host.settings, is_practising(self.host)
        self._state.setText(
            translate("Options", "You are practising: nothing is real, nothing is paid.")
            if on
            else translate("Practice", "Try it all on a practice site first: free and private.")
        )
        self._switch.setText(
            translate("Practice", "Stop Practising") if on else translate("Practice", "Practise")
        )
        role, preset = settings.override("practice_role"), settings.override("practice_preset")
        self._role.box.setEnabled(not role)
        self._preset.box.setEnabled(not preset)
        say_or_hide(self._locked, locked_sentence(role or preset))

    def _turn(self) -> None:
        if is_practising(self.host):
            if self.host.practice is not None:
                self.host.practice.stop()
        elif is_sending(self.host):
            self.warn(not_while_sending(self.host))
        else:
            remember_choice(self.host.settings, self.choice)
            self.host.practise(self.choice)
        self.changed_more.emit()

    def apply(self) -> None:
        """Take over the choice, in a rehearsal that goes on too."""
        if self.choice == remembered_choice(self.host.settings):
            return
        remember_choice(self.host.settings, self.choice)
        if self.host.practice is not None:
            self.host.practice.change(self.choice)
