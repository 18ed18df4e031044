"""The one answer that a row offers in its own cell."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.checking import Finding, Level, Repair
from .repair_words import repair_label
from .status import Facts

# What the keyboard has instead of the button in the cell.
REPAIR_KEYS = "Ctrl+R"
RIGHT_KEYS = "Ctrl+Shift+R"


@dataclass(frozen=True)
class Answer:
    """What a click does: the repair, or calling the row right where there is none."""

    finding: Finding
    repair: Repair | None

    @property
    def label(self) -> str:
        """The words of the button."""
        return repair_label(self.finding if self.repair else self.finding._replace(answer=None))


def answer_of(facts: Facts) -> Answer | None:
    """Return the answer to the weightiest finding that has one; None where only typing helps."""
    if facts.number or (facts.run_row is not None):
        return None
    may_edit = facts.person.attendee is None
    for finding in facts.findings:
        repair = finding.repair if may_edit else None
        if repair is not None and (finding.level is not Level.NOTE or repair.attendee is not None):
            return Answer(finding, repair)
        if finding.level is Level.BLOCKS and may_edit:
            return None
        if finding.level is Level.LOOK:
            return Answer(finding, None)
    return None
