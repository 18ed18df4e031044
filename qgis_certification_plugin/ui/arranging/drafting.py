"""One draft while it is worked on: saved a moment after each change, read and sent behind."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.arranging.drafts import COPY, Draft
from ...domain.images import read_picture
from ...domain.progress import Cancelled
from ...network.errors import RequestCancelled
from ...server.arranging import ArrangingDesk
from ...server.errors import CsrfRejected, SignedOut
from ...services.arranging import ChangedMeanwhile, Made
from ...services.arranging_courses import OpenedCourse, is_course, open_course
from ...services.arranging_drafts import Settled, send_draft, settle_drafts
from ...services.arranging_types import OpenedType, open_type
from ...services.turns import WAITING, Turns
from ...storage.arranging_drafts import (
    SENDING,
    ArrangingDrafts,
    ArrangingKey,
    sending_lock,
)
from ...storage.lock import AlreadyLocked
from ...translation import translate

if TYPE_CHECKING:
    from ...domain.progress import Progress
    from ..office import Office

log = logging.getLogger("qgis_certification.ui")

_PAUSE = 400  # ms: while somebody types, saving waits until she pauses
_GRACE = 60.0  # seconds that sending gets to end when QGIS's task manager is told to stop it


@dataclass(frozen=True)
class Opening:
    """What was found at opening: what had been on its way, the site's form, and the draft.

    The form is that of a course or of a course type; neither where this draft itself had arrived.
    `picture` is the path of the background of a course that is copied.
    """

    settled: tuple[Settled, ...]
    course: OpenedCourse | None
    course_type: OpenedType | None
    draft: Draft | None = None
    picture: str = ""


class Drafting(QObject):
    """Looks after the draft of one window."""

    busy_changed = pyqtSignal(bool)
    opened = pyqtSignal(object)  # Opening
    made = pyqtSignal(object)  # Made
    failed = pyqtSignal(object)
    session_ended = pyqtSignal()
    waiting = pyqtSignal()  # another window is sending; this one follows by itself

    def __init__(self, office: Office, key: ArrangingKey, parent: QObject) -> None:
        """Read and ask nothing yet."""
        super().__init__(parent)
        self._office = office
        self.key = key
        self._drafts = ArrangingDrafts(office.folder)
        # Whoever holds it is sending something that this organisation gets.
        self._turns = Turns(office.folder / "locks", office.server.root, key.organisation, SENDING)
        self.draft = Draft(key.kind, key.target)
        self._start = self.draft  # as it was shown before anything was typed
        self.is_busy = self.is_sending = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.save)

    # --- what is typed -------------------------------------------------------------------------

    @property
    def is_typed(self) -> bool:
        """Whether there is something that would be lost."""
        mine, first = self.draft, self._start
        return dict(mine.texts) != dict(first.texts) or mine.picture != first.picture

    @property
    def is_pending(self) -> bool:
        """Whether it is not known what became of it: nothing may be changed before that is."""
        return self.draft.sending is not None

    def begin(self, draft: Draft) -> None:
        """Take what is shown before anything was typed."""
        self.draft = self._start = draft

    def go_on(self, kept: Draft) -> None:
        """Go on with what was typed before; what was shown first is as it was begun with."""
        self.draft = kept

    def set(self, texts: dict[str, str], picture: str) -> None:
        """Note what is typed; it is saved soon."""
        changed = replace(self.draft, texts=texts, picture=picture)
        if changed != self.draft and not self.is_sending and not self.is_pending:
            self.draft = changed
            self._pause.start()

    def save(self) -> None:
        """Save now; what was not touched is no draft."""
        self._pause.stop()
        if self.is_sending or self.is_pending:
            return  # the disk has it, with the note of what is on its way
        try:
            if self.is_typed:
                self._drafts.save(self.key, self.draft)
            elif self._drafts.load(self.key) is not None:
                self._drafts.remove(self.key)
        except OSError as error:
            log.warning("a draft was not saved: %s", type(error).__name__)
            self.failed.emit(error)

    def forget(self) -> None:
        """Remove what was typed."""
        self._pause.stop()
        self.draft = self._start
        self._drafts.remove(self.key)

    def replace_base(self, error: ChangedMeanwhile) -> None:
        """Note what the site has now: it has been told, and may be replaced."""
        self.draft = replace(self.draft, base=error.texts)
        self.save()

    # --- the site ------------------------------------------------------------------------------

    def open(self) -> None:
        """Settle what was on its way, then read the form; `opened` or `failed` follows."""
        key, drafts = self.key, self._drafts
        locks = self._office.folder / "locks"

        def work(site: ArrangingDesk, _progress: Progress) -> Opening:
            try:
                with sending_lock(locks, key.server, key.organisation):
                    settled = tuple(settle_drafts(site, drafts, key))
            except AlreadyLocked:
                settled = ()  # another window is sending, and knows what becomes of it
            if any(one.key == key and one.made is not None for one in settled):
                return Opening(settled, None, None)
            return _opening(site, drafts, key, settled)

        self._run(translate("Arranging", "Reading a form of the site"), work, self.opened.emit)

    def send(self) -> None:
        """Send the draft once; `made` or `failed` follows."""
        key, drafts, turns, draft = self.key, self._drafts, self._turns, self.draft
        self._pause.stop()

        def work(site: ArrangingDesk, progress: Progress) -> Made:
            with turns.sending(progress):
                return send_draft(site, drafts, key, draft)

        title = (
            translate("Arranging", "Sending a course")
            if is_course(draft)
            else translate("Arranging", "Sending a course type")
        )
        self._run(title, work, self.made.emit, sending=True)

    def _run(self, title: str, work: Any, on_done: Any, *, sending: bool = False) -> None:
        account = self._office.account
        if self.is_busy:
            return
        if not account.is_signed_in:
            self.session_ended.emit()
            return
        site = ArrangingDesk(account.client.session)
        self._set_busy(True, sending=sending)

        def done(result: Any) -> None:
            self._set_busy(False)
            on_done(result)

        def failed(error: Exception) -> None:
            self._note_pending()
            self._set_busy(False)
            if isinstance(error, (SignedOut, CsrfRejected)):
                account.session_ended()
                self.session_ended.emit()
            elif not isinstance(error, (Cancelled, RequestCancelled)):
                self.failed.emit(error)

        self._office.run(
            title,
            lambda progress: work(site, progress),
            on_done=done,
            on_failed=failed,
            on_progress=lambda _done, _total, step: self._progressed(step),
            parent=self,
            grace_seconds=_GRACE if sending else 0.0,
        )

    def _progressed(self, step: str) -> None:
        if step == WAITING:
            self.waiting.emit()

    def _note_pending(self) -> None:
        stored = self._drafts.load(self.key)
        self.draft = replace(self.draft, sending=stored.sending if stored is not None else None)

    def _set_busy(self, busy: bool, *, sending: bool = False) -> None:
        self.is_busy, self.is_sending = busy, busy and sending
        self.busy_changed.emit(busy)


def _opening(
    site: ArrangingDesk,
    drafts: ArrangingDrafts,
    key: ArrangingKey,
    settled: tuple[Settled, ...],
) -> Opening:
    draft = drafts.load(key)
    if not is_course(Draft(key.kind)):
        number = int(key.target) if key.target.isdecimal() else 0
        found = open_type(site, key.organisation, number)
        return Opening(settled, None, found, draft)
    opened = open_course(site, key.organisation, key.kind, key.target)
    picture = ""
    if key.kind == COPY and opened.background is not None:
        known = read_picture(opened.background)
        kind = known.kind if known is not None else "png"
        picture = str(drafts.keep_picture(key, opened.background, kind))
    return Opening(settled, opened, None, draft, picture)
