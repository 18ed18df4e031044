"""What is asked about a rehearsal: who to be in it, what shall go wrong, whether to begin anew."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...practice.presets import NAMES
from ...translation import translate
from ..button_box import ButtonBox
from ..fitting import fit
from ..help import offer_help
from ..participants.bars import plain_label
from ..participants.header import caption
from .band import add_band
from .state import ROLES, Choice
from .words import preset_texts, role_texts

_LETTERS = 68  # wide


class ChoiceDialog(QDialog):
    """Asks for a role and for what shall go wrong; `choice` is the answer once accepted."""

    def __init__(self, choice: Choice, parent: QWidget, *, starting: bool) -> None:
        """Propose this choice."""
        super().__init__(parent)
        self.setObjectName("practice_dialog")
        self.setWindowTitle(translate("Practice", "Practise"))
        roles, presets = role_texts(), preset_texts()
        self._role = Chooser("practice_role", ROLES, roles, choice.role, self)
        self._preset = Chooser("practice_preset", NAMES, presets, choice.preset, self)
        layout = QVBoxLayout(self)
        if starting:
            layout.addWidget(_sentences("practice_about", _about(), self))
            layout.addSpacing(self.fontMetrics().height() // 2)
        for chooser, name in (
            (self._role, translate("Practice", "You are", "the role that one practises")),
            (self._preset, translate("Practice", "What happens", "what goes wrong, or nothing")),
        ):
            layout.addWidget(chooser.label)
            layout.addWidget(chooser.box)
            layout.addWidget(chooser.sentence)
            layout.addSpacing(self.fontMetrics().height() // 2)
            caption(chooser.label, name, chooser.box)
        layout.addStretch(1)
        go = translate("Practice", "Practise") if starting else translate("Practice", "Change")
        layout.addWidget(_button_box(self, "practice", go))
        add_band(layout, self)
        letter = self.fontMetrics()
        self.setMinimumWidth(letter.averageCharWidth() * _LETTERS)
        fit(self, _LETTERS)

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return Choice(self._role.name, self._preset.name)


class ResetDialog(QDialog):
    """Asks whether to begin anew."""

    def __init__(self, parent: QWidget) -> None:
        """Say what would go."""
        super().__init__(parent)
        self.setObjectName("practice_reset_dialog")
        self.setWindowTitle(translate("Practice", "Reset"))
        layout = QVBoxLayout(self)
        text = translate(
            "Practice",
            "Everything you have practised is removed: tables, participants, certificates. The "
            "practice site begins anew. Nothing at the real site changes.",
        )
        layout.addWidget(_sentences("practice_reset_text", text, self))
        layout.addStretch(1)
        layout.addWidget(_button_box(self, "practice_reset", translate("Practice", "Reset")))
        add_band(layout, self)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        fit(self, _LETTERS)


class Chooser:
    """A list of names, and the sentence about the one that is chosen."""

    def __init__(
        self,
        name: str,
        keys: tuple[str, ...],
        texts: Mapping[str, tuple[str, str]],
        chosen: str,
        parent: QWidget,
    ) -> None:
        """Offer the keys with their (name, sentence); `chosen` is chosen."""
        self.label = QLabel(parent)
        self.box = QComboBox(parent)
        self.box.setObjectName(name)
        self._texts = texts
        for key in keys:
            self.box.addItem(texts[key][0], key)
        longest = max((texts[key][1] for key in keys), key=len)
        self.sentence = _sentences(f"{name}_text", longest, parent)
        # Room for the longest, so that the dialog does not jump.
        width = parent.fontMetrics().averageCharWidth() * (_LETTERS - 4)
        self.sentence.setMinimumHeight(self.sentence.heightForWidth(width))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.box.currentIndexChanged.connect(self._show)
        self.box.setCurrentIndex(keys.index(chosen))
        self._show()

    @property
    def name(self) -> str:
        """The key that is chosen."""
        return str(self.box.currentData())

    def choose(self, key: str) -> None:
        """Choose a key."""
        self.box.setCurrentIndex(self.box.findData(key))

    def set_texts(self, texts: Mapping[str, tuple[str, str]]) -> None:
        """Say the same in another language."""
        self._texts = texts
        for place in range(self.box.count()):
            self.box.setItemText(place, texts[str(self.box.itemData(place))][0])
        self._show()

    def _show(self, _index: int = 0) -> None:
        sentence = self._texts[self.name][1]
        self.sentence.setText(sentence)
        self.box.setAccessibleDescription(sentence)


def _sentences(name: str, text: str, parent: QWidget) -> QLabel:
    label = plain_label(name, parent)
    label.setWordWrap(True)
    label.setText(text)
    return label


def _button_box(dialog: QDialog, name: str, go: str) -> QDialogButtonBox:
    box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    offer_help(box, "practise")
    box.button(QDialogButtonBox.StandardButton.Cancel).setObjectName(f"{name}_cancel")
    button = QPushButton(go, dialog)
    button.setObjectName(f"{name}_ok")
    box.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setDefault(True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def _about() -> str:
    return translate(
        "Practice",
        "A small certification site starts on this computer, with invented organisations, courses "
        "and people. Enrol, issue, revoke: nothing leaves this computer, nothing is paid, and your "
        "own tables, courses and layers stay as they are. All you do is removed when you stop.",
    )
