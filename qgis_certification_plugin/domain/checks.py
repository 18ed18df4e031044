"""What is wrong with a table of participants, found before it costs money."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from .participants import MAX_LENGTH, Participant
from .text import fold, tidy


class Level(Enum):
    """How much a finding weighs."""

    BLOCKS = "blocks"
    LOOK = "look"
    NOTE = "note"


class Field(Enum):
    """The cell that a finding is about."""

    FIRST_NAME = "first_name"
    SURNAME = "surname"
    EMAIL = "email"


@dataclass(frozen=True)
class Finding:
    """One thing to know about one row.

    `code` is one of "first-name-missing", "email-missing", "email-shape", "too-long",
    "control-characters", "email-twice", "person-twice", "name-twice", "already-enrolled",
    "already-certified", "no-surname". `other` is the text concerned, such as the e-mail or the
    certificate's number.
    """

    row: str
    level: Level
    code: str
    field: Field | None = None
    other: str = ""


# The shape that Django's validator accepts, without the quoted local parts that nobody uses.
_EMAIL = re.compile(
    r"[-!#$%&'*+/=?^_`{}|~0-9A-Z]+(\.[-!#$%&'*+/=?^_`{}|~0-9A-Z]+)*"
    r"@([A-Z0-9]([A-Z0-9-]{0,61}[A-Z0-9])?\.)+(?!-)([A-Z0-9-]{2,63})(?<!-)",
    re.IGNORECASE | re.ASCII,
)


def is_email(text: str) -> bool:
    """Return whether the site takes this as an e-mail address (contract 4.1)."""
    return len(text) <= MAX_LENGTH and _EMAIL.fullmatch(text) is not None


@dataclass(frozen=True)
class Enrolled:
    """Somebody who is in the course already: name as printed, certificate number if any."""

    attendee: int | None
    name: str
    number: str | None = None


def check(
    participants: Sequence[Participant], enrolled: Iterable[Enrolled] = ()
) -> dict[str, list[Finding]]:
    """Return the findings of every row that has any, by row, the weightiest first."""
    found: dict[str, list[Finding]] = defaultdict(list)
    rows = [person for person in participants if not person.is_empty]
    for person in rows:
        for finding in _alone(person):
            found[person.row].append(finding)
    for finding in (*_among(rows), *_against(rows, enrolled)):
        found[finding.row].append(finding)
    order = list(Level)
    return {
        row: sorted(findings, key=lambda f: order.index(f.level)) for row, findings in found.items()
    }


def _alone(person: Participant) -> Iterable[Finding]:
    if person.from_site:
        return
    row = person.row
    if not person.first_name.strip():
        yield Finding(row, Level.BLOCKS, "first-name-missing", Field.FIRST_NAME)
    if not person.surname.strip():
        yield Finding(row, Level.NOTE, "no-surname", Field.SURNAME)
    if not person.email.strip():
        yield Finding(row, Level.BLOCKS, "email-missing", Field.EMAIL)
    elif not is_email(person.email.strip()):
        yield Finding(row, Level.BLOCKS, "email-shape", Field.EMAIL, person.email)
    for field in Field:
        text = getattr(person, field.value)
        if len(text) > MAX_LENGTH:
            yield Finding(row, Level.BLOCKS, "too-long", field, str(len(text)))
        if text.strip() and tidy(text) != " ".join(text.split()) and _changes_visibly(text):
            yield Finding(row, Level.BLOCKS, "control-characters", field)


def _changes_visibly(text: str) -> bool:
    # A letter typed as letter and accent is the same text; an invisible character is not.
    return any(not c.isprintable() and c not in "\t\r\n\u200c\u200d" for c in text)


def _among(rows: Sequence[Participant]) -> Iterable[Finding]:
    by_email: dict[str, list[Participant]] = defaultdict(list)
    by_name: dict[str, list[Participant]] = defaultdict(list)
    for person in rows:
        if person.email.strip():
            by_email[person.email.strip().casefold()].append(person)
        if person.name:
            by_name[fold(person.name)].append(person)
    for email, same in by_email.items():
        for person in same if len(same) > 1 else ():
            names = {fold(other.name) for other in same}
            code = "person-twice" if len(names) == 1 else "email-twice"
            yield Finding(person.row, Level.BLOCKS, code, Field.EMAIL, email)
    for same in by_name.values():
        emails = {person.email.strip().casefold() for person in same}
        # Namesakes exist; the same name with the same e-mail was found above.
        for person in same if len(same) > 1 and len(emails) > 1 else ():
            if not person.from_site and person.attendee is None:
                yield Finding(person.row, Level.LOOK, "name-twice", Field.FIRST_NAME, person.name)


def _against(rows: Sequence[Participant], enrolled: Iterable[Enrolled]) -> Iterable[Finding]:
    by_name: dict[str, list[Enrolled]] = defaultdict(list)
    for somebody in enrolled:
        by_name[fold(somebody.name)].append(somebody)
    linked = {
        person.attendee for person in rows if person.attendee is not None and not person.from_site
    }
    for person in rows:
        if person.attendee is not None or person.from_site:
            continue
        same = [who for who in by_name[fold(person.name)] if who.attendee not in linked]
        certified = next((who.number for who in same if who.number), None)
        if certified:
            yield Finding(person.row, Level.LOOK, "already-certified", None, certified)
        elif same:
            yield Finding(person.row, Level.NOTE, "already-enrolled", None, person.name)


def blocks(findings: Iterable[Finding]) -> bool:
    """Return whether any of the findings must be repaired before anything is sent."""
    return any(finding.level is Level.BLOCKS for finding in findings)
