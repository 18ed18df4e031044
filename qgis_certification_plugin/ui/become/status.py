"""How an application stands on the site, and the answer to its reviewers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QGroupBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...server.address import organisation_path
from ...services.applying import Status
from ...translation import translate
from ..browser import CardBrowser
from ..colours import soft_ground
from ..flow import FlowLayout
from ..icons import own_icon, theme_icon
from ..links import open_link
from ..participants.bars import plain_label
from ..templates import render
from .apply_words import deadline_sentence, made_sentence, stage_name, stage_sentence
from .naming import name_buttons

if TYPE_CHECKING:
    from ..office import Office

_LINES = 5
# Where the page lets an owner write to the reviewers (contract 7).
_ANSWERABLE = ("asked", "rejected")


class StatusView(QWidget):
    """Shows a status; sending an answer and looking again are asked for by signals."""

    refresh_wanted = pyqtSignal()
    answer_wanted = pyqtSignal()
    another_wanted = pyqtSignal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("application_status")
        self._office = office
        self.status: Status | None = None
        self.card = CardBrowser("application_card", self)
        self._box = QGroupBox(self)
        self._hint = plain_label("application_answer_hint", self._box)
        self._hint.setWordWrap(True)
        self.message = QPlainTextEdit(self._box)
        self.message.setObjectName("application_message")
        self.message.setTabChangesFocus(True)
        self.message.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self.send = QPushButton(self._box)
        self.send.setObjectName("application_send_answer")
        inside = QVBoxLayout(self._box)
        inside.addWidget(self._hint)
        inside.addWidget(self.message)
        send_row = FlowLayout()
        send_row.addWidget(self.send)
        inside.addLayout(send_row)
        self.refresh = QPushButton(theme_icon("mActionRefresh"), "", self)
        self.refresh.setObjectName("application_refresh")
        self.page = QPushButton(own_icon("open-page"), "", self)
        self.page.setObjectName("application_page")
        self.another = QPushButton(self)
        self.another.setObjectName("application_another")
        row = FlowLayout()
        for button in (self.refresh, self.page, self.another):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card, 1)
        layout.addWidget(self._box)
        layout.addLayout(row)
        self.refresh.clicked.connect(self.refresh_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.send.clicked.connect(self.answer_wanted)
        self.page.clicked.connect(self._open_page)
        self.message.textChanged.connect(self._show_buttons)
        self.retranslate()

    def show_status(self, status: Status | None) -> None:
        """Show how it stands; None: not known yet."""
        self.status = status
        self._show()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.card.setAccessibleName(translate("Apply", "How the application stands"))
        self._box.setTitle(translate("Apply", "Answer the reviewers"))
        self._hint.setText(
            translate(
                "Apply",
                "Write in English. The organisation's details are sent again as the site has "
                "them. After your answer the application waits for the reviewers again.",
            )
        )
        self.message.setAccessibleName(translate("Apply", "Message to the reviewers"))
        name_buttons(
            (
                self.send,
                translate("Apply", "Send Answer…"),
                translate("Apply", "Send this message to the reviewers"),
            ),
            (
                self.refresh,
                translate("Apply", "Look Again"),
                translate("Apply", "Ask the site how the application stands"),
            ),
            (
                self.page,
                translate("Apply", "Open Public Page"),
                translate("Apply", "Open the page of this organisation in your web browser"),
            ),
            (
                self.another,
                translate("Apply", "Apply Anew"),
                translate("Apply", "Leave this application as it is, and prepare another one"),
            ),
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language or colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        status = self.status
        stage = status.stage if status else ""
        self._box.setVisible(stage in _ANSWERABLE)
        self.page.setVisible(bool(status and status.slug))
        self.another.setVisible(stage in ("rejected", "gone", "archived"))
        self._show_buttons()
        if status is None:
            self.card.clear()
            return
        profile = status.profile
        palette = self.card.palette()
        self.card.setHtml(
            render(
                "application.html",
                title=profile.name if profile else "",
                stage=_as_heading(stage_name(stage)),
                sentences=[
                    sentence
                    for sentence in (
                        stage_sentence(status),
                        made_sentence(status.made),
                        deadline_sentence(status),
                    )
                    if sentence
                ],
                remarks=profile.remarks if profile else "",
                remarks_label=translate("Apply", "Remarks of the reviewers"),
                history=profile.history if profile else (),
                history_label=translate("Apply", "What happened"),
                answers=profile.answers if profile else (),
                answers_label=translate("Apply", "Your answers, as everybody sees them"),
                strong=palette.color(QPalette.ColorRole.Highlight).name(),
                soft=soft_ground(palette).name(),
            )
        )

    def _show_buttons(self) -> None:
        self.send.setEnabled(bool(self.message.toPlainText().strip()))

    def _open_page(self) -> None:
        if self.status is not None and self.status.slug:
            open_link(self._office.server.url(organisation_path(self.status.slug)))


def _as_heading(text: str) -> str:
    return text[:1].upper() + text[1:]
