"""What was read, what was left out and why, in sentences."""

from __future__ import annotations

from collections import Counter

from ...domain.names import Order
from ...domain.reading import NoteCode, Person, Reading, Reason, Role
from ...translation import translate

# What is in the details anyway, and nothing to look at.
_SHOWN_FIRST = (NoteCode.NAME_UNSURE, NoteCode.PASSED_UNCLEAR, NoteCode.EMAIL_LEFT_OUT)


def role_name(role: Role) -> str:
    """Return what a column holds."""
    return {
        Role.FIRST_NAME: translate("Import", "First name"),
        Role.MIDDLE_NAME: translate("Import", "Middle name"),
        Role.PARTICLE: translate("Import", "Surname prefix"),
        Role.SURNAME: translate("Import", "Surname"),
        Role.FULL_NAME: translate("Import", "Full name"),
        Role.EMAIL: translate("Import", "E-mail"),
        Role.PASSED: translate("Import", "Passed"),
        Role.REMARK: translate("Import", "Remark (not kept)"),
        Role.IGNORED: translate("Import", "Left out"),
    }[role]


def order_name(order: Order) -> str:
    """Return how full names are written."""
    return {
        Order.FIRST_LAST: translate("Import", "First name first"),
        Order.LAST_FIRST: translate("Import", "Surname first"),
        Order.COMMA: translate("Import", "Surname, first name"),
    }[order]


def reason_count(reason: Reason, count: int) -> str:
    """Return how many rows were left out for this reason."""
    texts = {
        Reason.TITLE: translate("Import", "%n line(s) above the table", n=count),
        Reason.HEADER: translate("Import", "%n row(s) of column names", n=count),
        Reason.REPEATED_HEADER: translate("Import", "%n repeated header(s)", n=count),
        Reason.SEPARATOR_LINE: translate("Import", "%n separator line(s)", n=count),
        Reason.RULE: translate("Import", "%n ruled line(s)", n=count),
        Reason.COMMENT: translate("Import", "%n comment(s)", n=count),
        Reason.TOTAL: translate("Import", "%n total(s)", n=count),
        Reason.FOOTER: translate("Import", "%n line(s) below the table", n=count),
        Reason.OTHER_SECTION: translate("Import", "%n line(s) of other parts", n=count),
        Reason.JOINED_AGAIN: translate("Import", "%n return(s) to the meeting", n=count),
        Reason.NO_PERSON: translate("Import", "%n row(s) without name and e-mail", n=count),
        Reason.NOT_A_PERSON: translate("Import", "%n card(s) of groups", n=count),
    }
    return texts[reason]


def summary(reading: Reading) -> str:
    """Return how many people were read and what was left out, counted."""
    parts = [translate("Import", "%n people were read.", n=len(reading.people))]
    counts = Counter(item.reason for item in reading.dropped)
    left_out = [reason_count(reason, count) for reason, count in counts.items()]
    if reading.empty_rows:
        left_out.append(translate("Import", "%n empty row(s)", n=reading.empty_rows))
    if left_out:
        parts.append(translate("Import", "Left out: {list}.", list=", ".join(left_out)))
    unsure = {row for n in reading.notes if n.code is NoteCode.NAME_UNSURE for row in n.rows}
    if unsure:
        parts.append(translate("Import", "%n full name(s) were split by guess.", n=len(unsure)))
    return " ".join(parts)


def details(reading: Reading) -> str:
    """Return every row that was left out and everything that was noticed, a line each."""
    lines = [
        translate(
            "Import",
            "Row {row}: {cells} ({reason})",
            row=item.number,
            cells=" | ".join(cell for cell in item.cells if cell),
            reason=reason_count(item.reason, 1),
        )
        for item in reading.dropped
    ]
    lines += [_remark(person) for person in reading.people if person.remark]
    for note in sorted(reading.notes, key=lambda note: note.code not in _SHOWN_FIRST):
        line = note_text(note.code, note.value)
        if note.rows:
            rows = ", ".join(map(str, note.rows))
            line += " " + translate("Import", "(row {rows})", rows=rows)
        lines.append(line)
    return "\n".join(lines)


def _remark(person: Person) -> str:
    return translate(
        "Import",
        "Row {row}: remark “{remark}” is not kept",
        row=person.number,
        remark=person.remark,
    )


def note_text(code: NoteCode, value: str) -> str:
    """Return what was noticed while reading."""
    return {
        NoteCode.ENCODING_GUESSED: translate(
            "Import", "The letters were read as {value}; look at accents.", value=value
        ),
        NoteCode.NULS_REMOVED: translate("Import", "Characters of value zero were taken out."),
        NoteCode.INVISIBLE_REMOVED: translate("Import", "Invisible characters were taken out."),
        NoteCode.HIDDEN_ROWS: translate("Import", "Hidden rows were read too."),
        NoteCode.HIDDEN_COLUMNS: translate("Import", "Hidden columns were read too."),
        NoteCode.MERGED_CELLS: translate("Import", "There are merged cells."),
        NoteCode.OTHER_SHEETS: translate("Import", "Other sheets were not read."),
        NoteCode.LEFT_OUT_OF_NAME: translate(
            "Import", "“{value}” was left out of a name.", value=value
        ),
        NoteCode.NAME_UNSURE: translate("Import", "Full names were split by guess."),
        NoteCode.PASSED_UNCLEAR: translate(
            "Import", "“{value}” does not say who passed.", value=value
        ),
        NoteCode.ORGANISER: translate("Import", "The organiser is not ticked as passed."),
        NoteCode.TWO_NAMES: translate("Import", "Also shown as “{value}”.", value=value),
        NoteCode.EXTRA_CELLS: translate("Import", "A separator inside a name was put right."),
        NoteCode.PARTICLE_MOVED: translate("Import", "A surname prefix was put in front."),
        NoteCode.EMAIL_LEFT_OUT: translate(
            "Import", "Another e-mail was left out: {value}", value=value
        ),
        NoteCode.UNCLOSED_QUOTE: translate("Import", "A quotation mark was never closed."),
        NoteCode.WHOLE_LINES_QUOTED: translate("Import", "Whole lines stand in quotation marks."),
    }[code]
