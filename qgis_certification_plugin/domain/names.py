"""Full names taken apart with care: particles, titles, comma forms, capitals, family name first.

Nothing is thrown away: what is no part of the name (a title, a degree) is returned as left out.
A name is never certain; each split says how sure it is and why, by code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from .known_names import (
    EAST_FAMILY,
    GIVEN,
    HUNGARIAN_GIVEN,
    IBERIAN_FAMILY,
    IBERIAN_GIVEN,
    VIETNAMESE_FAMILY,
)
from .name_order import DECISIVE, Order, name_units, order_votes
from .name_scripts import split_east_asian
from .name_words import (
    PARTICLES,
    is_degree,
    is_generation,
    is_particle,
    is_title,
    may_be_a_name,
    take_remarks_out,
)
from .text import fold, tidy

__all__ = [
    "PARTICLES",
    "ColumnSplit",
    "Confidence",
    "Hint",
    "Order",
    "SplitName",
    "column_order",
    "is_particle",
    "split_column",
    "split_full_name",
]


class Confidence(Enum):
    """How far a guess can be relied on."""

    SURE = "sure"
    LIKELY = "likely"
    GUESS = "guess"


@dataclass(frozen=True)
class Hint:
    """What is known from elsewhere: the order of the column, whether people bear two surnames."""

    order: Order | None = None
    two_surnames: bool = False
    email: str = ""


@dataclass(frozen=True)
class SplitName:
    """A full name in two.

    `reason` is one of "empty", "single-name", "comma", "capitals", "script", "particle",
    "two-words", "two-surnames", "known-names", "email", "column", "several-words". `left_out`
    holds titles, degrees and remarks in brackets that are no part of the name, as written.
    """

    first_name: str
    surname: str
    confidence: Confidence
    reason: str
    left_out: tuple[str, ...] = ()


NO_HINT = Hint()


def split_full_name(text: str, hint: Hint = NO_HINT) -> SplitName:
    """Return first name and surname of a full name in any script."""
    plain, left_out = take_remarks_out(tidy(text))
    parts = [part.strip() for part in re.split(r"\s*[,،、]\s*", plain) if part.strip()]
    parts, degrees = _without_degrees(parts)
    left_out += degrees
    if not parts:
        return SplitName("", "", Confidence.GUESS, "empty", left_out)
    if len(parts) > 1:
        return _split_comma(parts, left_out)
    words, titles, suffix = _bare_words(parts[0])
    left_out += titles
    split = _split_words(words, hint)
    surname, first_name = split.surname, split.first_name
    if suffix:
        surname = f"{surname} {suffix}".strip()
        if not split.surname:
            surname, first_name = "", f"{first_name} {suffix}"
    return replace(split, first_name=first_name, surname=surname, left_out=left_out)


def _without_degrees(parts: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """Take "PhD" and "M.Sc. B.A." out of what stands behind commas; keep "Jr." with the name."""
    kept: list[str] = []
    degrees: list[str] = []
    if len(parts) == 2 and _is_first_name(parts[1], behind=parts[0]):
        return parts, ()
    for part in parts:
        words = part.split()
        if kept and all(is_degree(word, behind_comma=True) for word in words):
            degrees.append(part)
        elif len(kept) == 1 and all(is_generation(word) for word in words):
            kept[0] = f"{kept[0]} {part}"
        else:
            kept.append(part)
    return kept, tuple(degrees)


def _is_first_name(text: str, *, behind: str) -> bool:
    """Whether "Med", "Mba" or "Junior" is all the first name that there is: "Ben Salah, Med"."""
    alone = sum(not (word.islower() and is_particle(word)) for word in behind.split()) == 1
    return alone and text.istitle() and text.isalpha() and fold(text) not in {"jr", "sr"}


def _split_comma(parts: list[str], left_out: tuple[str, ...]) -> SplitName:
    surname, titles, suffix = _bare_words(parts[0])
    first, more_titles, _ = _bare_words(" ".join(parts[1:]), suffixes=False)
    # "Berg, Anna van den": where the particle is not filed with the surname.
    start = len(first)
    while start > 1 and first[start - 1].islower() and is_particle(first[start - 1]):
        start -= 1
    whole = [*first[start:], *surname, *([suffix] if suffix else [])]
    return SplitName(
        " ".join(first[:start]),
        " ".join(whole),
        Confidence.SURE if len(parts) == 2 else Confidence.LIKELY,
        "comma",
        left_out + titles + more_titles,
    )


def _bare_words(text: str, *, suffixes: bool = True) -> tuple[list[str], tuple[str, ...], str]:
    """Return the words of the name, the titles and degrees around it, and "Jr." or "III"."""
    words = text.split()
    out: list[str] = []
    while len(words) > 1 and is_title(words[0]):
        if len(words) == 2 and may_be_a_name(words[0]):
            break  # without it there would be no first name left
        out.append(words.pop(0))
    generation: list[str] = []
    loud = all(word.isupper() for word in words)
    # "Jean Mba" and "Maria Neto" have no other surname.
    while len(words) > 2 or (len(words) > 1 and "." in words[-1]):
        word = words[-1]
        if is_degree(word) and ("." in word or not loud):
            out.append(words.pop())
        elif suffixes and is_generation(word):
            generation.insert(0, words.pop())
        else:
            break
    return words, tuple(out), " ".join(generation)


def _split_words(words: list[str], hint: Hint) -> SplitName:
    east_asian = split_east_asian(words)
    if east_asian is not None:
        family, given, sure = east_asian
        confidence = Confidence.SURE if sure else Confidence.GUESS
        return SplitName(given, family, confidence, "script")
    if len(words) == 1:
        return SplitName(words[0], "", Confidence.GUESS, "single-name")
    capitals = _split_capitals(words)
    if capitals is not None:
        return capitals
    units = name_units(words)
    order, confidence, reason = _order(units, hint)
    if len(units) == 1:  # "de Vries": nothing but a surname with its particle
        return SplitName(units[0], "", Confidence.GUESS, "single-name")
    cut = _cut_first_last(units, hint) if order is Order.FIRST_LAST else None
    if cut is None:
        at = _cut_last_first(units, hint)
        first, surname = units[at:], units[:at]
    else:
        at, why = cut
        first, surname = units[:at], units[at:]
        reason = why if reason == "column" or why != "two-words" else reason
    if len(units) > 2 and confidence is Confidence.SURE:
        confidence = Confidence.LIKELY
    return SplitName(" ".join(first), " ".join(surname), confidence, reason)


def _split_capitals(words: Sequence[str]) -> SplitName | None:
    """Take the words in capitals for the surname where the others are not: DUPONT Marie."""
    loud = [_is_loud(word) for word in words]
    if not any(loud) or all(flag or is_particle(word) for flag, word in zip(loud, words)):
        return None
    first, last = loud.index(True), len(loud) - 1 - loud[::-1].index(True)
    if not all(flag or is_particle(words[i]) for i, flag in enumerate(loud) if first < i < last):
        return None
    while first > 0 and is_particle(words[first - 1]) and words[first - 1].islower():
        first -= 1
    if first > 0 and last < len(words) - 1:
        return None
    rest = [*words[:first], *words[last + 1 :]]
    if not rest:
        return None
    return SplitName(" ".join(rest), " ".join(words[first : last + 1]), Confidence.SURE, "capitals")


def _is_loud(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and word.upper() == word and word.lower() != word and "." not in word


def _order(units: Sequence[str], hint: Hint) -> tuple[Order, Confidence, str]:
    votes, reason = order_votes(units, hint.email)
    if hint.order is None:
        if votes == 0:
            sure = Confidence.LIKELY if len(units) == 2 else Confidence.GUESS
            return Order.FIRST_LAST, sure, "two-words" if len(units) == 2 else "several-words"
        order = Order.FIRST_LAST if votes > 0 else Order.LAST_FIRST
        return order, Confidence.SURE if abs(votes) > 1 else Confidence.LIKELY, reason
    asked = Order.LAST_FIRST if hint.order is Order.LAST_FIRST else Order.FIRST_LAST
    against = votes < 0 if asked is Order.FIRST_LAST else votes > 0
    if against and abs(votes) >= DECISIVE:
        other = Order.LAST_FIRST if asked is Order.FIRST_LAST else Order.FIRST_LAST
        return other, Confidence.LIKELY, reason
    return asked, Confidence.LIKELY if against else Confidence.SURE, "column"


def _cut_first_last(units: Sequence[str], hint: Hint) -> tuple[int, str]:
    """Return where the surname begins in a name that starts with the first name."""
    count = len(units)
    particle = next(
        (i for i in range(1, count) if " " in units[i] and is_particle(units[i].split()[0])), None
    )
    if count == 2:
        return 1, "two-words" if particle is None else "particle"
    given = _leading_given(units)
    iberian = hint.two_surnames or _looks_iberian(units)
    if iberian and count - 2 >= 1:
        at = min(max(given, 1), count - 1)
        if count - at > 2:
            at = max(at, count - 2) if particle is None else min(particle, max(at, count - 2))
        return at, "two-surnames"
    if particle is not None:
        return particle, "particle"
    return count - 1, "several-words"


def _leading_given(units: Sequence[str]) -> int:
    count = 0
    for unit in units[:-1]:
        if fold(unit) not in GIVEN:
            break
        count += 1
    return count


def _looks_iberian(units: Sequence[str]) -> bool:
    folded = [fold(unit) for unit in units]
    if folded[0] not in IBERIAN_GIVEN:
        return False
    return any(word.split()[-1] in IBERIAN_FAMILY or word.endswith("ez") for word in folded[-2:])


def _cut_last_first(units: Sequence[str], hint: Hint) -> int:
    """Return where the first name begins in a name that starts with the surname."""
    count = len(units)
    given = 0
    for unit in reversed(units[1:]):
        if fold(unit) not in GIVEN | HUNGARIAN_GIVEN:
            break
        given += 1
    if given and fold(units[0]) not in VIETNAMESE_FAMILY | EAST_FAMILY:
        return count - given
    return 2 if hint.two_surnames and count > 2 else 1


# ---------- A whole column ----------


@dataclass(frozen=True)
class ColumnSplit:
    """How a column of full names was read; `agreement` is the share of rows that speak for it."""

    order: Order
    names: tuple[SplitName, ...]
    confidence: Confidence
    agreement: float
    two_surnames: bool = False


def split_column(
    names: Sequence[str], emails: Sequence[str] = (), order: Order | None = None
) -> ColumnSplit:
    """Split all names of a column by the order that the evidence of all rows speaks for.

    `emails` of the same rows are evidence too; `order` is what the user said, and then holds.
    """
    mails = [*emails, *[""] * (len(names) - len(emails))]
    found, share, confidence, two = column_order(names, mails)
    chosen = order or found
    row_order = None if chosen is Order.COMMA else chosen
    split = tuple(
        split_full_name(name, Hint(row_order, two, mail)) for name, mail in zip(names, mails)
    )
    return ColumnSplit(chosen, split, Confidence.SURE if order else confidence, share, two)


def column_order(
    names: Sequence[str], emails: Sequence[str]
) -> tuple[Order, float, Confidence, bool]:
    """Return the order, the share of rows for it, how sure that is, and two surnames or not."""
    commas = iberian = several = 0
    alone: list[int] = []
    with_mail: list[int] = []
    for name, email in zip(names, emails):
        if re.search(r"\S\s*[,،]\s*\S", name):
            commas += 1
            continue
        words, _, _ = _bare_words(tidy(name))
        units = name_units(words)
        several += len(units) > 2
        iberian += len(units) > 2 and _looks_iberian(units)
        alone.append(_capitals_vote(words) or order_votes(units)[0])
        with_mail.append(_capitals_vote(words) or order_votes(units, email)[0])
    two_surnames = several > 0 and iberian * 2 > several
    if commas * 2 > len(names):
        return Order.COMMA, commas / len(names), Confidence.SURE, two_surnames
    # "kovacs.anna@" agrees with "Kovács Anna" and tells nothing where the names speak themselves.
    order, share, total = _majority(alone)
    if total < 2 or share < 0.8:
        order, share, total = _majority(with_mail)
    if not total:
        return Order.FIRST_LAST, 0.0, Confidence.GUESS, two_surnames
    sure = Confidence.SURE if share >= 0.9 and total >= 3 else Confidence.LIKELY
    return order, share, sure if share >= 0.7 else Confidence.GUESS, two_surnames


def _majority(votes: Sequence[int]) -> tuple[Order, float, int]:
    first, last = sum(vote > 0 for vote in votes), sum(vote < 0 for vote in votes)
    order = Order.LAST_FIRST if last > first else Order.FIRST_LAST
    return order, max(first, last) / max(first + last, 1), first + last


def _capitals_vote(words: Sequence[str]) -> int:
    split = _split_capitals(words)
    if split is None:
        return 0
    return -3 if words[0] == split.surname.split()[0] else 3
