"""The page Verify: is a certificate genuine, and whose is it?"""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.progress import Cancelled, Progress
from ...network.tasks import TaskHandle
from ...server.address import certificate_path
from ...server.errors import Aborted
from ...server.pages.certificate import VerifiedCertificate
from ...services.verification import number_in, verify
from ...translation import translate
from ..browser import CardBrowser
from ..icons import own_icon, theme_icon
from ..links import open_link
from ..office import Office
from ..templates import render
from .answer import Answer, Verdict, details, headline, is_number_given_twice

_ICONS = {
    Verdict.GENUINE: "mIconSuccess",
    Verdict.UNKNOWN: "mIconCritical",
    Verdict.TWICE: "mIconWarning",
    Verdict.NO_NUMBER: "mIconWarning",
    Verdict.FAILED: "mIconWarning",
}


class VerifyPage(QWidget):
    """One question, one answer; nothing of it is kept."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Ask for a number."""
        super().__init__(parent)
        self.setObjectName("verify_page")
        self._office = office
        self._handle: TaskHandle[VerifiedCertificate | None] | None = None
        self._answer: Answer | None = None
        self._intro = self._label("verify_intro")
        self._number_label = QLabel(self)
        self.number = QLineEdit(self)
        self.number.setObjectName("verify_number")
        self.number.setClearButtonEnabled(True)
        self.number.setMaxLength(500)
        self._number_label.setBuddy(self.number)
        self.ask = QPushButton(self)
        self.ask.setObjectName("verify_ask")
        self.cancel = QPushButton(self)
        self.cancel.setObjectName("verify_cancel")
        self.progress = QProgressBar(self)
        self.progress.setObjectName("verify_progress")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self._icon = QLabel(self)
        self._icon.setObjectName("verify_icon")
        self.verdict = self._label("verify_verdict")
        bold = self.verdict.font()
        bold.setBold(True)
        self.verdict.setFont(bold)
        self.card = CardBrowser("verify_card", self)
        self.public_page = QPushButton(self)
        self.public_page.setObjectName("verify_public_page")
        self.public_page.setIcon(own_icon("open-page"))
        self._lay_out()
        self.number.returnPressed.connect(self._ask)
        self.ask.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._cancel)
        self.public_page.clicked.connect(self._open_public_page)
        self.retranslate()
        self._show_waiting(waiting=False)

    def opened(self) -> None:
        """Be ready for typing."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.selectAll()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self._intro.setText(
            translate("Verify", "Ask the certification site whether a certificate is genuine.")
        )
        self._number_label.setText(translate("Verify", "Certificate &number or link"))
        self.number.setPlaceholderText(translate("Verify", "QGIS-1234", "an example"))
        self.number.setAccessibleName(translate("Verify", "Certificate number or link"))
        self.number.setToolTip(
            translate("Verify", "The number stands on the certificate, at the bottom left")
        )
        self.ask.setText(translate("Verify", "Verify"))
        self.ask.setAccessibleName(translate("Verify", "Verify the certificate"))
        self.cancel.setText(translate("Verify", "Cancel"))
        self.cancel.setAccessibleName(translate("Verify", "Stop asking"))
        self.progress.setAccessibleName(translate("Verify", "Asking the certification site"))
        self.card.setAccessibleName(translate("Verify", "What the site says"))
        self.public_page.setText(translate("Verify", "Open Public Page"))
        self.public_page.setToolTip(
            translate("Verify", "Open the page of this number on the certification site")
        )
        self.public_page.setAccessibleName(self.public_page.toolTip())
        self._show_answer()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- building ------------------------------------------------------------------------------

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _lay_out(self) -> None:
        question = QHBoxLayout()
        question.addWidget(self.number, 1)
        question.addWidget(self.ask)
        waiting = QHBoxLayout()
        waiting.addWidget(self.progress, 1)
        waiting.addWidget(self.cancel)
        answer = QHBoxLayout()
        answer.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self.verdict, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._intro)
        layout.addWidget(self._number_label)
        layout.addLayout(question)
        layout.addLayout(waiting)
        layout.addLayout(answer)
        layout.addWidget(self.card, 1)
        layout.addWidget(self.public_page, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)

    # --- asking --------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._drop()
        number = number_in(self.number.text())
        if number is None:
            self._answer = Answer(Verdict.NO_NUMBER)
            self._show_answer()
            return
        self._answer = None
        self._show_answer()
        self._show_waiting(waiting=True)
        client = self._office.public_client()

        def work(_progress: Progress) -> VerifiedCertificate | None:
            return verify(client, number)

        def done(found: VerifiedCertificate | None) -> None:
            verdict = Verdict.UNKNOWN if found is None else Verdict.GENUINE
            self._answered(Answer(verdict, number, found))

        def failed(error: Exception) -> None:
            if isinstance(error, (Cancelled, Aborted)):
                self._answered(None)
            elif is_number_given_twice(error):
                self._answered(Answer(Verdict.TWICE, number))
            else:
                self._answered(Answer(Verdict.FAILED, number, error=error))

        self._handle = self._office.run(
            translate("Verify", "Verifying a certificate"),
            work,
            on_done=done,
            on_failed=failed,
            parent=self,
        )

    def _drop(self) -> None:
        """Want no answer to the last question any more."""
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.drop()
            handle.cancel()

    def _cancel(self) -> None:
        self._drop()
        self._answered(None)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, answer: Answer | None) -> None:
        self._handle = None
        self._answer = answer
        self._show_waiting(waiting=False)
        self._show_answer()

    # --- showing -------------------------------------------------------------------------------

    def _show_waiting(self, *, waiting: bool) -> None:
        self.progress.setVisible(waiting)
        self.cancel.setVisible(waiting)

    def _show_answer(self) -> None:
        answer = self._answer
        for widget in (self._icon, self.verdict):
            widget.setVisible(answer is not None)
        self.card.setVisible(answer is not None and answer.certificate is not None)
        self.public_page.setVisible(answer is not None and bool(answer.number))
        if answer is None:
            return
        side = self.fontMetrics().height() + 4
        self._icon.setPixmap(theme_icon(_ICONS[answer.verdict]).pixmap(side, side))
        self.verdict.setText(headline(answer, self._office.server))
        if answer.certificate is not None:
            self.card.setHtml(render("certificate.html", rows=details(answer.certificate)))

    def _open_public_page(self) -> None:
        if self._answer is not None and self._answer.number:
            open_link(self._office.server.url(certificate_path(self._answer.number)))
