"""Changing single participants of a course: each form is sent once, and the page read back.

Whatever is said to be done is what the site shows afterwards. Paying, revoking and renewing are
deeds with a journal of their own (`services.deeds`).
"""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.text import tidy
from ..server.client import CertificationClient
from ..server.errors import CertificationError, Forbidden, NotFound
from ..server.pages.course import Attendee, CoursePage
from ..server.pages.forms import AttendeeForm
from .courses import attendees, read_course


@dataclass(frozen=True)
class Repaired:
    """What the site shows after a change: `is_done` None where it could not be read back.

    `error` is what the answer to the form was, where it was not plain.
    """

    is_done: bool | None
    page: CoursePage | None
    row: Attendee | None = None
    error: CertificationError | None = None


def row_of(page: CoursePage, attendee: int) -> Attendee | None:
    """Return somebody's row on the page."""
    return next((row for row in attendees(page) if row.attendee == attendee), None)


class Repair:
    """Changes participants of one course for whoever is signed in."""

    def __init__(self, client: CertificationClient, organisation: str, course: str) -> None:
        """Work on the course with these slugs."""
        self._client = client
        self._place = (organisation, course)

    def form(self, attendee: int) -> AttendeeForm:
        """Read name and e-mail as they are. Raises Forbidden when they are locked."""
        return self._client.attendee_form(*self._place, attendee)

    def correct(self, attendee: int, before: AttendeeForm, after: AttendeeForm) -> Repaired:
        """Change a name or e-mail from what was shown to what was typed.

        Raises Forbidden where it is locked or somebody else has changed it since (`reason`
        "changed-meanwhile"), FormRefused for what the site does not take, and the errors of
        the server room where nothing was sent.
        """
        now = self.form(attendee)
        if now != before:
            raise Forbidden(reason="changed-meanwhile")
        error = None
        try:
            self._client.update_attendee(*self._place, attendee, after)
        except CertificationError as raised:
            if not raised.maybe_done:
                raise
            error = raised
        try:
            shown = self.form(attendee)
            page = read_course(self._client, *self._place)
        except CertificationError as raised:
            return Repaired(None if error else True, None, error=error or raised)
        return Repaired(_same(shown, after), page, row_of(page, attendee), error)

    def remove(self, attendee: int) -> Repaired:
        """Take somebody out of the course; the number of her place is read just before.

        Raises NotFound where she has left already, Forbidden where the page does not offer it,
        and the errors of the server room where nothing was sent.
        """
        row = row_of(read_course(self._client, *self._place), attendee)
        if row is None:
            raise NotFound
        if row.enrolment is None:
            raise Forbidden(reason="no-permission")
        error = None
        try:
            self._client.remove_attendee(*self._place, row.enrolment)
        except CertificationError as raised:
            if not raised.maybe_done:
                raise
            error = raised
        try:
            page = read_course(self._client, *self._place)
        except CertificationError as raised:
            return Repaired(None if error else True, None, error=error or raised)
        left = row_of(page, attendee)
        return Repaired(left is None, page, left, error)


def _same(shown: AttendeeForm, typed: AttendeeForm) -> bool:
    def texts(form: AttendeeForm) -> tuple[str, str, str]:
        return tidy(form.first_name), tidy(form.surname), form.email.strip()

    return texts(shown) == texts(typed)
