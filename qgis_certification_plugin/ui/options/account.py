"""Who signed in, and the password that QGIS remembers."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ...translation import translate
from ..account import Account, AccountState
from .host import Host
from .moving import forget_password, has_password
from .section import Section, locked_sentence, say_or_hide


class AccountSection(Section):
    """Its buttons act at once."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        """Show who is signed in."""
        super().__init__("account", host, parent)
        self._who = self.text("account")
        self._password = self.text("password")
        self._locked = self.text("account_locked")
        self._forget = self.button("forget_password")
        self._sign_out = self.button("sign_out")
        for label in (self._who, self._password, self._locked):
            self.rows.addWidget(label)
        self.row([self._forget, self._sign_out])
        self._forget.clicked.connect(self._forget_now)
        self._sign_out.clicked.connect(self._sign_out_now)
        self._account: Account | None = None

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(translate("Options", "Account"))
        self._forget.setText(translate("Options", "Forget Password"))
        self._forget.setToolTip(
            translate("Options", "Remove it from QGIS's encrypted store; you type it next time")
        )
        self._sign_out.setText(translate("Options", "Sign Out"))
        self._sign_out.setToolTip(
            translate("Options", "End the session; tables that are open are saved and closed")
        )

    def refresh(self) -> None:
        """Show how things are."""
        self._watch()
        settings = self.host.settings
        self._who.setText(self._who_sentence())
        stored = has_password(self.host)
        self._password.setText(
            translate("Options", "The password is in QGIS's encrypted store.")
            if stored
            else translate("Options", "QGIS remembers no password.")
        )
        locked = settings.override("authcfg") or settings.override("username")
        say_or_hide(self._locked, locked_sentence(locked))
        self._forget.setEnabled(stored and not settings.override("authcfg"))
        self._sign_out.setEnabled(self._state() is not AccountState.SIGNED_OUT)

    def _watch(self) -> None:
        """Hear of the account of the office that there is now."""
        office = self.host.office
        account = office.account if office is not None else None
        if account is not self._account:
            self._account = account
            if account is not None:
                account.changed.connect(self.refresh)

    def _state(self) -> AccountState:
        office = self.host.office
        return AccountState.SIGNED_OUT if office is None else office.account.state

    def _who_sentence(self) -> str:
        office, username = self.host.office, self.host.settings.username
        if office is not None and self._state() is AccountState.SIGNED_IN:
            return translate(
                "Options",
                "Signed in at {host} as {username}.",
                host=office.server.host,
                username=office.account.username,
            )
        if username:
            return translate(
                "Options",
                "Nobody is signed in. {username} was the last one.",
                username=username,
            )
        return translate("Options", "Nobody has signed in yet.")

    def _forget_now(self) -> None:
        if not forget_password(self.host):
            self.warn(
                translate(
                    "Options",
                    "QGIS did not let go of the password: its authentication database is "
                    "switched off or cannot be written. The password is still there.",
                )
            )
        self.changed_more.emit()

    def _sign_out_now(self) -> None:
        if self.host.office is not None:
            self.host.office.account.sign_out()
        self.changed_more.emit()
