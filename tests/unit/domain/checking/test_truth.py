"""Nearly every mistake is found, and careful people are left in peace."""

from __future__ import annotations

from collections import Counter

import pytest

from .measure import Outcome, in_courses, measure
from .mistakes import PAIR_KINDS, ROW_KINDS, Seeded, corpus
from .people import countries

MISTAKES = 1000


@pytest.fixture(scope="module")
def seeded() -> Seeded:
    return corpus(count=MISTAKES)


def test_the_corpus_is_as_large_and_wide_as_it_claims(seeded: Seeded) -> None:
    assert len({country.code for country in countries()}) >= 25
    assert len({person.row[:2] for person in seeded.people if person.row in seeded.clean}) >= 25
    assert len(seeded.clean) >= 5000
    assert len(seeded.mistakes) == MISTAKES


def test_every_kind_of_mistake_is_made_at_least_ten_times(seeded: Seeded) -> None:
    made = Counter(mistake.kind for mistake in seeded.mistakes)
    assert min(made[kind] for kind in (*ROW_KINDS, *PAIR_KINDS)) >= 10


def test_in_one_long_table_mistakes_are_found_and_the_clean_left_in_peace(seeded: Seeded) -> None:
    outcome = measure(seeded)
    assert outcome.found >= 0.95, outcome.kinds()
    assert outcome.false_alarms <= 0.01, outcome.alarms


def test_in_tables_of_one_course_each_too(seeded: Seeded) -> None:
    outcome = Outcome()
    for course in in_courses(seeded, 25):
        outcome.add(measure(course))
    assert outcome.mistakes == MISTAKES
    assert outcome.found >= 0.95, outcome.kinds()
    assert outcome.false_alarms <= 0.01, outcome.alarms


def test_no_kind_of_mistake_is_overlooked_in_a_long_table(seeded: Seeded) -> None:
    missed = measure(seeded).kinds()
    made = Counter(mistake.kind for mistake in seeded.mistakes)
    assert not [kind for kind, count in missed.items() if count * 2 > made[kind]]
