"""What is wrong with a course before it is sent, and which courses are alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.arranging.courses import (
    MOST_COMPETENCE,
    CourseFields,
    Offer,
    Twin,
    begun,
    convener_name,
    has_namesake,
    moved,
    new_one,
    problems,
    proposed,
    twin_of,
    username_of,
)
from qgis_certification_plugin.domain.arranging.printed import (
    COMPETENCE_SIZE,
    cut_off,
    line_width,
    runs_off,
)
from qgis_certification_plugin.domain.arranging.problems import stopping
from qgis_certification_plugin.domain.checking.printing import PAGE_WIDTH

OFFER = Offer(
    {1: "Introduction to QGIS"},
    {2: "Tess Trainer <trainer1>", 3: "Conny Convener <convener1>"},
    {4: "Utrecht"},
    {5: "attendance"},
)
DAY = date(2027, 3, 1)
GOOD = CourseFields(1, 2, 4, 5, "Dutch", "Reading maps", DAY, DAY + timedelta(days=4))
TWIN = Twin("Introduction to QGIS", DAY, DAY + timedelta(days=4), "Utrecht", "Tess Trainer")


def codes(fields: CourseFields, offer: Offer = OFFER) -> list[tuple[str, str, bool]]:
    return [(one.field, one.code, one.stops) for one in problems(fields, offer)]


def test_nothing_is_wrong_with_a_good_course() -> None:
    assert codes(GOOD) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"course_type": 0}, [("course_type", "missing", True)]),
        ({"convener": 99}, [("convener", "gone", True)]),
        ({"competence": " \u200b "}, [("competence", "missing", True)]),
        ({"language": " "}, [("language", "no-language", False)]),
        ({"language": "x" * 201}, [("language", "too-long", True)]),
        ({"competence": "地図"}, [("competence", "boxes", False)]),
        ({"end": None}, [("end", "missing", True)]),
        ({"end": DAY - timedelta(days=1)}, [("end", "end-before-start", True)]),
        ({"end": DAY}, []),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    change: dict[str, object], expected: list[tuple[str, str, bool]]
) -> None:
    assert codes(replace(GOOD, **change)) == expected  # type: ignore[arg-type]


def test_an_organisation_without_conveners_is_told_so() -> None:
    found = codes(replace(GOOD, convener=0), replace(OFFER, conveners={}))
    assert found == [("convener", "nothing-to-choose", True)]


def test_the_same_course_again_stops() -> None:
    [found] = problems(GOOD, OFFER, {TWIN: "qgis_1"})
    assert (found.code, found.stops, found.detail) == ("twin", True, "qgis_1")


def test_a_namesakes_course_only_warns() -> None:
    offer = replace(OFFER, conveners={**OFFER.conveners, 9: "Tess Trainer <other>"})
    [found] = problems(GOOD, offer, {TWIN: "qgis_1"})
    assert (found.code, found.stops) == ("twin", False)
    assert has_namesake(GOOD, offer)


def test_conveners_are_known_by_name_and_username() -> None:
    assert convener_name("Tess Trainer <trainer1>") == "Tess Trainer"
    assert username_of("Tess Trainer < trainer1 >") == "trainer1"
    assert (convener_name("Tess"), username_of("Tess")) == ("Tess", "")


def test_nothing_is_alike_before_everything_is_chosen() -> None:
    assert twin_of(GOOD, OFFER) == TWIN
    assert twin_of(replace(GOOD, centre=0), OFFER) is None


def test_a_competence_that_the_site_takes_can_run_off_the_page() -> None:
    wide = "W" * 61  # 61 x 1000/1000 x 14 points = 854
    assert codes(replace(GOOD, competence=wide)) == [("competence", "runs-off", False)]
    assert cut_off(wide, COMPETENCE_SIZE) == 1
    assert not runs_off("W" * 60, COMPETENCE_SIZE)


@given(st.text(max_size=150))
def test_what_is_left_fits_the_page(text: str) -> None:
    kept = text[: len(text) - cut_off(text, COMPETENCE_SIZE)]
    assert line_width(kept, COMPETENCE_SIZE) <= PAGE_WIDTH


@given(st.text(max_size=130))
def test_a_competence_that_passes_is_taken_by_the_site(text: str) -> None:
    fields = replace(GOOD, competence=text).tidied()
    if not stopping(problems(fields, OFFER)):
        assert 0 < len(fields.competence) <= MOST_COMPETENCE


@given(st.dates(), st.integers(0, 400), st.dates())
def test_a_course_that_is_moved_is_as_long(start: date, days: int, to: date) -> None:
    if (date.max - start).days < days:
        return
    found = moved(replace(GOOD, start=start, end=start + timedelta(days=days)), to)
    assert found.start == to
    assert found.end is not None
    assert (found.end - to).days == min(days, (date.max - to).days) or found.end >= to


_ADDRESSES = st.lists(st.sampled_from(["a", "b", "1-a"]), max_size=4)


@given(_ADDRESSES, st.sampled_from(["a", "b", "1-a", "new"]))
def test_a_new_course_is_found_even_under_an_address_that_was_there(
    before: list[str], made: str
) -> None:
    assert new_one(before, [made, *before]) == made
    assert new_one(before, before) is None


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.dates(date(1990, 1, 1), date(2200, 1, 1)))
def test_a_copy_is_proposed_for_the_next_such_days(start: date, today: date) -> None:
    found = proposed(replace(GOOD, start=start, end=start + timedelta(days=4)), today)
    assert found.start is not None
    assert found.end is not None
    assert (found.end - found.start).days == 4
    assert found.start.weekday() == start.weekday()
    assert found.start > max(start, today)
    assert (found.start - max(start, today)).days <= 7


def test_what_leaves_no_choice_is_chosen_in_a_new_course() -> None:
    found = begun(CourseFields(), OFFER, date(2026, 11, 26))
    assert (found.course_type, found.convener, found.centre) == (1, 0, 4)
    assert found.start == found.end == date(2026, 11, 30)
