"""How many mistakes the checks find, how many false alarms they raise, and how long they take."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from benchmarks.figures import Figure, growth
from qgis_certification_plugin.domain.checking import Checker, is_email
from qgis_certification_plugin.domain.participants import Participant
from tests.unit.domain.checking import measure as truth
from tests.unit.domain.checking.mistakes import Seeded, corpus

ROWS = 5000
SIZES = (500, 1500, 5000)
FULL_LIMIT = 500.0  # ms
EDIT_LIMIT = 16.0  # ms
EDITS = 400
ROUNDS = 5
FOUND = 0.95
FALSE = 0.01


def measure() -> list[Figure]:
    """Return the shares found and wrongly found, and the times."""
    seeded = corpus()  # of a fixed seed: the shares are the same on every machine
    return [*_truth(seeded), *_full_checks(seeded), *_edits(seeded), *_growth(seeded)]


# ---------- What is found ----------


def _truth(seeded: Seeded) -> list[Figure]:
    courses = truth.Outcome()
    for course in truth.in_courses(seeded, 25):
        courses.add(truth.measure(course))
    figures: list[Figure] = []
    for where, outcome in (("one long table", truth.measure(seeded)), ("courses of 25", courses)):
        figures += [
            Figure(
                f"mistakes found, {outcome.mistakes} among {outcome.clean} clean people, {where}",
                round(outcome.found * 100, 2),
                "%",
                f"at least {FOUND:.0%}",
                outcome.found >= FOUND,
            ),
            Figure(
                f"clean people with a false alarm, {where}",
                round(outcome.false_alarms * 100, 2),
                "%",
                f"at most {FALSE:.0%}",
                outcome.false_alarms <= FALSE,
            ),
        ]
    return figures


# ---------- How long it takes ----------


def _full_checks(seeded: Seeded) -> list[Figure]:
    people = seeded.people[:ROWS]
    # The worst that a list can be: every cell has something to repair.
    loud = [
        replace(
            person,
            first_name=f" {person.first_name.upper()}",
            surname=person.surname.upper(),
            email=f"{person.name} <{person.email}>",
        )
        for person in people
    ]
    return [
        _timed(f"check of {ROWS} rows", people, lambda: Checker(people, seeded.context)),
        _timed(f"check of {ROWS} rows, mistakes in every cell", loud, lambda: Checker(loud)),
    ]


def _timed(name: str, people: Sequence[Participant], work: Callable[[], object]) -> Figure:
    taken = statistics.median(_milliseconds(work) for _ in range(ROUNDS))
    return _figure(name, taken, _plain(people), FULL_LIMIT)


def _edits(seeded: Seeded) -> list[Figure]:
    people = list(seeded.people[:ROWS])
    checker = Checker(people, seeded.context)
    rng = random.Random(1)
    times = _edit(checker, rng, people)
    plain = _plain(people)
    same = [replace(person, email="course@example.org") for person in people]
    in_crowd = _edit(Checker(same), rng, same)
    return [
        _figure(
            f"re-check of an edit among {ROWS} rows, median",
            statistics.median(times),
            plain,
            EDIT_LIMIT,
        ),
        _figure(f"re-check of an edit among {ROWS} rows, longest", max(times), plain, EDIT_LIMIT),
        _figure(
            f"re-check of an edit where all {ROWS} share an e-mail, longest",
            max(in_crowd),
            plain,
            EDIT_LIMIT,
        ),
    ]


def _growth(seeded: Seeded) -> list[Figure]:
    full: dict[int, float] = {}
    edit: dict[int, float] = {}
    bare: dict[int, float] = {}
    for rows in SIZES:
        people = list(seeded.people[:rows])
        work = partial(Checker, people, seeded.context)
        full[rows] = min(_milliseconds(work) for _ in range(ROUNDS))
        edit[rows] = statistics.median(_edit(work(), random.Random(1), people))
        bare[rows] = min(_plain(people) for _ in range(ROUNDS))
    return [
        growth("a check of all rows", "rows", full, 1.15, bare),
        growth("the re-check of an edit, median", "rows", edit, 1.0),
    ]


def _edit(checker: Checker, rng: random.Random, people: list[Participant]) -> list[float]:
    """Return the milliseconds that each of many edits takes."""
    times = []
    for _ in range(EDITS):
        edited = [_edited(rng, people)]
        start = time.thread_time()
        checker.update(edited)
        times.append((time.thread_time() - start) * 1000)
    return times


def _edited(rng: random.Random, people: list[Participant]) -> Participant:
    """Return one row with another's name or address, or a letter more."""
    place = rng.randrange(len(people))
    one, other = people[place], rng.choice(people)
    people[place] = rng.choice(
        [
            replace(one, first_name=other.first_name),
            replace(one, surname=other.surname),
            replace(one, email=other.email),
            replace(one, surname=f"{one.surname}s"),
            replace(one, email=f"x{one.email}"),
        ]
    )
    return people[place]


def _figure(name: str, value: float, baseline: float, limit: float) -> Figure:
    goal = f"at most {limit:g} ms"
    return Figure(name, value, "ms", goal, value <= limit, baseline, value / baseline)


def _plain(people: Sequence[Participant]) -> float:
    """Return the time that the plainest of checks takes: shape, and each address and name once."""

    def look() -> int:
        seen: dict[str, int] = {}
        wrong = 0
        for person in people:
            wrong += not person.first_name.strip() or not is_email(person.email.strip())
            for key in (person.email.strip().casefold(), person.name.casefold()):
                seen[key] = seen.get(key, 0) + 1
        return wrong + sum(count > 1 for count in seen.values())

    return statistics.median(_milliseconds(look) for _ in range(ROUNDS))


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000
