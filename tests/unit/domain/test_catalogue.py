"""Organisations, centres and courses, and what a learner looks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

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
    joined,
)

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
COURSE = Course(
    course_type="Introduction to QGIS",
    organisation="Kartografie Academie",
    start=TODAY,
    end=TODAY + 2 * DAY,
    convener="Zoë Tester",
    centre="Utrecht",
    language="Nederlands",
    competence="Basic GIS concepts",
    location=Location(5.12, 52.09),
)
COURSES = st.lists(
    st.builds(
        lambda kind, start, length: replace(
            COURSE, course_type=kind, start=TODAY + start * DAY, end=TODAY + (start + length) * DAY
        ),
        st.sampled_from(["A", "b", "C"]),
        st.integers(-5, 5),
        st.integers(0, 5),
    ),
    max_size=12,
)


def catalogue(*courses: Course) -> Catalogue:
    return Catalogue(
        server="https://example.org",
        as_of=datetime(2026, 11, 23, tzinfo=timezone.utc),
        organisations=(
            Organisation("Kartografie Academie", country_code="NL"),
            Organisation("École Spatiale", country_code="CH"),
            Organisation("Nowhere Maps"),
        ),
        courses=courses,
    )


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (TODAY - DAY, CourseState.UPCOMING),
        (TODAY, CourseState.RUNNING),
        (TODAY + DAY, CourseState.RUNNING),
        (TODAY + 2 * DAY, CourseState.RUNNING),
        (TODAY + 3 * DAY, CourseState.PAST),
    ],
)
def test_both_dates_are_days_of_the_course(day: date, state: CourseState) -> None:
    assert COURSE.state(day) is state


def test_a_course_of_one_day_runs_on_that_day() -> None:
    one_day = replace(COURSE, end=TODAY)
    states = [one_day.state(day) for day in (TODAY - DAY, TODAY, TODAY + DAY)]
    assert states == [CourseState.UPCOMING, CourseState.RUNNING, CourseState.PAST]


def test_the_key_of_a_course_does_not_change_with_its_details() -> None:
    assert replace(COURSE, competence="Other", location=None).key == COURSE.key


@pytest.mark.parametrize(
    "other",
    [
        replace(COURSE, course_type="x"),
        replace(COURSE, organisation="x"),
        replace(COURSE, convener="x"),
        replace(COURSE, centre="x"),
        replace(COURSE, language=None),
        replace(COURSE, start=TODAY - DAY),
        replace(COURSE, end=TODAY + DAY),
        replace(COURSE, centre=COURSE.convener, convener=COURSE.centre),
    ],
)
def test_another_course_has_another_key(other: Course) -> None:
    assert other.key != COURSE.key


def test_a_course_of_today_that_stands_in_both_feeds_is_one() -> None:
    one_day = replace(COURSE, end=TODAY)
    assert joined([one_day], [one_day], [], TODAY) == (one_day,)


def test_a_running_course_is_kept_from_what_was_seen_before() -> None:
    running = replace(COURSE, start=TODAY - DAY)
    assert joined([], [], [running], TODAY) == (running,)


def test_an_upcoming_or_past_course_that_the_site_no_longer_lists_is_gone() -> None:
    upcoming = replace(COURSE, start=TODAY + DAY)
    past = replace(COURSE, start=TODAY - 5 * DAY, end=TODAY - DAY)
    assert joined([], [], [upcoming, past], TODAY) == ()


def test_what_the_site_says_today_replaces_what_was_seen_before() -> None:
    corrected = replace(COURSE, competence="Corrected")
    assert joined([corrected], [], [COURSE], TODAY) == (corrected,)


@given(COURSES, COURSES, COURSES)
def test_every_course_is_listed_once_and_in_order(
    upcoming: list[Course], past: list[Course], seen: list[Course]
) -> None:
    result = joined(upcoming, past, seen, TODAY)
    keys = [course.key for course in result]
    assert len(keys) == len(set(keys))
    assert {course.key for course in [*upcoming, *past]} <= set(keys)
    assert [course.start for course in result] == sorted(course.start for course in result)
    assert joined(past=past, upcoming=reversed(upcoming), seen_before=seen, today=TODAY) == result


@pytest.mark.parametrize(
    "name", ["Kartografie Academie", "kartografie  ACADEMIE ", "Kartográfie Academie"]
)
def test_a_course_finds_its_organisation_by_name(name: str) -> None:
    assert catalogue().country_of(replace(COURSE, organisation=name)) == "NL"


def test_the_organisation_of_a_course_may_be_unknown() -> None:
    archived = replace(COURSE, organisation="Archived School")
    assert catalogue().organisation_of(archived) is None
    assert catalogue().country_of(archived) is None
    assert catalogue().country_of(replace(COURSE, organisation="Nowhere Maps")) is None


def test_an_empty_filter_lets_everything_through_in_order() -> None:
    other = replace(COURSE, course_type="Other")
    assert CourseFilter().select(catalogue(other, COURSE), TODAY) == [other, COURSE]


@pytest.mark.parametrize(
    "text",
    ["introduction", "INTRO utrecht", "zoe", "ZOË", "basic nederlands", "  ", "academie tester"],
)
def test_all_words_have_to_be_found_anywhere_in_the_course(text: str) -> None:
    assert CourseFilter(text=text).select(catalogue(COURSE), TODAY) == [COURSE]


@pytest.mark.parametrize("text", ["introduction paris", "advanced", "zoë x"])
def test_one_word_too_many_finds_nothing(text: str) -> None:
    assert CourseFilter(text=text).select(catalogue(COURSE), TODAY) == []


def test_countries_and_states_narrow_the_choice_together() -> None:
    swiss = replace(COURSE, organisation="École Spatiale")
    later = replace(swiss, start=TODAY + DAY)
    nowhere = replace(COURSE, organisation="Nowhere Maps")
    everything = catalogue(COURSE, swiss, later, nowhere)
    abroad = CourseFilter(countries=frozenset({"CH"}))
    assert abroad.select(everything, TODAY) == [swiss, later]
    now = replace(abroad, states=frozenset({CourseState.RUNNING}))
    assert now.select(everything, TODAY) == [swiss]


def test_problems_do_not_make_another_catalogue() -> None:
    one = catalogue(COURSE)
    assert one == replace(one)
    assert one != replace(one, courses=())
