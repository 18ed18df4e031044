"""The question before the site writes to everybody with a paid certificate."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ....translation import translate
from ...button_box import ButtonBox
from ...fitting import open_with
from ...help import offer_help
from ...practice.band import add_band
from ..bars import plain_label


class SiteMailDialog(QDialog):
    """Says exactly whom it reaches, as the site's own page lists them."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        """Ask about these people."""
        super().__init__(parent)
        self.setObjectName("site_mail")
        self.setWindowTitle(translate("SiteMail", "Mail to All"))
        question = plain_label("site_mail_question", self)
        question.setWordWrap(True)
        question.setText(
            translate("SiteMail", "Have the site write to these %n people?", n=len(names))
        )
        font = question.font()
        font.setBold(True)
        question.setFont(font)
        people = QListWidget(self)
        people.setObjectName("site_mail_names")
        people.setAccessibleName(translate("SiteMail", "Who gets a mail"))
        people.addItems(list(names))
        note = plain_label("site_mail_note", self)
        note.setWordWrap(True)
        note.setText(
            "\n".join(
                (
                    translate(
                        "SiteMail",
                        "The site sends it in English, with a link to the certificate, to "
                        "everybody whose certificate is paid; also to somebody who has one and "
                        "was taken out of the course. It cannot be limited to some of them.",
                    ),
                    translate(
                        "SiteMail",
                        "Each time it is sent, all of them get it again.",
                    ),
                    translate(
                        "SiteMail",
                        "To write to some only, in the language of the course, select them in the "
                        "table and use “Write a Mail”.",
                    ),
                )
            )
        )
        box = ButtonBox(self)
        offer_help(box, "afterwards")
        cancel = box.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("site_mail_cancel")
        send = QPushButton(translate("SiteMail", "Send %n Mail(s)", n=len(names)), box)
        send.setObjectName("site_mail_send")
        send.setAutoDefault(False)
        send.setEnabled(bool(names))
        box.addButton(send, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        cancel.setDefault(True)
        cancel.setFocus()
        layout = QVBoxLayout(self)
        for widget in (question, people, note, box):
            layout.addWidget(widget)
        add_band(layout, self)
        open_with(self, 70, 26)
