"""The confirmation before something is sent to the reviewers: what, and what will happen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ...domain.dossier import Answer, Dossier
from ...services.applying import values_of
from ...storage.countries import Countries
from ...translation import translate
from ..browser import CardBrowser
from ..button_box import ButtonBox
from ..fitting import open_with
from ..participants.bars import plain_label
from ..practice.band import add_band
from ..put_away import put_away
from ..templates import render
from .apply_words import what_is_sent, what_will_happen

if TYPE_CHECKING:
    from ..office import Office


class ConfirmDialog(QDialog):
    """Accepted only by the button that says what is sent."""

    def __init__(
        self,
        question: str,
        rows: Sequence[tuple[str, str]],
        sentences: Sequence[str],
        button: str,
        parent: QWidget,
    ) -> None:
        """Ask; `rows` are what is sent, `sentences` what will happen."""
        super().__init__(parent)
        self.setObjectName("apply_confirm")
        self.setWindowTitle(translate("Apply", "Send to the Site"))
        head = plain_label("apply_confirm_question", self)
        head.setWordWrap(True)
        bold = head.font()
        bold.setBold(True)
        head.setFont(bold)
        head.setText(question)
        what = CardBrowser("apply_confirm_what", self)
        what.setAccessibleName(translate("Apply", "What is sent"))
        what.setHtml(render("certificate.html", rows=rows))
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(what, 1)
        for number, sentence in enumerate(sentences, start=1):
            label = plain_label(f"apply_confirm_{number}", self)
            label.setWordWrap(True)
            label.setText(sentence)
            layout.addWidget(label)
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        send = QPushButton(button, self)
        send.setObjectName("apply_confirm_ok")
        box.addButton(send, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("apply_confirm_cancel")
        cancel.setDefault(True)
        send.setAutoDefault(False)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        add_band(layout, self)
        open_with(self, 80, 30)
        cancel.setFocus()


def ask_to_send(
    office: Office, dossier: Dossier, answers: Mapping[str, Answer], weak: int, parent: QWidget
) -> bool:
    """Show what an application holds and what will happen; return whether it may be sent.

    weak: how many things lack without stopping it.
    """
    countries = Countries(office.world_map).names()
    return _ask(
        ConfirmDialog(
            translate(
                "Apply",
                "Apply for “{name}” at {host}?",
                name=values_of(dossier.details)["name"],
                host=office.server.host,
            ),
            what_is_sent(dossier, office.account.username, answers, countries),
            what_will_happen(weak),
            translate("Apply", "Send Application"),
            parent,
        )
    )


def ask_to_answer(text: str, parent: QWidget) -> bool:
    """Show a message to the reviewers; return whether it may be sent."""
    return _ask(
        ConfirmDialog(
            translate("Apply", "Send this answer to the reviewers?"),
            [(translate("Apply", "Message to the reviewers"), text)],
            [
                translate(
                    "Apply",
                    "The remarks of the reviewers are then taken away, and the application waits "
                    "for them again.",
                )
            ],
            translate("Apply", "Send Answer"),
            parent,
        )
    )


def _ask(dialog: ConfirmDialog) -> bool:
    accepted = dialog.exec() == ConfirmDialog.DialogCode.Accepted
    put_away(dialog)
    return bool(accepted)
