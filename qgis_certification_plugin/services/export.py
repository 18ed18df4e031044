"""The participants' table as texts for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.spreadsheet import neutral


@dataclass(frozen=True)
class ExportTable:
    """Rows of texts. `names` are for programs, `headings` for people, both unique.

    `make` is the way in: its texts are no formulas for any spreadsheet program.
    """

    names: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @classmethod
    def make(cls, columns: Sequence[tuple[str, str]], rows: Sequence[Sequence[str]]) -> ExportTable:
        """Take (name, heading) for each column, and the texts of the rows."""
        safe = tuple(tuple(neutral(text) for text in row) for row in rows)
        names = tuple(name for name, _ in columns)
        return cls(names, tuple(neutral(heading) for _, heading in columns), safe)


def csv_bytes(table: ExportTable, separator: str) -> bytes:
    """Return the table as a CSV file that spreadsheet programs read by a double click.

    They tell UTF-8 by the mark at its beginning, and expect the list separator of the country.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(table.headings)
    writer.writerows(table.rows)
    return text.getvalue().encode("utf-8-sig")
