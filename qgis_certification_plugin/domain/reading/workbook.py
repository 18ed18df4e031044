"""What the sheets of all workbooks have in common: their cells, and which sheet lists people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .delimited import EMAIL, MOST_CELLS, MOST_ROWS
from .errors import CannotRead, Trouble
from .model import Note, NoteCode, Row, Sheet, SourceKind, Table

MOST_COLUMNS = 500


@dataclass
class SheetContent:
    """One sheet as it was read."""

    name: str
    hidden: bool = False
    rows: list[Row] = field(default_factory=list)
    hidden_columns: int = 0
    merged: int = 0
    cells: int = 0

    def add(self, number: int, cells: Sequence[str], *, hidden: bool = False) -> None:
        """Take a row; empty cells at its end are cut. Raises CannotRead(TOO_LARGE)."""
        end = len(cells)
        while end and not cells[end - 1].strip():
            end -= 1
        if not end:
            return
        self.cells += end
        if len(self.rows) >= MOST_ROWS or self.cells > MOST_CELLS or end > MOST_COLUMNS:
            raise CannotRead(Trouble.TOO_LARGE, str(MOST_ROWS))
        self.rows.append(Row(number, tuple(cells[:end]), hidden))

    @property
    def people(self) -> int:
        """How many rows hold an e-mail."""
        return sum(
            any("@" in cell and EMAIL.search(cell) for cell in row.cells) for row in self.rows
        )


def choose(sheets: Sequence[SheetContent], wanted: str | None, kind: SourceKind) -> Table:
    """Return the sheet asked for, else the visible one with most e-mails, else most rows.

    Raises CannotRead(NO_SUCH_SHEET, EMPTY).
    """
    if wanted is not None:
        chosen = next((sheet for sheet in sheets if sheet.name == wanted), None)
        if chosen is None:
            raise CannotRead(Trouble.NO_SUCH_SHEET, wanted)
    else:
        seen = [sheet for sheet in sheets if not sheet.hidden] or list(sheets)
        chosen = max(seen, key=lambda s: (s.people, len(s.rows) > 0), default=None)
    if chosen is None or not any(sheet.rows for sheet in sheets):
        raise CannotRead(Trouble.EMPTY)
    listed = tuple(Sheet(sheet.name, len(sheet.rows), sheet.hidden) for sheet in sheets)
    return Table(
        tuple(chosen.rows), kind, notes=_notes(chosen, sheets), sheets=listed, sheet=chosen.name
    )


def _notes(chosen: SheetContent, sheets: Sequence[SheetContent]) -> tuple[Note, ...]:
    notes = []
    hidden = tuple(row.number for row in chosen.rows if row.hidden)
    others = sum(bool(sheet.rows) for sheet in sheets if sheet is not chosen)
    if hidden:
        notes.append(Note(NoteCode.HIDDEN_ROWS, str(len(hidden)), hidden))
    for code, count in (
        (NoteCode.HIDDEN_COLUMNS, chosen.hidden_columns),
        (NoteCode.MERGED_CELLS, chosen.merged),
        (NoteCode.OTHER_SHEETS, others),
    ):
        if count:
            notes.append(Note(code, str(count)))
    return tuple(notes)


def plain_number(text: str) -> str:
    """Return a number as a person would have typed it: 42 for "42.0" and "4.2E1"."""
    try:
        value = float(text)
    except ValueError:
        return text
    if value != value or value in (float("inf"), float("-inf")):
        return text
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return repr(value)
