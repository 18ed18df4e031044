"""Enrolling people so that each is in the course once, whatever happens on the way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from ..domain.matching import Shown, match
from ..domain.participants import Participant
from ..domain.progress import Cancelled, Progress
from ..server.client import UPLOAD_ROWS, CertificationClient, Person
from ..server.errors import CertificationError, Forbidden, NotFound
from ..server.pages.course import CoursePage
from ..storage.drafts import DraftKey, DraftStore
from .courses import attendees, read_course


@dataclass(frozen=True)
class Enrolled:
    """The rows with the numbers that were found for them, and the page as it is now.

    `missing` are rows that were sent and that the page does not show.
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

    def enrol(
        self,
        participants: Sequence[Participant],
        page: CoursePage,
        progress: Progress,
        rows: Collection[str] | None = None,
    ) -> Enrolled:
        """Enrol everybody who has no number yet; the rows must have passed the checks.

        With `rows` only these are enrolled; `participants` is the whole table all the same.

        `page` is the course page as last read: it says who was there before. A row is only
        called enrolled when the page shows it afterwards. Raises Cancelled between two uploads
        and the errors of the server room; what was done until then is found by `recover`.
        """
        if not (page.may_upload or page.may_enrol):
            raise Forbidden(reason="no-permission")
        wanted = {p.row for p in participants if not p.is_empty and not p.from_site}
        wanted &= wanted if rows is None else set(rows)
        found = self._already_there(participants, page, wanted)
        people = [_linked(person, found) for person in participants]
        to_send = [p for p in people if p.attendee is None and p.row in wanted]
        if not to_send:
            return Enrolled(tuple(people), page)
        self._drafts.begin_enrolling(self._key, (person.row for person in to_send), _numbers(page))
        certain = True
        for start in range(0, len(to_send), UPLOAD_ROWS):
            if progress.is_cancelled():
                raise Cancelled
            progress.report(start, len(to_send), "enrolling")
            certain = self._send(to_send[start : start + UPLOAD_ROWS], page)
            if not certain:
                break  # nobody knows whether it was done: the page tells, before anything else
        progress.report(len(to_send), len(to_send), "enrolling")
        return self.recover(people, certain=certain) or Enrolled(tuple(people), page)

    def recover(
        self, participants: Sequence[Participant], *, certain: bool = False
    ) -> Enrolled | None:
        """Find the rows of an upload on the course page, also after a crash.

        None where nothing was being sent. `certain` says that the site accepted all of it; else
        everybody is told by her e-mail: a row of her name may be a namesake's. Rows that the
        page does not show can be sent again: the site enrols nobody twice (contract 4.3).
        """
        note = self._drafts.enrolling(self._key)
        if note is None:
            return None
        page = read_course(self._client, self._key.organisation, self._key.course)
        sent = set(note.rows)
        waiting = [p for p in participants if p.row in sent and p.attendee is None]
        shown = [
            Shown(row.attendee, row.name) for row in attendees(page) if row.attendee is not None
        ]
        found = self._match(waiting, shown, participants, certain=certain)
        people = tuple(_linked(person, found) for person in participants)
        self._drafts.save(self._key, people)
        self._drafts.end_enrolling(self._key)
        missing = tuple(person.row for person in waiting if person.row not in found)
        return Enrolled(people, page, missing)

    def _already_there(
        self, participants: Sequence[Participant], page: CoursePage, wanted: Collection[str]
    ) -> dict[str, int]:
        waiting = [p for p in participants if p.attendee is None and p.row in wanted]
        shown = [
            Shown(row.attendee, row.name) for row in attendees(page) if row.attendee is not None
        ]
        return self._match(waiting, shown, participants)

    def _match(
        self,
        waiting: Sequence[Participant],
        shown: Iterable[Shown],
        participants: Sequence[Participant],
        *,
        certain: bool = False,
    ) -> dict[str, int]:
        taken = {person.attendee for person in participants if not person.from_site}
        free = [row for row in shown if row.attendee not in taken]
        emails: dict[int, str] = {}
        while True:
            matches = match(waiting, free, emails, certain=certain)
            ask = [attendee for attendee in matches.ask if attendee not in emails]
            if not ask:
                return dict(matches.sure)
            emails.update((attendee, self._email(attendee)) for attendee in ask)

    def _email(self, attendee: int) -> str:
        """Return the e-mail on the edit page; nothing where the page is locked."""
        key = self._key
        try:
            return self._client.attendee_form(key.organisation, key.course, attendee).email
        except (Forbidden, NotFound):
            return ""

    def _send(self, people: Sequence[Participant], page: CoursePage) -> bool:
        """Send some people; False where only the course page can tell what was done."""
        key = self._key
        try:
            if page.may_upload:
                persons = [_person(participant) for participant in people]
                self._client.upload_people(key.organisation, key.course, persons)
                return True
            organisation = self._client.attendee_organisation(key.organisation, key.course)
            for participant in people:
                self._client.create_attendee(
                    key.organisation, key.course, organisation, _person(participant)
                )
        except CertificationError as error:
            if not error.maybe_done:
                raise
            return False
        return True


def _person(participant: Participant) -> Person:
    return Person(
        participant.first_name.strip(), participant.surname.strip(), participant.email.strip()
    )


def _linked(person: Participant, found: dict[str, int]) -> Participant:
    number = found.get(person.row)
    return person if number is None else replace(person, attendee=number)


def _numbers(page: CoursePage) -> list[int]:
    return [row.attendee for row in attendees(page) if row.attendee is not None]
