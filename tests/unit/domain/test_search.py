"""What a learner looks for: every part of the filter, and the join to organisations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    CourseFilter,
    CourseState,
    Location,
    Organisation,
    TrainingCentre,
)
from qgis_certification_plugin.domain.periods import Preset, days, with_end
from qgis_certification_plugin.domain.search import first_to_come
from qgis_certification_plugin.domain.text import fold

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
DUTCH = Course("Introduction", "Kaartschool", TODAY, TODAY, centre="Utrecht", language="NL",
               location=Location(5.12, 52.09))  # fmt: skip
GERMAN = replace(DUTCH, organisation="Geowerk", centre="Münster", language="Deutsch/English")
ONLINE = replace(DUTCH, centre="Kaartschool online", location=None)
LOST = replace(DUTCH, centre="Somewhere", location=None)
LATER = replace(DUTCH, course_type="INTRODUCTION ", start=TODAY + 40 * DAY, end=TODAY + 42 * DAY)
COURSES = (DUTCH, GERMAN, ONLINE, LOST, LATER)
ORGANISATIONS = (
    Organisation("Kaartschool", "NL", "Netherlands"),
    Organisation("Geowerk", "DE", "Germany"),
)


def catalogue(*courses: Course, organisations: tuple[Organisation, ...] = ORGANISATIONS,
              centres: tuple[TrainingCentre, ...] = ()) -> Catalogue:  # fmt: skip
    as_of = datetime(2026, 11, 23, tzinfo=timezone.utc)
    return Catalogue("https://example.org", as_of, organisations, centres, courses or COURSES)


def found(language: str = "en", **parts: Any) -> list[Course]:
    wanted = CourseFilter(**parts)
    return wanted.select(catalogue(), TODAY, language)


@pytest.mark.parametrize(
    ("text", "language", "courses"),
    [
        ("duitsland", "nl", [GERMAN]),
        ("germany", "nl", [GERMAN]),
        ("nederlands", "de", [DUTCH, ONLINE, LOST, LATER]),
        ("dutch utrecht", "en", [DUTCH, LATER]),
        ("munster DEUTSCH", "en", [GERMAN]),
        ("allemagne", "nl", []),
    ],
)
def test_a_word_may_mean_the_country_or_the_language(
    text: str, language: str, courses: list[Course]
) -> None:
    assert found(language, text=text) == courses


def test_a_language_finds_all_its_spellings_and_mixed_courses() -> None:
    assert found(languages=frozenset({"nl"})) == [DUTCH, ONLINE, LOST, LATER]
    assert found(languages=frozenset({"en", "de"})) == [GERMAN]


def test_course_types_are_one_whatever_their_case() -> None:
    assert found(course_types=frozenset({fold("introduction")})) == list(COURSES)
    assert found(course_types=frozenset({"other"})) == []


def test_online_is_what_says_so_and_has_no_location() -> None:
    assert found(place="online") == [ONLINE]
    assert found(place="place") == [DUTCH, GERMAN, LATER]


def test_a_course_is_in_time_when_one_of_its_days_is() -> None:
    late: dict[str, Any] = {"first_day": TODAY + 41 * DAY, "last_day": TODAY + 90 * DAY}
    assert found(**late) == [LATER]
    assert found(last_day=TODAY - DAY) == []
    assert found(first_day=LATER.end) == [LATER]
    assert found(first_day=LATER.end + DAY) == []


def test_only_some_courses_by_their_keys() -> None:
    assert found(only=frozenset({GERMAN.key, "gone"})) == [GERMAN]
    assert found(only=frozenset()) == []


PARTS = st.fixed_dictionaries(
    {},
    optional={
        "text": st.sampled_from(["", "intro", "dutch", "germany", "x"]),
        "countries": st.frozensets(st.sampled_from(["NL", "DE"]), min_size=1),
        "languages": st.frozensets(st.sampled_from(["nl", "de"]), min_size=1),
        "states": st.frozensets(st.sampled_from(CourseState), min_size=1),
        "place": st.sampled_from(["", "place", "online"]),
        "first_day": st.dates(TODAY - 9 * DAY, TODAY + 99 * DAY),
        "last_day": st.dates(TODAY - 9 * DAY, TODAY + 99 * DAY),
    },
)


@given(PARTS)
def test_all_parts_together_are_what_each_lets_through(parts: dict[str, Any]) -> None:
    each = [found(**{name: value}) for name, value in parts.items()]
    expected = [course for course in COURSES if all(course in some for some in each)]
    assert found(**parts) == expected


# --- the join --------------------------------------------------------------------------------


def test_the_same_name_counts_before_one_that_differs_in_case() -> None:
    upper = Organisation("KAARTSCHOOL", "BE")
    known = catalogue(organisations=(*ORGANISATIONS, upper))
    assert known.organisation_of(DUTCH) == ORGANISATIONS[0]
    assert known.organisation_of(replace(DUTCH, organisation="KAARTSCHOOL")) == upper


def test_of_two_organisations_with_one_name_none_is_taken() -> None:
    twins = (Organisation("Kaartschool", "NL", email="a@b.nl"), Organisation("Kaartschool", "NL"))
    known = catalogue(organisations=twins)
    assert known.organisation_of(DUTCH) is None
    assert known.country_of(DUTCH) == "NL"
    abroad = catalogue(organisations=(twins[0], Organisation("Kaartschool", "BE")))
    assert abroad.country_of(DUTCH) is None


def test_an_organisation_with_a_new_name_is_found_by_its_centre() -> None:
    renamed = Organisation("Kaartacademie", "NL")
    known = catalogue(
        organisations=(renamed,), centres=(TrainingCentre("Utrecht", "Kaartacademie"),)
    )
    assert known.organisation_of(DUTCH) == renamed
    assert known.organisation_of(replace(DUTCH, centre="Elsewhere")) is None


def test_an_archived_organisation_is_missing() -> None:
    known = catalogue(organisations=(), centres=(TrainingCentre("Utrecht", "Kaartschool"),))
    assert known.organisation_of(DUTCH) is None


# --- periods ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("preset", "today", "first", "last"),
    [
        (Preset.THIS_MONTH, date(2028, 2, 20), date(2028, 2, 1), date(2028, 2, 29)),
        (Preset.NEXT_MONTH, date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 31)),
        (Preset.NEXT_3_MONTHS, date(2026, 11, 30), date(2026, 11, 30), date(2027, 2, 28)),
        (Preset.NEXT_12_MONTHS, date(2028, 2, 29), date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_presets_are_calendar_months(preset: Preset, today: date, first: date, last: date) -> None:
    assert days(preset, today) == (first, last)


@given(st.sampled_from(Preset), st.dates())
def test_a_period_begins_before_it_ends(preset: Preset, today: date) -> None:
    first, last = days(preset, today)
    assert first is None or last is None or first <= last


def test_days_in_the_wrong_order_are_turned() -> None:
    assert with_end(TODAY + DAY, TODAY) == (TODAY, TODAY + DAY)


@given(st.lists(st.integers(-5, 5)))
def test_those_to_come_are_the_last_of_courses_by_their_start(days_from_today: list[int]) -> None:
    starts = [TODAY + number * DAY for number in sorted(days_from_today)]
    courses = [replace(DUTCH, start=start, end=start) for start in starts]
    begun = first_to_come(courses, TODAY)
    assert courses[begun:] == [course for course in courses if course.start > TODAY]
