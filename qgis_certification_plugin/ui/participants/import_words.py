"""What was read, what was left out and why, in sentences."""

from __future__ import annotations

from collections import Counter

from ...domain.names import Order
from ...domain.reading import NoteCode, Reading, Reason, Role, SourceKind
from ...translation import translate
from .encodings import common_name, encoding_name
from .imported import Imported, Origin, OriginKind

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
        Role.REMARK: translate("Import", "Remark"),
        Role.IGNORED: translate("Import", "Not used", "a column of the list"),
    }[role]


def role_help(role: Role) -> str:
    """Return what becomes of a column."""
    return {
        Role.FIRST_NAME: translate("Import", "Becomes the first name."),
        Role.MIDDLE_NAME: translate("Import", "Goes behind the first name."),
        Role.PARTICLE: translate("Import", "Goes in front of the surname: van, de, von, da…"),
        Role.SURNAME: translate("Import", "Becomes the surname."),
        Role.FULL_NAME: translate("Import", "Is split into first name and surname."),
        Role.EMAIL: translate("Import", "Becomes the e-mail."),
        Role.PASSED: translate("Import", "Says who passed: yes or no, 1 or 0, x or nothing."),
        Role.REMARK: translate("Import", "Goes into the remarks, which stay on this computer."),
        Role.IGNORED: translate("Import", "Nothing of it goes into the table."),
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


def source_name(origin: Origin, sheet: str = "") -> str:
    """Return what a list is called."""
    if sheet:
        return translate("Import", "{file}, sheet “{sheet}”", file=origin.name, sheet=sheet)
    return {
        OriginKind.CLIPBOARD: translate("Import", "Clipboard"),
        OriginKind.DROPPED_TEXT: translate("Import", "Dropped text"),
        OriginKind.FILE: origin.name,
        OriginKind.LAYER: translate("Import", "Layer “{name}”", name=origin.name),
        OriginKind.COURSE: translate("Import", "Course “{name}”", name=origin.name),
    }[origin.kind]


def outcome(shown: Imported) -> str:
    """Return what a list gave, in short."""
    return " ".join([_first_sentence(shown), *_repeated(shown)])


def _first_sentence(shown: Imported) -> str:
    reading = shown.reading
    return translate(
        "Import",
        "{source}: %n people were read.",
        n=len(reading.people),
        source=source_name(shown.origin, reading.sheet),
    )


def _repeated(shown: Imported) -> list[str]:
    if not shown.repeated:
        return []
    return [
        translate(
            "Import",
            "%n of them were in the table already and were not added again.",
            n=len(shown.repeated),
        )
    ]


def summary(shown: Imported) -> str:
    """Return how many people were read from where and what was left out, counted."""
    reading = shown.reading
    parts = [_first_sentence(shown), *_repeated(shown)]
    counts = Counter(item.reason for item in reading.dropped)
    if reading.source_kind is SourceKind.GRID:
        del counts[Reason.HEADER]  # the names of a layer's fields are no row of it
    left_out = [reason_count(reason, count) for reason, count in counts.items()]
    if reading.empty_rows:
        left_out.append(translate("Import", "%n empty row(s)", n=reading.empty_rows))
    if left_out:
        parts.append(translate("Import", "Left out: {list}.", list=", ".join(left_out)))
    columns = _columns_left_out(reading)
    if columns:
        parts.append(translate("Import", "%n column(s) are not used.", n=len(columns)))
    unsure = {row for n in reading.notes if n.code is NoteCode.NAME_UNSURE for row in n.rows}
    if unsure:
        parts.append(translate("Import", "%n full name(s) were split by guess.", n=len(unsure)))
    if shown.origin.without_email:
        parts.append(
            translate(
                "Import",
                "The site does not show the e-mail of %n of them any more; they can be enrolled "
                "as the people whom the organisation knows.",
                n=shown.origin.without_email,
            )
        )
    return " ".join(parts)


def _columns_left_out(reading: Reading) -> list[int]:
    """Return the columns with something in them that goes nowhere."""
    header = reading.mapping.header_row
    below = [row for row in reading.table.rows if header is None or row.number > header]
    return [
        column
        for column in reading.mapping.columns(Role.IGNORED)
        if any(column < len(row.cells) and row.cells[column] for row in below)
    ]


def column_name(reading: Reading, column: int) -> str:
    """Return the heading of a column, or what a spreadsheet calls it: A … Z, AA, …"""
    headers = reading.mapping.headers
    heading = headers[column] if column < len(headers) else ""
    if heading:
        return heading
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def details(shown: Imported) -> str:
    """Return every row that was left out and everything that was noticed, a line each."""
    reading = shown.reading
    is_grid = reading.source_kind is SourceKind.GRID
    lines = [
        translate(
            "Import",
            "Row {row}: {cells} ({reason})",
            row=item.number,
            cells=" | ".join(cell for cell in item.cells if cell),
            reason=reason_count(item.reason, 1),
        )
        for item in reading.dropped
        if not (is_grid and item.reason is Reason.HEADER)
    ]
    lines += [
        translate(
            "Import",
            "Row {row}: {name} is in the table already",
            row=person.number,
            name=person.participant.name or person.participant.email,
        )
        for person in shown.repeated
    ]
    columns = _columns_left_out(reading)
    if columns:
        names = ", ".join(column_name(reading, column) for column in columns)
        lines.append(translate("Import", "Columns that are not used: {names}", names=names))
    for note in sorted(reading.notes, key=lambda note: note.code not in _SHOWN_FIRST):
        line = note_text(note.code, note.value)
        if note.rows:
            rows = ", ".join(map(str, note.rows))
            line += " " + translate("Import", "(row {rows})", rows=rows)
        lines.append(line)
    return "\n".join(lines)


def note_text(code: NoteCode, value: str) -> str:
    """Return what was noticed while reading."""
    guessed = code is NoteCode.ENCODING_GUESSED
    letters = encoding_name(common_name(value)) if guessed else ""
    return {
        NoteCode.ENCODING_GUESSED: translate(
            "Import", "The letters were read as {value}; look at accents.", value=letters
        ),
        NoteCode.NULS_REMOVED: translate("Import", "Characters of value zero were taken out."),
        NoteCode.INVISIBLE_REMOVED: translate("Import", "Invisible characters were taken out."),
        NoteCode.HIDDEN_ROWS: translate("Import", "Hidden rows were read too."),
        NoteCode.HIDDEN_COLUMNS: translate("Import", "Hidden columns were read too."),
        NoteCode.MERGED_CELLS: translate("Import", "There are merged cells."),
        NoteCode.OTHER_SHEETS: translate(
            "Import", "Other sheets were not read; choose one above to read it instead."
        ),
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
