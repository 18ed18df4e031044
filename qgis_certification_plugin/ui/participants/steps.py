"""What is done with one course in the background. Nothing here touches a widget.

Whatever writes does so under the course's lock, and in turn: two windows or two QGIS on one
computer never send to a server at the same time, because it numbers certificates and counts
credits without locks (contract 10).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...domain.deeds import Deed
from ...domain.issuing import CERTIFIED, RowState, Run, Stop
from ...domain.participants import Participant
from ...domain.progress import Progress
from ...server.client import CertificationClient
from ...server.pages.course import CoursePage
from ...services.courses import OpenCourse, open_course, table_of
from ...services.deeds import Deeds
from ...services.enrolment import Enrolled, Enrolment
from ...services.issuing import Issuing
from ...services.results import issue_days
from ...services.turns import Turns
from ...storage.deed_journal import DeedJournals
from ...storage.drafts import DraftKey, DraftStore
from ...storage.journal import Journal, RunJournals, Subject
from ...storage.lock import AlreadyLocked, FileLock

log = logging.getLogger("qgis_certification.ui")

Watch = Callable[[Run, "CoursePage | None"], None]

# What is accepted is never sent again, whatever the page shows.
_TO_SEND = frozenset({RowState.WANTED, RowState.SENDING, RowState.UNCERTAIN})


@dataclass(frozen=True)
class Interrupted:
    """How far earlier runs came that were not finished.

    `rest` are the (attendee, certificate type) of whatever may still have to be sent.
    """

    issued: int
    uncertain: int
    left: int
    refused: int
    rest: tuple[tuple[int, int], ...] = ()

    @property
    def total(self) -> int:
        """All certificates of these runs."""
        return self.issued + self.uncertain + self.left + self.refused


@dataclass(frozen=True)
class Opened:
    """A course, its table, and what an interruption left behind.

    `missing` are rows that were being sent when it happened and that the site does not show;
    `untold` are runs that had come to their end, and nobody was told how; `damaged` the names of
    journals that cannot be continued; `deeds` single payments, revocations and the like of which
    the page now tells how they ended.
    """

    course: OpenCourse
    people: tuple[Participant, ...]
    interrupted: Interrupted | None
    missing: tuple[str, ...] = ()
    untold: tuple[Run, ...] = ()
    damaged: tuple[str, ...] = ()
    deeds: tuple[Deed, ...] = ()


class CourseFiles:
    """What this computer keeps of one course, for one person on one server."""

    def __init__(
        self, key: DraftKey, drafts: DraftStore, journals: RunJournals, locks: Path
    ) -> None:
        """Use the stores; the lock's file lies in the folder `locks`."""
        self.key = key
        self.drafts = drafts
        self._journals = journals
        self.turns = Turns(locks, key.server, key.organisation, key.course)
        self._subject = Subject(key.server, key.organisation, key.course, key.username)

    def lock(self) -> FileLock:
        """Return the course's lock; the person does not matter, the course does."""
        return self.turns.course()

    def issuing(self, client: CertificationClient) -> Issuing:
        """Return the service that issues in this course."""
        return Issuing(client, self._journals, self._subject)

    def deeds(self, client: CertificationClient) -> Deeds:
        """Return the service that pays, revokes and renews in this course."""
        return Deeds(client, DeedJournals(self._journals.folder), self._subject)

    def issue_days(self) -> dict[str, date]:
        """Return the site's day on which each number was issued from this computer."""
        key = self.key
        return issue_days(self._journals.folder, key.server, key.organisation, key.course)

    def enrolment(self, client: CertificationClient) -> Enrolment:
        """Return the service that enrols in this course."""
        return Enrolment(client, self.drafts, self.key)


def open_table(
    client: CertificationClient, files: CourseFiles, people: Sequence[Participant] | None
) -> Opened:
    """Read the course, settle an interrupted enrolment, and put the table together.

    `people` is the table as it is on the screen, None for the saved draft. Raises the errors of
    the server room and OSError.
    """
    table = files.drafts.load(files.key) if people is None else list(people)
    try:
        with files.lock():
            return _settled(client, files, table)
    except AlreadyLocked:
        # Another QGIS sends at this moment: what looks interrupted is under way there.
        course = open_course(client, files.key.organisation, files.key.course)
        return Opened(course, tuple(table_of(course.page, table)), None)


def _settled(
    client: CertificationClient, files: CourseFiles, table: Sequence[Participant]
) -> Opened:
    missing: tuple[str, ...] = ()
    found = files.enrolment(client).recover(table)
    if found is not None:
        table, missing = found.participants, found.missing
    course = open_course(client, files.key.organisation, files.key.course)
    issuing = files.issuing(client)
    runs = []
    for journal in issuing.unfinished():
        with closing(journal):
            runs.append(_settle(issuing, journal, course.page))
    left = [run for run in runs if not run.is_finished]
    interrupted = summary(left) if left else None
    untold = tuple(run for run in runs if run.is_finished)
    people = tuple(table_of(course.page, table))
    damaged = tuple(issuing.damaged())
    deeds = _settle_deeds(files.deeds(client), course.page)
    return Opened(course, people, interrupted, missing, untold, damaged, deeds)


def _settle_deeds(service: Deeds, page: CoursePage) -> tuple[Deed, ...]:
    found = []
    for journal in service.unfinished():
        with closing(journal):
            try:
                found.append(service.settle(journal, page))
            except OSError as error:
                log.warning("a journal cannot be written: %s", error.strerror)
    return tuple(found)


def _settle(issuing: Issuing, journal: Journal, page: CoursePage) -> Run:
    try:
        return issuing.settle(journal, page)
    except OSError as error:
        # A full disk stops what sends; it need not hide how far that came.
        log.warning("a journal cannot be written: %s", error.strerror)
        return journal.run


def summary(runs: Sequence[Run]) -> Interrupted:
    """Return how far these runs are."""

    def count(*states: RowState) -> int:
        return sum(run.count(*states) for run in runs)

    return Interrupted(
        issued=count(*CERTIFIED),
        uncertain=count(RowState.UNCERTAIN, RowState.SENDING, RowState.ACCEPTED),
        left=count(RowState.WANTED),
        refused=count(RowState.REFUSED),
        rest=_rest(runs),
    )


def _rest(runs: Iterable[Run]) -> tuple[tuple[int, int], ...]:
    return tuple(
        (row.attendee, row.certificate_type)
        for run in runs
        for row in run.rows
        if row.state in _TO_SEND
    )


def sending(files: CourseFiles, progress: Progress) -> AbstractContextManager[bool]:
    """Hold the course's lock, and wait for this window's turn to send; see `Turns.sending`."""
    return files.turns.sending(progress)


def enrol(
    client: CertificationClient,
    files: CourseFiles,
    people: Sequence[Participant],
    page: CoursePage,
    rows: Collection[str],
    progress: Progress,
) -> Enrolled:
    """Enrol the people of these rows. Raises AlreadyLocked and what `Enrolment.enrol` raises."""
    with sending(files, progress):
        enrolment = files.enrolment(client)
        found = enrolment.recover(people)
        if found is not None:
            people, page = found.participants, found.page
        return enrolment.enrol(people, page, progress, rows)


def issue(
    client: CertificationClient,
    files: CourseFiles,
    pairs: Sequence[tuple[int, int]],
    page: CoursePage | None,
    progress: Progress,
    watch: Watch,
) -> list[Run]:
    """Issue what was confirmed: (attendee, certificate type). Raises AlreadyLocked, OSError.

    `page` is the course page where it was read a moment ago; nobody else may have sent since.
    """
    with sending(files, progress) as at_once:
        issuing = files.issuing(client)
        with closing(issuing.begin(pairs)) as journal:
            return [issuing.carry_on(journal, progress, watch, page if at_once else None)]


def carry_on(
    client: CertificationClient,
    files: CourseFiles,
    pairs: Sequence[tuple[int, int]],
    progress: Progress,
    watch: Watch,
) -> list[Run]:
    """Issue these of what was interrupted, until a run rests before it is finished.

    The others are let go. Empty where nothing of it is left to be sent.
    """
    runs: list[Run] = []
    with sending(files, progress):
        issuing = files.issuing(client)
        journals = _confirmed(issuing, pairs)
        try:
            for journal in journals:
                runs.append(issuing.carry_on(journal, progress, watch))
                if runs[-1].stop is not None:
                    break
        finally:
            for journal in journals:
                journal.close()
    return runs


def _confirmed(issuing: Issuing, pairs: Sequence[tuple[int, int]]) -> list[Journal]:
    """Return the journals of exactly what was confirmed, with a new one if they hold more."""
    journals = issuing.unfinished()
    rest = _rest(journal.run for journal in journals)
    if set(pairs) == set(rest):
        return journals
    known = {attendee for attendee, _ in rest}
    wanted = [pair for pair in pairs if pair[0] in known]
    # The new one first: a crash in between must not lose what was confirmed.
    begun = [issuing.begin(wanted)] if wanted else []
    for journal in journals:
        issuing.dismiss(journal)
    return begun


def let_go(client: CertificationClient, files: CourseFiles) -> None:
    """Never offer the interrupted runs again."""
    with files.lock():
        issuing = files.issuing(client)
        for journal in issuing.unfinished():
            issuing.dismiss(journal)


def why_it_rests(runs: Sequence[Run]) -> Stop:
    """Return why the last of these runs rests."""
    return (runs[-1].stop if runs else None) or Stop.FINISHED
