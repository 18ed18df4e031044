"""The questions before something is done to one person that cannot be undone or costs a credit."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ....server.pages.course import Attendee
from ....translation import translate
from ...button_box import ButtonBox
from ...fitting import fit
from ...practice.band import add_band
from ...put_away import put_away
from ..bars import plain_label
from ..formats import balance, euros


class ConfirmDialog(QDialog):
    """One question, what it means, and a button that names the deed. Enter cancels."""

    def __init__(self, title: str, text: str, button: str, parent: QWidget) -> None:
        """Ask it."""
        super().__init__(parent)
        self.setObjectName("confirm_person")
        self.setWindowTitle(title)
        says = plain_label("confirm_text", self)
        says.setWordWrap(True)
        says.setText(text)
        box = ButtonBox(self)
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("confirm_cancel")
        act = QPushButton(button, box)
        act.setObjectName("confirm_ok")
        act.setAutoDefault(False)
        box.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        cancel.setDefault(True)
        cancel.setFocus()
        layout = QVBoxLayout(self)
        layout.addWidget(says, 1)
        layout.addWidget(box)
        add_band(layout, self)
        fit(self, 72)


def confirm(title: str, text: str, button: str, parent: QWidget) -> bool:
    """Ask, and return whether it was confirmed."""
    dialog = ConfirmDialog(title, text, button, parent)
    answer = dialog.exec() == ConfirmDialog.DialogCode.Accepted
    put_away(dialog)
    return answer


def may_pay(row: Attendee, credits_: int | None, parent: QWidget) -> bool:
    """Ask whether to pay an unpaid certificate."""
    text = translate(
        "ConfirmPerson",
        "Pay certificate {number} of {name}?\n\nThis takes 1 credit, {amount}. Balance now "
        "{balance}. After that the PDF can be printed.",
        number=row.number or "",
        name=row.name,
        amount=euros(1),
        balance=balance(credits_),
    )
    title = translate("ConfirmPerson", "Pay Certificate")
    button = translate("ConfirmPerson", "Pay {amount}", amount=euros(1))
    return confirm(title, text, button, parent)


def may_revoke(row: Attendee, credits_: int | None, parent: QWidget) -> bool:
    """Ask whether to revoke a certificate."""
    text = translate(
        "ConfirmPerson",
        "Revoke certificate {number} of {name}?\n\nFrom then on, whoever checks the number is "
        "told that there is no such certificate, and a printed one is worth nothing. This cannot "
        "be undone. A new certificate for this person costs another credit, and the site may give "
        "the number to somebody else.\n\nWhether a credit comes back is up to the site: it is "
        "read before and after, and told to you. Balance now {balance}.",
        number=row.number or "",
        name=row.name,
        balance=balance(credits_),
    )
    title = translate("ConfirmPerson", "Revoke Certificate")
    button = translate("ConfirmPerson", "Revoke {number}", number=row.number or "")
    return confirm(title, text, button, parent)


def may_remove(row: Attendee, parent: QWidget) -> bool:
    """Ask whether to take somebody out of the course."""
    text = translate(
        "ConfirmPerson",
        "Take {name} out of this course?\n\nThe organisation still knows this person, who can "
        "be enrolled again.",
        name=row.name,
    )
    if row.number:
        warning = translate(
            "ConfirmPerson",
            "Certificate {number} stays valid: it disappears from this table, but whoever checks "
            "the number finds it, and no credit comes back. To take the certificate back, revoke "
            "it first.",
            number=row.number,
        )
        text = f"{text}\n\n{warning}"
    title = translate("ConfirmPerson", "Remove from Course")
    return confirm(title, text, translate("ConfirmPerson", "Remove from Course"), parent)
