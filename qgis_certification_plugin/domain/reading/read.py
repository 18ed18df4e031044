"""The one door: any list goes in, participants come out, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..spreadsheet import restored
from ..text import tidy
from .columns import guess_mapping, map_columns, with_order_of
from .decode import Decoded, decode
from .delimited import EMAIL, Delimited, read_delimited
from .errors import CannotRead, Trouble
from .html_table import html_text, read_html
from .lines import ROLES as LINE_ROLES
from .lines import read_lines, share_of_address_lines
from .meetings import MEETINGS, take_participants
from .model import (
    Clipboard,
    Dropped,
    FileBytes,
    Grid,
    Mapping,
    Note,
    NoteCode,
    Reading,
    Reason,
    Row,
    Source,
    SourceKind,
    Table,
)
from .people import make_people
from .records import read_records
from .spreadsheet import MOST_BYTES, read_workbook
from .tidy_rows import sort_out
from .vcard import ROLES as CARD_ROLES
from .vcard import looks_like_vcard, read_vcards


def read(source: Source) -> Reading:
    """Return the people of a clipboard, a file or a grid of texts.

    Every row that is not empty is a participant or in `dropped` with its reason. Raises
    CannotRead, whose code says what to do, and nothing else.
    """
    table = _tidied(_table(source))
    if not table.rows and not table.dropped:
        raise CannotRead(Trouble.EMPTY)
    if table.roles is None and table.header_row is None:
        table = take_participants(table)
    if table.header_row is not None:
        return apply(table, map_columns(table.rows, table.header_row, table.roles))
    return apply(
        table, guess_mapping(table.rows, table.roles, headed=table.kind is SourceKind.LINES)
    )


def reread(reading: Reading, mapping: Mapping) -> Reading:
    """Return the reading by a mapping that the user corrected.

    Where another row, or none, names the columns now, the roles that she did not touch stay; the
    order of full names is found again unless she said it.
    """
    before = reading.mapping
    if mapping.header_row != before.header_row and mapping.roles == before.roles:
        fresh = map_columns(reading.table.rows, mapping.header_row, reading.table.roles)
        mapping = replace(
            fresh if mapping.header_row is not None else replace(fresh, roles=mapping.roles),
            order_asked=mapping.order_asked,
            name_order=mapping.name_order if mapping.order_asked else fresh.name_order,
        )
    elif mapping.roles != before.roles:
        body, _ = sort_out(reading.table.rows, mapping)
        mapping = with_order_of(mapping, body)
    return apply(reading.table, mapping)


def apply(table: Table, mapping: Mapping) -> Reading:
    """Return what the table says by this mapping."""
    rows, dropped = sort_out(table.rows, mapping)
    made = make_people(rows, mapping, organisers=table.organisers, once=table.kind in MEETINGS)
    whole = sorted((*table.dropped, *dropped, *made.dropped), key=lambda item: item.number)
    return Reading(
        people=tuple(made.people),
        mapping=mapping,
        dropped=tuple(whole),
        notes=(*table.notes, *made.notes),
        table=table,
    )


# ---------- From a source to a table ----------


def _table(source: Source) -> Table:
    if isinstance(source, Grid):
        header = [tuple(source.header)] if source.header is not None else []
        rows = [*header, *map(tuple, source.rows)]
        return Table(
            _numbered(rows),
            SourceKind.GRID,
            tuple(source.roles) if source.roles is not None else None,
            header_row=1 if header else None,
        )
    if isinstance(source, FileBytes):
        return _file(source)
    if isinstance(source, Clipboard):
        return _clipboard(source)
    raise CannotRead(Trouble.EMPTY)


def _numbered(rows: Iterable[tuple[str, ...]]) -> tuple[Row, ...]:
    return tuple(Row(number, cells) for number, cells in enumerate(rows, start=1))


def _clipboard(source: Clipboard) -> Table:
    if len(source.text) + len(source.html) > MOST_BYTES:
        raise CannotRead(Trouble.TOO_LARGE, str(MOST_BYTES))
    rows = read_html(source.html) if "<" in source.html else None
    if rows is not None and not _loses_people(rows, source.text):
        return Table(rows, SourceKind.HTML)
    if source.text.strip():
        return _text(source.text.replace("\x00", ""))
    return _text(html_text(source.html)) if source.html.strip() else _nothing()


def _nothing() -> Table:
    raise CannotRead(Trouble.EMPTY)


def _loses_people(rows: Iterable[Row], text: str) -> bool:
    """Whether the plain text holds e-mails that the table does not."""
    if "@" not in text:
        return False
    in_table = {mail for row in rows for cell in row.cells for mail in EMAIL.findall(cell)}
    return not set(EMAIL.findall(text)) <= in_table


def _file(source: FileBytes) -> Table:
    table = read_workbook(source.data, source.sheet)
    if table is not None:
        return table
    decoded = decode(source.data, source.encoding)
    beginning = decoded.text[:2000].lstrip().lower()
    table = None
    if beginning.startswith("<") and "<table" in decoded.text.lower():
        rows = read_html(decoded.text)
        table = Table(rows, SourceKind.HTML) if rows is not None else None
    elif beginning.startswith(("<!doctype html", "<html")):
        table = _text(html_text(decoded.text))
    return _with_encoding(table or _text(decoded.text), decoded)


def _with_encoding(table: Table, decoded: Decoded) -> Table:
    notes = list(table.notes)
    if not decoded.certain:
        notes.append(Note(NoteCode.ENCODING_GUESSED, decoded.encoding))
    if decoded.nuls:
        notes.append(Note(NoteCode.NULS_REMOVED, str(decoded.nuls)))
    return replace(
        table,
        notes=tuple(notes),
        encoding=decoded.encoding,
        encoding_certain=decoded.certain,
    )


def _text(text: str) -> Table:
    """Return the table of a plain text: cards, addresses, or separated values."""
    if not text.strip():
        raise CannotRead(Trouble.EMPTY)
    if looks_like_vcard(text):
        rows, dropped = read_vcards(text)
        return Table(tuple(rows), SourceKind.VCARD, CARD_ROLES, tuple(dropped))
    records = read_records(text) if ":" in text or "：" in text else None
    if records is not None:
        return Table(tuple(records[0]), SourceKind.LINES, records[1])
    found = read_delimited(text)
    if _is_one_column(found) or (share_of_address_lines(text) >= 0.5 and not _has_cells(found)):
        return _lines(text)
    dropped = []
    if found.separator_line is not None:
        line = found.separator_line
        dropped.append(Dropped(line.number, Reason.SEPARATOR_LINE, line.cells))
    return Table(found.rows, SourceKind.TABLE, None, tuple(dropped), found.notes)


def _lines(text: str) -> Table:
    return Table(tuple(read_lines(text)), SourceKind.LINES, LINE_ROLES)


def _is_one_column(found: Delimited) -> bool:
    """Whether the text is no table: names, e-mails, or both with a blank between them."""
    filled = [row.cells for row in found.rows if any(cell.strip() for cell in row.cells)][:300]
    several = sum(len(cells) > 1 for cells in filled)
    with_mail = sum(any("@" in cell for cell in cells) for cells in filled)
    return several * 2 < len(filled) and (several == 0 or with_mail * 2 >= len(filled))


def _has_cells(found: Delimited) -> bool:
    """Whether addresses stand in the cells of a table: alone beside names, or below a header."""
    rows = _tidy_rows(found.rows)[0][:300]
    header = guess_mapping(rows).header_row
    if any(row.number == header and len(row.cells) > 1 for row in rows):
        return True
    with_mail = [row.cells for row in rows if any("@" in cell for cell in row.cells)]
    if len(with_mail) < 2:
        return False
    alone = sum(
        all("@" not in cell or EMAIL.fullmatch(cell) for cell in cells)
        and any(cell and "@" not in cell for cell in cells)
        for cells in with_mail
    )
    return alone * 2 > len(with_mail)


def _tidied(table: Table) -> Table:
    rows, unseen = _tidy_rows(table.rows)
    notes = table.notes
    if unseen:
        notes += (Note(NoteCode.INVISIBLE_REMOVED, rows=tuple(unseen)),)
    empty = len(_without_last_line_end(table.rows)) - len(rows)
    return replace(table, rows=tuple(rows), notes=notes, empty_rows=empty)


def _without_last_line_end(rows: Sequence[Row]) -> Sequence[Row]:
    """Leave out the line that a text seems to have behind its last line end."""
    return rows[:-1] if rows and rows[-1].cells in ((), ("",)) else rows


def _tidy_rows(rows: Iterable[Row]) -> tuple[list[Row], list[int]]:
    """Return the rows that hold anything, tidied; and those that held what nobody sees."""
    kept: list[Row] = []
    unseen: list[int] = []
    for row in rows:
        cells = tuple(restored(tidy(cell)) if cell else "" for cell in row.cells)
        if not any(cells):
            continue
        if any(_had_invisible(old, new) for old, new in zip(row.cells, cells)):
            unseen.append(row.number)
        kept.append(Row(row.number, cells, row.hidden))
    return kept, unseen


def _had_invisible(before: str, after: str) -> bool:
    if before.isprintable():
        return False
    return any(not c.isprintable() and not c.isspace() and c not in after for c in before)
