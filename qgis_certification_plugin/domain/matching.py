"""Finding out which rows of the course page are the people who were just sent (contract 11.6).

The page shows names only. A name that stands for one person on either side settles it; where
namesakes are about, only the e-mail on the edit page tells them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .participants import Participant
from .text import tidy


@dataclass(frozen=True)
class Shown:
    """A row of the course page: the person's number and the name as shown."""

    attendee: int
    name: str
    is_new: bool = True


@dataclass(frozen=True)
class Matches:
    """`sure` maps rows to numbers; `ask` are numbers whose e-mail has to be read first."""

    sure: Mapping[str, int] = field(default_factory=dict)
    ask: tuple[int, ...] = ()


def match(
    sent: Sequence[Participant], shown: Iterable[Shown], emails: Mapping[int, str]
) -> Matches:
    """Match the people sent with the rows shown; `emails` are those read so far, by number.

    Without namesakes nobody has to be asked about. An e-mail that was read always decides.
    Somebody whose row was there before may be another person of that name: she is only taken
    for the one sent when her e-mail says so.
    """
    rows_by_name: dict[str, list[Shown]] = defaultdict(list)
    for row in shown:
        rows_by_name[tidy(row.name)].append(row)
    people_by_name: dict[str, list[Participant]] = defaultdict(list)
    for person in sent:
        people_by_name[person.name].append(person)
    sure: dict[str, int] = {}
    ask: list[int] = []
    for name, people in people_by_name.items():
        found, unknown = _match_name(people, rows_by_name[name], emails)
        sure.update(found)
        ask += unknown
    return Matches(sure, tuple(ask))


def _match_name(
    people: Sequence[Participant], rows: Sequence[Shown], emails: Mapping[int, str]
) -> tuple[dict[str, int], list[int]]:
    new = [row for row in rows if row.is_new]
    if len(people) == len(new) == 1 and new[0].attendee not in emails:
        return {people[0].row: new[0].attendee}, []
    sure: dict[str, int] = {}
    for person in people:
        for row in rows:
            email = emails.get(row.attendee)
            if email is not None and _same_email(email, person.email):
                sure[person.row] = row.attendee
                break
    if len(sure) == len(people):
        return sure, []
    return sure, [row.attendee for row in rows if row.attendee not in emails]


def _same_email(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
