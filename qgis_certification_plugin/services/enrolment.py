"""Enrolling people so that each is in the course once, whatever happens on the way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..domain import enrolling
from ..domain.enrolling import Enrolling, Next
from ..domain.matching import Shown, match
from ..domain.participants import Participant
from ..domain.progress import Cancelled, Progress
from ..domain.text import tidy
from ..server.client import UPLOAD_ROWS, CertificationClient, Person
from ..server.errors import CertificationError, Forbidden, FormRefused, NotFound
from ..server.pages.course import CoursePage
from ..server.pages.forms import EnrolmentForm
from ..storage.drafts import DraftKey, DraftStore
from .courses import attendees, read_course


@dataclass(frozen=True)
class Enrolled:
    """The rows with the numbers that were found for them, and the page as it is now.

    `missing` are rows that were to be enrolled and that the page does not show.
    """

    participants: tuple[Participant, ...]
    page: CoursePage
    missing: tuple[str, ...] = ()


class Enrolment:
    """Enrols the people of one draft in its course."""

    def __init__(self, client: CertificationClient, drafts: DraftStore, key: DraftKey) -> None:
        """Work on the course that the key names."""
        self._client = client
        self._drafts = drafts
        self._key = key
        self._place = (key.organisation, key.course)
        self._organisation: int | None = None
        self._known: EnrolmentForm | None = None

    def enrol(
        self,
        participants: Sequence[Participant],
        page: CoursePage,
        progress: Progress,
        rows: Collection[str] | None = None,
    ) -> Enrolled:
        """Enrol everybody who has no number yet; the rows must have passed the checks.

        With `rows` only these are enrolled; `participants` is the whole table all the same.

        `page` is the course page as last read: it says who is there already. A row is only
        called enrolled when the page shows it afterwards. Raises Cancelled between two requests
        and the errors of the server room; what was done until then is found by `recover`.
        """
        if not (page.may_upload or page.may_enrol):
            raise Forbidden(reason="no-permission")
        wanted = {p.row for p in participants if not p.is_empty and not p.from_site}
        wanted &= wanted if rows is None else set(rows)
        waiting = [p for p in participants if p.attendee is None and p.row in wanted]
        people = _linked(participants, self._find(waiting, participants, page, certain=False))
        to_send = [p for p in people if p.attendee is None and p.row in wanted]
        result = Enrolled(people, page)
        state = Enrolling(wanted=tuple(person.row for person in to_send))
        while (step := enrolling.next_action(state)) is not Next.NOTHING:
            if step is Next.READ_PAGE:
                result = self._read(result, state)
                state = self._note(enrolling.page_read(state))
                continue
            if progress.is_cancelled():
                raise Cancelled
            done = len(to_send) - len(state.wanted)
            progress.report(done, len(to_send), "enrolling")
            state = self._send_some(state, to_send, page)
        progress.report(len(to_send), len(to_send), "enrolling")
        return result

    def recover(self, participants: Sequence[Participant]) -> Enrolled | None:
        """Find out how an enrolment ended that was interrupted; nobody is sent.

        None where none was. After a lost answer everybody is told by her e-mail: a row of her
        name may be a namesake's. Rows that the page does not show can be sent again: the site
        enrols nobody twice (contract 4.3).
        """
        state = self._drafts.enrolling(self._key)
        if state is None:
            return None
        state = enrolling.unanswered(state)
        page = read_course(self._client, *self._place)
        found = self._read(Enrolled(tuple(participants), page), state, page)
        self._drafts.end_enrolling(self._key)
        without = {p.row for p in found.participants if p.attendee is None}
        never_sent = tuple(row for row in state.wanted if row in without)
        return replace(found, missing=(*found.missing, *never_sent))

    # --- what was sent -----------------------------------------------------------------------

    def _read(self, before: Enrolled, state: Enrolling, page: CoursePage | None = None) -> Enrolled:
        """Return who is in the course now of those sent; the draft keeps it."""
        page = page or read_course(self._client, *self._place)
        sent = {*state.sent, *state.unsure}
        waiting = [p for p in before.participants if p.row in sent and p.attendee is None]
        found = self._find(waiting, before.participants, page, certain=state.is_certain)
        people = _linked(before.participants, found)
        self._drafts.save(self._key, people)
        missing = tuple(person.row for person in waiting if person.row not in found)
        return Enrolled(people, page, (*before.missing, *missing))

    def _find(
        self,
        waiting: Sequence[Participant],
        participants: Sequence[Participant],
        page: CoursePage,
        *,
        certain: bool,
    ) -> Mapping[str, int]:
        """Return the numbers of those who wait, as far as the page and their e-mails tell."""
        taken = {person.attendee for person in participants if not person.from_site}
        free = {
            row.attendee: Shown(row.attendee, row.name)
            for row in attendees(page)
            if row.attendee is not None and row.attendee not in taken
        }
        # A number is one person, and one row: that of the first who names it.
        first = {p.known: p.row for p in reversed(waiting) if p.known in free}
        known = {row: number for number, row in first.items() if number is not None}
        unknown = [person for person in waiting if person.known is None]
        others = [row for number, row in free.items() if number not in known.values()]
        emails: dict[int, str] = {}
        while True:
            matches = match(unknown, others, emails, certain=certain)
            ask = [attendee for attendee in matches.ask if attendee not in emails]
            if not ask:
                return {**matches.sure, **known}
            emails.update((attendee, self._email(attendee)) for attendee in ask)

    def _email(self, attendee: int) -> str:
        """Return the e-mail on the edit page; nothing where the page is locked."""
        try:
            return self._client.attendee_form(*self._place, attendee).email
        except (Forbidden, NotFound):
            return ""

    # --- sending -----------------------------------------------------------------------------

    def _note(self, state: Enrolling) -> Enrolling:
        """Write down how far it is; nothing is kept of what has come to its end."""
        if state.rows and state.may_be_enrolled:
            self._drafts.note_enrolling(self._key, state)
        else:
            self._drafts.end_enrolling(self._key)
        return state

    def _send_some(
        self, state: Enrolling, people: Iterable[Participant], page: CoursePage
    ) -> Enrolling:
        """Send one request, with the intent written down before it and the outcome after it.

        Raises the errors of the server room where nothing was done.
        """
        by_row = {person.row: person for person in people}
        some = _one_request([by_row[row] for row in state.wanted], page)
        self._prepare(some[0], page)
        state = self._note(enrolling.leaving(state, (person.row for person in some)))
        try:
            self._send(some, page)
        except CertificationError as error:
            if not error.maybe_done:
                self._note(enrolling.refused(state))
                raise
            # Nobody knows whether it was done: the page tells, before anything else.
            return self._note(enrolling.unanswered(state))
        return self._note(enrolling.accepted(state))

    def _prepare(self, person: Participant, page: CoursePage) -> None:
        """Read the forms that the next request needs."""
        if person.known is not None:
            self._known = self._known or self._client.enrolment_form(*self._place)
            if person.known not in self._known.known_people:
                raise NotFound  # only who stands on the page that was just read (contract 9)
        elif not page.may_upload and self._organisation is None:
            self._organisation = self._client.attendee_organisation(*self._place)

    def _send(self, people: Sequence[Participant], page: CoursePage) -> None:
        person = people[0]
        if person.known is not None and self._known is not None:
            self._enrol_known(self._known.course, person.known)
        elif page.may_upload:
            self._client.upload_people(*self._place, [_person(one) for one in people])
        elif self._organisation is not None:
            self._create(self._organisation, person, page)

    def _enrol_known(self, course: int, attendee: int) -> None:
        try:
            self._client.enrol(*self._place, course, attendee)
        except FormRefused as error:
            # Somebody has enrolled her meanwhile: the page will show her (contract 4.2).
            if "already exists" not in _sentences(error):
                raise

    def _create(self, organisation: int, person: Participant, page: CoursePage) -> None:
        try:
            self._client.create_attendee(*self._place, organisation, _person(person))
        except FormRefused as error:
            if "already exists" not in _sentences(error):
                raise
            # The organisation knows her already, whom the page may not show yet (contract 4.1).
            # A namesake who is enrolled may be the one meant, and then the other is a stranger.
            form = self._client.enrolment_form(*self._place)
            enrolled = {row.attendee for row in attendees(page)}
            numbers = [
                number for number, name in form.known_people.items() if tidy(name) == person.name
            ]
            if len(numbers) != 1 or numbers[0] in enrolled:
                raise
            self._enrol_known(form.course, numbers[0])


def _one_request(wanted: Sequence[Participant], page: CoursePage) -> Sequence[Participant]:
    """Return those who go together: a file takes many, a form one."""
    if not page.may_upload or wanted[0].known is not None:
        return wanted[:1]
    return [person for person in wanted if person.known is None][:UPLOAD_ROWS]


def _sentences(error: FormRefused) -> str:
    return " ".join([*error.general, *(text for texts in error.fields.values() for text in texts)])


def _person(participant: Participant) -> Person:
    return Person(
        participant.first_name.strip(), participant.surname.strip(), participant.email.strip()
    )


def _linked(
    participants: Iterable[Participant], found: Mapping[str, int]
) -> tuple[Participant, ...]:
    return tuple(
        replace(person, attendee=found[person.row]) if person.row in found else person
        for person in participants
    )
