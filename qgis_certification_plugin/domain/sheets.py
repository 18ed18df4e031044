"""What sheets of paper for a course hold: whose names, in which order, which days, how many pages.

Made from the participants' table: a list to sign, name plates, and a list for each day.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from .names import is_particle, split_full_name
from .participants import Participant
from .text import tidy

# A course that is longer is not held on each of its days.
MOST_DAYS = 100
# How many people a page holds about: where the search begins.
_USUAL = 22


class Sheet(Enum):
    """The kinds of sheets. The values stand in users' projects: keep them."""

    SIGN_IN = "sign-in"
    PLATES = "name-plates"
    ATTENDANCE = "attendance"


@dataclass(frozen=True)
class SheetPerson:
    """Somebody on a sheet: the whole name as printed, and the surname by which she is found."""

    name: str
    surname: str


@dataclass(frozen=True)
class Span:
    """The people from `start` up to but not including `end`, counted from 0."""

    start: int
    end: int


def people_on_sheets(participants: Iterable[Participant]) -> list[SheetPerson]:
    """Return everybody who has a name; where only the whole name is known, it is taken apart."""
    people = []
    for one in participants:
        if one.name:
            known = tidy(one.surname)
            people.append(SheetPerson(one.name, known or split_full_name(one.name).surname))
    return people


def by_surname(
    people: Iterable[SheetPerson],
    key: Callable[[str], Any],
    *,
    without_prefix: bool = False,
) -> list[SheetPerson]:
    """Return the people in the order of a list. `key` makes a text comparable in a language.

    `without_prefix` files "de Vries" under V, as the Dutch do; the Belgians file it under D.
    """

    def place(one: SheetPerson) -> tuple[Any, Any]:
        surname = one.surname or one.name
        return key(main_surname(surname) if without_prefix else surname), key(one.name)

    return sorted(people, key=place)


def main_surname(surname: str) -> str:
    """Return a surname without what stands before its main word in small letters."""
    words = surname.split()
    while len(words) > 1 and words[0][0].islower() and is_particle(words[0]):
        words.pop(0)
    return " ".join(words)


def course_days(start: date, end: date) -> list[date]:
    """Return every day of a course, at least its first."""
    return [start + timedelta(days=n) for n in range(max(0, (end - start).days) + 1)]


def pages(count: int, fits: Callable[[Span], bool]) -> list[Span]:
    """Divide `count` people among pages, as many on each as fit; at least one page, maybe empty.

    `fits` says whether some people have room on one page; fewer of them have it too. Whoever has
    no room even alone gets a page for herself.
    """
    found: list[Span] = []
    start, usual = 0, _USUAL
    while start < count:
        usual = _largest(start, count - start, usual, fits)
        found.append(Span(start, start + usual))
        start += usual
    return found or [Span(0, 0)]


def _largest(start: int, left: int, guess: int, fits: Callable[[Span], bool]) -> int:
    """Return how many of those left fit; most pages hold as many as the one before."""
    low, high = 1, left  # the answer is one of these and all between
    guesses = [min(guess, left), min(guess, left) + 1]
    while low < high:
        likely = [size for size in guesses if low < size <= high]
        size = likely[0] if likely else (low + high + 1) // 2
        if fits(Span(start, start + size)):
            low = size
        else:
            high = size - 1
    return low


def shortened(text: str, most: int) -> str:
    """Return a text of at most so many letters, with "…" at its end where something is left out.

    Letters of East Asia are as wide as two.
    """
    width = 0
    for place, letter in enumerate(text):
        width += 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if width > most:
            # The letter before makes room for the sign.
            return f"{text[: max(0, place - 1)].rstrip()}…"
    return text


def two_lines(name: str, width: Callable[[str], float]) -> tuple[str, str] | None:
    """Return a name in two lines whose longer one is as short as possible; None for one word.

    "van der" goes with the word behind it.
    """
    words = name.split()
    places = range(1, len(words))
    good = [at for at in places if not (words[at - 1][0].islower() and is_particle(words[at - 1]))]
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in good or places]
    if not halves:
        return None
    return min(halves, key=lambda lines: max(width(lines[0]), width(lines[1])))


def broken(name: str, fits: Callable[[str], bool]) -> str:
    """Return a name whose words all fit: a word that is too wide goes on in a new line."""
    return " ".join(_broken_word(word, fits) for word in name.split())


def _broken_word(word: str, fits: Callable[[str], bool]) -> str:
    if fits(word):
        return word
    lines, line = [], ""
    for letter in word:
        # An accent of its own stays with its letter.
        if line and not unicodedata.combining(letter) and not fits(line + letter):
            lines.append(line)
            line = ""
        line += letter
    return "\n".join([*lines, line])
