"""Who would get a certificate, who would not and why, and what that costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.participants import Participant
from ..server.pages.course import CoursePage
from .courses import attendees


@dataclass(frozen=True)
class Plan:
    """What would be issued: rows with their wording, who is left out and why, the balance.

    The reasons are "did-not-pass", "not-enrolled", "has-certificate", "not-offered" and, in a part
    of a plan, "no-credit".
    """

    wanted: tuple[tuple[Participant, int], ...]
    left_out: tuple[tuple[Participant, str], ...]
    credits: int | None

    @property
    def cost(self) -> int:
        """The credits that it takes."""
        return len(self.wanted)

    @property
    def balance_after(self) -> int | None:
        """The balance to be expected; the true one is read from the site afterwards."""
        return None if self.credits is None else self.credits - self.cost

    @property
    def is_affordable(self) -> bool:
        """Whether the credits suffice: certificates are never issued unpaid."""
        return self.credits is not None and self.credits >= self.cost

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """The (attendee, certificate type) pairs of what is wanted."""
        return tuple(
            (person.attendee, kind) for person, kind in self.wanted if person.attendee is not None
        )

    @property
    def covered(self) -> int:
        """How many of what is wanted the balance pays for."""
        return min(max(self.credits or 0, 0), self.cost)

    def first(self, count: int) -> Plan:
        """Return the part of the plan that issues the first `count` of what is wanted."""
        later = tuple((person, "no-credit") for person, _ in self.wanted[count:])
        return replace(self, wanted=self.wanted[:count], left_out=(*later, *self.left_out))


def make_plan(
    participants: Sequence[Participant],
    page: CoursePage,
    certificate_type: int,
    *,
    enrolling_first: bool = False,
) -> Plan:
    """Say who gets a certificate; rows without a wording of their own get `certificate_type`.

    With `enrolling_first` those who are not enrolled are wanted too: they will be by then.
    """
    rows = {row.attendee: row for row in attendees(page) if row.attendee is not None}
    wanted: list[tuple[Participant, int]] = []
    left_out: list[tuple[Participant, str]] = []
    for person in participants:
        row = rows.get(person.attendee) if person.attendee is not None else None
        if person.is_empty:
            continue
        # A row of the site without a number has a certificate that is locked (contract 3.5).
        locked = person.from_site and person.attendee is None
        if locked or (row is not None and row.number):
            left_out.append((person, "has-certificate"))
        elif not person.passed:
            left_out.append((person, "did-not-pass"))
        elif row is None and (person.attendee is not None or not enrolling_first):
            left_out.append((person, "not-enrolled"))
        elif row is not None and not row.may_issue and (page.credits or 0) > 0:
            left_out.append((person, "not-offered"))
        else:
            wanted.append((person, person.certificate_type or certificate_type))
    return Plan(tuple(wanted), tuple(left_out), page.credits)
