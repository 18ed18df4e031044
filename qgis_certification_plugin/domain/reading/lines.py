"""People one a line, or as a list of addresses such as mail programs write."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .delimited import lines_of
from .model import Role, Row

ROLES = (Role.FULL_NAME, Role.EMAIL, Role.REMARK)
# An address with what stands around it: <a@b>, [mailto:a@b], (a@b). All counts are limited: a line
# of nothing but brackets would otherwise take time by the cube of its length.
_ADDRESS = re.compile(
    r"[<\[(]{0,4}\s{0,4}(?:mailto:|smtp:)?\s{0,4}"
    r"(?P<mail>[^\s@<>,;:\"'()\[\]|]{1,100}@[^\s@<>,;:\"'()\[\]|]{1,255})"
    r"\s{0,4}(?:[<\[]\s{0,4}mailto:[^>\]\s]{0,300}[>\]])?\s{0,4}[>\])]{0,4}",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•·▪◦‣–—>✓✔☐☑]+\s+|\d{1,4}\s*[.)\]:]\s*|\d{1,4}\t\s*)")
_DASH = re.compile(r"^\s*[-*•·▪◦‣–—>☐☑]+\s+\S")
_FIELD = re.compile(
    r"^\s*(?:to|cc|bcc|from|aan|van|an|kopie|von|à|de|para|da|per|a|til|till|komu|do|kime|кому"
    r"|宛先|收件人|받는사람|attendees|participants|deelnemers|teilnehmer)\s*[:：]\s*",
    re.IGNORECASE,
)
_EDGE = ' \t;,:|/–—-<>"“”„«»'


def read_lines(text: str) -> list[Row]:
    """Return a row (name, e-mail, rest) for each person; the number is that of the line."""
    lines = lines_of(text)
    blocks = _blocks(lines)
    if blocks is not None:
        return blocks
    rows: list[Row] = []
    waiting: Row | None = None
    apart = _names_and_mails_apart(lines)
    for number, line in enumerate(lines, start=1):
        found = _people(line, number)
        if waiting is not None and found:
            first = found[0]
            if not first.cells[0] and first.cells[1] and (apart or line.lstrip().startswith("<")):
                found[0] = Row(waiting.number, (waiting.cells[0], *first.cells[1:]))
            else:
                rows.append(waiting)
            waiting = None
        if len(found) == 1 and not found[0].cells[1]:
            if waiting is not None:
                rows.append(waiting)
            waiting = found[0]
            continue
        rows += found
    return [*rows, waiting] if waiting is not None else rows


def _blocks(lines: Sequence[str]) -> list[Row] | None:
    """Read blocks with blank lines between them: a name, an employer, an e-mail, each its line."""
    blocks: list[list[tuple[int, str]]] = [[]]
    for number, line in enumerate(lines, start=1):
        if line.strip():
            blocks[-1].append((number, line))
        elif blocks[-1]:
            blocks.append([])
    filled = [block for block in blocks if block]
    rows: list[Row] = []
    for block in filled:
        found = [(at, _people(line, 1)[0].cells) for at, (_, line) in enumerate(block)]
        mails = [(at, cells) for at, cells in found if cells[1]]
        if len(block) < 2 or len(mails) != 1 or mails[0][0] == 0 or mails[0][1][0]:
            return None
        at, cells = mails[0]
        rest = [own[0] for place, own in found if place not in (0, at)]
        rows.append(Row(block[0][0], (found[0][1][0], cells[1], "; ".join(rest))))
    return rows if len(rows) > 1 else None


def _names_and_mails_apart(lines: Sequence[str]) -> bool:
    """Whether names stand on one line and their e-mails on the next, all the way."""
    kinds = ["@" in line for line in lines if line.strip()]
    bare = [not _people(line, 1)[0].cells[0] for line in lines if "@" in line and _people(line, 1)]
    alternate = all(kind is bool(place % 2) for place, kind in enumerate(kinds))
    return len(kinds) > 1 and alternate and all(bare)


def _people(line: str, number: int) -> list[Row]:
    text = _FIELD.sub("", _BULLET.sub("", line)) if "@" in line else _BULLET.sub("", line)
    if not text.strip(_EDGE):
        return [Row(number, (line.strip(), "", ""))] if line.strip() else []
    found = list(_ADDRESS.finditer(text)) if "@" in text else []
    if not found:
        # The colon of a heading is kept: it tells that the line is nobody.
        heading = text.rstrip().endswith((":", "："))
        return [Row(number, (text.strip() if heading else _name(text), "", ""))]
    rows = []
    for index, match in enumerate(found):
        before = text[found[index - 1].end() if index else 0 : match.start()]
        rows.append((_name(before), match["mail"].rstrip(".'`")))
    behind = text[found[-1].end() :].strip(_EDGE + "()[]")
    if behind and len(found) == 1 and not rows[0][0]:
        # The name stands behind the address, in brackets or not.
        return [Row(number, (_name(behind), rows[0][1], ""))]
    last = len(rows) - 1
    return [
        Row(number, (name, mail, behind if index == last else ""))
        for index, (name, mail) in enumerate(rows)
    ]


def _name(text: str) -> str:
    plain = text.strip(_EDGE + "\u00a0").replace('\\"', '"')
    if plain.startswith("'") and plain.endswith("'") and len(plain) > 2:
        plain = plain[1:-1]
    plain = plain.replace('"', "") if plain.count('"') % 2 else plain
    return plain.strip(_EDGE)


def share_of_address_lines(text: str) -> float:
    """Return the share of lines with an e-mail that are written as addresses, not as cells.

    A bullet or a dash in front tells of a list too.
    """
    lines = [line for line in lines_of(text) if "@" in line]
    if not lines:
        return 0.0
    hits = 0
    for line in lines:
        found = list(_ADDRESS.finditer(line))
        in_brackets = any(match.group()[0] in "<[(" for match in found)
        several = len(found) > 1
        hits += in_brackets or several or _DASH.match(line) is not None
    return hits / len(lines)


def address_and_rest(text: str) -> tuple[str, str]:
    """Return the e-mail of a cell and the name beside it: "Ann Lee <ann@example.org>".

    A cell without one, or with several, comes back whole as the e-mail, for the checks to see.
    """
    found = list(_ADDRESS.finditer(text)) if "@" in text else []
    if len(found) != 1:
        return text.strip(), ""
    match = found[0]
    rest = f"{text[: match.start()]} {text[match.end() :]}"
    name = _name(rest.strip(_EDGE + "()[]"))
    if name and "<" not in match.group() and "mailto:" not in text and "(" not in text:
        return text.strip(), ""  # "ann@ example.org": a typing mistake, and nobody's name
    return match["mail"], name
