"""Address cards: vCard 2.1, 3.0 and 4.0."""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field

from .delimited import lines_of
from .model import Dropped, Reason, Role, Row

ROLES = (Role.FIRST_NAME, Role.SURNAME, Role.FULL_NAME, Role.EMAIL, Role.REMARK)
_BEGIN = re.compile(r"^\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_PROPERTY = re.compile(
    r"(?:[\w-]+\.)?([\w-]+)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)", re.DOTALL
)


@dataclass
class _Card:
    number: int
    name: tuple[str, ...] = ()
    full: str = ""
    emails: list[tuple[int, str]] = field(default_factory=list)
    kind: str = "individual"
    note: str = ""


def looks_like_vcard(text: str) -> bool:
    """Return whether the text holds address cards."""
    return "VCARD" in text.upper() and _BEGIN.search(text) is not None


def read_vcards(text: str) -> tuple[list[Row], list[Dropped]]:
    """Return a row (first name, surname, full name, e-mail, note) for each person's card.

    The number is that of the card. Cards of groups are left out, and said so.
    """
    rows: list[Row] = []
    dropped: list[Dropped] = []
    stray: list[Row] = []
    card: _Card | None = None
    depth = count = 0
    for number, line in _unfolded(text):
        upper = line.strip().upper().replace(" ", "")
        if upper == "BEGIN:VCARD":
            depth += 1
            if depth == 1:
                count += 1
                card = _Card(count)
        elif upper == "END:VCARD" and card is not None:
            depth -= 1
            if depth <= 0:
                _finish(card, rows, dropped)
                card, depth = None, 0
        elif card is not None:
            if depth == 1:
                _take(card, line)
        elif line.strip():
            stray.append(Row(number, (line.strip(),)))
    if card is not None:
        _finish(card, rows, dropped)
    dropped += [Dropped(row.number, Reason.NOT_A_PERSON, row.cells) for row in stray]
    return rows, dropped


def _finish(card: _Card, rows: list[Row], dropped: list[Dropped]) -> None:
    family, given, additional, _prefix, suffix = (*card.name, *[""] * 5)[:5]
    first = " ".join(part for part in (given, additional) if part)
    surname = " ".join(part for part in (family, suffix) if part)
    email = min(card.emails)[1] if card.emails else ""
    cells = (first, surname, card.full, email, card.note)
    if card.kind not in {"individual", ""} or not any(cells):
        dropped.append(Dropped(card.number, Reason.NOT_A_PERSON, cells))
    else:
        rows.append(Row(card.number, cells))


def _take(card: _Card, line: str) -> None:
    match = _PROPERTY.fullmatch(line.strip())
    if match is None:
        return
    name, parameters, value = match.group(1).upper(), match.group(2), match.group(3)
    text = _decoded(parameters.upper(), value)
    if name == "N":
        card.name = tuple(_plain(part.replace("\\,", ",")) for part in _split(text, ";"))
    elif name == "FN" and not card.full:
        card.full = _plain(text)
    elif name == "EMAIL" and text.strip():
        mail = re.sub(r"^mailto:", "", _plain(text), flags=re.IGNORECASE)
        card.emails.append((_rank(parameters.upper(), len(card.emails)), mail))
    elif name == "KIND":
        card.kind = text.strip().lower()
    elif name == "NOTE" and not card.note:
        card.note = _plain(text)


def _rank(parameters: str, place: int) -> int:
    preferred = re.search(r"PREF(?:=(\d+))?", parameters)
    if preferred:
        return int((preferred.group(1) or "1")[:3]) - 1000
    return place


def _decoded(parameters: str, value: str) -> str:
    if "QUOTED-PRINTABLE" not in parameters:
        return value
    charset = re.search(r"CHARSET=\"?([\w-]+)", parameters)
    data = quopri.decodestring(value.encode("utf-8", errors="replace"))
    for encoding in (charset.group(1) if charset else "utf-8", "utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeError):
            continue
    return data.decode("latin-1")


def _split(text: str, separator: str) -> list[str]:
    return re.split(rf"(?<!\\){separator}", text)


def _plain(text: str) -> str:
    newlines = re.sub(r"\\[nN]", " ", text)
    return re.sub(r"\\(.)", r"\1", newlines).strip()


def _unfolded(text: str) -> list[tuple[int, str]]:
    """Return (line number, line) with folded lines put together again."""
    whole: list[tuple[int, str]] = []
    for number, line in enumerate(lines_of(text), start=1):
        if whole:
            first, previous = whole[-1]
            quoted = "QUOTED-PRINTABLE" in previous.upper() and previous.endswith("=")
            if quoted:
                whole[-1] = (first, previous[:-1] + line.lstrip(" \t"))
                continue
            if line[:1] in (" ", "\t") and line.strip():
                whole[-1] = (first, previous + line[1:])
                continue
        whole.append((number, line))
    return whole
