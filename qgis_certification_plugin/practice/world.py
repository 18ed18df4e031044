"""The world that the practice server starts with: invented, and the same each time for a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from .clock import SITE_ZONE
from .maker import CERTIFICATE_TYPES, QUESTIONS, Maker
from .passwords import hashed
from .places import COMPETENCES, COUNTRIES, COURSE_TYPES, LONG_NAME, Country
from .rehearsal import furnish
from .store import Store

SCENARIOS = ("default", "empty", "few-credits", "big")

_FEW = 3
_MANY = 200
_USUAL_COURSES = 300
_BIG = (500, 5000)


@dataclass(frozen=True)
class Account:
    """Somebody to sign in as; `organisation_slug` is "" for people without an organisation."""

    username: str
    password: str
    organisation_slug: str


class _Person(NamedTuple):
    role: str
    username: str
    first_name: str
    last_name: str


_PEOPLE = (
    _Person("owner", "olivia", "Olivia", "Visser"),
    _Person("owner_without_credits", "noemie", "Noémie", "Favre"),
    _Person("convener", "conrad", "Conrad", "de Wit"),
    _Person("outsider", "otto", "Otto", "Outsider"),
    _Person("owner_of_two", "tomasa", "Tomasa", "Doble"),
    _Person("manager", "mira", "Mira", "Manager"),
    _Person("former_convener", "fiona", "Fiona", "Former"),
    _Person("inactive", "ines", "Inès", "Inactive"),
)


def password(username: str) -> str:
    """Return the password of an invented person."""
    return f"practice-{username}"


def build(store: Store, scenario: str, today: date) -> dict[str, Account]:
    """Fill an empty database; return whom to sign in as. Raises ValueError for the scenario.

    A database that holds something is left as it is.
    """
    organisations, courses = _size(scenario)
    if store.is_empty():
        with store.together():
            _Builder(store, today).build(scenario, organisations, courses)
    rows = store.all(
        """SELECT role.name AS role, user.username, MIN(organisation.id),
             COALESCE(organisation.slug, '') AS slug
           FROM role JOIN user ON user.id = role.user_id
           LEFT JOIN owner ON owner.user_id = user.id
           LEFT JOIN convener ON convener.user_id = user.id AND convener.is_active
           LEFT JOIN organisation
             ON organisation.id = COALESCE(owner.organisation_id, convener.organisation_id)
           GROUP BY role.name"""
    )
    return {
        row["role"]: Account(row["username"], password(row["username"]), row["slug"])
        for row in rows
    }


def _size(scenario: str) -> tuple[int, int]:
    name, *numbers = scenario.split(":")
    if name == "big" and len(numbers) == 2 and all(number.isdecimal() for number in numbers):
        return int(numbers[0]), int(numbers[1])
    if scenario == "big":
        return _BIG
    if scenario not in SCENARIOS:
        raise ValueError(scenario)
    usual = sum(len(country.organisations) for country in COUNTRIES)
    return (2, 0) if scenario == "empty" else (usual, _USUAL_COURSES)


class _Builder:
    """Fills the database."""

    def __init__(self, store: Store, today: date) -> None:
        self._today = today
        self._store = store
        self._make = Maker(store, datetime.combine(today, time(9), SITE_ZONE))

    def build(self, scenario: str, organisations: int, courses: int) -> None:
        """Make everything."""
        self._make.fixed(CERTIFICATE_TYPES, QUESTIONS)
        users = {one.role: self._user(one) for one in _PEOPLE}
        self._store.run("UPDATE user SET is_manager = 1 WHERE id = ?", users["manager"])
        self._store.run("UPDATE user SET is_active = 0 WHERE id = ?", users["inactive"])
        made = self._organisations(organisations, users)
        credit = _FEW if scenario == "few-credits" else _MANY
        trainer, other = made[0], made[1]
        self._store.run("UPDATE organisation SET credits = ? WHERE id = ?", credit, trainer)
        self._store.run("UPDATE organisation SET credits = 0 WHERE id = ?", other)
        rehearsed = furnish(
            self._make, self._today, trainer, other, users, courses=courses > 0,
            crowd=scenario.startswith("big"),
        )  # fmt: skip
        self._courses(made[2:], courses - rehearsed)
        if scenario != "empty":
            self._special_cases(made, users)

    def _user(self, one: _Person) -> int:
        pk = self._make.user(one.username, one.first_name, one.last_name)
        self._store.run(
            "UPDATE user SET password = ? WHERE id = ?", hashed(password(one.username)), pk
        )
        self._store.run("INSERT INTO role (name, user_id) VALUES (?, ?)", one.role, pk)
        return pk

    def _organisations(self, count: int, users: dict[str, int]) -> list[int]:
        """Make the organisations, the trainers' own two first; return their numbers."""
        listed = [(country, name) for country in COUNTRIES for name in country.organisations]
        first = [listed[0], listed[len(COUNTRIES[0].organisations)]]
        others = [entry for entry in listed if entry not in first]
        made = []
        for number in range(count):
            country, name = (first + others)[number % len(listed)]
            lap = number // len(listed)
            made.append(self._organisation(number, country, f"{name} {lap + 1}" if lap else name))
        self._make.owner(made[0], users["owner"])
        self._make.owner(made[1], users["owner_without_credits"])
        for pk in made[2:4]:
            self._make.owner(pk, users["owner_of_two"])
            self._make.convener(pk, users["owner_of_two"])
        return made

    def _organisation(self, number: int, country: Country, name: str) -> int:
        pk = self._make.organisation(number, name[:200], country.code, credit=number % 40 - 1)
        short = name if len(name) <= 100 else f"{name[:90].rstrip()} {number}"
        for place in range(1 + number % 3 if number > 1 else 3):
            city = country.cities[place % len(country.cities)]
            # Same city, same point for some; others a little beside it; some nowhere.
            nowhere = place == 2 or number % 11 == 4
            shift = 0.0 if number % 2 == 0 else 0.013 * place
            point = None if nowhere else (city.longitude + shift, city.latitude - shift)
            where = "Online" if nowhere else city.name
            self._make.center(pk, f"{short} - {where} {place + 1}", point)
        for kind in range(3):
            self._make.course_type(pk, COURSE_TYPES[(number + kind) % len(COURSE_TYPES)], kind)
        if number > 1:
            first, last = ("", "") if number % 13 == 7 else ("Trainer", f"Number {number}")
            user = self._make.user(f"trainer{number:03d}", first, last)
            self._make.convener(pk, user)
            self._make.owner(pk, user)
        return pk

    def _courses(self, organisations: list[int], count: int) -> None:
        """Spread courses over the organisations: half past, a third to come, the rest now."""
        languages = {country.code: country.language for country in COUNTRIES}
        for number in range(max(0, count) if organisations else 0):
            organisation = organisations[number % len(organisations)]
            code = self._store.value("SELECT country FROM organisation WHERE id = ?", organisation)
            start, end = _period(self._today, number)
            self._make.course(
                organisation, number // len(organisations), start, end,
                language=None if number % 17 == 3 else languages[code],
                competence=None if number % 19 == 5 else COMPETENCES[number % len(COMPETENCES)],
            )  # fmt: skip

    def _special_cases(self, made: list[int], users: dict[str, int]) -> None:
        run = self._store.run
        run("UPDATE organisation SET credits = -1 WHERE id = ?", made[4])
        run("UPDATE organisation SET credits = NULL WHERE id = ?", made[5])
        run("UPDATE organisation SET enabled = 0 WHERE id = ?", made[6])
        run("UPDATE organisation SET url = NULL WHERE id = ?", made[7])
        run("UPDATE organisation SET archived = 1 WHERE id = ?", made[8])
        run("UPDATE organisation SET country = NULL WHERE name = ?", LONG_NAME)
        owner = users["owner"]
        self._make.applicant("Waiting Map School", "PH", owner, "", "")
        self._make.applicant(
            "Asked Map School (needs info)", "PH", owner, "Pending", "Please name two references."
        )
        self._make.applicant(
            "Rejected Maps Inc",
            "US",
            users["former_convener"],
            "Rejected",
            "References are missing.",
        )


def _period(today: date, number: int) -> tuple[date, date]:
    length = timedelta(days=(number * 5) % 6)
    if number % 6 < 3:
        end = today - timedelta(days=8 + (number * 17) % 700)
        return end - length, end
    if number % 6 < 5:
        start = today + timedelta(days=1 + (number * 13) % 360)
        return start, start + length
    if number % 60 == 5:
        return today, today
    return today - timedelta(days=1 + number % 3), today + timedelta(days=1 + number % 4)
