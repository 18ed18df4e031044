"""OpenDocument spreadsheets (.ods, .fods) with the standard library: OASIS ODF 1.2, part 1."""

from __future__ import annotations

from collections.abc import Iterator

from .archives import Archive, Element, attribute, local
from .delimited import MOST_ROWS
from .errors import CannotRead, Trouble
from .model import SourceKind, Table
from .workbook import MOST_COLUMNS, SheetContent, choose, plain_number

_GROUPS = {"table-row-group", "table-header-rows", "table-rows"}
_COLUMN_GROUPS = {"table-column-group", "table-header-columns", "table-columns"}
_NO_TEXT = {"annotation", "ruby-text", "note", "tracked-changes"}
_MOST_BLANKS = 1_000


def read_ods(archive: Archive, wanted: str | None = None) -> Table:
    """Return the sheet that lists people; raises CannotRead."""
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read(
        "META-INF/manifest.xml"
    ):
        raise CannotRead(Trouble.PROTECTED)
    return read_ods_tree(archive.xml("content.xml"), wanted)


def read_ods_tree(root: Element, wanted: str | None = None) -> Table:
    """Return the sheet that lists people of a document's content; raises CannotRead."""
    unseen = _unseen_styles(root)
    spreadsheet = next((e for e in root.iter() if local(e.tag) == "spreadsheet"), None)
    if spreadsheet is None:
        raise CannotRead(Trouble.DAMAGED, "content.xml")
    sheets = []
    for table in spreadsheet:
        if local(table.tag) == "table":
            content = SheetContent(
                attribute(table, "name"), attribute(table, "style-name") in unseen
            )
            _read_table(table, content)
            sheets.append(content)
    return choose(sheets, wanted, SourceKind.ODS)


def _unseen_styles(root: Element) -> set[str]:
    return {
        attribute(style, "name")
        for style in root.iter()
        if local(style.tag) == "style"
        and any(attribute(part, "display") == "false" for part in style)
    }


def _read_table(table: Element, content: SheetContent) -> None:
    content.hidden_columns = sum(
        min(_times(column, "number-columns-repeated"), MOST_COLUMNS)
        for column in _columns(table)
        if attribute(column, "visibility") in {"collapse", "filter"}
    )
    number = 1
    for row in _rows(table):
        times = _times(row, "number-rows-repeated")
        cells = _cells(row, content)
        if any(cell.strip() for cell in cells):
            if times > MOST_ROWS:
                raise CannotRead(Trouble.TOO_LARGE, str(MOST_ROWS))
            hidden = attribute(row, "visibility") in {"collapse", "filter"}
            for again in range(times):
                content.add(number + again, cells, hidden=hidden)
        number += times


def _rows(element: Element) -> Iterator[Element]:
    for child in element:
        name = local(child.tag)
        if name == "table-row":
            yield child
        elif name in _GROUPS:
            yield from _rows(child)


def _columns(element: Element) -> Iterator[Element]:
    for child in element:
        name = local(child.tag)
        if name == "table-column":
            yield child
        elif name in _COLUMN_GROUPS:
            yield from _columns(child)


def _cells(row: Element, content: SheetContent) -> list[str]:
    cells: list[str] = []
    empty = 0  # empty cells count only when something follows them
    for cell in row:
        name = local(cell.tag)
        if name not in {"table-cell", "covered-table-cell"}:
            continue
        times = _times(cell, "number-columns-repeated")
        text = _text(cell) if name == "table-cell" else ""
        spans = (_times(cell, "number-columns-spanned"), _times(cell, "number-rows-spanned"))
        content.merged += spans != (1, 1)
        if not text.strip():
            empty += times
            continue
        if len(cells) + empty + times > MOST_COLUMNS:
            raise CannotRead(Trouble.TOO_LARGE, str(MOST_COLUMNS))
        cells += [""] * empty + [text] * times
        empty = 0
    return cells


def _text(cell: Element) -> str:
    kind = attribute(cell, "value-type")
    if kind == "date":
        return attribute(cell, "date-value").replace("T", " ")
    if kind == "boolean":
        return "TRUE" if attribute(cell, "boolean-value") == "true" else "FALSE"
    shown = "\n".join(_paragraph(part) for part in cell if local(part.tag) == "p")
    if kind == "float" and not shown:
        return plain_number(attribute(cell, "value"))
    return shown or attribute(cell, "string-value")


def _paragraph(element: Element) -> str:
    parts = [element.text or ""]
    for child in element:
        name = local(child.tag)
        if name == "s":
            parts.append(" " * min(_times(child, "c"), _MOST_BLANKS))
        elif name == "tab":
            parts.append(" ")
        elif name == "line-break":
            parts.append("\n")
        elif name not in _NO_TEXT:
            parts.append(_paragraph(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _times(element: Element, name: str) -> int:
    text = attribute(element, name)
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 10 else 1
