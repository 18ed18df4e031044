"""HTML from mails, word processors and spreadsheets to rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ..html_source import SafeParser
from .delimited import EMAIL, MOST_CELLS, MOST_ROWS
from .errors import CannotRead, Trouble
from .model import Row

_WIDEST = 300
_SILENT = {"style", "script", "head", "title", "template", "noscript", "o:p"}
_VOID = {"br", "img", "hr", "input", "meta", "link", "col", "area", "base", "wbr", "source"}
_BLOCKS = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "ul", "ol", "dt", "dd"}
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.I)


@dataclass
class _Cell:
    parts: list[str] = field(default_factory=list)
    colspan: int = 1
    rowspan: int = 1


@dataclass
class _Table:
    rows: list[list[_Cell]] = field(default_factory=list)
    hidden: list[bool] = field(default_factory=list)


class _Reader(SafeParser):
    """Collects tables, the inner ones apart, and the text of everything as lines."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[_Table] = []
        self.lines: list[str] = [""]
        self._open: list[_Table] = []
        self._in_cell: list[bool] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if self._silent:
            if tag == self._silent[-1] and tag not in _VOID:
                self._silent.append(tag)
            return
        if tag in _SILENT or (tag not in _VOID and tag not in {"tr", "td", "th"} and _off(values)):
            self._silent.append(tag)
            return
        if tag == "br" or tag in _BLOCKS:
            self._text("\n")
        if tag == "table":
            self._open.append(_Table())
            self._in_cell.append(False)
        elif tag == "tr":
            self._begin_row(hidden=_off(values))
        elif tag in {"td", "th"}:
            self._begin_cell(values)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
            return
        if tag in _BLOCKS:
            self._text("\n")
        if not self._open:
            return
        if tag == "table":
            table = self._open.pop()
            self._in_cell.pop()
            self.done.append(table)
        elif tag in {"td", "th", "tr"}:
            self._in_cell[-1] = False

    def handle_data(self, data: str) -> None:
        if not self._silent:
            # Blanks and line ends of the source are one blank; a no-break space is kept.
            self._text(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _begin_row(self, *, hidden: bool) -> None:
        if self._open:
            self._open[-1].rows.append([])
            self._open[-1].hidden.append(hidden)
            self._in_cell[-1] = False

    def _begin_cell(self, values: dict[str, str]) -> None:
        if not self._open:
            self._text("\n")
            return
        table = self._open[-1]
        if not table.rows:
            self._begin_row(hidden=False)
        cell = _Cell(colspan=_span(values, "colspan"), rowspan=_span(values, "rowspan"))
        table.rows[-1].append(cell)
        self._in_cell[-1] = True

    def _text(self, text: str) -> None:
        if self._open and self._in_cell[-1]:
            self._open[-1].rows[-1][-1].parts.append(text)
            return
        if text == "\n":
            self.lines.append("")
        else:
            self.lines[-1] += text

    def finish(self) -> None:
        """Take what was left open."""
        while self._open:
            self.done.append(self._open.pop())


def _off(values: dict[str, str]) -> bool:
    return "hidden" in values or bool(_HIDDEN.search(values.get("style", "")))


def _span(values: dict[str, str], name: str) -> int:
    text = values.get(name, "1").strip()
    return min(max(int(text), 1), MOST_ROWS) if text.isascii() and text.isdigit() else 1


def _fragment(html: str) -> str:
    """Return the part that was copied, where the clipboard marks it."""
    start, end = html.find("<!--StartFragment"), html.rfind("<!--EndFragment")
    # Chromium and Excel put the marks inside the table: its own tags must stay.
    if 0 <= start < end and "<table" not in html[:start].lower():
        return html[html.find("-->", start) + 3 : end]
    return html


def read_html(html: str) -> tuple[Row, ...] | None:
    """Return the rows of the table that lists people, None where there is no table of use.

    Where there are several, the one with most rows that hold an e-mail; tables of the same width
    that follow each other (a list over several pages) are one. Raises CannotRead(TOO_LARGE).
    """
    reader = _read(html)
    grids = [grid for grid in map(_grid, reader.done) if grid]
    useful = [grid for grid in grids if len(grid) > 1 or len(grid[0].cells) > 1]
    if not useful:
        return None
    best = max(useful, key=_weight)
    width = _grid_width(best)
    if _weight(best)[0]:
        same = [grid for grid in useful if _grid_width(grid) == width and _weight(grid)[0]]
        best = [row for grid in same for row in grid]
    return tuple(Row(n, row.cells, row.hidden) for n, row in enumerate(best, start=1))


def html_text(html: str) -> str:
    """Return the text of HTML without its tables' structure, a line for each block."""
    reader = _read(html)
    cells = ["".join(cell.parts) for table in reader.done for row in table.rows for cell in row]
    lines = [*reader.lines, *(line for cell in cells for line in cell.split("\n"))]
    return "\n".join(line.strip() for line in lines if line.strip())


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.read(_fragment(html))
    reader.finish()
    return reader


def _weight(grid: list[Row]) -> tuple[int, int, int]:
    with_mail = sum(any(EMAIL.search(cell) for cell in row.cells if "@" in cell) for row in grid)
    return with_mail, min(_grid_width(grid), 2), len(grid)


def _grid_width(grid: Iterable[Row]) -> int:
    return max((len(row.cells) for row in grid), default=0)


def _grid(table: _Table) -> list[Row]:
    """Lay the cells out; what a cell spans besides its first place stays empty."""
    taken: dict[int, int] = {}  # column: rows that a cell above still covers
    rows: list[Row] = []
    total = 0
    for number, (row, hidden) in enumerate(zip(table.rows, table.hidden), start=1):
        line: dict[int, str] = {}
        column = 0
        spans: dict[int, int] = {}
        for cell in row:
            while taken.get(column, 0) > 0:
                column += 1
            line[column] = _cell_text(cell)
            for covered in range(column, min(column + cell.colspan, _WIDEST)):
                spans[covered] = cell.rowspan
            column += cell.colspan
            if column > _WIDEST and any(cell.parts):
                column = max(column - cell.colspan + 1, 1)
        total += len(line)
        if total > MOST_CELLS or number > MOST_ROWS or len(line) > _WIDEST * 10:
            raise CannotRead(Trouble.TOO_LARGE, str(MOST_ROWS))
        taken = {c: left - 1 for c, left in taken.items() if left > 1}
        taken.update({c: span - 1 for c, span in spans.items() if span > 1})
        width = max(line, default=-1) + 1
        rows.append(Row(number, tuple(line.get(i, "") for i in range(width)), hidden))
    while rows and not any(cell.strip() for cell in rows[-1].cells):
        rows.pop()
    return rows


def _cell_text(cell: _Cell) -> str:
    text = "".join(cell.parts)
    lines = [" ".join(line.split(" ")).strip() for line in text.split("\n")]
    return "\n".join(line for line in lines if line.strip())
