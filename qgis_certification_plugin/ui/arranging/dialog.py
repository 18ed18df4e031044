"""The frame of a window that makes or changes something: messages, draft, session, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...domain.arranging.drafts import Draft
from ...server.errors import FormRefused
from ...services.arranging import ChangedMeanwhile, Made
from ...storage.arranging_drafts import ArrangingKey
from ...translation import translate
from ..button_box import ButtonBox
from ..courses.sign_in import SignInDialog
from ..help import offer_help
from ..participants.bars import NoticeBar
from ..participants.messages import Messages
from ..practice.band import add_band
from ..put_away import put_away
from ..tab_order import order_tabs
from .drafting import Drafting, Opening
from .form import FieldForm
from .words import describe_failure, made_text, not_made_text

if TYPE_CHECKING:
    from ..office import Office

HELP = "arranging"


class ArrangingDialog(QDialog):
    """Closing loses nothing: what was typed comes back the next time. Not modal, because whoever
    fills it in looks things up elsewhere.
    """

    # What was made (Made), and a sentence about it.
    made = pyqtSignal(object, str)
    closed = pyqtSignal()

    def __init__(self, office: Office, key: ArrangingKey, form: FieldForm, parent: QWidget) -> None:
        """Show an empty form that cannot be used before the site was asked."""
        super().__init__(parent)
        self._office = office
        self.drafting = Drafting(office, key, self)
        self.form = form
        bar = QgsMessageBar(self)
        bar.setObjectName("arranging_messages")
        self.messages = Messages(bar)
        self._session = NoticeBar("arranging_session", "mIconWarning", ["arranging_sign_in"], self)
        self._kept = NoticeBar("arranging_kept", "mIconInfo", ["arranging_begin_anew"], self)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("arranging_progress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("arranging_scroll")
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        # A plain widget between them: themes make a form's own ground transparent.
        held = QWidget(self._scroll)
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(form)
        self._scroll.setWidget(held)
        self._is_shown = self._needs_session = self._has_kept = False
        layout = QVBoxLayout(self)
        for widget in (bar, self._session, self._kept):
            layout.addWidget(widget)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self._buttons())
        add_band(layout, self)
        self._connect()
        self._show_state()

    def _buttons(self) -> QDialogButtonBox:
        box = ButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("arranging_close")
        close.setAutoDefault(False)
        offer_help(box, HELP)
        self.send = QPushButton(self)
        self.send.setObjectName("arranging_send")
        box.addButton(self.send, QDialogButtonBox.ButtonRole.ActionRole)
        self.send.setDefault(True)
        box.rejected.connect(self.close)
        return box

    def _connect(self) -> None:
        self.send.clicked.connect(self._send)
        self._session.buttons[0].clicked.connect(self._sign_in)
        self._kept.buttons[0].clicked.connect(self.begin_anew)
        drafting = self.drafting
        drafting.busy_changed.connect(self._show_state)
        drafting.opened.connect(self._opened)
        drafting.made.connect(self._made)
        drafting.failed.connect(self._failed)
        drafting.session_ended.connect(self._session_ended)
        drafting.waiting.connect(self._waiting)
        self._office.account.changed.connect(self._account_changed)

    # --- what those that are made of it say ----------------------------------------------------

    def show_opened(self, opening: Opening) -> Draft:
        """Fill the choices; return the draft before anything was typed."""
        raise NotImplementedError

    def show_draft(self, draft: Draft) -> None:
        """Show what was typed."""
        raise NotImplementedError

    def texts(self) -> tuple[dict[str, str], str]:
        """Return what is typed, and the path of a picture."""
        raise NotImplementedError

    def check(self) -> bool:
        """Tell what is wrong; return whether it may be sent."""
        raise NotImplementedError

    def name(self) -> str:
        """Return what the sentences call it."""
        raise NotImplementedError

    # --- opening -------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the window and ask the site."""
        order_tabs(self)
        self.show()
        self.drafting.open()

    def _opened(self, opening: Opening) -> None:
        key = self.drafting.key
        if opening.course is None and opening.course_type is None:
            mine = next(one for one in opening.settled if one.key == key)
            if mine.made is not None:
                self.drafting.go_on(mine.draft)
                self.show_draft(mine.draft)
                self._made(mine.made)
            return
        first = self.show_opened(opening)
        self.drafting.begin(first)
        kept = opening.draft
        if kept is not None and kept.is_typed:
            self.drafting.go_on(kept)
        self._has_kept = self.drafting.is_typed
        self._is_shown = True
        self.show_draft(self.drafting.draft)
        self._show_state()
        self._tell_settled(opening)

    def _tell_settled(self, opening: Opening) -> None:
        """Say what became of what was on its way when the plugin was last heard of."""
        said = []
        for one in opening.settled:
            name = " ".join(one.draft.sending.names) if one.draft.sending is not None else ""
            said.append(
                not_made_text(name) if one.made is None else made_text(one.draft, one.made, name)
            )
        if said:
            self.messages.say(" ".join(said), Qgis.MessageLevel.Warning)

    def begin_anew(self) -> None:
        """Throw away what was typed and show what the site has now."""
        self.drafting.forget()
        self._has_kept = self._is_shown = False
        self._show_state()
        self.drafting.open()

    # --- typing --------------------------------------------------------------------------------

    def edited(self) -> None:
        """Note what is typed and say what is wrong with it."""
        if self._is_shown and not self.drafting.is_sending:
            self.form.set_refusals({})
            self.drafting.set(*self.texts())
            self._show_state()

    # --- sending -------------------------------------------------------------------------------

    def _send(self) -> None:
        if self.send.isEnabled():
            self.messages.clear()
            self.drafting.set(*self.texts())
            self.drafting.send()

    def _waiting(self) -> None:
        self.messages.say(
            translate(
                "Arranging", "Another window is sending at this moment. This one follows by itself."
            )
        )

    def _made(self, made: Made) -> None:
        text = made_text(self.drafting.draft, made, self.name())
        self.drafting.forget()
        self.made.emit(made, text)
        self.close()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ChangedMeanwhile):
            self.drafting.replace_base(error)
        if isinstance(error, FormRefused):
            self.form.set_refusals(error.fields)
        text = describe_failure(error, self._office.server)
        self._show_state()
        if not self.isVisible():  # closed while it was being sent
            self._office.say(text, Qgis.MessageLevel.Warning)
            self.closed.emit()
        elif self._is_shown:
            self.messages.say(text, Qgis.MessageLevel.Warning)
        else:
            again = translate("Arranging", "Try Again", "a button")
            self.messages.say(text, Qgis.MessageLevel.Warning, again, self.drafting.open)

    # --- the session ---------------------------------------------------------------------------

    def _session_ended(self) -> None:
        self._needs_session = True
        self._show_state()

    def _sign_in(self) -> None:
        dialog = SignInDialog(self._office, self)
        dialog.exec()
        put_away(dialog)

    def _account_changed(self) -> None:
        account = self._office.account
        if not account.is_signed_in or not self._needs_session:
            return
        if account.username != self.drafting.key.username:
            return  # the window is closed by whoever opened it
        self._needs_session = False
        self._show_state()
        if not self._is_shown:
            self.drafting.open()

    # --- showing -------------------------------------------------------------------------------

    def _show_state(self) -> None:
        busy = self.drafting.is_busy
        self._progress.setVisible(busy)
        self.form.setEnabled(self._is_shown and not busy and not self.drafting.is_pending)
        may = self.check() if self._is_shown else False
        self.send.setEnabled(may and not busy and not self._needs_session)
        self._session.say(
            translate(
                "Arranging", "Your session has ended. What you typed is kept. Sign in to go on."
            )
            if self._needs_session
            else ""
        )
        self._kept.say(
            translate("Arranging", "This is what you typed before and did not send.")
            if self._has_kept and not self._needs_session and not self.drafting.is_pending
            else ""
        )

    def retranslate(self) -> None:
        """Set every text of the frame."""
        self._session.buttons[0].setText(translate("Arranging", "Sign In…"))
        self._kept.buttons[0].setText(translate("Arranging", "Begin Anew", "a button"))
        self._kept.buttons[0].setToolTip(
            translate("Arranging", "Throw it away, and show what the site has")
        )
        self._progress.setAccessibleName(translate("Arranging", "Waiting for the site"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (name given by Qt)
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # --- closing -------------------------------------------------------------------------------

    def reject(self) -> None:
        """Close by the Escape key: as by the button."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save; sending goes on in the background."""
        self._keep()
        super().closeEvent(event)
        if not self.drafting.is_sending:
            self.closed.emit()

    def _keep(self) -> None:
        if self._is_shown and not self.drafting.is_sending:
            self.drafting.save()

    def shut_down(self) -> None:
        """Save and go: the plugin leaves, or somebody else has signed in."""
        self._keep()
        self._office.account.changed.disconnect(self._account_changed)
        self.hide()
