"""The session that ended in the middle of something: say so, get it back, go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...translation import translate
from ..courses.sign_in import SignInDialog
from ..put_away import put_away
from .bars import NoticeBar
from .messages import Messages
from .work import Busy, CourseWork

if TYPE_CHECKING:
    from ..office import Office


class SessionNotice(QObject):
    """Looks after the strip that asks to sign in again."""

    def __init__(
        self,
        office: Office,
        work: CourseWork,
        bar: NoticeBar,
        messages: Messages,
        window: QWidget,
    ) -> None:
        """Work in a window."""
        super().__init__(window)
        self._office = office
        self._work = work
        self._bar = bar
        self._messages = messages
        self._window = window
        self._is_needed = False
        bar.buttons[0].clicked.connect(self.sign_in)
        office.account.changed.connect(self._account_changed)
        work.session_ended.connect(self._ended)
        work.signed_in_as_other.connect(self._somebody_else)
        work.busy_changed.connect(self._busy)

    def sign_in(self) -> None:
        """Show the form; what was asked for goes on by itself afterwards."""
        dialog = SignInDialog(self._office, self._window)
        dialog.exec()
        put_away(dialog)

    def _ended(self) -> None:
        self._is_needed = True
        self.show()

    def _account_changed(self) -> None:
        if self._office.account.is_signed_in:
            self._is_needed = False
            self.show()

    def _busy(self) -> None:
        if self._work.busy is not Busy.NOTHING:
            self._is_needed = False
            self.show()

    def show(self) -> None:
        """Show the sentence in the language that QGIS has now, or nothing."""
        self._bar.buttons[0].setText(translate("SessionNotice", "Sign In…"))
        sentence = translate(
            "SessionNotice", "Your session has ended. Your table is kept. Sign in again to go on."
        )
        self._bar.say(sentence if self._is_needed else "")

    def _somebody_else(self, username: str) -> None:
        self._messages.say(
            translate(
                "SessionNotice",
                "This table belongs to {mine}, and {other} is signed in now. Nothing was sent.",
                mine=self._work.key.username,
                other=username,
            ),
            Qgis.MessageLevel.Warning,
        )

    def end(self) -> None:
        """Listen no more: the window goes."""
        self._office.account.changed.disconnect(self._account_changed)
