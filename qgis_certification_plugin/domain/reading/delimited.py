"""Separated values: any separator, any quoting, and nothing swallowed by a quote left open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .errors import CannotRead, Trouble
from .model import Note, NoteCode, Row

# Several blanks in a row separate what was copied from a PDF or a terminal.
BLANKS = "  "
SEPARATORS = ("\t", ";", ",", "|", "\x1f", "^", "~", "¦", BLANKS)
_USUAL = "\t;,|"
_QUOTES = {'"': '"', "'": "'", "“": "”", "„": "“", "«": "»"}
_SAMPLE = 300
MOST_ROWS = 50_000
MOST_CELLS = 2_000_000
# More lines than this inside one pair of quotes: the quote was never closed.
_MOST_LINES_QUOTED = 30
EMAIL = re.compile(r"[^\s@<>,;:\"'()\[\]|]{1,100}@[^\s@<>,;:\"'()\[\]|]{1,255}")
_SEPARATOR_LINE = re.compile(r'"?sep=(.|\\t)"?', re.IGNORECASE)
_BLANKS = re.compile(r" {2,}|\t+")


@dataclass(frozen=True)
class Delimited:
    """A text as a table; `separator_line` is the "sep=;" of a spreadsheet program, if any."""

    rows: tuple[Row, ...]
    separator: str
    notes: tuple[Note, ...] = ()
    separator_line: Row | None = None


@dataclass(frozen=True)
class _Dialect:
    separator: str
    quotes: Mapping[str, str]  # opening: closing
    backslash: bool = False


def lines_of(text: str) -> list[str]:
    """Return the lines of a text with any kind of line end."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return plain.replace("\x85", "\n").split("\n")


def read_delimited(text: str) -> Delimited:
    """Return the table of a text; separator and quotes are found out.

    Raises CannotRead(TOO_LARGE).
    """
    lines = lines_of(text)
    if len(lines) > MOST_ROWS * 2:
        raise CannotRead(Trouble.TOO_LARGE, str(MOST_ROWS))
    told, separator_line, start = None, None, 0
    match = _SEPARATOR_LINE.fullmatch(lines[0].strip(" "))
    if match:
        told = "\t" if match.group(1) == "\\t" else match.group(1)
        separator_line, start = Row(1, (lines[0].strip(),)), 1
    elif lines[0].strip().lower() == "sep=":  # "sep=" and a tab that was stripped
        separator_line, start = Row(1, (lines[0].strip(),)), 1
    chosen = told or best_separator(lines[start:])
    rows, unclosed = _parse(lines, start, _dialect(lines[start:], chosen))
    notes = [Note(NoteCode.UNCLOSED_QUOTE, rows=tuple(unclosed))] if unclosed else []
    inner = _unwrap_whole_lines(rows)
    if inner is not None:
        rows, chosen = inner
        notes.append(Note(NoteCode.WHOLE_LINES_QUOTED))
    rows = _without_frame(rows, chosen)
    if sum(len(row.cells) for row in rows) > MOST_CELLS or len(rows) > MOST_ROWS:
        raise CannotRead(Trouble.TOO_LARGE, str(MOST_ROWS))
    return Delimited(tuple(rows), chosen, tuple(notes), separator_line)


def best_separator(lines: Sequence[str]) -> str:
    """Return the separator that makes the most regular table of the first lines."""
    sample = [line for line in lines[: _SAMPLE * 2] if line.strip()][:_SAMPLE]
    best, best_score = "\t", 0.0
    for separator in SEPARATORS:
        score = _regularity(sample, separator)
        if score > best_score + 1e-9:
            best, best_score = separator, score
    return best


def _regularity(sample: Sequence[str], separator: str) -> float:
    if not any(separator in line for line in sample):
        return 0.0
    rows, _ = _parse(sample, 0, _dialect(sample, separator))
    widths = Counter(_width(row.cells) for row in rows)
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0.0
    width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    with_at = clean = 0
    for row in rows:
        if any("@" in cell for cell in row.cells):
            with_at += 1
            clean += any(EMAIL.fullmatch(cell.strip()) is not None for cell in row.cells)
    cleanness = clean / with_at if with_at else 0.5
    share = sum(several.values()) / len(rows)
    # Blanks and rare signs only where nothing else makes a table.
    unusual = 0.0 if separator in _USUAL else 0.6
    return max(count / len(rows) + 2 * cleanness + share + min(width, 5) * 0.02 - unusual, 0.01)


def _width(cells: Sequence[str]) -> int:
    end = len(cells)
    while end > 1 and not cells[end - 1].strip():
        end -= 1
    return end


def _dialect(lines: Sequence[str], separator: str) -> _Dialect:
    """Find the quotes that stand on both sides of cells; the usual ones are always read."""
    if separator == BLANKS:
        return _Dialect(separator, {})
    text = "\n".join(lines[:_SAMPLE])[:200_000]
    quotes = {'"': '"'}
    for opening, closing in _QUOTES.items():
        if opening == '"' or opening not in text:
            continue
        mark = re.escape(separator)
        pattern = rf"(?:^|{mark}) ?{opening}[^{opening}{closing}\n]*{closing} ?(?={mark}|$)"
        whole = len(re.findall(pattern, text, re.MULTILINE))
        # "'t Hart" and "O'Brien" do not make a quote of the apostrophe.
        signs = text.count(opening) // (2 if opening == closing else 1)
        if whole >= 2 and whole * 2 > signs:
            quotes[opening] = closing
    backslash = re.search(rf'\\"[^"\n{re.escape(separator)}]', text) is not None
    return _Dialect(separator, quotes, backslash)


def _parse(lines: Sequence[str], start: int, dialect: _Dialect) -> tuple[list[Row], list[int]]:
    """Return the rows, and the numbers of those with a quote that was never closed."""
    rows: list[Row] = []
    unclosed: list[int] = []
    at = start
    while at < len(lines):
        line = lines[at]
        if not any(quote in line for quote in dialect.quotes):
            rows.append(Row(at + 1, tuple(_plain(line, dialect.separator))))
            at += 1
            continue
        cells, used, closed = _quoted(lines, at, dialect)
        if not closed:
            unclosed.append(at + 1)
        rows.append(Row(at + 1, tuple(cells)))
        at += 1 + used
    return rows, unclosed


def _plain(line: str, separator: str) -> list[str]:
    return _BLANKS.split(line.strip()) if separator == BLANKS else line.split(separator)


def _quoted(lines: Sequence[str], at: int, dialect: _Dialect) -> tuple[list[str], int, bool]:
    """Read one record; return its cells, the further lines it took, whether all quotes closed."""
    text, separator = lines[at], dialect.separator
    used, position, closed = 0, 0, True
    cells: list[str] = []
    while position >= 0:
        begin = position
        while begin < len(text) and text[begin] == " ":
            begin += 1
        # ="0123" is how spreadsheet programs are told that it is a text.
        begin += text.startswith('="', begin)
        opening = text[begin : begin + 1]
        end = None
        # Where one quote has no end, those behind it have none either.
        if opening in dialect.quotes and closed:
            text, more, end = _closing(lines, at + used, text, begin, dialect)
            used += more
            closed = end is not None
        if end is None:
            start, position = position, text.find(separator, position)
            cells.append(text[start:] if position < 0 else text[start:position])
        else:
            cells.append(_unescaped(text[begin + 1 : end], dialect.quotes[opening], dialect))
            position = text.find(separator, end + 1)
        position += len(separator) if position >= 0 else 0
    return cells, used, closed


def _closing(
    lines: Sequence[str], at: int, text: str, begin: int, dialect: _Dialect
) -> tuple[str, int, int | None]:
    """Find the closing quote, in further lines if need be; None where there is none."""
    whole, more = text, 0
    quote = dialect.quotes[text[begin]]
    while True:
        end = _end_of_quoted(whole, begin + 1, quote, dialect)
        if end is not None:
            if more and _swallows_people(whole[begin + 1 : end], quote, dialect.separator):
                return text, 0, None
            return whole, more, end
        more += 1
        if at + more >= len(lines) or more > _MOST_LINES_QUOTED:
            return text, 0, None
        whole = f"{whole}\n{lines[at + more]}"


def _swallows_people(inside: str, quote: str, separator: str) -> bool:
    """Whether a cell of several lines holds what are rows: quoted cells, an e-mail cell."""
    edge = rf"(?:{re.escape(separator)}|\n)"
    if re.search(rf"{edge} ?{quote}(?!{quote})", inside):
        return True
    return "@" in inside and bool(
        re.search(rf"{re.escape(separator)} ?{EMAIL.pattern} ?{edge}", inside)
    )


def _end_of_quoted(text: str, start: int, quote: str, dialect: _Dialect) -> int | None:
    at = text.find(quote, start)
    while at >= 0:
        following = text[at + 1 : at + 2]
        if dialect.backslash and text[at - 1] == "\\" and at > start:
            if following and following not in (dialect.separator, "\n"):
                at = text.find(quote, at + 1)
                continue
        elif following == quote:
            at = text.find(quote, at + 2)
            continue
        behind = at + 1
        while behind < len(text) and text[behind] == " ":
            behind += 1
        if behind >= len(text) or text.startswith((dialect.separator, "\n"), behind):
            return at
        at = text.find(quote, at + 1)
    return None


def _unescaped(text: str, quote: str, dialect: _Dialect) -> str:
    if dialect.backslash:
        text = text.replace(f"\\{quote}", quote)
    return text.replace(quote * 2, quote)


def _unwrap_whole_lines(rows: Sequence[Row]) -> tuple[list[Row], str] | None:
    """Take apart lines that were quoted as a whole: "Ann,Lee,ann@example.org"."""
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    lone = [row.cells[0] for row in filled if _width(row.cells) == 1 and "\n" not in row.cells[0]]
    if not filled or len(lone) * 5 < len(filled) * 4:
        return None
    inner = best_separator(lone)
    regular = sum(line.count(inner) >= 2 for line in lone)
    if inner not in _USUAL or regular * 5 < len(lone) * 4:
        return None
    dialect = _Dialect(inner, {'"': '"'})
    opened = [
        Row(row.number, tuple(_quoted([row.cells[0]], 0, dialect)[0]))
        if _width(row.cells) == 1
        else row
        for row in rows
    ]
    return opened, inner


def _without_frame(rows: Sequence[Row], separator: str) -> list[Row]:
    """Take the empty cells away that | a | b | has on both sides."""
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    framed = all(len(row.cells) < 3 or not row.cells[0].strip() for row in filled)
    if separator != "|" or not filled or not framed:
        return list(rows)
    return [Row(row.number, row.cells[1:-1] if len(row.cells) > 2 else row.cells) for row in rows]
