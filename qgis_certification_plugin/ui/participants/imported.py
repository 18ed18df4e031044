"""A list as it stands in the table: where it comes from, who was added and who was not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from ...domain.participants import Participant
from ...domain.reading import Person, Reading, Source


class OriginKind(Enum):
    """What kind of thing a list comes from."""

    CLIPBOARD = "clipboard"
    DROPPED_TEXT = "dropped-text"
    FILE = "file"
    LAYER = "layer"
    COURSE = "course"


@dataclass(frozen=True)
class Origin:
    """Where a list comes from.

    `name` is that of the file, layer or course. `source` is what is read again with another sheet
    or encoding. `known` are numbers of people whom the organisation knows, by row of the source;
    `without_email` counts those whose e-mail the site does not show any more.
    """

    kind: OriginKind
    name: str = ""
    source: Source | None = field(default=None, repr=False)
    known: Mapping[int, int] = field(default_factory=dict)
    without_email: int = 0


@dataclass(frozen=True)
class Imported:
    """A reading and what it gave the table.

    `added` are the people who went in, from row `first` on; `repeated` those who were in the
    table already.
    """

    origin: Origin
    reading: Reading
    added: tuple[Participant, ...]
    first: int
    repeated: tuple[Person, ...] = ()


def imported(
    origin: Origin,
    reading: Reading,
    table: Iterable[Participant],
    first: int,
    *,
    everybody: bool = False,
) -> Imported:
    """Return who of a list goes into the table, at row `first`, beside those who are in it.

    Somebody of the same first name, surname and e-mail is not added again, unless `everybody` is
    wanted.
    """
    there = set() if everybody else {_identity(person) for person in table}
    added: list[Participant] = []
    repeated: list[Person] = []
    for person in reading.people:
        if _identity(person.participant) in there:
            repeated.append(person)
        else:
            known = origin.known.get(person.number)
            added.append(
                person.participant if known is None else replace(person.participant, known=known)
            )
    return Imported(origin, reading, tuple(added), first, tuple(repeated))


def _identity(person: Participant) -> tuple[str, str, str]:
    # Blanks around them are gone already, on both sides.
    return person.first_name, person.surname, person.email.casefold()
