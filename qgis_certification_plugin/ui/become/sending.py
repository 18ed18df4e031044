"""Applying: signing in, the site's questions, sending once, and how it stands afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.dossier import Application
from ...server.applying import Found
from ...server.pages.application import ApplicationForm
from ...services.applying import (
    Status,
    all_gaps,
    answer_reviewer,
    apply,
    read_status,
    settle,
    values_of,
)
from ...translation import translate
from ..courses.sign_in import SignInForm
from ..icons import theme_icon
from ..participants.bars import plain_label
from ..tab_order import order_tabs
from .apply_words import introduction, stage_name
from .confirm import ask_to_answer, ask_to_send
from .desk import DossierDesk
from .errands import Errands, Note
from .gap_words import describe_gap
from .naming import name_buttons, see_through
from .questions import QuestionsForm
from .status import StatusView

if TYPE_CHECKING:
    from ..office import Office


class ApplyTab(QWidget):
    """The way to the site. Everything else of the window works without it."""

    busy_changed = pyqtSignal(bool)

    def __init__(self, office: Office, desk: DossierDesk, parent: QWidget | None = None) -> None:
        """Ask nothing of the site before this is seen."""
        super().__init__(parent)
        self.setObjectName("apply")
        self._office = office
        self._desk = desk
        self._form: ApplicationForm | None = None
        self._client: object = None
        self._errands = Errands(office, desk, self)
        self._errands.busy_changed.connect(self._show_busy)
        self._errands.busy_changed.connect(self.busy_changed)
        self._errands.done.connect(self._done)
        self._intro = plain_label("apply_intro", self)
        self._intro.setWordWrap(True)
        self.sign_in = SignInForm(office, self)
        self.questions = QuestionsForm(desk)
        self.status = StatusView(office, self)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("apply_progress")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.send = QPushButton(self)
        self.send.setObjectName("apply_send")
        self.look = QPushButton(theme_icon("mActionRefresh"), "", self)
        self.look.setObjectName("apply_look")
        self._lay_out()
        self.questions.changed.connect(self._answered)
        self.send.clicked.connect(self._ask_send)
        self.look.clicked.connect(self.look_by_name)
        self.status.refresh_wanted.connect(self.refresh)
        self.status.answer_wanted.connect(self._ask_answer)
        self.status.another_wanted.connect(self._begin_anew)
        self.status.message.textChanged.connect(self._message_typed)
        office.account.changed.connect(self._account_changed)
        desk.changed.connect(self._dossier_changed)
        self.retranslate()

    def _lay_out(self) -> None:
        signed_out = QWidget(self)
        top = QVBoxLayout(signed_out)
        top.addWidget(self.sign_in)
        top.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("apply_questions_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        held = QWidget(scroll)
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.questions)
        inside.addStretch(1)
        scroll.setWidget(held)
        see_through(scroll)
        row = QHBoxLayout()
        row.addWidget(self.look)
        row.addStretch(1)
        row.addWidget(self.send)
        new = QWidget(self)
        below = QVBoxLayout(new)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(scroll, 1)
        below.addLayout(row)
        self._stack = QStackedWidget(self)
        for page in (signed_out, new, self.status):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.addWidget(self._intro)
        layout.addWidget(self.progress)
        layout.addWidget(self._stack, 1)

    # --- what is shown -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (name given by Qt)
        """Ask the site for what is needed now."""
        super().showEvent(event)
        self._go_on()

    def _account_changed(self) -> None:
        account = self._office.account
        client = account.client if account.is_signed_in else None
        if client is not self._client:
            self._client = client
            self._form = None
        self._show_page()
        if self.isVisible():
            self._go_on()

    def _dossier_changed(self) -> None:
        self._show_page()
        text = self._desk.dossier.message
        if self.status.message.toPlainText() != text:
            self.status.message.setPlainText(text)

    def _show_page(self) -> None:
        application = self._desk.dossier.application
        signed_in = self._office.account.is_signed_in
        page = 0 if not signed_in else 2 if application.slug else 1
        self._stack.setCurrentIndex(page)
        self.send.setEnabled(self._form is not None and not self._errands.is_busy)
        self.look.setEnabled(not self._errands.is_busy)
        text = introduction(page, uncertain=bool(application.sending))
        self._intro.setText(text)
        self._intro.setVisible(bool(text))

    def _go_on(self) -> None:
        """Do what comes next by itself: settle, read the status, or read the questions."""
        if self._errands.is_busy or not self._office.account.is_signed_in:
            return
        application = self._desk.dossier.application
        if application.sending:
            self.settle()
        elif application.slug:
            if self.status.status is None:
                self.refresh()
        elif self._form is None:
            self._read_form()

    def retranslate(self) -> None:
        """Write every text in the user's present language."""
        self.progress.setAccessibleName(translate("Apply", "Waiting for the site"))
        name_buttons(
            (
                self.send,
                translate("Apply", "Send Application…"),
                translate("Apply", "Check everything, show what will be sent, and ask once more"),
            ),
            (
                self.look,
                translate("Apply", "Look on the Site"),
                translate("Apply", "See whether the site has an organisation of this name already"),
            ),
        )
        self.questions.retranslate()
        self._show_page()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- what is typed -------------------------------------------------------------------------

    def _answered(self) -> None:
        self._desk.set(answers={**self._desk.dossier.answers, **self.questions.answers})

    def _message_typed(self) -> None:
        self._desk.set(message=self.status.message.toPlainText())

    # --- asking the site -----------------------------------------------------------------------

    def _read_form(self) -> None:
        def done(form: ApplicationForm) -> None:
            self._form = form
            # Questions that the site does not ask any more are not sent; their answers are kept.
            self.questions.ask(form.questions, self._desk.dossier.answers)
            order_tabs(self)

        self._errands.run(
            translate("Apply", "Reading the application form"), lambda desk: desk.form(), done
        )

    def settle(self) -> None:
        """Find out what became of an application whose answer never came."""
        dossier = self._desk.dossier
        note = Note(self._desk.store, dossier)

        def done(found: Found | None) -> None:
            if found is None:
                self._desk.said.emit(
                    translate("Apply", "The application had not arrived. You may send it again."),
                    Qgis.MessageLevel.Info,
                )

        self._errands.run(
            translate("Apply", "Asking whether an application has arrived"),
            lambda desk: settle(desk, dossier, note),
            done,
            frozen=True,
        )

    def refresh(self) -> None:
        """Ask how the application stands."""
        application = self._desk.dossier.application
        name = self._desk.dossier.details.name
        self._errands.run(
            translate("Apply", "Asking how an application stands"),
            lambda desk: read_status(desk, application.slug, name),
            self._show_status,
        )

    def look_by_name(self) -> None:
        """Look for an organisation of the dossier's name, and follow it if there is one."""
        name = values_of(self._desk.dossier.details)["name"]
        if not name:
            self._desk.said.emit(
                translate("Apply", "Type the organisation's name first, on the page before."),
                Qgis.MessageLevel.Info,
            )
            return

        def done(found: list[Found]) -> None:
            if not found:
                self._desk.said.emit(
                    translate("Apply", "The site has no organisation “{name}”.", name=name),
                    Qgis.MessageLevel.Info,
                )
                return
            entry = found[0].entry
            made = entry.created.isoformat() if entry.created else ""
            self._desk.set(
                application=Application(slug=entry.slug, made=made, stage=found[0].stage)
            )
            self.status.show_status(None)
            self._desk.said.emit(
                translate(
                    "Apply",
                    "The site has “{name}”: {stage}.",
                    name=entry.name,
                    stage=stage_name(found[0].stage),
                ),
                Qgis.MessageLevel.Info,
            )

        self._errands.run(
            translate("Apply", "Looking for an organisation"), lambda desk: desk.find(name), done
        )

    def _show_status(self, status: Status) -> None:
        self.status.show_status(status)
        application = self._desk.dossier.application
        self._desk.set(
            application=replace(
                application,
                slug=status.slug or application.slug,
                made=status.made.isoformat() if status.made else application.made,
                stage=status.stage,
            )
        )

    def _begin_anew(self) -> None:
        self._desk.set(application=Application())
        self.status.show_status(None)
        self._form = None
        self._go_on()

    # --- sending -------------------------------------------------------------------------------

    def _ask_send(self) -> None:
        if self._form is None or self._errands.is_busy:
            return
        questions = [question.text for question in self._form.questions]
        found = all_gaps(self._desk.dossier, questions)
        stopping = [describe_gap(gap) for gap in found if gap.stops]
        if stopping:
            self._desk.said.emit(
                translate("Apply", "Nothing was sent. {what}", what=" ".join(stopping)),
                Qgis.MessageLevel.Warning,
            )
            return
        if ask_to_send(self._office, self._desk.dossier, self.questions.answers, len(found), self):
            self.apply()

    def apply(self) -> None:
        """Send the application; asked before."""
        dossier, username = self._desk.dossier, self._office.account.username
        profile = self._office.account.profile
        note = Note(self._desk.store, dossier)
        me = profile.username if profile else username

        def done(found: Found | None) -> None:
            self._desk.said.emit(
                translate(
                    "Apply",
                    "The application has arrived. The reviewers and the owners are told by e-mail.",
                ),
                Qgis.MessageLevel.Success,
            )

        self._errands.run(
            translate("Apply", "Sending an application"),
            lambda desk: apply(desk, dossier, me, note),
            done,
            frozen=True,
        )

    def _ask_answer(self) -> None:
        text = self.status.message.toPlainText().strip()
        status = self.status.status
        if not text or status is None or self._errands.is_busy:
            return
        if ask_to_answer(text, self):
            self.answer(status.slug, text)

    def answer(self, slug: str, text: str) -> None:
        """Send an answer to the reviewers; asked before."""

        def done(status: Status) -> None:
            self._show_status(status)
            self._desk.set(message="")
            self._desk.said.emit(
                translate("Apply", "Your answer has arrived."), Qgis.MessageLevel.Success
            )

        self._errands.run(
            translate("Apply", "Sending an answer to the reviewers"),
            lambda desk: answer_reviewer(desk, slug, text),
            done,
        )

    # --- in the background ---------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether the site is being asked."""
        return self._errands.is_busy

    def _done(self) -> None:
        self._show_page()
        if self._desk.dossier.application.slug and self.status.status is None:
            self.refresh()

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self._stack.setEnabled(not busy)
        self._show_page()
