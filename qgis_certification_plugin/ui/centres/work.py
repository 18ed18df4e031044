"""What a dialog about a centre asks of the site and keeps on disk: one thing at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.centres import CentreDraft, CentreFields, CentreForm
from ...domain.progress import Cancelled
from ...server.centres import CentreDesk
from ...server.errors import CsrfRejected, SignedOut
from ...server.pages.centre import CentresPage
from ...services.centres import (
    Made,
    change,
    create,
    read_centres,
    read_form,
    settle,
    settle_change,
)
from ...storage.centre_drafts import CentreDrafts, CentreKey
from ...translation import translate

if TYPE_CHECKING:
    from ...domain.progress import Progress
    from ..office import Office

log = logging.getLogger("qgis_certification.ui")

Result = TypeVar("Result")

_GRACE = 60.0  # seconds that sending gets to end when QGIS's task manager is told to stop it


class CentreWork(QObject):
    """Works as the person who opened the dialog; what finds the session ended waits for her."""

    busy_changed = pyqtSignal()
    session_changed = pyqtSignal()
    listed = pyqtSignal(object)  # a CentresPage
    form_read = pyqtSignal(object)  # a CentreForm
    made = pyqtSignal(object)  # a Made
    not_made = pyqtSignal()  # an answer that never came was looked up: nothing was done
    failed = pyqtSignal(object)
    unsaved = pyqtSignal(object)  # an OSError: what is typed could not be kept

    def __init__(self, office: Office, organisation: str, parent: QObject) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._office = office
        self.organisation = organisation
        self.username = office.account.username
        self._drafts = CentreDrafts(office.folder)
        self._waiting: Callable[[], None] | None = None
        self.is_busy = False
        self.is_sending = False
        office.account.changed.connect(self._account_changed)

    @property
    def needs_session(self) -> bool:
        """Whether something waits until its owner has signed in again."""
        return self._waiting is not None

    def key(self, slug: str) -> CentreKey:
        """Return under which key a draft is kept."""
        return CentreKey(self._office.server.root, self.username, self.organisation, slug)

    # --- what was typed ----------------------------------------------------------------------

    def draft(self, slug: str) -> CentreDraft | None:
        """Return what was typed before; None where nothing was."""
        return self._drafts.load(self.key(slug))

    def keep(self, slug: str, draft: CentreDraft) -> None:
        """Keep what is typed."""
        try:
            self._drafts.save(self.key(slug), draft)
        except OSError as error:
            log.warning("a training centre was not kept: %s", type(error).__name__)
            self.unsaved.emit(error)

    def forget(self, slug: str) -> None:
        """Keep it no more."""
        try:
            self._drafts.remove(self.key(slug))
        except OSError as error:
            self.unsaved.emit(error)

    # --- asking the site ---------------------------------------------------------------------

    def read_list(self) -> None:
        """Read the organisation's centres; `listed` follows."""
        organisation = self.organisation
        self._run(
            translate("Centres", "Reading the training centres"),
            lambda desk: read_centres(desk, organisation),
            self._listed,
            self.read_list,
        )

    def _listed(self, page: CentresPage) -> None:
        self.listed.emit(page)

    def read(self, slug: str) -> None:
        """Read what the site holds of a centre; `form_read` follows."""
        organisation = self.organisation
        self._run(
            translate("Centres", "Reading a training centre"),
            lambda desk: read_form(desk, organisation, slug),
            self.form_read.emit,
            lambda: self.read(slug),
        )

    def send(self, slug: str, fields: CentreFields, before: CentreForm | None) -> None:
        """Make a centre, or change the one that was read as `before`; `made` follows."""
        draft = CentreDraft(fields, before)
        note, organisation = self._note(slug, draft), self.organisation

        def work(desk: CentreDesk) -> Made:
            if before is None:
                return create(desk, organisation, fields, note)
            return change(desk, organisation, slug, before, fields, note)

        self._run(
            translate("Centres", "Sending a training centre"),
            work,
            lambda made: self._made(slug, made),
            lambda: self._again(slug, fields, before),
            sending=True,
        )

    def settle(self, slug: str, draft: CentreDraft) -> None:
        """Find out what came of an answer that never came; `made` or `not_made` follows."""
        note, organisation = self._note(slug, draft), self.organisation

        def work(desk: CentreDesk) -> Made | None:
            if draft.before is None:
                return settle(desk, organisation, draft.sending, note)
            return settle_change(desk, organisation, slug, draft.fields, note)

        def done(made: Made | None) -> None:
            if made is None:
                self.not_made.emit()
            else:
                self._made(slug, made)

        self._run(
            translate("Centres", "Asking whether a training centre has arrived"),
            work,
            done,
            lambda: self.settle(slug, draft),
            sending=True,
        )

    def _again(self, slug: str, fields: CentreFields, before: CentreForm | None) -> None:
        """Go on after signing in: what may have arrived is looked up, the rest is sent."""
        kept = self.draft(slug)
        if kept is not None and kept.sending:
            self.settle(slug, kept)
        else:
            self.send(slug, fields, before)

    def _made(self, slug: str, made: Made) -> None:
        self.forget(slug)
        self.made.emit(made)

    def _note(self, slug: str, draft: CentreDraft) -> Callable[[str], None]:
        drafts, key = self._drafts, self.key(slug)

        def note(name: str) -> None:
            drafts.save(key, replace(draft, sending=name))

        return note

    def _run(
        self,
        description: str,
        work: Callable[[CentreDesk], Result],
        on_done: Callable[[Result], None],
        again: Callable[[], None],
        *,
        sending: bool = False,
    ) -> None:
        account = self._office.account
        if self.is_busy:
            return
        if not account.is_signed_in or account.username != self.username:
            self._wait(again)
            return
        client = account.client
        site = CentreDesk(client.session)
        self._set_busy(True, sending=sending)

        def task(_progress: Progress) -> Result:
            return work(site)

        def done(result: Result) -> None:
            self._set_busy(False)
            on_done(result)

        def failed(error: Exception) -> None:
            self._set_busy(False)
            if isinstance(error, (SignedOut, CsrfRejected)):
                if account.is_signed_in and account.client is client:
                    account.session_ended()
                self._wait(again)
            else:
                # What was stopped on its way may have arrived: the draft knows.
                self.failed.emit(error)

        self._office.run(
            description,
            task,
            on_done=done,
            on_failed=failed,
            parent=self,
            grace_seconds=_GRACE if sending else 0.0,
        )

    def _set_busy(self, busy: bool, *, sending: bool = False) -> None:
        self.is_busy, self.is_sending = busy, busy and sending
        self.busy_changed.emit()

    # --- the session -------------------------------------------------------------------------

    def _wait(self, again: Callable[[], None]) -> None:
        self._waiting = again
        self.session_changed.emit()

    def give_up_waiting(self) -> None:
        """Do nothing by itself after signing in: something else was typed meanwhile."""
        self._waiting = None
        self.session_changed.emit()

    def _account_changed(self) -> None:
        account = self._office.account
        if self._waiting is None or not account.is_signed_in:
            return
        if account.username == self.username:
            again, self._waiting = self._waiting, None
            self.session_changed.emit()
            again()

    def close_down(self) -> None:
        """Listen no more."""
        self._waiting = None
        self._office.account.changed.disconnect(self._account_changed)


def was_stopped(error: Exception) -> bool:
    """Return whether somebody has stopped it in QGIS's task manager."""
    return isinstance(error, Cancelled)
