"""A trainer who wants certificates for her course and goes on until nothing is left to do.

Everything that lasts from one life of the program to the next is on the disk, or in her head: what
she has confirmed, and what she was told.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from qgis_certification_plugin.domain.deeds import Deed, DeedState, Kind
from qgis_certification_plugin.domain.issuing import SETTLED, Row, RowState, Run, Stop
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.progress import Cancelled
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import CertificationError, FormRefused
from qgis_certification_plugin.server.pages.course import CoursePage
from qgis_certification_plugin.services.courses import attendees, read_course, table_of
from qgis_certification_plugin.services.deeds import Deeds
from qgis_certification_plugin.services.enrolment import Enrolment
from qgis_certification_plugin.services.issuing import Issuing
from qgis_certification_plugin.services.plan import make_plan
from qgis_certification_plugin.services.turns import Turns
from qgis_certification_plugin.storage import journal_file
from qgis_certification_plugin.storage.deed_journal import DeedJournals
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.journal import Journal, RunJournals, Subject
from qgis_certification_plugin.storage.lock import AlreadyLocked
from tools.simulate.disk import FaultyDrafts, FaultyOs, damage
from tools.simulate.ledger import USER, WORDING, Endless, Killed, Site
from tools.simulate.model import person
from tools.simulate.schedule import BETWEEN, Schedule

MOST_LIVES = 60
MOST_TRIES = 4
_TO_SEND = frozenset({RowState.WANTED, RowState.SENDING, RowState.UNCERTAIN})


@dataclass(frozen=True)
class Told:
    """What she was last told of somebody, and how much others had done by then."""

    row: Row
    by_others: int


@dataclass
class Intent:
    """A deed that she wants done for the certificate of somebody."""

    kind: Kind
    email: str
    tries: int = 0
    is_over: bool = False


@dataclass
class Knowledge:
    """What is in her head."""

    confirmed: Counter[int] = field(default_factory=Counter)
    deeds_confirmed: Counter[tuple[Kind, int]] = field(default_factory=Counter)
    told: dict[int, Told] = field(default_factory=dict)
    # By e-mail: who cannot be enrolled, or has a certificate from somebody else.
    given_up: dict[str, str] = field(default_factory=dict)
    failures: Counter[str] = field(default_factory=Counter)


class Watch:
    """Progress in a window with a cancel button."""

    def __init__(self) -> None:
        """Nobody has pressed it yet."""
        self.pressed = False

    def report(self, done: int, total: int, step: str = "") -> None:
        """Show it."""

    def is_cancelled(self) -> bool:
        """Whether it was pressed."""
        return self.pressed

    def press(self) -> None:
        """Ask to stop."""
        self.pressed = True


class Rested(Exception):
    """The work rests for a reason that she was told."""


class Trainer:
    """She works on one course of the site, with her files in a folder."""

    def __init__(self, site: Site, schedule: Schedule, folder: Path, disk: FaultyOs) -> None:
        """Write the table of participants down; nothing is sent."""
        self.site = site
        self.schedule = schedule
        self.folder = folder
        self.knows = Knowledge()
        self.lives = 0
        self._disk = disk
        self._works = False
        self._page: CoursePage
        server, organisation, course = site.place
        self.key = DraftKey(server, USER, organisation, course)
        self._subject = Subject(server, organisation, course, USER)
        self._turns = Turns(folder / "locks", *site.place)
        self._journals = folder / "journals"
        self.table = tuple(
            Participant(one.first_name, one.surname, one.email)
            for one in (person(number) for number in range(schedule.people))
        )
        self.intents = [
            *([Intent(Kind.PAY, "unpaid@example.org")] if schedule.unpaid else []),
            *([Intent(Kind.RENEW, person(0).email)] if schedule.renews else []),
            *([Intent(Kind.REVOKE, person(0).email)] if schedule.revokes else []),
        ]
        self._drafts = FaultyDrafts(folder / "drafts.sqlite", site.script)
        site.before_post = self._check_intent
        site.second_window = self._second_window

    # --- lives -------------------------------------------------------------------------------

    def work(self) -> bool:
        """Go on, life after life; whether it came to an end."""
        while self.lives < MOST_LIVES:
            self.lives += 1
            if self.lives > MOST_LIVES // 2:
                self.site.script.end()
            try:
                self._live()
            except Killed:
                pass
            except Endless:
                return False
            except (CertificationError, OSError, Cancelled, AlreadyLocked, Rested) as error:
                self.knows.failures[type(error).__name__] += 1
            else:
                return True
            self._between_lives()
        return False

    def _between_lives(self) -> None:
        self._disk.is_dead = False
        while (trouble := self.site.script.take(BETWEEN)) is not None:
            damage(self._journals, trouble.kind, trouble.salt)

    def _live(self) -> None:
        self._drafts = FaultyDrafts(self.folder / "drafts.sqlite", self.site.script)
        client = self.site.new_client()
        watch = Watch()
        self.site.cancel = watch.press
        with self._turns.sending(watch), self._at_work():
            self._page = read_course(client, self.key.organisation, self.key.course)
            self._settle_deeds(client, self._page)
            people = self._enrolled(client, self._page, watch)
            self._issue(client, people, watch)
            for intent in self.intents:
                self._do(client, intent, watch)

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        self._works = True
        try:
            yield
        finally:
            self._works = False

    # --- enrolling ---------------------------------------------------------------------------

    def _enrolled(
        self, client: CertificationClient, page: CoursePage, watch: Watch
    ) -> Sequence[Participant]:
        people = self._drafts.load(self.key)
        if not people:
            people = list(self.table)
            self._drafts.save(self.key, people)
        enrolment = Enrolment(client, self._drafts, self.key)
        found = enrolment.recover(people)
        if found is not None:
            people, page = list(found.participants), found.page
            self._page = page
        people = [p for p in table_of(page, people) if not p.from_site]
        rows = [p.row for p in people if p.attendee is None and p.email not in self.knows.given_up]
        if not rows:
            return people
        try:
            done = enrolment.enrol(people, page, watch, rows)
        except FormRefused:
            self._give_up(people, rows[:1], "refused")
            raise
        self._page = done.page
        self._count_missing(done.missing, people)
        return [p for p in table_of(done.page, done.participants) if not p.from_site]

    def _count_missing(self, missing: Sequence[str], people: Sequence[Participant]) -> None:
        if not missing:
            return
        self.knows.failures["missing"] += 1
        if self.knows.failures["missing"] > MOST_TRIES * 3:
            self._give_up(people, missing, "missing")
        raise Rested

    def _give_up(self, people: Sequence[Participant], rows: Sequence[str], why: str) -> None:
        self.knows.given_up.update((p.email, why) for p in people if p.row in rows)

    # --- issuing -----------------------------------------------------------------------------

    def _issue(
        self, client: CertificationClient, people: Sequence[Participant], watch: Watch
    ) -> None:
        issuing = Issuing(client, RunJournals(self._journals), self._subject)
        for journal in issuing.unfinished():
            with closing(journal):
                self._carry_on(client, issuing, journal, watch)
        page = self._page
        self._look(page)
        plan = make_plan(people, page, WORDING)
        for somebody, reason in plan.left_out:
            if somebody.attendee not in self.knows.told:
                self.knows.given_up.setdefault(somebody.email, reason)
        pairs = [pair for pair in plan.pairs if pair[0] not in self._settled]
        if not pairs:
            return
        lacking = len(pairs) - (page.credits or 0)
        if lacking > 0 and self.schedule.tops_up:
            self.site.top_up(lacking)
            raise Rested  # the balance is read again before anything is issued
        if lacking > 0:
            # She issues the first ones; the others are told that credits are lacking.
            for attendee, kind in pairs[max(page.credits or 0, 0) :]:
                row = Row(attendee, kind, reason="no-credits")
                self._tell(row)
            pairs = pairs[: max(page.credits or 0, 0)]
        if pairs:
            with closing(issuing.begin(pairs)) as journal:
                self._carry_on(client, issuing, journal, watch, page)

    def _look(self, page: CoursePage) -> None:
        """See the numbers that the page shows of those of whom nothing final was told."""
        numbers = Counter(row.number for row in attendees(page))
        for row in attendees(page):
            told = self.knows.told.get(row.attendee or 0)
            if row.attendee and row.number and told and told.row.state not in SETTLED:
                state = RowState.ISSUED if row.paid else RowState.UNPAID
                state = state if numbers[row.number] == 1 else RowState.NUMBER_TWICE
                seen = Row(row.attendee, told.row.certificate_type, state, row.number)
                self._tell(seen)

    @property
    def _settled(self) -> set[int]:
        return {
            attendee
            for attendee, told in self.knows.told.items()
            if told.row.state in SETTLED or told.row.reason == "no-credits"
        }

    def _carry_on(
        self,
        client: CertificationClient,
        issuing: Issuing,
        journal: Journal,
        watch: Watch,
        page: CoursePage | None = None,
    ) -> None:
        run = journal.run
        for _ in range(2):
            asked = {row.attendee for row in run.rows if row.state in _TO_SEND}
            self.knows.confirmed.update(asked)
            before = self.site.ledger.issued.copy()
            try:
                run = issuing.carry_on(journal, watch, self._show, page)
            finally:
                self._check_confirmed(asked, self.site.ledger.issued - before)
            for row in run.rows:
                self._tell(row)
            if run.stop is not Stop.SIGNED_OUT:
                break
            self.site.sign_in(client)
            page = None
        self._after_rest(run)

    def _show(self, run: Run, page: CoursePage | None) -> None:
        """See in the window how far it is."""
        for row in run.rows if run.is_finished else ():
            self._tell(row)
        if page is not None:
            self._page = page

    def _after_rest(self, run: Run) -> None:
        if run.is_finished:
            return
        if run.stop is Stop.NO_CREDITS:
            left = run.count(RowState.WANTED)
            if self.schedule.tops_up:
                self.site.top_up(left)
            else:
                for row in run.rows:
                    if row.state is RowState.WANTED:
                        self._tell(Row(row.attendee, row.certificate_type, reason="no-credits"))
                return
        raise Rested

    def _check_confirmed(self, asked: set[int], issued: Counter[int]) -> None:
        # One certificate for each wish, unless a request that was given up arrived late.
        most = 2 if self.schedule.has("time-out, committed later", "somebody tops up") else 1
        for attendee, count in issued.items():
            if count > most or attendee not in asked:
                self.site.ledger.errors.append(f"{count} issued to {attendee}, who wants one")

    def _tell(self, row: Row) -> None:
        self.knows.told[row.attendee] = Told(row, self.site.ledger.shown_at)

    # --- deeds -------------------------------------------------------------------------------

    def _deeds(self, client: CertificationClient) -> Deeds:
        return Deeds(client, DeedJournals(self._journals), self._subject)

    def _settle_deeds(self, client: CertificationClient, page: CoursePage) -> None:
        deeds = self._deeds(client)
        for journal in deeds.unfinished():
            with closing(journal):
                self._ended(deeds.settle(journal, page))

    def _do(self, client: CertificationClient, intent: Intent, watch: Watch) -> None:
        page = self._page
        who = next((a for a, mail in self.site.emails().items() if mail == intent.email), None)
        row = next((row for row in attendees(page) if row.attendee == who), None)
        offered = row is not None and {
            Kind.PAY: row.may_pay or not row.paid,
            Kind.REVOKE: row.may_revoke,
            Kind.RENEW: row.may_renew,
        }.get(intent.kind, False)
        if intent.is_over or who is None or row is None or not row.number or not offered:
            intent.is_over = True
            return
        intent.tries += 1
        deeds = self._deeds(client)
        with closing(deeds.begin(intent.kind, who, row.number)) as journal:
            self.knows.deeds_confirmed[intent.kind, who] += 1
            done = deeds.carry_on(journal, watch)
            if done.deed.stop is Stop.SIGNED_OUT:
                self.site.sign_in(client)
                done = deeds.carry_on(journal, watch)
        deed = done.deed
        if done.page is not None:
            self._page = done.page
        self._ended(deed)
        if deed.stop is Stop.NO_CREDITS and self.schedule.tops_up:
            self.site.top_up(1)
        if intent.tries > MOST_TRIES * 3:
            intent.is_over = True
        if not intent.is_over:
            raise Rested

    def _ended(self, deed: Deed) -> None:
        """Learn how a deed ended; she tries again what was not done, and looks first."""
        over = deed.state is DeedState.DONE
        over |= deed.stop is Stop.NO_CREDITS and not self.schedule.tops_up
        for intent in self.intents:
            if intent.kind is deed.kind:
                intent.is_over |= over

    # --- what is checked on the way ----------------------------------------------------------

    def _check_intent(self, kind: str, attendee: int) -> None:
        """See that the intent is on the disk before the request leaves."""
        if kind == "enrol":
            state = DraftStore(self.folder / "drafts.sqlite").enrolling(self.key)
            if state is None or not state.sending:
                self.site.ledger.errors.append("people were sent before it was written down")
            return
        suffix, wanted = (
            (".journal", {"event": "sending", "attendee": attendee})
            if kind == "issue"
            else (".deed", {"event": "leaving"})
        )
        for path in journal_file.files(self._journals, suffix):
            # When it was stands there too; what comes next may be foreseen already.
            told = [one for one in journal_file.read(path) if one.get("event") != "foreseen"]
            if told and wanted.items() <= told[-1].items():
                return
        self.site.ledger.errors.append(f"{kind} was sent before it was written down")

    def _second_window(self) -> None:
        """Try to work on the same course in another QGIS."""
        if not self._works:
            return
        with (
            suppress(AlreadyLocked),
            Turns(self.folder / "locks", *self.site.place).sending(Watch()),
        ):
            self.site.ledger.errors.append("two windows at once")

    def clock_jumps(self, salt: int) -> None:
        """Set the times of the files as if the clock had jumped."""
        moment = time.time() + (salt - 32768) * 86400
        for path in self._journals.glob("*"):
            os.utime(path, (max(moment, 0), max(moment, 0)))
