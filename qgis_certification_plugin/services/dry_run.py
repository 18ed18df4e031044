"""Issuing on paper: the very services that send, with a client that sends nothing.

What comes out is every step in its order, with exactly the form that would be sent. Numbers that
only the site can give, of people who are not enrolled yet and of certificates, are not invented.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.enrolling import Enrolling
from ..domain.issuing import Begun, Event, Run, after
from ..domain.participants import Participant
from ..domain.progress import SilentProgress
from ..domain.text import tidy
from ..server.address import course_path
from ..server.awaited import Meanwhile
from ..server.client import CertificationClient, Person
from ..server.pages.course import Attendee, CoursePage
from ..server.pages.forms import AttendeeForm, CertificateForm, EnrolmentForm
from ..server.paper import Form, PaperSession
from ..storage.drafts import DraftKey, DraftStore
from ..storage.journal import Journal, RunJournals, Subject
from ..storage.journal_file import JournalFile
from .courses import attendees
from .enrolment import Enrolment
from .issuing import Issuing
from .plan import Plan, make_plan

# Stands where the site's own number will stand; people get -2, -3, ...
UNKNOWN = -1


@dataclass(frozen=True)
class Step:
    """One request. `kind` is "read-page", "read-form", "enrol" or "issue"; `people` are names."""

    kind: str
    path: str
    people: tuple[str, ...] = ()
    form: Form | None = None


def dry_run(
    client: CertificationClient, plan: Plan, participants: Sequence[Participant], page: CoursePage
) -> tuple[Step, ...]:
    """Return every step of enrolling and issuing what is planned. Sends nothing.

    `participants` is the whole table, `page` the course page as last read. May read edit pages
    of namesakes, and raises what the services raise.
    """
    paper = _PaperClient(client, page)
    key = DraftKey("", "", page.organisation, page.course)
    new = [person.row for person, _ in plan.wanted if person.attendee is None]
    kinds = {person.row: kind for person, kind in plan.wanted}
    people = tuple(participants)
    if new:
        enrolled = Enrolment(paper, _NoDrafts(Path()), key).enrol(
            people, page, SilentProgress(), new
        )
        people, page = enrolled.participants, enrolled.page
    now = make_plan([person for person in people if person.row in kinds], page, UNKNOWN)
    pairs = tuple(
        (person.attendee, kinds[person.row])
        for person, _ in now.wanted
        if person.attendee is not None
    )
    issuing = Issuing(paper, RunJournals(Path()), Subject("", page.organisation, page.course, ""))
    journal = _PaperJournal(pairs)
    issuing.carry_on(journal, SilentProgress(), lambda _run, _page: None, page if new else None)
    return tuple(paper.steps)


class _PaperClient(CertificationClient):
    """Answers as the site would if nobody else did anything meanwhile."""

    def __init__(self, real: CertificationClient, page: CoursePage) -> None:
        self._paper = PaperSession(real.session)
        super().__init__(self._paper)
        self._page = page
        self._emails: dict[int, str] = {}
        self._known: dict[int, str] = {}
        self.steps: list[Step] = []

    def course_page(self, organisation_slug: str, course_slug: str) -> CoursePage:
        self._note("read-page", "")
        return self._page

    def attendee_organisation(self, organisation_slug: str, course_slug: str) -> int:
        self._note("read-form", "create-attendee/")
        return UNKNOWN

    def attendee_form(
        self, organisation_slug: str, course_slug: str, attendee: int
    ) -> AttendeeForm:
        self._note("read-form", f"attendee/{attendee}/update/")
        if attendee in self._emails:
            return AttendeeForm("", "", self._emails[attendee], UNKNOWN)
        return super().attendee_form(organisation_slug, course_slug, attendee)

    def upload_people(
        self, organisation_slug: str, course_slug: str, people: Sequence[Person]
    ) -> None:
        super().upload_people(organisation_slug, course_slug, people)
        self._sent("enrol", [tidy(f"{one.first_name} {one.surname}") for one in people])
        for person in people:
            self._enrol(person)

    def create_attendee(
        self, organisation_slug: str, course_slug: str, organisation: int, person: Person
    ) -> None:
        super().create_attendee(organisation_slug, course_slug, organisation, person)
        self._sent("enrol", [tidy(f"{person.first_name} {person.surname}")])
        self._enrol(person)

    def enrol(
        self, organisation_slug: str, course_slug: str, course_number: int, attendee: int
    ) -> None:
        super().enrol(organisation_slug, course_slug, course_number, attendee)
        name = self._known.get(attendee, "")
        self._sent("enrol", [name])
        self._show(attendee, name)

    def enrolment_form(self, organisation_slug: str, course_slug: str) -> EnrolmentForm:
        self._note("read-form", "create-courseattendee/")
        form = super().enrolment_form(organisation_slug, course_slug)
        self._known = form.known_people
        return form

    def certificate_form(
        self, organisation_slug: str, course_slug: str, attendee: int, certificate_type: int
    ) -> CertificateForm:
        self._note("read-form", f"courseattendee/{attendee}/create-certificate/{certificate_type}/")
        return CertificateForm(UNKNOWN, attendee, certificate_type, would_be_paid=True)

    def create_certificate(
        self,
        organisation_slug: str,
        course_slug: str,
        form: CertificateForm,
        meanwhile: Meanwhile | None = None,
    ) -> None:
        super().create_certificate(organisation_slug, course_slug, form, meanwhile)
        row = next(row for row in attendees(self._page) if row.attendee == form.attendee)
        self._sent("issue", [row.name])
        issued = replace(row, number="?", paid=True, may_issue=False)
        rows = tuple(issued if one is row else one for one in attendees(self._page))
        left = None if self._page.credits is None else self._page.credits - 1
        self._page = replace(self._page, attendees=rows, credits=left)

    def _enrol(self, person: Person) -> None:
        attendee = UNKNOWN - 1 - len(self._emails)
        self._emails[attendee] = person.email
        self._show(attendee, tidy(f"{person.first_name} {person.surname}"))

    def _show(self, attendee: int, name: str) -> None:
        row = Attendee(attendee, None, name, None, paid=False, certificate_type=None)
        rows = (*attendees(self._page), replace(row, may_issue=True, may_edit=True))
        self._page = replace(self._page, attendees=rows)

    def _note(self, kind: str, below: str) -> None:
        path = course_path(self._page.organisation, self._page.course, below)
        self.steps.append(Step(kind, path))

    def _sent(self, kind: str, people: Sequence[str]) -> None:
        form = self._paper.forms[-1]
        self.steps.append(Step(kind, form.path, tuple(people), form))


class _PaperJournal(Journal):
    """Remembers a run, and nothing on disk."""

    def __init__(self, pairs: tuple[tuple[int, int], ...]) -> None:
        nowhere = JournalFile(Path(), -1)
        super().__init__(nowhere, Subject("", "", "", ""), after(Run(), Begun(pairs)))

    def record(self, event: Event) -> Run:
        self.run = after(self.run, event)
        return self.run


class _NoDrafts(DraftStore):
    """Keeps nothing."""

    _note: Enrolling | None = None

    def save(self, key: DraftKey, participants: Sequence[Participant]) -> None:
        return

    def note_enrolling(self, key: DraftKey, state: Enrolling) -> None:
        self._note = state

    def enrolling(self, key: DraftKey) -> Enrolling | None:
        return self._note

    def end_enrolling(self, key: DraftKey) -> None:
        self._note = None
