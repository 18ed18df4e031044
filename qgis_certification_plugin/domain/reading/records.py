"""People as records, a line for each thing: "Name: Ann Lee" and below it "E-mail: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .delimited import lines_of
from .headers import understand
from .model import Role, Row

_FIELD = re.compile(r"\s*(?:[-*•]\s*)?([^:：]{1,60})[:：]\s*(.*)")
# "Name: Ann Lee, e-mail: ann@example.org" in one line.
_SEVERAL = re.compile(r"[,;]\s*(?=[^:,;@]{1,40}[:：])")
_ROLES = (Role.FULL_NAME, Role.FIRST_NAME, Role.SURNAME, Role.EMAIL)


def read_records(text: str) -> tuple[list[Row], tuple[Role, ...]] | None:
    """Return a row for each record and the roles of its cells; None where these are no records.

    The number of a row is that of the record's first line. A line that is no field is a cell of
    its own at the end, so that nothing is lost.
    """
    lines = [
        (number, part)
        for number, line in enumerate(lines_of(text), 1)
        for part in _SEVERAL.split(line)
        if part.strip()
    ]
    fields = [(number, line, *_field(line)) for number, line in lines]
    known = [role for _, _, role, _ in fields if role in _ROLES]
    if len(known) < 2 or len(known) * 2 < len(lines) or len(set(known)) < 2:
        return None
    roles = tuple(dict.fromkeys(role for _, _, role, _ in fields if role is not None))
    if Role.EMAIL not in roles:
        return None
    return _rows(fields, roles), (*roles, Role.IGNORED)


def _field(line: str) -> tuple[Role | None, str]:
    match = _FIELD.fullmatch(line)
    if match is None or "@" in match.group(1):
        return None, line.strip()
    head = understand(match.group(1).strip())
    if head.foreign or head.role is None:
        return None, line.strip()
    return head.role, match.group(2).strip()


def _rows(fields: Sequence[tuple[int, str, Role | None, str]], roles: Sequence[Role]) -> list[Row]:
    rows: list[Row] = []
    cells: dict[Role, str] = {}
    rest: list[str] = []
    start = 0

    def finish() -> None:
        if cells or rest:
            texts = (*(cells.get(role, "") for role in roles), "; ".join(rest))
            rows.append(Row(start, texts))

    for number, _, role, value in fields:
        if role is not None and role in cells:
            finish()
            cells, rest = {}, []
        if not cells and not rest:
            start = number
        if role is None:
            rest.append(value)
        else:
            cells[role] = value
    finish()
    return rows
