"""Mails prepared for the user's own program: one for each person, or one to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ....domain.course_language import NATIVE_NAMES
from ....server.address import ServerAddress
from ....server.pages.course import Attendee, CoursePage
from ....services.mail import (
    Mail,
    is_mailbox,
    languages,
    letter_to,
    letter_to_several,
    mail_language,
    mailto,
)
from ....translation import translate
from ...button_box import ButtonBox
from ...fitting import open_with
from ...help import offer_help
from ...links import open_link
from ...only_read import only_read
from ...practice.band import add_band
from ..bars import plain_label
from ..header import caption


@dataclass(frozen=True)
class Receiver:
    """Somebody to write to; `address` is empty where it is not known."""

    row: Attendee
    address: str


class WriteDialog(QDialog):
    """Shows each mail before it is opened; nothing is sent from here."""

    def __init__(
        self,
        receivers: Sequence[Receiver],
        page: CoursePage,
        server: ServerAddress,
        parent: QWidget,
    ) -> None:
        """Prepare mails to these people of the course."""
        super().__init__(parent)
        self.setObjectName("write_mails")
        self.setWindowTitle(translate("WriteMails", "Write a Mail"))
        self._page, self._server = page, server
        self._known = [one for one in receivers if is_mailbox(one.address)]
        unknown = [one.row.name for one in receivers if not is_mailbox(one.address)]
        self._each = QRadioButton(translate("WriteMails", "A mail for each person"), self)
        self._each.setObjectName("write_each")
        self._each.setChecked(True)
        self._together = QRadioButton(
            translate("WriteMails", "One mail to all, who do not see each other's address"), self
        )
        self._together.setObjectName("write_together")
        self._together.setEnabled(len(self._known) > 1)
        self._each.toggled.connect(self._show)
        self.language = self._languages(mail_language(page.language))
        language_label = QLabel(self)
        caption(language_label, translate("WriteMails", "&Language"), self.language)
        self.people = QListWidget(self)
        self.people.setObjectName("write_people")
        self.people.setAccessibleName(translate("WriteMails", "Who gets a mail"))
        self.people.addItems([f"{one.row.name} <{one.address}>" for one in self._known])
        self.people.setCurrentRow(0 if self._known else -1)
        self.people.currentRowChanged.connect(self._show)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("write_text")
        only_read(self.text)
        self.text.setAccessibleName(translate("WriteMails", "The mail"))
        self._note = plain_label("write_note", self)
        self._note.setWordWrap(True)
        self._missing = plain_label("write_missing", self)
        self._missing.setWordWrap(True)
        self._missing.setVisible(bool(unknown))
        self._missing.setText(_without_address(unknown))
        form = QFormLayout()
        form.addRow(language_label, self.language)
        layout = QVBoxLayout(self)
        layout.addWidget(self._each)
        layout.addWidget(self._together)
        layout.addLayout(form)
        layout.addWidget(self.people, 1)
        layout.addWidget(self.text, 2)
        layout.addWidget(self._note)
        layout.addWidget(self._missing)
        layout.addWidget(self._buttons())
        add_band(layout, self)
        open_with(self, 80, 34)
        self._show()

    def _languages(self, chosen: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("write_language")
        for code in languages():
            box.addItem(NATIVE_NAMES[code], code)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(self._show)
        return box

    def _buttons(self) -> QDialogButtonBox:
        box = ButtonBox(QDialogButtonBox.StandardButton.Close, self)
        offer_help(box, "afterwards")
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("write_close")
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        self._open = self._button(box, "write_open", self.open)
        self._open.setDefault(True)
        addresses = self._button(box, "write_copy_addresses", self.copy_addresses)
        addresses.setText(translate("WriteMails", "Copy Addresses"))
        text = self._button(box, "write_copy_text", self.copy_text)
        text.setText(translate("WriteMails", "Copy Text"))
        for button in (addresses, text):
            button.setEnabled(bool(self._known))
        return box

    def _button(self, box: QDialogButtonBox, name: str, pressed: object) -> QPushButton:
        button = QPushButton(box)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    # --- the mail ----------------------------------------------------------------------------

    def _mail(self) -> Mail | None:
        language = self.language.currentData()
        if self._together.isChecked():
            return letter_to_several(self._page, self._server, language)
        row = self.people.currentRow()
        if not 0 <= row < len(self._known):
            return None
        return letter_to(self._known[row].row, self._page, self._server, language)

    def _link(self) -> str | None:
        mail = self._mail()
        if mail is None:
            return None
        if self._together.isChecked():
            return mailto([one.address for one in self._known], mail, hidden=True)
        return mailto([self._known[self.people.currentRow()].address], mail)

    def _show(self) -> None:
        mail, together = self._mail(), self._together.isChecked()
        self.people.setEnabled(not together)
        self.text.setPlainText(f"{mail.subject}\n\n{mail.text}" if mail is not None else "")
        self._open.setEnabled(self._link() is not None)
        if mail is None:
            self._note.clear()
        elif self._link() is None:
            self._note.setText(
                translate(
                    "WriteMails",
                    "These are too many for one link to a mail program. Copy the addresses into "
                    "the blind copy (BCC) of a new mail, and the text into the mail.",
                )
            )
        else:
            self._note.setText(
                translate(
                    "WriteMails",
                    "Nothing is sent from here: your mail program shows the mail first. Attach "
                    "the PDF there; links to mail programs cannot carry files.",
                )
            )
        if together or len(self._known) < 2:
            self._open.setText(translate("WriteMails", "Open in Mail Program"))
        else:
            self._open.setText(
                translate(
                    "WriteMails",
                    "Open Mail {number} of {count}",
                    number=self.people.currentRow() + 1,
                    count=len(self._known),
                )
            )

    def open(self) -> None:
        """Open the mail in the user's program, and go to the next person."""
        link = self._link()
        if link is None:
            return
        if not open_link(link):
            self._note.setText(_no_program())
            return
        row = self.people.currentRow()
        if not self._together.isChecked() and row + 1 < len(self._known):
            self.people.setCurrentRow(row + 1)

    def copy_text(self) -> None:
        """Put the mail on the clipboard."""
        mail = self._mail()
        if mail is not None:
            QGuiApplication.clipboard().setText(f"{mail.subject}\n\n{mail.text}")

    def copy_addresses(self) -> None:
        """Put the addresses on the clipboard, as mail programs take them."""
        QGuiApplication.clipboard().setText(", ".join(one.address for one in self._known))


def _no_program() -> str:
    return translate(
        "WriteMails",
        "No mail program opened it. Copy the address and the text, and paste them into your mail.",
    )


def _without_address(names: Sequence[str]) -> str:
    return translate(
        "WriteMails",
        "The address of %n people is not known here, because the site no longer shows it: {names}.",
        n=len(names),
        names=", ".join(names),
    )
