"""Attendance reports of meeting programs: the participants' section, everybody once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .header_words import header_key
from .headers import understand
from .model import Dropped, Note, NoteCode, Reason, Role, Row, SourceKind, Table

MEETINGS = frozenset((SourceKind.TEAMS, SourceKind.ZOOM, SourceKind.MEET, SourceKind.WEBEX))
_HEADER_WITHIN = 200
_TIMES = re.compile(
    r"\b(join(ed)?|leave|left|exited|duration|first join|last leave|user action|timestamp"
    r"|beitritt\w*|beigetreten|verlassen|austritt\w*|dauer|teilnahmedauer|deelname\w*|toegetreden"
    r"|verlaten|vertrek\w*|duur|arrivee|depart|rejoint|quitte|duree|entrada|salida|union|duracion"
    r"|ingreso|saida|duracao|ingresso|accesso|uscita|durata|dolacz\w*|opuszcz\w*|czas trwania|delka"
    r"|pripojen\w*|odpojen\w*|belepes|kilepes|idotartam|tiltraed\w*|varighed|ankom\w*|lamn\w*"
    r"|varaktighet|liittymis\w*|kesto|katilma|ayrilma|sure|время|продолжительность|тривалість)\b"
    r"|参加|退出|期間|时长|加入|离开|입장|퇴장|기간"
)
_SECTION = re.compile(r"\d{1,2}[.)]\s+\S")
_ROLE = frozenset(
    "role rol rolle roll papel funcao ruolo rola funkce szerep rooli гол роль ролях "
    "役割 角色 역할".split()
)
_ORGANISER = re.compile(
    r"\b(co-?)?(organi[sz]er|organi[sz]ator\w*|organisateur|organisatrice|organi[sz]ador\w*"
    r"|organizzat\w+|host|gastgeber\w*|hote|anfitri\w+|convener|organizačn\w*|szervező"
    r"|организатор|організатор)\b|主催者|组织者|이끌이",
    re.IGNORECASE,
)
_TWO_NAMES = re.compile(r"(?P<shown>[^()]+?)\s*\((?P<original>[^()]+)\)")


@dataclass(frozen=True)
class _Candidate:
    row: Row
    weight: int
    kind: SourceKind


def take_participants(table: Table) -> Table:
    """Return the participants' section where the table is the report of a meeting, else the table.

    The other rows are dropped as other sections. Where the report shows two names for a person
    the full one is taken, and the other noted.
    """
    found = [c for row in table.rows[:_HEADER_WITHIN] if (c := _candidate(row)) is not None]
    if not found:
        return table
    sections = [_section(table.rows, candidate.row) for candidate in found]
    # The meeting's own line has a header too; the list of people is longer.
    best = max(range(len(found)), key=lambda i: (found[i].weight, min(len(sections[i]), 3), -i))
    header, inside = found[best], sections[best]
    numbers = {row.number for row in inside}
    dropped = tuple(
        Dropped(row.number, Reason.OTHER_SECTION, row.cells)
        for row in table.rows
        if row.number not in numbers
    )
    rows, notes = _with_one_name(inside)
    return replace(
        table,
        rows=tuple(rows),
        kind=header.kind,
        dropped=table.dropped + dropped,
        notes=table.notes + notes,
        organisers=_organisers(rows),
    )


def _candidate(row: Row) -> _Candidate | None:
    """See the header of a list of joins: somebody, and when she came."""
    if len(row.cells) < 3 or any("@" in cell for cell in row.cells):
        return None
    keys = [header_key(cell) for cell in row.cells]
    roles = {understand(cell).role for cell in row.cells if not _TIMES.search(header_key(cell))}
    named = roles & {Role.FULL_NAME, Role.FIRST_NAME}
    if not named or sum(bool(_TIMES.search(key)) for key in keys) < 1:
        return None
    kind = _kind(row.cells, keys)
    if kind is None:
        return None
    weight = 2 * (Role.EMAIL in roles) + any(key in _ROLE for key in keys)
    return _Candidate(row, weight, kind)


def _kind(cells: Sequence[str], keys: Sequence[str]) -> SourceKind | None:
    text = " | ".join(keys)
    if "upn" in text.split() or "in meeting duration" in text or "user action" in text:
        return SourceKind.TEAMS
    if "time joined" in text or "time exited" in text:
        return SourceKind.MEET
    if "attendance duration" in text or "attendee email" in text or "display name" in text:
        return SourceKind.WEBEX
    minutes = re.search(r"\((minut\w*|min\.?|мин\w*|хв\w*|分\w*|분)\)", " ".join(cells).lower())
    if "original name" in text or "recording" in text or minutes or "(" in cells[0]:
        return SourceKind.ZOOM
    joins = sum(bool(_TIMES.search(key)) for key in keys)
    return SourceKind.TEAMS if joins >= 2 else None


def _section(rows: Sequence[Row], header: Row) -> list[Row]:
    """Return the header and what follows it up to the next section."""
    inside: list[Row] = []
    for row in rows:
        if row.number < header.number:
            continue
        gap = inside and row.number > inside[-1].number + 1
        filled = [cell for cell in row.cells if cell]
        if inside and len(filled) == 1 and (gap or _SECTION.match(filled[0])):
            break
        if inside and row.cells != header.cells and _candidate(row) is not None:
            break
        inside.append(row)
    return inside


def _organisers(rows: Sequence[Row]) -> tuple[int, ...]:
    keys = [header_key(cell) for cell in rows[0].cells]
    column = next((index for index, key in enumerate(keys) if key in _ROLE), None)
    names = next(
        (i for i, c in enumerate(rows[0].cells) if understand(c).role is Role.FULL_NAME), None
    )
    found = []
    for row in rows[1:]:
        said = row.cells[column] if column is not None and column < len(row.cells) else ""
        shown = row.cells[names] if names is not None and names < len(row.cells) else ""
        in_brackets = re.search(r"\(([^()]*)\)\s*$", shown)
        if _ORGANISER.search(said) or (in_brackets and _ORGANISER.search(in_brackets.group(1))):
            found.append(row.number)
    return tuple(found)


def _with_one_name(rows: Sequence[Row]) -> tuple[list[Row], tuple[Note, ...]]:
    """Choose between "Annie (Anna Berg)": the one that looks like a full name."""
    column = next(
        (i for i, cell in enumerate(rows[0].cells) if "(" in cell and "name" in header_key(cell)),
        0 if "(" in rows[0].cells[0] else None,
    )
    if column is None:
        return list(rows), ()
    changed: list[Row] = [rows[0]]
    notes: list[Note] = []
    for row in rows[1:]:
        match = _TWO_NAMES.fullmatch(row.cells[column]) if column < len(row.cells) else None
        if match is None or _is_remark(match["original"]):
            changed.append(row)
            continue
        shown, original = match["shown"], match["original"]
        one, other = (original, shown) if len(original.split()) > 1 else (shown, original)
        cells = (*row.cells[:column], one, *row.cells[column + 1 :])
        changed.append(Row(row.number, cells, row.hidden))
        notes.append(Note(NoteCode.TWO_NAMES, other, (row.number,)))
    return changed, tuple(notes)


def _is_remark(text: str) -> bool:
    return bool(_ORGANISER.search(text)) or "/" in text or text.casefold() in {"guest", "gast"}
