"""The work on one course as its window sees it: one thing at a time, answers by signal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.issuing import CERTIFIED, RowState, Run, Stop
from ...domain.participants import Participant
from ...domain.progress import Cancelled, Progress
from ...server.address import ServerAddress
from ...server.client import CertificationClient
from ...server.errors import CertificationError, CsrfRejected, SignedOut
from ...server.pacing import Pacer
from ...server.pages.course import Attendee, CoursePage
from ...services.certificates import SavedPdf, save_pdfs
from ...services.courses import read_course
from ...services.enrolment import Enrolled
from ...services.turns import WAITING
from ...services.verification import Check, check_issued
from ...storage.drafts import DraftKey
from ...translation import translate
from ..account import AccountState
from . import steps
from .mailbox import Mailbox
from .status import NumberState
from .steps import CourseFiles, Opened

if TYPE_CHECKING:
    from ...network.tasks import TaskHandle
    from ..office import Office

# Seconds that a request on its way gets to end by itself when the user asks to stop.
GRACE = 5.0
# A server on this computer answers faster than the interface can show, and Python's lock, which
# both need, would go to and fro.
_NUMBERS_PER_SECOND = 50.0


class Busy(Enum):
    """What is being done."""

    NOTHING = "nothing"
    OPENING = "opening"
    READING = "reading"
    ENROLLING = "enrolling"
    ISSUING = "issuing"
    SAVING_PDFS = "saving-pdfs"
    REPAIRING = "repairing"
    MAILING = "mailing"


# What changes something on the site: it goes on when the window is closed.
SENDING = frozenset({Busy.ENROLLING, Busy.ISSUING, Busy.REPAIRING, Busy.MAILING})


def _nothing() -> None:
    return


class CourseWork(QObject):
    """Runs the steps of one course in the background. All signals come on the interface thread.

    When a step finds the session ended, `session_ended` says so. Reading is done again as soon
    as the same person has signed in. Whatever sends something is not: by then the table may be
    another one, so what its `again` asks decides.
    """

    opened = pyqtSignal(object)
    enrolled = pyqtSignal(object)
    run_changed = pyqtSignal(object, object)
    rested = pyqtSignal(object)
    let_go_done = pyqtSignal()
    number_checked = pyqtSignal(str, object)
    pdfs_saved = pyqtSignal(object)
    progressed = pyqtSignal(int, int)
    busy_changed = pyqtSignal()
    continue_wanted = pyqtSignal()
    session_ended = pyqtSignal()
    signed_in_as_other = pyqtSignal(str)
    stopped = pyqtSignal()
    failed = pyqtSignal(object, object)

    def __init__(self, office: Office, organisation: str, course: str, parent: QObject) -> None:
        """Work for whoever is signed in now."""
        super().__init__(parent)
        self._office = office
        self.key = DraftKey(office.server.root, office.account.username, organisation, course)
        self.files = CourseFiles(self.key, office.drafts, office.journals, office.folder / "locks")
        self.busy = Busy.NOTHING
        self.is_stopping = False
        self.is_waiting = False
        # The days of issue by number, as the journals said when the course was last read.
        self.issue_days: Mapping[str, date] = {}
        self._handle: TaskHandle[Any] | None = None
        self._checking: TaskHandle[Any] | None = None
        self._waiting: Callable[[], None] | None = None
        self._client: CertificationClient | None = None

    # --- the steps ---------------------------------------------------------------------------

    def open(self, table: Callable[[], Sequence[Participant] | None] | None = None) -> None:
        """Read the course; `opened` follows. `table` returns what is on the screen, if anything.

        It is asked when reading begins, which may be after somebody has signed in again.
        """
        people = table() if table is not None else None

        def work(client: CertificationClient, _progress: Progress) -> Opened:
            opened = steps.open_table(client, self.files, people)
            self.issue_days = self.files.issue_days()
            return opened

        title = translate("CourseWork", "Opening the course")
        again = partial(self.open, table)
        self.start(Busy.OPENING, title, work, self.opened.emit, again)

    def read(
        self,
        title: str,
        work: Callable[[CertificationClient, Progress], Any],
        done: Callable[[Any], Any],
    ) -> None:
        """Read something else that the table needs; `done` gets it."""
        self.start(Busy.READING, title, work, done)

    def enrol(
        self,
        people: Sequence[Participant],
        page: CoursePage,
        rows: Sequence[str],
        again: Callable[[], None],
        done: Callable[[Enrolled], None] | None = None,
    ) -> None:
        """Enrol these rows; `enrolled` follows, and then `done`.

        `again` is called when somebody has signed in again before all were sent.
        """

        def work(client: CertificationClient, progress: Progress) -> Enrolled:
            return steps.enrol(client, self.files, people, page, rows, progress)

        def finished(result: Enrolled) -> None:
            self.enrolled.emit(result)
            if done is not None:
                done(result)

        title = translate("CourseWork", "Enrolling participants")
        self.start(Busy.ENROLLING, title, work, finished, again)

    def look(self, done: Callable[[CoursePage], None], again: Callable[[], None]) -> None:
        """Read the course page only, as for the balance before money is spent; `done` gets it."""
        key = self.key

        def work(client: CertificationClient, _progress: Progress) -> CoursePage:
            return read_course(client, key.organisation, key.course)

        self.start(Busy.OPENING, translate("CourseWork", "Reading the balance"), work, done, again)

    def issue(
        self,
        pairs: Sequence[tuple[int, int]],
        again: Callable[[], None],
        page: CoursePage | None = None,
    ) -> None:
        """Issue what was confirmed; `run_changed` follows often, `rested` at the end.

        `again` is called when nothing was sent because somebody had to sign in first. `page` is
        the course page where it has just been read.
        """
        step = partial(steps.issue, files=self.files, pairs=tuple(pairs), page=page)
        self._issue_by(step, again)

    def carry_on(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Issue these of what was interrupted, and let the others go; the same signals follow."""
        step = partial(steps.carry_on, files=self.files, pairs=tuple(pairs))
        self._issue_by(step, self.continue_wanted.emit)

    def _issue_by(self, step: Callable[..., list[Run]], again: Callable[[], None]) -> None:
        mail = Mailbox(self.run_changed.emit)

        def work(client: CertificationClient, progress: Progress) -> list[Run]:
            def watch(run: Run, page: CoursePage | None) -> None:
                mail.put(run, page)
                settled = run.count(RowState.ACCEPTED, *CERTIFIED)
                progress.report(settled, len(run.rows), "issuing")

            runs = step(client, progress=progress, watch=watch)
            self.issue_days = self.files.issue_days()
            return runs

        title = translate("CourseWork", "Issuing certificates")
        self.start(Busy.ISSUING, title, work, self._rested, again, mail.empty)

    def _rested(self, runs: list[Run]) -> None:
        self.rested.emit(runs)
        if steps.why_it_rests(runs) is Stop.SIGNED_OUT:
            self._wait_for_session(self.continue_wanted.emit)

    def let_go(self) -> None:
        """Forget what was interrupted; `let_go_done` follows."""

        def work(client: CertificationClient, _progress: Progress) -> None:
            steps.let_go(client, self.files)

        def done(_nothing: None) -> None:
            self.let_go_done.emit()

        self.start(Busy.OPENING, translate("CourseWork", "Letting go of the rest"), work, done)

    def save_pdfs(self, rows: Sequence[Attendee], folder: Path) -> None:
        """Save certificates as files; `pdfs_saved` follows."""
        key = self.key

        def work(client: CertificationClient, progress: Progress) -> list[SavedPdf]:
            return save_pdfs(client, key.organisation, key.course, rows, folder, progress)

        title = translate("CourseWork", "Saving certificates")
        self.start(Busy.SAVING_PDFS, title, work, self.pdfs_saved.emit)

    def check_numbers(self, people: Sequence[tuple[str, str]], page: CoursePage) -> None:
        """Look every (number, name) up on its public page, beside other work."""
        client = self._office.public_client()
        mail = Mailbox(self.number_checked.emit)
        pacer = Pacer(_NUMBERS_PER_SECOND)

        def work(progress: Progress) -> None:
            for done, (number, name) in enumerate(people, start=1):
                pacer.wait()
                if progress.is_cancelled():
                    raise Cancelled
                mail.put(number, _number_state(client, number, name, page))
                progress.report(done, len(people), "numbers")

        def done(_result: object) -> None:
            self._checking = None
            mail.empty()

        def progressed(_done: int, _total: int, _step: str) -> None:
            mail.empty()

        self._checking = self._office.run(
            translate("CourseWork", "Verifying certificate numbers"),
            work,
            on_done=done,
            on_failed=done,
            on_progress=progressed,
            parent=self,
        )

    def beside(
        self,
        title: str,
        work: Callable[[CertificationClient, Progress], Any],
        done: Callable[[Any], Any],
        failed: Callable[[Exception], Any],
        parent: QObject,
    ) -> TaskHandle[Any] | None:
        """Do something that changes nothing while nothing else is being done, as in a dialog.

        Whoever asks keeps the user from starting anything else until `done` or `failed`.
        """
        if not self._office.account.is_signed_in:
            failed(SignedOut())
            return None
        client = self._office.account.client
        return self._office.run(
            title,
            lambda progress: work(client, progress),
            on_done=done,
            on_failed=failed,
            parent=parent,
        )

    @property
    def server(self) -> ServerAddress:
        """The server that the course is on."""
        return self._office.server

    # --- stopping ----------------------------------------------------------------------------

    def stop(self) -> None:
        """Stop between two requests; `rested`, `stopped` or `failed` follows."""
        if self._handle is not None and not self.is_stopping:
            self.is_stopping = True
            self._handle.cancel(grace_seconds=GRACE)
            self.busy_changed.emit()

    def close(self) -> None:
        """Let go of everything that is under way or awaited."""
        self._forget_waiting()
        for handle in (self._handle, self._checking):
            if handle is not None:
                handle.cancel(grace_seconds=GRACE)

    # --- one step ----------------------------------------------------------------------------

    def start(
        self,
        busy: Busy,
        title: str,
        work: Callable[[CertificationClient, Progress], Any],
        done: Callable[[Any], Any],
        again: Callable[[], None] | None = None,
        news: Callable[[], None] = _nothing,
    ) -> None:
        """Do `work` unless something else is being done; `done` gets what it returns.

        `again` is called after signing in where the session ended; without it `work` is done
        again by itself, which is for reading only.
        """
        if self.busy is not Busy.NOTHING:
            return
        again = again or partial(self.start, busy, title, work, done, None, news)
        account = self._office.account
        self._client = None
        if not account.is_signed_in:
            self._wait_for_session(again)
            return
        if account.username != self.key.username:
            self.signed_in_as_other.emit(account.username)
            return
        self._forget_waiting()
        client = self._client = account.client

        def finished(result: Any) -> None:
            news()
            self._set_busy(Busy.NOTHING)
            done(result)

        def failed(error: Exception) -> None:
            news()
            self._set_busy(Busy.NOTHING)
            if isinstance(error, (SignedOut, CsrfRejected)):
                self._wait_for_session(again)
            elif isinstance(error, Cancelled):
                self.stopped.emit()
            else:
                self.failed.emit(error, busy)

        def progressed(done_: int, total: int, step: str) -> None:
            news()
            if self.is_waiting != (step == WAITING):
                self.is_waiting = not self.is_waiting
                self.busy_changed.emit()
            self.progressed.emit(done_, total)

        self._set_busy(busy)
        self._handle = self._office.run(
            title,
            lambda progress: work(client, progress),
            on_done=finished,
            on_failed=failed,
            on_progress=progressed,
            parent=self,
            grace_seconds=GRACE,
        )

    def _set_busy(self, busy: Busy) -> None:
        self.busy = busy
        self.is_stopping = self.is_waiting = False
        if busy is Busy.NOTHING:
            self._handle = None
        self.busy_changed.emit()

    def _wait_for_session(self, again: Callable[[], None]) -> None:
        self._forget_waiting()
        account = self._office.account
        if account.is_signed_in and account.client is not self._client:
            again()  # another window has signed in meanwhile: that session is well
            return
        account.session_ended()
        if account.state is not AccountState.SIGNED_OUT:
            self._waiting = again
            account.when_signed_in(again)
        # Whoever has signed out wants nothing done at the next sign-in.
        self.session_ended.emit()

    def _forget_waiting(self) -> None:
        if self._waiting is not None:
            self._office.account.stop_waiting(self._waiting)
            self._waiting = None


def _number_state(
    client: CertificationClient, number: str, name: str, page: CoursePage
) -> NumberState:
    try:
        check: Check = check_issued(client, number, name, page.organisation_name, page.course_type)
    except CertificationError:
        return NumberState.UNREAD
    return NumberState.of(check)
