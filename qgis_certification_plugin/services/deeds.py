"""Paying, revoking and renewing one certificate, with a journal (contract 5.3, 5.4, 5.6).

Whoever uses it holds the course's lock and the turn to send, as for issuing.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.deeds import (
    Deed,
    Dropped,
    Ended,
    Halted,
    Kind,
    Leaving,
    Shown,
    Step,
    TakenUp,
    next_step,
)
from ..domain.issuing import Outcome, Stop
from ..domain.progress import Progress
from ..server.client import CertificationClient
from ..server.errors import CertificationError
from ..server.pages.course import Attendee, CoursePage
from ..storage.deed_journal import DeedJournal, DeedJournals
from ..storage.journal import Subject
from .courses import attendees, read_course
from .judging import outcome_of, stop_for


@dataclass(frozen=True)
class Done:
    """How a deed rests: `deed.state` says what is known, `deed.stop` why it does not go on.

    `page` is the course page as last read, None where it could not be; `pdf` the renewed file.
    """

    deed: Deed
    page: CoursePage | None = None
    pdf: bytes | None = None


class Deeds:
    """Does what was confirmed for single certificates of one course, each at most once.

    `begin` when the user has confirmed; then `carry_on`, again after signing in or topping up
    where it stopped. When the course is opened, `unfinished` and `settle` come before anything
    else: they say how a deed ended that a crash interrupted, and send nothing.
    """

    def __init__(
        self, client: CertificationClient, journals: DeedJournals, subject: Subject
    ) -> None:
        """Work on the course that the subject names."""
        self._client = client
        self._journals = journals
        self._subject = subject
        self._page: CoursePage | None = None
        self._pdf: bytes | None = None

    def begin(self, kind: Kind, attendee: int, number: str) -> DeedJournal:
        """Write down what the user confirmed: what, for whom, and the number she saw.

        Raises OSError; nothing is sent.
        """
        return self._journals.begin(self._subject, Deed(kind, attendee, number))

    def unfinished(self) -> list[DeedJournal]:
        """Return the deeds of this course that were interrupted. Raises OSError."""
        return self._journals.unfinished(self._subject)

    def settle(self, journal: DeedJournal, page: CoursePage) -> Deed:
        """Say how an interrupted deed ended, by a page that was just read; nothing is sent.

        One that was never sent is not sent later either: the user can confirm it again. Raises
        OSError when the journal cannot be written.
        """
        journal.record(TakenUp())
        deed = journal.record(_shown(page, journal.deed))
        return deed if deed.is_settled else journal.record(Dropped())

    def carry_on(self, journal: DeedJournal, progress: Progress) -> Done:
        """Go on until the deed rests.

        Errors of the site end in the deed's `stop` or `reason`, never in an exception. Raises
        OSError when the journal cannot be written: then nothing more is sent.
        """
        self._page, self._pdf = None, None
        deed = journal.record(TakenUp())
        while True:
            step = next_step(deed)
            if step is Step.REST:
                return Done(deed, self._page, self._pdf)
            if progress.is_cancelled() and step is Step.SEND:
                deed = journal.record(Halted(Stop.CANCELLED))
            elif step is Step.READ_PAGE:
                deed = self._read(journal)
            else:
                deed = self._send(journal)

    def _read(self, journal: DeedJournal) -> Deed:
        subject = self._subject
        try:
            self._page = read_course(self._client, subject.organisation, subject.course)
        except CertificationError as error:
            self._page = None
            return journal.record(Halted(stop_for(error, self._client)))
        return journal.record(_shown(self._page, journal.deed))

    def _send(self, journal: DeedJournal) -> Deed:
        deed = journal.deed
        if deed.kind is Kind.REVOKE:
            refusal = self._refused_before(deed)
            if refusal is not None:
                return journal.record(refusal)
        journal.record(Leaving())
        try:
            self._post(deed)
        except CertificationError as error:
            return journal.record(Ended(*outcome_of(error, self._client)))
        return journal.record(Ended(Outcome.ACCEPTED))

    def _refused_before(self, deed: Deed) -> Ended | Halted | None:
        """Return why the page that asks whether to revoke does not let it be done, if so."""
        place = (self._subject.organisation, self._subject.course)
        try:
            asked = self._client.revoke_page(*place, deed.attendee)
        except CertificationError as error:
            outcome, reason = outcome_of(error, self._client)
            if outcome is Outcome.REFUSED:
                return Ended(outcome, str(error.values.get("reason", reason)))
            return Halted(stop_for(error, self._client))
        if asked.number != deed.number:
            return Ended(Outcome.REFUSED, "number-changed")
        return None

    def _post(self, deed: Deed) -> None:
        place = (self._subject.organisation, self._subject.course)
        if deed.kind is Kind.PAY:
            self._client.pay(*place, deed.attendee)
        elif deed.kind is Kind.REVOKE:
            self._client.revoke(*place, deed.attendee)
        else:
            self._pdf = self._client.renew_pdf(*place, deed.attendee)


def _shown(page: CoursePage, deed: Deed) -> Shown:
    row = next((row for row in attendees(page) if row.attendee == deed.attendee), None)
    if row is None:
        return Shown(False, None, paid=False, offered=False, credits=page.credits)
    return Shown(True, row.number, row.paid, _offered(row, deed.kind), page.credits)


def _offered(row: Attendee, kind: Kind) -> bool:
    return {Kind.PAY: row.may_pay, Kind.REVOKE: row.may_revoke, Kind.RENEW: row.may_renew}[kind]
