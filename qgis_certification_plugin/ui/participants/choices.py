"""The kinds of rows that the table can be narrowed to."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from ...translation import translate
from .model import ParticipantsModel
from .status import Kind


class Choice(Enum):
    """Which rows are shown."""

    ALL = "all"
    TO_REPAIR = "to-repair"
    TO_LOOK_AT = "to-look-at"
    NEW = "new"
    ENROLLED = "enrolled"
    CERTIFIED = "certified"
    NOT_PASSED = "not-passed"


def belongs(model: ParticipantsModel, row: int, choice: Choice) -> bool:
    """Whether somebody's row is of this kind."""
    person = model.person(row)
    if person is None or choice is Choice.ALL:
        return True
    if choice is Choice.TO_REPAIR:
        return model.status(row).kind in {Kind.BLOCKED, Kind.REFUSED}
    if choice is Choice.TO_LOOK_AT:
        return model.status(row).kind in {Kind.LOOK, Kind.DOUBTFUL, Kind.UNCERTAIN}
    certified = model.has_certificate(row)
    return {
        Choice.NEW: person.is_new and not certified and not person.is_empty,
        Choice.ENROLLED: not person.is_new and not certified,
        Choice.CERTIFIED: certified,
        Choice.NOT_PASSED: not person.passed and not certified,
    }[choice]


def counts(model: ParticipantsModel) -> Counter[Choice]:
    """Return how many people there are of each kind."""
    rows = range(model.rowCount() - 1)
    return Counter(c for c in Choice for row in rows if belongs(model, row, c))


def choice_text(choice: Choice) -> str:
    """Return what a kind is called, beside the word Show."""
    return {
        Choice.ALL: translate("RowChoice", "All Rows"),
        Choice.TO_REPAIR: translate("RowChoice", "To Repair", "rows with mistakes"),
        Choice.TO_LOOK_AT: translate("RowChoice", "To Look At", "rows that may be wrong"),
        Choice.NEW: translate("RowChoice", "New", "people who are not enrolled"),
        Choice.ENROLLED: translate("RowChoice", "Enrolled, Without Certificate"),
        Choice.CERTIFIED: translate("RowChoice", "With Certificate"),
        Choice.NOT_PASSED: translate("RowChoice", "Did Not Pass"),
    }[choice]
