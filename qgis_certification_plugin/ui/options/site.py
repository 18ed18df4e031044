"""Which certification site, and how often its courses are fetched."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from ...server.address import ServerAddress
from ...server.errors import BadAddress
from ...settings import DEFAULT_SERVER
from ...translation import translate
from ..participants.header import caption
from .host import Host, is_practising, is_sending
from .moving import move_to, not_while_sending
from .section import Section, locked_sentence, say_or_hide

_MOST_HOURS = 24 * 31


class SiteSection(Section):
    """The address is checked while it is typed, and used from OK on."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        """Show the address that counts."""
        super().__init__("site", host, parent)
        self._label, self.address = QLabel(self), QLineEdit(self)
        self.address.setObjectName("options_server")
        self._reset = self.button("server_reset")
        self._problem = self.text("server_problem")
        self._age_label, self.age = QLabel(self), QSpinBox(self)
        self.age.setObjectName("options_refresh_hours")
        self.age.setRange(1, _MOST_HOURS)
        self._age_locked = self.text("refresh_hours_locked")
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self._reset)
        age = QHBoxLayout()
        age.addWidget(self._age_label)
        age.addWidget(self.age)
        age.addStretch(1)
        self.rows.addWidget(self._label)
        self.rows.addLayout(row)
        self.rows.addWidget(self._problem)
        self.rows.addLayout(age)
        self.rows.addWidget(self._age_locked)
        self.address.setText(host.settings.server_url)
        self.age.setValue(host.settings.refresh_hours)
        self.address.textChanged.connect(self._show)
        self._reset.clicked.connect(self._to_default)

    def retranslate(self) -> None:
        """Set every text."""
        self.setTitle(translate("Options", "Certification site"))
        caption(self._label, translate("Options", "Address"), self.address)
        self.address.setPlaceholderText(DEFAULT_SERVER)
        self._reset.setText(translate("Options", "Use Default", "the usual address"))
        self._reset.setToolTip(
            translate("Options", "Go back to {address}", address=self.host.settings.proposed_server)
        )
        caption(
            self._age_label,
            translate("Options", "Fetch the courses again when they are older than"),
            self.age,
        )
        hours = translate("Options", "h", "hours, behind a number")
        self.age.setSuffix(f" {hours}")

    def refresh(self) -> None:
        """Lock what cannot be changed now, and say what a change would do."""
        settings = self.host.settings
        locked = settings.override("server_url")
        free = not locked and not is_practising(self.host)
        self.address.setEnabled(free)
        self._reset.setEnabled(free)
        age_locked = settings.override("refresh_hours")
        self.age.setEnabled(not age_locked)
        say_or_hide(self._age_locked, locked_sentence(age_locked))
        self._show()

    def _to_default(self) -> None:
        self.address.setText(self.host.settings.proposed_server)

    def _show(self) -> None:
        sentence = self._sentence()
        say_or_hide(self._problem, sentence)
        self.address.setAccessibleDescription(sentence)

    def _sentence(self) -> str:
        variable = self.host.settings.override("server_url")
        try:
            wanted = ServerAddress.parse(self.address.text())
        except BadAddress as error:
            said = address_problem(error)
            if variable:
                return f"{locked_sentence(variable)} {said} {_official_instead()}"
            return said
        if variable:
            return locked_sentence(variable)
        if is_practising(self.host):
            return translate("Options", "While you practise, the address stays as it is.")
        if wanted.root == self._present() or self.host.dock is None:
            return ""
        if is_sending(self.host):
            return not_while_sending(self.host)
        return translate(
            "Options",
            "With OK you move to {host}: tables that are open are saved and closed, you are "
            "signed out, and the password that QGIS remembers is removed. Your tables come back "
            "when you return to the address of now.",
            host=wanted.host,
        )

    def _present(self) -> str:
        try:
            return ServerAddress.parse(self.host.settings.server_url).root
        except BadAddress:
            return ""

    def apply(self) -> None:
        """Move to the new address; a bad one changes nothing and says so."""
        settings = self.host.settings
        if not settings.override("refresh_hours") and self.age.value() != settings.refresh_hours:
            settings.refresh_hours = self.age.value()
        if not self.address.isEnabled():
            return
        typed = self.address.text()
        if typed.strip() != settings.server_url:
            move_to(self.host, typed)
            self.changed_more.emit()


def address_problem(error: BadAddress) -> str:
    """Return what is wrong with an address, and what to do."""
    return {
        "empty": translate("Options", "Type the address of the certification site."),
        "credentials": translate(
            "Options",
            "The address must not hold a username or password. Sign in on the page My courses.",
        ),
        "not-https": translate(
            "Options",
            "The address must begin with https, so that nobody on the way can read your "
            "password. Only a site on this computer may do without.",
        ),
    }.get(
        str(error.values.get("reason")),
        translate(
            "Options",
            "This is not the address of a website. It looks like {address}.",
            address=DEFAULT_SERVER,
        ),
    )


def _official_instead() -> str:
    return translate("Options", "{address} is used instead.", address=DEFAULT_SERVER)
