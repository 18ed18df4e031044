"""What the cells of a column look like: e-mails, names, numbers, one half of a name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..known_names import FAMILY, GIVEN
from ..name_order import name_units, order_votes
from ..names import Confidence, is_particle
from ..text import fold
from .delimited import EMAIL
from .model import Role, Row

_SAMPLE = 500
_LONGEST_NAME = 80
_MOST_WORDS = 8


@dataclass(frozen=True)
class Profile:
    """Shares (0 to 1) of a column's filled cells; `values` are those of the sample."""

    values: tuple[str, ...] = ()
    mails: float = 0.0
    names: float = 0.0
    several: float = 0.0  # names of more than one word, particles not counted
    known_given: float = 0.0
    known_family: float = 0.0
    distinct: float = 0.0
    particles: float = 0.0


def profile(rows: Sequence[Row], column: int) -> Profile:
    """Look at the cells of one column."""
    values = tuple(
        row.cells[column] for row in rows[:_SAMPLE] if column < len(row.cells) and row.cells[column]
    )
    if not values:
        return Profile()
    names = [value for value in values if _is_name(value)]
    words = [fold(name).replace(",", " ").split() for name in names]
    return Profile(
        values,
        mails=_share(sum("@" in v and EMAIL.search(v) is not None for v in values), values),
        names=_share(len(names), values),
        several=_share(sum(len(name_units(name.split())) > 1 for name in names), values),
        known_given=_share(sum(any(w in GIVEN for w in parts) for parts in words), values),
        known_family=_share(sum(any(w in FAMILY for w in parts) for parts in words), values),
        distinct=_share(len(set(values)), values),
        particles=_share(sum(all(map(is_particle, v.split())) for v in values), values),
    )


def _share(count: int, values: Sequence[str]) -> float:
    return count / len(values)


def _is_name(text: str) -> bool:
    if len(text) > _LONGEST_NAME or any(c.isdigit() or c in "@/\\<>=:?!" for c in text):
        return False
    return any(c.isalpha() for c in text) and len(text.split()) <= _MOST_WORDS


def find_names(
    candidates: Sequence[int],
    profiles: Sequence[Profile],
    rows: Sequence[Row],
    mail: int | None,
) -> Mapping[int, tuple[Role, Confidence]]:
    """Return the columns of names among the candidates, each with its role and how sure that is."""
    particles = [c for c in candidates if profiles[c].particles > 0.9]
    names = [c for c in candidates if c not in particles]
    if not names:
        return {}
    scores = {c: _score(c, profiles[c], rows, mail) for c in names}
    best = max(names, key=lambda c: (scores[c], -c))
    whole = profiles[best].several >= 0.6
    rivals = [c for c in names if c != best and (not whole or scores[c] >= 0.55 * scores[best])]
    if not rivals or (whole and _is_whole(profiles[best], best, rows, mail)):
        sure = Confidence.LIKELY if whole or scores[best] > 1.2 else Confidence.GUESS
        return {best: (Role.FULL_NAME, sure)}
    # The other half stands beside it, and is known for a name more often than a company is.
    other = max(rivals, key=lambda c: (scores[c] - 0.5 * abs(c - best), -c))
    left, right = sorted((best, other))
    votes = sum(_votes(row, left, right, mail) for row in rows[:_SAMPLE])
    first, last = (left, right) if votes >= 0 else (right, left)
    sure = Confidence.LIKELY if abs(votes) * 3 >= min(len(rows), _SAMPLE) else Confidence.GUESS
    found = {first: (Role.FIRST_NAME, sure), last: (Role.SURNAME, sure)}
    found.update({c: (Role.PARTICLE, sure) for c in particles if left < c < right})
    return found


def _score(column: int, item: Profile, rows: Sequence[Row], mail: int | None) -> float:
    score = item.names + item.known_given + item.known_family
    if item.distinct < 0.3 and len(item.values) > 5:
        score -= 1.0  # a group or a company that many have in common
    return score + 2 * _in_mail(column, rows, mail, 1) + 0.01


def _in_mail(column: int, rows: Sequence[Row], mail: int | None, words: int) -> float:
    """Return the share of rows where that many words of the cell stand in front of the @."""
    if mail is None:
        return 0.0
    seen = hits = 0
    for row in rows[:_SAMPLE]:
        if max(column, mail) < len(row.cells) and row.cells[column] and row.cells[mail]:
            seen += 1
            local = re.sub(r"[^\w]|_", "", fold(row.cells[mail].partition("@")[0]))
            parts = [re.sub(r"\W", "", word) for word in fold(row.cells[column]).split()]
            hits += sum(len(part) > 2 and part in local for part in parts) >= words
    return hits / seen if seen else 0.0


def _is_whole(item: Profile, column: int, rows: Sequence[Row], mail: int | None) -> bool:
    both = min(item.known_given, item.known_family)
    return both > 0.25 or _in_mail(column, rows, mail, 2) > 0.3 or item.several > 0.95


def _votes(row: Row, left: int, right: int, mail: int | None) -> int:
    if right >= len(row.cells) or not row.cells[left] or not row.cells[right]:
        return 0
    email = row.cells[mail] if mail is not None and mail < len(row.cells) else ""
    return order_votes([row.cells[left], row.cells[right]], email)[0]
