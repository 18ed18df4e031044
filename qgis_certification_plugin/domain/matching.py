"""Finding out which rows of the course page are the people who were just sent (contract 11.6).

The page shows names only. Where everybody sent is certainly in the course, a name that one row
bears settles it; in every other case the e-mail on the edit page decides, because the row may be
somebody else's namesake.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .participants import Participant
from .text import fold


@dataclass(frozen=True)
class Shown:
    """A row of the course page: the person's number and the name as shown."""

    attendee: int
    name: str


@dataclass(frozen=True)
class Matches:
    """`sure` maps rows to numbers; `ask` are numbers whose e-mail has to be read first."""

    sure: Mapping[str, int] = field(default_factory=dict)
    ask: tuple[int, ...] = ()


def match(
    sent: Sequence[Participant],
    shown: Iterable[Shown],
    emails: Mapping[int, str],
    *,
    certain: bool = False,
) -> Matches:
    """Match the people sent with the rows shown; `emails` are those read so far, by number.

    `certain` says that the site accepted everybody sent, so that each of them must be among the
    rows. Names are compared without case and accents: who is who is then told by the e-mail.
    """
    rows_by_name: dict[str, list[Shown]] = defaultdict(list)
    for row in shown:
        rows_by_name[fold(row.name)].append(row)
    people_by_name: dict[str, list[Participant]] = defaultdict(list)
    for person in sent:
        people_by_name[fold(person.name)].append(person)
    sure: dict[str, int] = {}
    ask: list[int] = []
    for name, people in people_by_name.items():
        rows = rows_by_name[name]
        if certain and len(people) == len(rows) == 1:
            sure[people[0].row] = rows[0].attendee
            continue
        found, unknown = _by_email(people, rows, emails)
        sure.update(found)
        ask += unknown
    return Matches(sure, tuple(ask))


def _by_email(
    people: Sequence[Participant], rows: Sequence[Shown], emails: Mapping[int, str]
) -> tuple[dict[str, int], list[int]]:
    numbers = {_plain(emails[row.attendee]): row.attendee for row in rows if row.attendee in emails}
    sure: dict[str, int] = {}
    for person in people:
        number = numbers.get(_plain(person.email))
        if number is not None and number not in sure.values():  # one row for one person
            sure[person.row] = number
    if len(sure) == len(people):
        return sure, []
    return sure, [row.attendee for row in rows if row.attendee not in emails]


def _plain(email: str) -> str:
    return email.strip().casefold()
