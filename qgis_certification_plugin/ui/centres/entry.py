"""The two entries about training centres, and the dialogs that they open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ...server.pages.organisation import OrganisationPage
from ...services.centres import Made
from ...translation import translate
from ..icons import theme_icon
from ..put_away import delete_later
from .dialog import CentreDialog
from .words import done_sentence, why_not_new

if TYPE_CHECKING:
    from ..office import Office


class CentreEntries(QObject):
    """`add_to(menu)` puts them into any menu; `set_page` says of which organisation."""

    made = pyqtSignal()  # the organisation's page is to be read again

    def __init__(self, office: Office, parent: QWidget) -> None:
        """Offer nothing yet; the dialogs live at most as long as `parent`."""
        super().__init__(parent)
        self._office = office
        self._parent = parent
        self._page: OrganisationPage | None = None
        self._open: dict[tuple[bool, str, str], CentreDialog] = {}
        self._aside: list[CentreDialog] = []
        self.new = QAction(theme_icon("mActionAdd"), "", self)
        self.new.setObjectName("centre_new_action")
        self.change = QAction(theme_icon("mActionToggleEditing"), "", self)
        self.change.setObjectName("centre_change_action")
        self.new.triggered.connect(lambda *_: self.open(change=False))
        self.change.triggered.connect(lambda *_: self.open(change=True))
        self.retranslate()

    def add_to(self, menu: QMenu) -> None:
        """Put the entries into a menu, which says why one is greyed."""
        menu.addAction(self.new)
        menu.addAction(self.change)
        menu.setToolTipsVisible(True)

    def set_page(self, page: OrganisationPage | None) -> None:
        """Offer what this organisation's page offers; nothing without one."""
        self._page = page
        self._show()

    @property
    def dialogs(self) -> list[CentreDialog]:
        """The dialogs that are open, or out of sight while they send."""
        return list(self._open.values())

    @property
    def is_sending(self) -> bool:
        """Whether one of them sends something to the site."""
        return any(dialog.work.is_sending for dialog in self.dialogs)

    def open(self, *, change: bool) -> CentreDialog | None:
        """Open a dialog for the organisation that is shown, or bring it up."""
        if self._page is None or not self._page.may_create_centre:
            return None
        key = (change, self._page.organisation, self._office.account.username)
        dialog = self._open.get(key)
        if dialog is None:
            dialog = CentreDialog(self._office, self._page, self._parent, change=change)
            dialog.made.connect(partial(self._made, change))
            dialog.closed.connect(partial(self._closed, key))
            self._open[key] = dialog
        dialog.bring_up()
        return dialog

    def _made(self, change: bool, made: Made) -> None:
        self._office.say(
            done_sentence(made, new=not change),
            Qgis.MessageLevel.Success if made.line else Qgis.MessageLevel.Warning,
            translate("Centres", "Refresh"),
            self._office.refresh_catalogue,
        )
        self.made.emit()

    def _closed(self, key: tuple[bool, str, str]) -> None:
        dialog = self._open.pop(key, None)
        if dialog is not None:
            dialog.close_down()
            delete_later(dialog)

    # --- leaving -------------------------------------------------------------------------------

    def close_idle(self) -> None:
        """Keep what was typed and close; what is being sent is waited for out of sight."""
        for dialog in self.dialogs:
            dialog.reject()

    def close_others(self, username: str) -> None:
        """Close the dialogs of everybody else."""
        for (_, _, owner), dialog in list(self._open.items()):
            if owner != username:
                dialog.reject()

    def close_all(self) -> None:
        """Close all of them at once: the plugin leaves."""
        for key in list(self._open):
            self._closed(key)

    def put_aside(self) -> None:
        """Hide the dialogs, until they are brought back."""
        for dialog in self.dialogs:
            if dialog.isVisible():
                dialog.hide()
                self._aside.append(dialog)

    def bring_back(self) -> None:
        """Show what was put aside."""
        aside, self._aside = self._aside, []
        for dialog in aside:
            if dialog in self.dialogs:
                dialog.show()

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        may = self._page is not None and self._page.may_create_centre
        no_page = translate("Centres", "Choose your organisation first.")
        why_not = no_page if self._page is None else why_not_new()
        for action, tip in (
            (self.new, translate("Centres", "Make a training centre, with its place on the map")),
            (self.change, translate("Centres", "Correct a training centre or move its point")),
        ):
            action.setEnabled(may)
            action.setToolTip(tip if may else why_not)

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(translate("Centres", "New Training Centre…"))
        self.change.setText(translate("Centres", "Change Training Centre…"))
        self._show()
