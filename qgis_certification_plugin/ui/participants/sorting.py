"""What the rows of the participants' table are sorted by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...domain.text import fold
from .columns import TEXTS, Column
from .model import ParticipantsModel
from .status import Kind

# What needs somebody first.
_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            Kind.BLOCKED,
            Kind.REFUSED,
            Kind.DOUBTFUL,
            Kind.UNCERTAIN,
            Kind.LOOK,
            Kind.NEW,
            Kind.SENDING,
            Kind.WAITING,
            Kind.ACCEPTED,
            Kind.ENROLLED,
            Kind.ISSUED,
            Kind.VERIFIED,
        )
    )
}


def sorted_rows(
    model: ParticipantsModel, rows: list[int], column: Column, *, descending: bool
) -> list[int]:
    """Return these rows of the model in the order of a column, empty cells last either way."""
    key = _key(model, column)
    keys = {row: key(row) for row in rows}
    filled = [row for row in rows if keys[row] is not None]
    empty = [row for row in rows if keys[row] is None]
    return [*sorted(filled, key=keys.__getitem__, reverse=descending), *empty]


def _key(model: ParticipantsModel, column: Column) -> Callable[[int], Any]:
    if column in TEXTS:
        attribute = TEXTS[column]
        return lambda row: fold(getattr(model.person(row), attribute)) or None
    if column is Column.STATUS:
        return lambda row: _status(model, row)
    if column is Column.PASSED:
        return lambda row: not _passed(model, row)
    return lambda row: fold(str(model.index(row, column).data() or "")) or None


def _passed(model: ParticipantsModel, row: int) -> bool:
    person = model.person(row)
    return model.has_certificate(row) or (person is not None and person.passed)


def _status(model: ParticipantsModel, row: int) -> tuple[int, str] | None:
    status = model.status(row)
    if status.kind is Kind.EMPTY:
        return None
    return _RANK.get(status.kind, len(_RANK)), fold(status.text)
