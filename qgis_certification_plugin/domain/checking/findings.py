"""What the checks have to say about a row, and what would put it right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple

from ..participants import Participant

__all__ = [
    "IN_PLACE",
    "LEVELS",
    "Change",
    "Field",
    "Finding",
    "Level",
    "Repair",
    "blocks",
    "change_of",
    "finding_of",
    "weighed",
]


class Level(Enum):
    """How much a finding weighs.

    What blocks must be repaired; what needs a look must be repaired or called right.
    """

    BLOCKS = "blocks"
    LOOK = "look"
    NOTE = "note"


class Field(Enum):
    """The cell that a finding is about."""

    FIRST_NAME = "first_name"
    SURNAME = "surname"
    EMAIL = "email"


_BLOCKS = """
first-name-missing email-missing email-shape email-several email-not-ascii too-long
control-characters blanks email-in-name person-twice email-look-alikes email-wrapping
email-punctuation email-spaces email-at email-comma email-dots
"""
_LOOK = """
email-domain email-domain-like email-top-level email-placeholder email-www garbled html
look-alikes mixed-scripts odd-punctuation odd-characters formula case digits at-sign-in-name
placeholder comma-in-name surname-repeated same-in-both prints-boxes
prints-unjoined runs-off email-twice person-nearly-twice name-twice swapped already-certified
enrolled-nearly known-email known-nearly known-other-email
"""
_NOTE = """
not-nfc no-surname title suffix email-role email-top-level-unknown already-enrolled
known-used known-person known-name known-similar similar-name
"""

# Every code with its weight; the order is the order in which a row's findings are told.
LEVELS: Mapping[str, Level] = {
    code: level
    for level, codes in ((Level.BLOCKS, _BLOCKS), (Level.LOOK, _LOOK), (Level.NOTE, _NOTE))
    for code in codes.split()
}
_RANK = {code: rank for rank, code in enumerate(LEVELS)}
_FIELDS = {None: 0, Field.FIRST_NAME: 1, Field.SURNAME: 2, Field.EMAIL: 3}


# A long list can hold tens of thousands of these; named tuples are the cheapest to make and to let
# go.


class Change(NamedTuple):
    """What one cell holds and what it would hold."""

    field: Field
    before: str
    after: str


class Repair(NamedTuple):
    """A change of one row that answers a finding.

    `safe` means that it loses nothing, answers its finding and brings no new one, so that many
    can be done at once. `attendee` is the number of the person to use, where the repair is to use
    somebody whom the organisation knows already.
    """

    changes: tuple[Change, ...]
    safe: bool = False
    attendee: int | None = None

    def apply(self, row: Participant) -> Participant:
        """Return the row repaired; a cell that has been changed since stays as it is."""
        if self.attendee is not None:
            row = replace(row, known=self.attendee)
        texts: dict[str, Any] = {
            change.field.value: change.after
            for change in self.changes
            if getattr(row, change.field.value) == change.before
        }
        return replace(row, **texts) if texts else row


# Stands for the repair of most findings, which each of them tells by itself: Python's collector
# would go through tens of thousands of repairs again and again.
IN_PLACE = Repair((), safe=True)


class Finding(NamedTuple):
    """One thing to know about one row.

    `code` is a key of LEVELS. `values` are the texts that a sentence about it needs, by name:
    "text" what is concerned, "suggestion" what may be meant, "characters", "length", "limit",
    "name", "email", "number". `rows` are the other rows concerned; empty where there are very
    many. `answer` is a repair; IN_PLACE: the suggestion takes the place of the text, safely.
    """

    row: str
    level: Level
    code: str
    field: Field | None = None
    values: Mapping[str, str] = MappingProxyType({})
    rows: tuple[str, ...] = ()
    answer: Repair | None = None

    @property
    def repair(self) -> Repair | None:
        """What would put it right."""
        if self.answer is not IN_PLACE or self.field is None:
            return self.answer
        change = Change(self.field, self.values["text"], self.values["suggestion"])
        return Repair((change,), safe=True)

    @property
    def other(self) -> str:
        """The first of the values, or nothing."""
        return next(iter(self.values.values()), "")


def finding_of(
    row: Participant,
    code: str,
    field: Field | None = None,
    values: Mapping[str, str] | None = None,
    repair: Repair | None = None,
    rows: tuple[str, ...] = (),
) -> Finding:
    """Return a finding about a row with the weight of its code."""
    return Finding(row.row, LEVELS[code], code, field, values or {}, rows, repair)


def change_of(row: Participant, **texts: str) -> Repair | None:
    """Return the repair that puts these texts into the row; None where they stand there."""
    changes = tuple(
        Change(Field(name), getattr(row, name), text)
        for name, text in texts.items()
        if getattr(row, name) != text
    )
    return Repair(changes) if changes else None


def weighed(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings of one row, the weightiest first."""
    return tuple(sorted(findings, key=_rank))


def _rank(finding: Finding) -> tuple[int, int]:
    return _RANK[finding.code], _FIELDS[finding.field]


def blocks(findings: Iterable[Finding]) -> bool:
    """Return whether any of the findings must be repaired before anything is sent."""
    return any(finding.level is Level.BLOCKS for finding in findings)
