"""The actions for one person, each with the reason where it cannot be used now."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ....translation import translate
from ...icons import own_icon, theme_icon
from .offers import Subject, refusal

_ICONS = {
    "correct": "mActionToggleEditing",
    "renew": "mActionRefresh",
    "open": "mActionSaveAsPDF",
    "verify": "mIconCertificateTrusted",
    "enrol": "mActionSharing",
    "pay": "mIconCertificate",
    "remove": "mActionDeleteSelected",
    "revoke": "mTaskCancel",
}


class PersonActions(QObject):
    """The same actions for buttons and menus."""

    def __init__(self, parent: QObject) -> None:
        """Make them, disabled."""
        super().__init__(parent)
        names = ("correct", "renew", "write", "open", "verify", "enrol", "pay", "remove", "revoke")
        self.by_name = {name: self._action(name) for name in names}
        self._who: Subject | None = None
        self._busy = False

    def _action(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"person_{name}")
        action.setIcon(own_icon("write") if name == "write" else theme_icon(_ICONS[name]))
        return action

    @property
    def groups(self) -> tuple[list[QAction], list[QAction], list[QAction]]:
        """Those used every day, others, and those that take something away."""
        daily = [self.by_name[name] for name in ("correct", "renew", "write", "open")]
        others = [self.by_name[name] for name in ("verify", "enrol", "pay")]
        return daily, others, [self.by_name[name] for name in ("remove", "revoke")]

    def offer(self, who: Subject | None, *, busy: bool) -> None:
        """Enable what can be done with somebody now; the tooltips of the others say why not."""
        self._who, self._busy = who, busy
        helps = _helps()
        for name, action in self.by_name.items():
            why = refusal(name, who)
            action.setEnabled(why is None and not busy)
            action.setToolTip(why or helps[name])

    def retranslate(self) -> None:
        """Set every text."""
        for name, text in _texts().items():
            self.by_name[name].setText(text)
        self.offer(self._who, busy=self._busy)


def _texts() -> dict[str, str]:
    return {
        "correct": translate("PersonActions", "Correct Name or E-mail…"),
        "renew": translate("PersonActions", "Renew PDF"),
        "write": translate("PersonActions", "Write a Mail"),
        "open": translate("PersonActions", "Open PDF"),
        "verify": translate("PersonActions", "Open Verification Page"),
        "enrol": translate("PersonActions", "Enrol This Person"),
        "pay": translate("PersonActions", "Pay Certificate…"),
        "remove": translate("PersonActions", "Remove from Course…"),
        "revoke": translate("PersonActions", "Revoke Certificate…"),
    }


def _helps() -> dict[str, str]:
    return {
        "correct": translate("PersonActions", "Change the name or the e-mail on the site"),
        "renew": translate(
            "PersonActions", "Have the site print the certificate anew; this costs nothing"
        ),
        "write": translate(
            "PersonActions", "Prepare a mail to this person in your own mail program"
        ),
        "open": translate("PersonActions", "Show the certificate"),
        "verify": translate(
            "PersonActions", "What anybody sees who checks the number, in your web browser"
        ),
        "enrol": translate("PersonActions", "Enrol only this person; this costs nothing"),
        "pay": translate("PersonActions", "Pay this certificate with one credit"),
        "remove": translate(
            "PersonActions", "Take this person out of the course; a certificate stays valid"
        ),
        "revoke": translate("PersonActions", "Take the certificate back for good"),
    }
