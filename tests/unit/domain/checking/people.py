"""Invented people of many countries, as they would stand in a careful trainer's table."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.text import fold

_SOURCE = Path(__file__).with_name("people.txt")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class Country:
    """Names and mail domains of one country."""

    code: str
    given: tuple[str, ...]
    surnames: tuple[str, ...]
    providers: tuple[str, ...]
    employers: tuple[str, ...]


def countries() -> list[Country]:
    """Return the countries of the lists."""
    lines = _SOURCE.read_text(encoding="utf-8").splitlines()
    blocks = "\n".join(line for line in lines if not line.startswith("#")).strip().split("\n\n")
    return [_country(block) for block in blocks]


def _country(block: str) -> Country:
    head, *lists = block.splitlines()
    words = [tuple(word.replace("_", " ") for word in line.split()) for line in lists]
    return Country(head.split()[0], *words)


def is_latin(text: str) -> bool:
    """Return whether a name is written in Latin letters."""
    return all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())


def clean_people(each: int, seed: int) -> list[Participant]:
    """Return `each` people of every country; no two have the same name or the same address."""
    rng = random.Random(seed)
    people: list[Participant] = []
    names: set[str] = set()
    addresses: set[str] = set()
    for country in countries():
        for first, surname in _names(country, rng, each, names):
            email = _address(country, rng, first, surname, addresses)
            row = f"{country.code}{len(people):06d}"
            people.append(Participant(first, surname, email, row=row))
    rng.shuffle(people)
    return people


def _names(
    country: Country, rng: random.Random, count: int, taken: set[str]
) -> Iterator[tuple[str, str]]:
    pairs = [
        (first, surname)
        for first in country.given
        for surname in country.surnames
        if is_latin(first) == is_latin(surname) and first != surname
    ]
    rng.shuffle(pairs)
    for given, family in pairs:
        if count == 0:
            return
        # Some people have one name only, some two given names.
        surname = "" if country.code == "ID" and rng.random() < 0.15 else family
        second = rng.choice(country.given)
        both = is_latin(given) and is_latin(second) and rng.random() < 0.04
        first = f"{given} {second}" if both else given
        words = fold(f"{first} {surname}").split()
        if " ".join(sorted(words)) not in taken and len(set(words)) == len(words):
            taken.add(" ".join(sorted(words)))
            count -= 1
            yield first, surname


def _address(
    country: Country, rng: random.Random, first: str, surname: str, taken: set[str]
) -> str:
    for attempt in range(50):
        local = _local(country, rng, first, surname)
        if attempt > 3:
            local += str(rng.randint(2, 99))
        at_work = rng.random() < 0.35
        domain = rng.choice(country.employers if at_work else country.providers)
        email = f"{local}@{domain}"
        key = email.lower().replace(".", "").replace("googlemail", "gmail")
        if key not in taken:
            taken.add(key)
            return email
    raise ValueError(f"no address left for {first} {surname}")


def _local(country: Country, rng: random.Random, first: str, surname: str) -> str:
    if not is_latin(first + surname):
        latin = [name for name in (*country.given, *country.surnames) if is_latin(name)]
        first, surname = rng.sample(latin, 2) if len(latin) > 1 else ("user", "name")
    one, two = _ascii(first, country), _ascii(surname, country)
    if not two:
        return rng.choice([one, f"{one}.{rng.randint(1960, 2005)}", f"{one}_{rng.randint(1, 99)}"])
    number = rng.randint(1, 99)
    return rng.choices(
        [f"{one}.{two}", f"{one[0]}.{two}", f"{one[0]}{two}", f"{one}{two}", f"{two}.{one}",
         f"{one}_{two}", f"{one}{number}", f"{two}{number}", f"{one}-{two}", f"{one}.{two}{number}",
         f"{one.title()}.{two.title()}", f"{number}{rng.randint(10000, 99999)}"],
        [30, 12, 10, 8, 6, 5, 5, 4, 3, 8, 5, 1],
    )[0]  # fmt: skip


def _ascii(name: str, country: Country) -> str:
    small = name.lower()
    if country.code in {"DE", "AT", "CH"}:
        small = small.translate(_GERMAN)
    return "".join(c for c in fold(small) if c.isascii() and c.isalnum()) or "x"
