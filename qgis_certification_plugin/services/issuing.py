"""Driving the issuing state machine over the real site, with a journal (contract 5.1, 11)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from ..domain.issuing import (
    CERTIFIED,
    Answered,
    Foreseen,
    Issue,
    Outcome,
    PageRead,
    ReadPage,
    Rest,
    Resumed,
    RowState,
    Run,
    Sending,
    ShownRow,
    Stop,
    Stopped,
    next_action,
)
from ..domain.issuing_page import read_page
from ..domain.progress import Progress
from ..server import errors
from ..server.client import CertificationClient
from ..server.pages.course import CoursePage
from ..server.pages.forms import CertificateForm
from ..storage.journal import Journal, RunJournals, Subject
from .courses import attendees, read_course
from .judging import outcome_of, stop_for

Watcher = Callable[[Run, "CoursePage | None"], None]


class Issuing:
    """Issues the certificates of one course, for the person who is signed in."""

    def __init__(
        self, client: CertificationClient, journals: RunJournals, subject: Subject
    ) -> None:
        """Work on the course that the subject names."""
        self._client = client
        self._journals = journals
        self._subject = subject
        self._course_number: int | None = None

    def begin(self, pairs: Sequence[tuple[int, int]]) -> Journal:
        """Write down what the user confirmed. Raises OSError, ValueError; nothing is sent."""
        return self._journals.begin(self._subject, tuple(pairs))

    def unfinished(self) -> list[Journal]:
        """Return the runs of this course that were interrupted.

        A crash may have come after the last certificate and before anybody was told: then a run
        is finished and has not been shown.
        """
        return self._journals.unfinished(self._subject)

    def damaged(self) -> list[str]:
        """Return the names of journals that cannot be continued; each is told once.

        Nothing more is issued from them: the course page shows which certificates exist.
        """
        return self._journals.put_damaged_aside()

    def settle(self, journal: Journal, page: CoursePage) -> Run:
        """Note what a page that was just read says of an interrupted run; nothing is sent.

        Raises OSError when the journal cannot be written.
        """
        journal.record(Resumed())
        return self._told(journal, journal.record(_read(page, journal.run)))

    def dismiss(self, journal: Journal) -> None:
        """Let the rest of a run go."""
        self._journals.dismiss(journal)

    def carry_on(
        self,
        journal: Journal,
        progress: Progress,
        watch: Watcher,
        page: CoursePage | None = None,
    ) -> Run:
        """Go on until the run rests. `watch` is told after every change, from this thread.

        `page` is the course page where it has been read a moment ago, as part of the same work:
        it saves reading it again.
        Errors of the site end in the run's `stop`, never in an exception. Raises OSError when
        the journal cannot be written: then nothing more is sent.
        """
        run = journal.record(Resumed())
        if page is not None:
            run = journal.record(_read(page, run))
        while True:
            if progress.is_cancelled() and run.stop is None and not run.is_finished:
                run = self._stop(journal, Stop.CANCELLED, watch)
            action = next_action(run)
            if isinstance(action, Rest):
                if action.reason is not Stop.FINISHED and run.stop is None:
                    run = journal.record(Stopped(action.reason))
                watch(run, None)
                return self._told(journal, run)
            if isinstance(action, ReadPage):
                run = self._read_page(journal, watch)
            elif isinstance(action, Issue):
                run = self._issue(journal, action, watch)
                watch(run, None)
            settled = run.count(RowState.ACCEPTED, *CERTIFIED)
            progress.report(settled, len(run.rows), "issuing")

    def _told(self, journal: Journal, run: Run) -> Run:
        """Note that somebody was told how a finished run ended; then it is over."""
        if run.is_finished:
            with suppress(OSError):  # then it is told again
                journal.record(Stopped(Stop.FINISHED))
        return run

    def _stop(self, journal: Journal, reason: Stop, watch: Watcher) -> Run:
        run = journal.run
        if run.count(RowState.ACCEPTED, RowState.UNCERTAIN):
            run = self._read_page(journal, watch)
        rests = run.stop is not None or run.is_finished
        return run if rests else journal.record(Stopped(reason))

    def _read_page(self, journal: Journal, watch: Watcher) -> Run:
        subject = self._subject
        try:
            page = read_course(self._client, subject.organisation, subject.course)
        except errors.CertificationError as error:
            run = journal.record(Stopped(stop_for(error, self._client)))
            watch(run, None)
            return run
        run = journal.record(_read(page, journal.run))
        watch(run, page)
        return run

    def _issue(self, journal: Journal, action: Issue, watch: Watcher) -> Run:
        subject = self._subject
        try:
            form = self._form(action)
        except errors.CertificationError as error:
            if isinstance(error, errors.NoCredits):
                journal.record(Resumed())  # the page that was read says otherwise: it is outdated
            return journal.record(Stopped(stop_for(error, self._client)))
        watch(journal.record(Sending(action.attendee)), None)
        try:
            self._client.create_certificate(
                subject.organisation, subject.course, form, lambda: self._foresee(journal)
            )
        except errors.CertificationError as error:
            return journal.record(Answered(action.attendee, *outcome_of(error, self._client)))
        return journal.record(Answered(action.attendee, Outcome.ACCEPTED))

    def _foresee(self, journal: Journal) -> None:
        """Get ready for the next one, while the site works."""
        rows = journal.run.rows
        row = next((row for row in rows if row.state is RowState.WANTED), None)
        if row is not None and self._course_number is not None:
            subject = self._subject
            form = _form(self._course_number, row.attendee, row.certificate_type)
            self._client.foresee_certificate(subject.organisation, subject.course, form)
            journal.record(Foreseen(row.attendee))

    def _form(self, action: Issue) -> CertificateForm:
        """Return the form to send; the course's number is read from the first one."""
        if self._course_number is None:
            subject = self._subject
            form = self._client.certificate_form(
                subject.organisation, subject.course, action.attendee, action.certificate_type
            )
            if (form.attendee, form.certificate_type) != (
                action.attendee,
                action.certificate_type,
            ):
                raise errors.UnexpectedPage(page="create-certificate", missing="attendee")
            if not form.would_be_paid:
                raise errors.NoCredits({}, [])
            self._course_number = form.course
        return _form(self._course_number, action.attendee, action.certificate_type)


def _form(course: int, attendee: int, certificate_type: int) -> CertificateForm:
    return CertificateForm(course, attendee, certificate_type, would_be_paid=True)


def _read(page: CoursePage, run: Run) -> PageRead:
    rows = (
        (row.attendee, ShownRow(row.number, row.paid, row.may_issue)) for row in attendees(page)
    )
    return read_page(page.credits, rows, run)
