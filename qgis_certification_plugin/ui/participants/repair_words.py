"""What a repair does, in words on a button and in a sentence."""

from __future__ import annotations

from ...domain.checking import Change, Field, Finding, Repair
from ...translation import translate
from .columns import Column, header

_COLUMNS = {
    Field.FIRST_NAME: Column.FIRST_NAME,
    Field.SURNAME: Column.SURNAME,
    Field.EMAIL: Column.EMAIL,
}


def it_is_right() -> str:
    """Return the words of the button that calls a row right."""
    return translate("Repairs", "It Is Right", "button: the row was looked at and is right")


def repair_label(finding: Finding) -> str:
    """Return the words of the button that does the repair of a finding."""
    repair = finding.repair
    if repair is None:
        return it_is_right()
    if repair.attendee is not None:
        return translate("Repairs", "Use That Person")
    if finding.code == "swapped":
        return translate("Repairs", "Exchange", "button: first name and surname")
    if all(not change.after for change in repair.changes):
        return translate("Repairs", "Remove Row")
    return translate("Repairs", "Repair")


def repair_help(repair: Repair) -> str:
    """Return what a repair writes, a line for each cell."""
    lines = [change_text(change) for change in repair.changes]
    if repair.attendee is not None:
        lines.append(
            translate("Repairs", "Enrols the person whom the organisation knows, not a new one.")
        )
    return "\n".join(lines)


def change_text(change: Change) -> str:
    """Return which text takes the place of which in one cell."""
    column = header(_COLUMNS[change.field])
    if not change.after:
        return translate(
            "Repairs", "{column}: “{before}” goes", column=column, before=change.before
        )
    return translate(
        "Repairs",
        "{column}: “{before}” becomes “{after}”",
        column=column,
        before=change.before,
        after=change.after,
    )
