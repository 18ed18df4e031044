"""Which half of a full name stands first: what its words and the e-mail speak for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from .known_names import EAST_FAMILY, FAMILY, GIVEN, VIETNAMESE_FAMILY, VIETNAMESE_MIDDLE
from .name_words import CONNECTORS, GIVEN_PREFIXES, is_particle
from .text import fold


class Order(Enum):
    """Which half of a full name stands first."""

    FIRST_LAST = "first-last"
    LAST_FIRST = "last-first"
    COMMA = "comma"  # surname, first name


# Votes that outweigh what the other rows of the column say.
DECISIVE = 3


def name_units(words: Sequence[str]) -> list[str]:
    """Join particles with the word they belong to: ["Jan", "van der Berg"]."""
    units: list[str] = []
    waiting: list[str] = []
    joined = False
    for position, word in enumerate(words):
        last = position == len(words) - 1
        binds = (is_particle(word) and _may_begin_surname(words, position)) or (
            fold(word) in GIVEN_PREFIXES and not waiting
        )
        if fold(word) in CONNECTORS and units and not last and not waiting:
            units[-1] = f"{units[-1]} {word}"
            joined = True
        elif binds and not last:
            waiting.append(word)
        elif joined and not waiting:
            units[-1] = f"{units[-1]} {word}"
            joined = False
        else:
            units.append(" ".join([*waiting, word]))
            waiting, joined = [], False
    return units


def _may_begin_surname(words: Sequence[str], position: int) -> bool:
    # A first word with a capital is a person called Ben, Van or Do; "Le Goff Yann" is rarer.
    if position == 0 and not words[0].islower():
        return len(words) > 2 and fold(words[0]) in {"van", "von", "de", "mc", "o'", "st."}
    if fold(words[position]) in VIETNAMESE_MIDDLE:
        return fold(words[0]) not in VIETNAMESE_FAMILY
    return True


# Endings of Slavic surnames and patronymics in their own letters.
_SLAVIC_FAMILY = re.compile(
    r"\w+(?:ов|ова|ев|ева|ин|ина|скии|скиы|ская|цкии|цкая|енко|чук|юк|ук|як)", re.UNICODE
)
_PATRONYMIC = re.compile(r"\w+(?:ович|евич|ич|овна|евна|ична|инична|ивна)", re.UNICODE)


def _is_family(unit: str) -> bool:
    if unit in FAMILY:
        return True
    return unit not in GIVEN and _SLAVIC_FAMILY.fullmatch(unit) is not None


def _patronymic_vote(units: Sequence[str]) -> int:
    """Read "Иванова Ольга Петровна" and "Ольга Петровна Иванова"."""
    if len(units) != 3:
        return 0
    marks = [_PATRONYMIC.fullmatch(fold(unit)) is not None for unit in units]
    if marks[2] and not marks[1]:
        return -3
    return 3 if marks[1] and not marks[2] else 0


def order_votes(units: Sequence[str], email: str = "") -> tuple[int, str]:
    """Return what speaks for first name first (above 0) or surname first (below), and why."""
    if len(units) < 2:
        return 0, "single-name"
    first, last = fold(units[0]) or "-", fold(units[-1]) or "-"
    if first in VIETNAMESE_FAMILY and last not in VIETNAMESE_FAMILY:
        vietnamese = fold(units[1]) in VIETNAMESE_MIDDLE and len(units) > 2
        return (-3 if vietnamese else -1), "known-names"
    votes, reason = _patronymic_vote(units), "two-words"
    for sign, one, other in ((1, first, last), (-1, last, first)):
        if _is_given(one) and not _is_given(other):
            votes += sign * (2 if _is_family(other) else 1)
        elif _is_family(other) and not _is_family(one):
            votes += sign
        if other in EAST_FAMILY and one not in EAST_FAMILY and one not in GIVEN | FAMILY:
            votes += sign
    if votes:
        reason = "known-names"
    particles = _particle_vote(units)
    if particles:
        votes, reason = votes + particles, "particle"
    by_email = _email_vote(units, email)
    if by_email:
        votes, reason = votes + by_email, "email"
    return votes, reason


def _is_given(unit: str) -> bool:
    return unit.split("-")[0] in GIVEN or unit.split()[0] in GIVEN_PREFIXES


def _particle_vote(units: Sequence[str]) -> int:
    first = units[0].split()
    if len(first) > 1 and is_particle(first[0]):
        return -2
    return 2 if any(is_particle(unit.split()[0]) for unit in units[1:] if " " in unit) else 0


def _email_vote(units: Sequence[str], email: str) -> int:
    """Read jan.jansen@ and jjansen@: the first name, or its first letter, comes first."""
    local = re.sub(r"\d+$", "", fold(email.partition("@")[0]))
    if not local:
        return 0
    first, last = (re.sub(r"[^\w]", "", fold(unit)) for unit in (units[0], units[-1]))
    bare = re.sub(r"[^\w]|_", "", local)
    dotted = bool(re.search(r"[._-]", local))
    if not first or not last or first == last:
        return 0
    if bare == first + last:
        return 2 if dotted else 1
    if bare == last + first:
        return -2 if dotted else -1
    if bare == first[0] + last:
        return 2
    return -2 if bare == last[0] + first else 0
