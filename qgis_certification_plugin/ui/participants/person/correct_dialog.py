"""Correcting the name or e-mail of somebody who is enrolled."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....domain.participants import MAX_LENGTH
from ....domain.text import tidy
from ....server.pages.course import Attendee
from ....server.pages.forms import AttendeeForm
from ....services.mail import is_mailbox
from ....services.results import DaysLeft
from ....translation import translate
from ...button_box import ButtonBox
from ...fitting import fit
from ...help import offer_help
from ...practice.band import add_band
from ..bars import plain_label
from ..days import sentences
from ..header import caption


class CorrectDialog(QDialog):
    """Shows what the site has, and takes what it should have."""

    def __init__(
        self, form: AttendeeForm, row: Attendee, left: DaysLeft | None, parent: QWidget
    ) -> None:
        """Show the form of this person."""
        super().__init__(parent)
        self.setObjectName("correct_person")
        self.setWindowTitle(translate("CorrectPerson", "Correct Name or E-mail"))
        self._form = form
        fields = QFormLayout()
        self._first = self._field(
            fields, "correct_first_name", translate("CorrectPerson", "&First name"), form.first_name
        )
        self._surname = self._field(
            fields, "correct_surname", translate("CorrectPerson", "&Surname"), form.surname
        )
        self._email = self._field(
            fields, "correct_email", translate("CorrectPerson", "&E-mail"), form.email
        )
        says = plain_label("correct_note", self)
        says.setWordWrap(True)
        says.setText(_note(row, left))
        self._says = plain_label("correct_problem", self)
        self._says.setWordWrap(True)
        self._renew = QCheckBox(
            translate("CorrectPerson", "Make the &PDF anew, so that it is printed right"), self
        )
        self._renew.setObjectName("correct_renew")
        self._renew.setChecked(row.may_renew)
        self._renew.setVisible(row.may_renew)
        self._mail = QCheckBox(
            translate("CorrectPerson", "Then prepare a &mail to this person"), self
        )
        self._mail.setObjectName("correct_mail")
        self._mail.setChecked(row.paid)
        self._mail.setVisible(row.paid)
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        offer_help(box, "afterwards")
        box.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("correct_cancel")
        self._ok = QPushButton(box)
        self._ok.setObjectName("correct_ok")
        self._ok.setDefault(True)
        box.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(fields)
        for widget in (self._says, says, self._renew, self._mail):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(box)
        add_band(layout, self)
        self._renew.toggled.connect(self._show)
        fit(self, 64)
        self._show()

    def _field(self, fields: QFormLayout, name: str, text: str, value: str) -> QLineEdit:
        field, label = QLineEdit(self), QLabel(self)
        field.setObjectName(name)
        field.setMaxLength(MAX_LENGTH)
        field.setText(value)
        field.textChanged.connect(self._show)
        caption(label, text, field)
        field.setAccessibleName(text.replace("&", ""))
        fields.addRow(label, field)
        return field

    @property
    def form(self) -> AttendeeForm:
        """What the site should have."""
        return replace(
            self._form,
            first_name=tidy(self._first.text()),
            surname=tidy(self._surname.text()),
            email=self._email.text().strip(),
        )

    @property
    def renews(self) -> bool:
        """Whether the PDF is to be made anew."""
        return self._renew.isChecked()

    @property
    def mails(self) -> bool:
        """Whether a mail is wanted afterwards."""
        return self._mail.isChecked()

    def _show(self) -> None:
        form = self.form
        problem = ""
        if not form.first_name:
            problem = translate("CorrectPerson", "The first name is missing.")
        elif not is_mailbox(form.email):
            problem = translate("CorrectPerson", "This is not an e-mail address.")
        self._says.setText(problem)
        self._says.setVisible(bool(problem))
        self._ok.setEnabled(not problem and form != self._form)
        if self.renews:
            self._ok.setText(translate("CorrectPerson", "Correct and Renew PDF"))
        else:
            self._ok.setText(translate("CorrectPerson", "Correct", "a button"))


def _note(row: Attendee, left: DaysLeft | None) -> str:
    if not row.number:
        return translate(
            "CorrectPerson", "The name is printed on the certificate exactly as it stands here."
        )
    lines = [
        translate("CorrectPerson", "Certificate {number} keeps its number.", number=row.number)
    ]
    if row.paid and not row.may_renew:
        lines.append(
            translate(
                "CorrectPerson",
                "The site does not let you make the PDF anew: it keeps the name that it was "
                "printed with. Ask an owner of the organisation to renew it.",
            )
        )
    if left is not None:
        lines.append(sentences(left)[0])
    return " ".join(lines)
