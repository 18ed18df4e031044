"""Other people in the place of some rows, wherever those stand now."""

from __future__ import annotations

from collections.abc import Mapping

from ...domain.participants import Participant
from .model import ParticipantsModel
from .undo import Splice


def change_people(model: ParticipantsModel, changed: Mapping[str, Participant], text: str) -> None:
    """Put people in the place of those with these row ids; those left empty go.

    One step to undo, named `text`; nothing where the table can only be read.
    """
    places = [i for i, person in enumerate(model.rows) if person.row in changed]
    if not places or model.is_locked:
        return
    first, last = places[0], places[-1]
    before = list(model.rows[first : last + 1])
    after = [changed.get(person.row, person) for person in before]
    kept = [p for p in after if not p.is_empty or p.row not in changed]
    if kept != before:
        model.undo_stack.push(Splice(model, first, before, kept, text))
