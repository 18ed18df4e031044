"""Which column of a table holds what: by its header, else by what its cells look like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ..names import Confidence, Order, column_order
from .column_content import Profile, find_names, profile
from .headers import Header, understand
from .model import Mapping, Role, Row
from .passed import reads_as_passed

_HEADER_WITHIN = 40
_NAME_ROLES = (Role.FIRST_NAME, Role.SURNAME, Role.FULL_NAME)
_ONCE = (*_NAME_ROLES, Role.EMAIL)


def guess_mapping(
    rows: Sequence[Row], roles: Sequence[Role] | None = None, *, headed: bool = False
) -> Mapping:
    """Return which column of the rows is what.

    `roles` are what the format itself says; it has no header then, unless it may be `headed`.
    """
    header_row = find_header(rows) if roles is None or headed else None
    return map_columns(rows, header_row, roles)


def map_columns(
    rows: Sequence[Row], header_row: int | None, roles: Sequence[Role] | None = None
) -> Mapping:
    """Return the mapping where the header's place is known (None: there is no header)."""
    header = next((row for row in rows if row.number == header_row), None)
    body = [row for row in rows if header is None or row.number > header.number]
    width = max((len(row.cells) for row in rows), default=0)
    titles = tuple(header.cells) + ("",) * (width - len(header.cells)) if header else ()
    profiles = [profile(body, column) for column in range(width)]
    heads = [understand(title) for title in titles] or [Header()] * width
    if roles is not None:
        own = [*roles, *[Role.IGNORED] * (width - len(roles))][: max(width, len(roles))]
        sure = [Confidence.SURE] * len(own)
    else:
        own = _by_headers(titles or [""] * width, heads, profiles)
        sure = [
            Confidence.SURE if head.exact else Confidence.LIKELY if head.role else Confidence.GUESS
            for head in heads
        ]
        _complete(own, sure, heads, profiles, body)
    mapping = Mapping(
        roles=tuple(own),
        headers=titles,
        header_row=header_row,
        column_confidence=tuple(sure),
        confidence=_overall(own, sure),
        alternatives=tuple(
            _alternatives(role, item) for role, item in zip(own, [*profiles, *[None] * len(own)])
        ),
    )
    return with_order_of(mapping, body, heads)


# ---------- The header ----------


def find_header(rows: Sequence[Row]) -> int | None:
    """Return the number of the row that names the columns, None where no row does."""
    widths = Counter(_filled(row) for row in rows[:200])
    usual = max(widths, key=lambda width: (widths[width], width)) if widths else 0
    best, best_score = None, 0
    for row in rows[:_HEADER_WITHIN]:
        if any("@" in cell for cell in row.cells):
            if _filled(row) > 1 or usual == 1:
                break
            continue
        score = _header_score(row, usual)
        if score > best_score:
            best, best_score = row.number, score
    return best


def _filled(row: Row) -> int:
    return sum(bool(cell) for cell in row.cells)


def _header_score(row: Row, usual: int) -> int:
    heads = [understand(cell) for cell in row.cells if cell]
    known = [head for head in heads if head.is_known]
    people = [head for head in known if head.role in (*_NAME_ROLES, Role.EMAIL)]
    if not people:
        return 0
    score = sum(2 if head.exact else 1 for head in known)
    if len(known) > 1:
        # Half of the cells of a header may be unknown, most of the cells of a person are.
        return score if len(known) * 3 >= len(heads) else 0
    if len(heads) == 1 and usual > 1:
        return 0
    only = known[0]
    return score if only.exact and not only.also_a_name and len(heads) <= 4 else 0


def _by_headers(
    titles: Sequence[str], heads: Sequence[Header], profiles: Sequence[Profile]
) -> list[Role]:
    roles = [head.role or Role.IGNORED for head in heads]
    own_mail = any(h.role is Role.EMAIL and not h.foreign for h in heads)
    for column, head in enumerate(heads):
        if head.role is Role.EMAIL and head.foreign and own_mail:
            roles[column] = Role.IGNORED
        if head.role is Role.PASSED and not reads_as_passed(profiles[column].values):
            roles[column] = Role.IGNORED
        if titles[column] and titles[column] in titles[:column] and head.role in _ONCE:
            roles[column] = Role.IGNORED  # a second table stands beside the first
    _settle_bare_names(roles, heads)
    _one_full_name(roles, heads, profiles)
    return roles


def _settle_bare_names(roles: list[Role], heads: Sequence[Header]) -> None:
    """Let "Name" beside "Vorname" be the surname, "Nome" beside "Cognome" the first name."""
    has_first, has_surname = Role.FIRST_NAME in roles, Role.SURNAME in roles
    for column, head in enumerate(heads):
        if not head.bare_name:
            continue
        if has_first and not has_surname:
            roles[column], has_surname = Role.SURNAME, True
        elif has_surname and not has_first:
            roles[column], has_first = Role.FIRST_NAME, True
        elif has_first and has_surname:
            roles[column] = Role.IGNORED


def _one_full_name(roles: list[Role], heads: Sequence[Header], profiles: Sequence[Profile]) -> None:
    full = [column for column, role in enumerate(roles) if role is Role.FULL_NAME]
    if len(full) > 1:
        best = max(full, key=lambda c: (profiles[c].names, heads[c].exact, -c))
        for column in full:
            roles[column] = roles[column] if column == best else Role.IGNORED
    first = [column for column, role in enumerate(roles) if role is Role.FIRST_NAME]
    lone = len(first) == 1 and Role.SURNAME not in roles and not full
    if lone and profiles[first[0]].several >= 0.6:  # "Nombre" with "Juan García" in it
        roles[first[0]] = Role.FULL_NAME


# ---------- The content ----------


def _complete(
    roles: list[Role],
    sure: list[Confidence],
    heads: Sequence[Header],
    profiles: Sequence[Profile],
    body: Sequence[Row],
) -> None:
    """Find by content what no header named."""

    def free(column: int) -> bool:
        return roles[column] is Role.IGNORED and not (heads[column].exact or heads[column].foreign)

    if Role.EMAIL not in roles:
        columns = [c for c, item in enumerate(profiles) if item.mails and roles[c] is Role.IGNORED]
        if columns:
            best = max(columns, key=lambda c: (profiles[c].mails, -c))
            roles[best] = Role.EMAIL
            sure[best] = Confidence.SURE if profiles[best].mails > 0.9 else Confidence.LIKELY
    if any(role in roles for role in _NAME_ROLES):
        return
    mail = next((c for c, role in enumerate(roles) if role is Role.EMAIL), None)
    candidates = [c for c in range(len(roles)) if free(c) and profiles[c].names >= 0.6]
    for column, (role, confidence) in find_names(candidates, profiles, body, mail).items():
        roles[column], sure[column] = role, confidence


def _overall(roles: Sequence[Role], sure: Sequence[Confidence]) -> Confidence:
    order = [Confidence.SURE, Confidence.LIKELY, Confidence.GUESS]
    used = [c for role, c in zip(roles, sure) if role in (*_NAME_ROLES, Role.EMAIL)]
    if Role.EMAIL not in roles or not any(role in roles for role in _NAME_ROLES):
        return Confidence.GUESS
    return max(used, key=order.index, default=Confidence.GUESS)


def _alternatives(role: Role, item: Profile | None) -> tuple[Role, ...]:
    """Return what else the column may be, the likeliest first."""
    if item is None or not item.values:
        likely: tuple[Role, ...] = ()
    elif item.mails > 0.3:
        likely = (Role.EMAIL,)
    elif reads_as_passed(item.values):
        likely = (Role.PASSED,)
    elif item.names > 0.5:
        likely = (Role.FULL_NAME, Role.FIRST_NAME, Role.SURNAME)
    else:
        likely = (Role.REMARK,)
    return tuple(other for other in (*likely, Role.IGNORED) if other is not role)


def with_order_of(mapping: Mapping, body: Sequence[Row], heads: Sequence[Header] = ()) -> Mapping:
    """Return the mapping with the order of its full names, from header and evidence of all rows."""
    columns = mapping.columns(Role.FULL_NAME)
    if not columns or mapping.order_asked:
        return mapping
    column = columns[0]
    mails = mapping.columns(Role.EMAIL)

    def cells(at: int) -> list[str]:
        return [row.cells[at] if at < len(row.cells) else "" for row in body]

    names = cells(column)
    order, share, confidence, _ = column_order(names, cells(mails[0]) if mails else [])
    told = heads[column].order if column < len(heads) else None
    weak = confidence is Confidence.GUESS or len(names) < 2
    if told is not None and order is not Order.COMMA and weak:
        order = told
    elif confidence is Confidence.GUESS and column < len(mapping.column_confidence):
        sure = list(mapping.column_confidence)
        sure[column] = max(sure[column], Confidence.LIKELY, key=list(Confidence).index)
        mapping = replace(mapping, column_confidence=tuple(sure))
    return replace(mapping, name_order=order, order_share=share)
