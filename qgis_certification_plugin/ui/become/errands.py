"""What is asked of the site for an application: in the background, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.dossier import Application, Dossier
from ...domain.progress import Cancelled
from ...server.applying import ApplicationDesk
from ...server.errors import CsrfRejected, SignedOut
from ...storage.dossiers import DossierStore
from .apply_words import describe_failure
from .desk import DossierDesk

if TYPE_CHECKING:
    from ...domain.progress import Progress
    from ..office import Office

Result = TypeVar("Result")

_GRACE = 60.0  # seconds that sending gets to end when QGIS's task manager is told to stop it


class Errands(QObject):
    """Runs them as the person who is signed in; says by the desk what went wrong."""

    busy_changed = pyqtSignal(bool)
    done = pyqtSignal()  # one went well, and what follows from it was done

    def __init__(self, office: Office, desk: DossierDesk, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._office = office
        self._desk = desk
        self.is_busy = False

    def run(
        self,
        description: str,
        work: Callable[[ApplicationDesk], Result],
        on_done: Callable[[Result], Any],
        *,
        frozen: bool = False,
    ) -> None:
        """Do it unless something else is under way; `frozen`: the dossier takes no changes."""
        account = self._office.account
        if self.is_busy or not account.is_signed_in:
            return
        site = ApplicationDesk(account.client.session)
        if frozen:
            self._desk.freeze()
        self._set_busy(True)

        def task(_progress: Progress) -> Result:
            return work(site)

        def done(result: Result) -> None:
            self._end(frozen)
            on_done(result)
            self.done.emit()

        def failed(error: Exception) -> None:
            self._end(frozen)
            if isinstance(error, (SignedOut, CsrfRejected)):
                account.session_ended()
            if not isinstance(error, Cancelled):
                text = describe_failure(error, self._office.server)
                self._desk.said.emit(text, Qgis.MessageLevel.Warning)

        self._office.run(
            description,
            task,
            on_done=done,
            on_failed=failed,
            parent=self,
            grace_seconds=_GRACE if frozen else 0.0,
        )

    def _end(self, frozen: bool) -> None:
        if frozen:
            self._desk.thaw()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self.busy_changed.emit(busy)


class Note:
    """Saves what is known of the application, in whatever thread it becomes known."""

    def __init__(self, store: DossierStore, dossier: Dossier) -> None:
        """Write it down in this dossier, which nobody changes meanwhile."""
        self._store = store
        self._dossier = dossier

    def __call__(self, application: Application) -> None:
        """Save it on disk."""
        self._dossier = replace(self._dossier, application=application)
        self._store.save(self._dossier)
