"""Signing in to the site: a form for the dock, and the same form as a small dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...server.address import RESET
from ...translation import translate
from ..account import AccountState
from ..button_box import ButtonBox
from ..fitting import fit
from ..links import open_link
from ..participants.bars import plain_label
from ..participants.header import caption
from ..practice.band import add_band
from ..texts import describe_error

if TYPE_CHECKING:
    from ..office import Office


class SignInForm(QWidget):
    """Username, password and what helps those who have none."""

    signed_in = pyqtSignal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Fill in what is known of the user."""
        super().__init__(parent)
        self.setObjectName("sign_in_form")
        self._office = office
        self._asked = False
        self._server = plain_label("sign_in_server", self)
        self._server.setWordWrap(True)
        self._username_label, self._username = QLabel(self), QLineEdit(self)
        self._username.setObjectName("sign_in_username")
        self._password_label, self._password = QLabel(self), QLineEdit(self)
        self._password.setObjectName("sign_in_password")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._remember = QCheckBox(self)
        self._remember.setObjectName("sign_in_remember")
        self.button = QPushButton(self)
        self.button.setObjectName("sign_in")
        self._problem = plain_label("sign_in_problem", self)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._forgot = QPushButton(self)
        self._forgot.setObjectName("sign_in_forgot")
        self._others = plain_label("sign_in_others", self)
        self._others.setWordWrap(True)
        self._lay_out()
        self._username.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self.sign_in)
        self.button.clicked.connect(self.sign_in)
        self._forgot.clicked.connect(self._open_reset)
        for edit in (self._username, self._password):
            edit.textChanged.connect(self._typed)
        office.account.changed.connect(self._show_state)
        office.account.failed.connect(self._failed)
        self._username.setText(office.settings.username)
        self._remember.setChecked(bool(office.settings.authcfg))
        self.retranslate()
        self._show_state()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._server)
        layout.addWidget(self._username_label)
        layout.addWidget(self._username)
        layout.addWidget(self._password_label)
        layout.addWidget(self._password)
        layout.addWidget(self._remember)
        layout.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        layout.addLayout(row)
        layout.addSpacing(self.fontMetrics().height())
        layout.addWidget(self._others)
        row = QHBoxLayout()
        row.addWidget(self._forgot)
        row.addStretch(1)
        layout.addLayout(row)

    def focus(self) -> None:
        """Put the cursor where the next thing is to be typed."""
        (self._password if self._username.text() else self._username).setFocus()

    @property
    def _has_remembered(self) -> bool:
        settings = self._office.settings
        same = self._username.text().strip().casefold() == settings.username.casefold()
        return bool(settings.authcfg) and bool(settings.username) and same

    def sign_in(self) -> None:
        """Sign in with what is typed, or with the remembered password."""
        username, password = self._username.text().strip(), self._password.text()
        if not self.button.isEnabled():
            return
        if not password and self._has_remembered:
            known = self._office.remembered_password()
            if known is None or known.username.casefold() != username.casefold():
                self._say(
                    translate("SignIn", "The remembered password cannot be read. Type it here.")
                )
                self._password.setFocus()
                return
            password = known.password.reveal()
        self._asked = True
        self._say("")
        self._office.account.sign_in(username, password, self._remember.isChecked())

    def _typed(self) -> None:
        self._show_state()

    def _show_state(self) -> None:
        state = self._office.account.state
        waiting = state is AccountState.SIGNING_IN
        for widget in (self._username, self._password, self._remember):
            widget.setEnabled(not waiting)
        complete = bool(self._username.text().strip()) and (
            bool(self._password.text()) or self._has_remembered
        )
        self.button.setEnabled(complete and not waiting)
        self._texts_by_state()
        if state is AccountState.SIGNED_IN:
            self._username.setText(self._office.settings.username)
            self._password.clear()
            self._say("")
            if self._asked:
                self._asked = False
                # The account notes the password only after telling that somebody is there.
                QTimer.singleShot(0, self._see_whether_remembered)
                self.signed_in.emit()

    def _see_whether_remembered(self) -> None:
        wanted, kept = self._remember.isChecked(), bool(self._office.settings.authcfg)
        if kept and not wanted:
            self._office.forget_password()
        elif wanted and not kept:
            self._office.say(
                translate(
                    "SignIn",
                    "You are signed in. QGIS could not store the password: its authentication "
                    "database is locked or switched off.",
                ),
                Qgis.MessageLevel.Warning,
            )

    def _texts_by_state(self) -> None:
        if self._office.account.state is AccountState.SIGNING_IN:
            self.button.setText(translate("SignIn", "Signing In…"))
        else:
            self.button.setText(translate("SignIn", "Sign In"))
        known = (
            translate("SignIn", "Remembered by QGIS")
            if self._office.practice is None
            else translate("SignIn", "Filled in for you")
        )
        self._password.setPlaceholderText(known if self._has_remembered else "")

    def _failed(self, error: Exception) -> None:
        if self._asked:
            self._asked = False
            self._say(describe_error(error, self._office.server))
            self._password.selectAll()
            self._password.setFocus()

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _open_reset(self) -> None:
        open_link(self._office.server.url(RESET))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow QGIS's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        host = self._office.server.host
        real = self._office.practice is None
        self._server.setText(
            translate("SignIn", "Sign in at {host}", host=host)
            if real
            else translate("SignIn", "Sign in at the practice site")
        )
        for widget in (self._remember, self._forgot, self._others):
            widget.setVisible(real)  # nobody has a password of her own there
        caption(self._username_label, translate("SignIn", "Username or e-mail"), self._username)
        caption(self._password_label, translate("SignIn", "Password"), self._password)
        self._remember.setText(translate("SignIn", "Remember in QGIS's encrypted store"))
        self._remember.setToolTip(
            translate(
                "SignIn",
                "QGIS keeps it in its authentication database, behind your master password. "
                "Otherwise it is forgotten when QGIS is closed.",
            )
        )
        self._forgot.setText(translate("SignIn", "Forgot or Never Had a Password…"))
        self._forgot.setToolTip(
            translate("SignIn", "Opens a page of {host} in your web browser", host=host)
        )
        self._others.setText(
            translate(
                "SignIn",
                "Do you sign in there with GitHub or Google? Then set a password once, with the "
                "e-mail address of that account, and use it here.",
            )
        )
        self._texts_by_state()


class SignInDialog(QDialog):
    """The form in a dialog, for a window that needs the session back. Closes when it is."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        """Show the form."""
        super().__init__(parent)
        self.setObjectName("sign_in_dialog")
        self.setWindowTitle(translate("SignIn", "Sign In Again"))
        self.form = SignInForm(office, self)
        self.form.button.setDefault(True)
        self.form.signed_in.connect(self.accept, Qt.ConnectionType.QueuedConnection)
        box = ButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("sign_in_cancel")
        cancel.setAutoDefault(False)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(box)
        add_band(layout, self)
        fit(self, 56)
        self.form.focus()
