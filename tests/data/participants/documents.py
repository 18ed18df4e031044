"""A list of people as somebody would write it, with what a reader must make of each row."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from html import escape
from typing import Any, Literal

Cells = tuple[str, ...]
Expected = dict[str, Any]


@dataclass
class Document:
    """Rows and, beside each, who it is or why it is nobody."""

    rows: list[Cells] = field(default_factory=list)
    people: list[Expected] = field(default_factory=list)
    dropped: list[Expected] = field(default_factory=list)
    header_row: int | None = None
    blanks: int = 0
    extra_lines: int = 0

    @property
    def _number(self) -> int:
        return len(self.rows) + self.extra_lines

    def header(self, *cells: str) -> Document:
        """The row that names the columns."""
        self.rows.append(cells)
        self.header_row = self._number
        self.dropped.append({"row": self._number, "reason": "header"})
        return self

    def drop(self, reason: str, *cells: str) -> Document:
        """A row that is nobody."""
        self.rows.append(cells)
        self.dropped.append({"row": self._number, "reason": reason})
        return self

    def blank(self, *cells: str) -> Document:
        """An empty row."""
        self.rows.append(cells or ("",))
        self.blanks += 1
        return self

    def person(
        self,
        first: str,
        surname: str,
        email: str,
        *cells: str,
        passed: bool = True,
        remark: str = "",
    ) -> Document:
        """Somebody; `cells` are what is written, first name, surname and e-mail unless given."""
        written = cells or (first, surname, email)
        self.rows.append(written)
        self.people.append(
            {
                "row": self._number,
                "first_name": first,
                "surname": surname,
                "email": email,
                "passed": passed,
                "remark": remark,
            }
        )
        # A cell of several lines takes several lines of a text.
        self.extra_lines += sum(cell.count("\n") for cell in written)
        return self

    def expect(self, kind: str, roles: str, **more: Any) -> Expected:
        """What a reader must find; `roles` are the columns' roles, blanks between them."""
        return {
            "kind": kind,
            "roles": roles.split(),
            "header_row": self.header_row,
            "people": self.people,
            "dropped": self.dropped,
            "empty_rows": self.blanks,
            **more,
        }


def separated(
    document: Document,
    separator: str,
    *,
    end: str = "\n",
    quoting: Literal[0, 1, 2, 3] = csv.QUOTE_MINIMAL,
    quote: str = '"',
) -> str:
    """Write the rows as separated values."""
    text = io.StringIO()
    writer = csv.writer(
        text, delimiter=separator, lineterminator=end, quoting=quoting, quotechar=quote
    )
    for row in document.rows:
        if any(row):
            writer.writerow(row)
        else:
            text.write(separator * (len(row) - 1) + end)
    return text.getvalue()


def joined(document: Document, separator: str, end: str = "\n") -> str:
    """Write the rows without any quoting."""
    return end.join(separator.join(row) for row in document.rows) + end


def html_rows(document: Document, cell: str = "td") -> str:
    """Write the rows as those of an HTML table."""
    return "".join(
        "<tr>" + "".join(f"<{cell}>{escape(text)}</{cell}>" for text in row) + "</tr>\n"
        for row in document.rows
    )
