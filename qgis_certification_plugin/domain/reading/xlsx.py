"""Excel workbooks (.xlsx, .xlsm) with the standard library: ECMA-376, both dialects."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from .archives import Archive, Element, attribute, local
from .errors import CannotRead, Trouble
from .model import SourceKind, Table
from .workbook import MOST_COLUMNS, SheetContent, choose, plain_number

_MOST_SHEETS = 100
_REFERENCE = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Numbers of the formats that show dates or times (ECMA-376 part 1, 18.8.30).
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_QUOTED = re.compile(r'"[^"]*"|\[(?![hms])[^\]]*\]|\\.|_.|\*.', re.IGNORECASE)
_DAY_0 = datetime(1899, 12, 30)
_DAY_0_OF_1904 = datetime(1904, 1, 1)


def read_xlsx(archive: Archive, wanted: str | None = None) -> Table:
    """Return the sheet that lists people; raises CannotRead."""
    main = _main_part(archive)
    book = archive.xml(main)
    links = _relations(archive, main)
    reader = _Cells(archive, book, links)
    sheets = []
    for element in list(_all(book, "sheet"))[:_MOST_SHEETS]:
        part = links.get(_link_id(element), "")
        if part not in archive or "worksheet" not in part:
            continue  # a chart or a macro sheet
        content = SheetContent(attribute(element, "name"), attribute(element, "state") != "")
        content.hidden = attribute(element, "state") in {"hidden", "veryHidden"}
        reader.read_sheet(archive.xml(part), content)
        sheets.append(content)
    return choose(sheets, wanted, SourceKind.XLSX)


def _main_part(archive: Archive) -> str:
    for kind, part in _relation_list(archive, ""):
        if kind.endswith("/officeDocument") and part in archive:
            return part
    if "xl/workbook.xml" in archive:
        return "xl/workbook.xml"
    raise CannotRead(Trouble.DAMAGED, "xl/workbook.xml")


def _relation_list(archive: Archive, part: str) -> Iterator[tuple[str, str]]:
    for element in _relation_elements(archive, part):
        yield attribute(element, "Type"), _target(part, element)


def _relations(archive: Archive, part: str) -> dict[str, str]:
    return {
        attribute(element, "Id"): _target(part, element)
        for element in _relation_elements(archive, part)
    }


def _relation_elements(archive: Archive, part: str) -> list[Element]:
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    return list(_all(archive.xml(path), "Relationship")) if path in archive else []


def _target(part: str, element: Element) -> str:
    target = attribute(element, "Target")
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))


def _link_id(sheet: Element) -> str:
    return next((v for k, v in sheet.items() if local(k) == "id" and k != "id"), "")


def _all(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element.iter() if local(child.tag) == name)


class _Cells:
    """Reads cells with the texts and formats that the workbook keeps apart."""

    def __init__(self, archive: Archive, book: Element, links: dict[str, str]) -> None:
        parts = {posixpath.basename(part).lower(): part for part in links.values()}
        shared, styles = parts.get("sharedstrings.xml"), parts.get("styles.xml")
        self._texts = _shared_texts(archive, shared)
        self._dates = _date_styles(archive, styles)
        first = next((_truth(attribute(e, "date1904")) for e in _all(book, "workbookPr")), False)
        self._day_0 = _DAY_0_OF_1904 if first else _DAY_0

    def read_sheet(self, root: Element, content: SheetContent) -> None:
        """Read all rows that hold anything; raises CannotRead(TOO_LARGE)."""
        content.merged = sum(1 for _ in _all(root, "mergeCell"))
        for column in _all(root, "col"):
            if _truth(attribute(column, "hidden")):
                first, last = (_int(attribute(column, key)) for key in ("min", "max"))
                content.hidden_columns += max(min(last, MOST_COLUMNS) - first + 1, 0)
        number = 0
        for row in _all(root, "row"):
            number = _int(row.get("r", "")) or number + 1
            cells = self._row(row)
            content.add(number, cells, hidden=_truth(row.get("hidden", "")))

    def _row(self, row: Element) -> Sequence[str]:
        cells: list[str] = []
        column = -1
        for cell in row:
            if local(cell.tag) != "c":
                continue
            match = _REFERENCE.fullmatch(cell.get("r", ""))
            column = _column(match.group(1)) if match else column + 1
            text = self._text(cell)
            if not text:
                continue
            if column >= MOST_COLUMNS:
                raise CannotRead(Trouble.TOO_LARGE, str(MOST_COLUMNS))
            if column >= len(cells):
                cells += [""] * (column + 1 - len(cells))
            cells[column] = text
        return cells

    def _text(self, cell: Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return next((_rich(part) for part in cell if local(part.tag) == "is"), "")
        value = next((part.text or "" for part in cell if local(part.tag) == "v"), "")
        if kind == "s":
            index = _int(value, -1)
            return self._texts[index] if 0 <= index < len(self._texts) else ""
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        if kind in {"str", "e", "d"}:
            return _unescaped(value)
        if not value:
            return ""
        style = _int(cell.get("s", "0"))
        if style < len(self._dates) and self._dates[style]:
            return _date_text(value, self._day_0)
        return plain_number(value)


def _shared_texts(archive: Archive, part: str | None) -> list[str]:
    if part is None or part not in archive:
        return []
    return [_rich(item) for item in archive.xml(part) if local(item.tag) == "si"]


def _rich(element: Element) -> str:
    """Join the runs of a text; a Japanese reading beside it (rPh) is no part of it."""
    parts: list[str] = []
    for child in element:
        name = local(child.tag)
        if name == "t":
            parts.append(child.text or "")
        elif name == "r":
            parts += [run.text or "" for run in child if local(run.tag) == "t"]
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text).replace("\r", "")


def _date_styles(archive: Archive, part: str | None) -> list[bool]:
    if part is None or part not in archive:
        return []
    root = archive.xml(part)
    own = {
        _int(attribute(element, "numFmtId")): attribute(element, "formatCode")
        for element in _all(root, "numFmt")
    }
    formats = next(_all(root, "cellXfs"), None)
    if formats is None:
        return []
    ids = [_int(attribute(xf, "numFmtId")) for xf in formats if local(xf.tag) == "xf"]
    return [_shows_date(own[i]) if i in own else i in _DATE_FORMATS for i in ids]


def _shows_date(code: str) -> bool:
    bare = _QUOTED.sub("", code.split(";")[0])
    return re.search(r"[ymdhs]", bare, re.IGNORECASE) is not None and "general" not in bare.lower()


def _date_text(value: str, day_0: datetime) -> str:
    """Return a serial number as ISO date, time, or both."""
    try:
        days = float(value)
        moment = day_0 + timedelta(seconds=round(days * 86400))
    except (ValueError, OverflowError):
        return value
    if days < 1:
        return moment.strftime("%H:%M:%S")
    return str(moment.date()) if days == int(days) else moment.isoformat(" ")


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def _int(text: str, other: int = 0) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else other


def _truth(text: str) -> bool:
    return text in {"1", "true", "on"}
