"""Who stands on the sheets, in which order, on how many pages, and for which days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.domain.sheets import (
    SheetPerson,
    Span,
    broken,
    by_surname,
    course_days,
    main_surname,
    pages,
    people_on_sheets,
    shortened,
    two_lines,
)

FIRST = date(2026, 12, 14)
HEIGHTS = st.lists(st.integers(1, 40), max_size=120)


def names(people: list[SheetPerson]) -> list[str]:
    return [one.name for one in people]


def test_a_course_of_one_day_has_that_day() -> None:
    assert course_days(FIRST, FIRST) == [FIRST]


def test_each_day_of_a_course_is_there_across_months_and_years() -> None:
    days = course_days(date(2026, 12, 27), date(2027, 1, 5))
    assert (len(days), days[0], days[-1]) == (10, date(2026, 12, 27), date(2027, 1, 5))


def test_a_course_that_ends_before_it_begins_has_its_first_day() -> None:
    assert course_days(FIRST, FIRST - timedelta(days=3)) == [FIRST]


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 200))
def test_days_follow_each_other_from_the_first_to_the_last(start: date, more: int) -> None:
    end = start + timedelta(days=more)
    days = course_days(start, end)
    assert (days[0], days[-1], len(days)) == (start, end, more + 1)
    assert all(after - before == timedelta(days=1) for before, after in zip(days, days[1:]))


def test_nobody_without_a_name_is_on_a_sheet() -> None:
    people = people_on_sheets([Participant(email="a@example.org"), Participant("Zoë", "Smit")])
    assert names(people) == ["Zoë Smit"]


def test_a_whole_name_from_the_site_is_filed_by_its_surname() -> None:
    (one,) = people_on_sheets([Participant("Anna de Vries", from_site=True)])
    assert (one.name, one.surname) == ("Anna de Vries", "de Vries")


def test_people_come_by_surname_and_then_by_name() -> None:
    people = [
        SheetPerson("Zoë Bos", "Bos"),
        SheetPerson("Al Vos", "Vos"),
        SheetPerson("Al Bos", "Bos"),
    ]
    assert names(by_surname(people, str.casefold)) == ["Al Bos", "Zoë Bos", "Al Vos"]


def test_the_dutch_file_a_surname_by_its_main_word() -> None:
    people = [SheetPerson("Al de Vries", "de Vries"), SheetPerson("Al Smit", "Smit")]
    assert names(by_surname(people, str.casefold)) == ["Al de Vries", "Al Smit"]
    dutch = by_surname(people, str.casefold, without_prefix=True)
    assert names(dutch) == ["Al Smit", "Al de Vries"]


@pytest.mark.parametrize(
    ("surname", "main"),
    [("van der Berg", "Berg"), ("Van Damme", "Van Damme"), ("de", "de"), ("", ""), ("王", "王")],
)
def test_the_main_word_of_a_surname(surname: str, main: str) -> None:
    assert main_surname(surname) == main


@given(st.lists(st.builds(Participant, st.text(max_size=8), st.text(max_size=8)), max_size=20))
def test_everybody_with_a_name_is_there_once(participants: list[Participant]) -> None:
    shown = by_surname(people_on_sheets(participants), str.casefold, without_prefix=True)
    assert sorted(names(shown)) == sorted(one.name for one in participants if one.name)


def test_nobody_at_all_has_one_page() -> None:
    assert pages(0, lambda _span: True) == [Span(0, 0)]


@given(HEIGHTS, st.integers(1, 100))
def test_pages_hold_everybody_once_and_as_many_as_fit(heights: list[int], room: int) -> None:
    def fits(span: Span) -> bool:
        return sum(heights[span.start : span.end]) <= room

    found = pages(len(heights), fits)
    assert found[0].start == 0
    assert found[-1].end == len(heights)
    for span, after in zip(found, found[1:]):
        assert span.end == after.start
        assert not fits(Span(span.start, span.end + 1))
    assert all(fits(span) or span.end - span.start == 1 for span in found)


def test_rows_of_one_height_need_about_two_questions_a_page() -> None:
    asked: list[Span] = []

    def fits(span: Span) -> bool:
        asked.append(span)
        return span.end - span.start <= 21

    assert len(pages(210, fits)) == 10
    assert len(asked) < 35


def test_a_name_in_two_lines_is_cut_where_both_are_short() -> None:
    assert two_lines("Ana Maria de la Cruz", len) == ("Ana Maria", "de la Cruz")
    assert two_lines("Prince", len) is None


def test_a_surname_keeps_what_stands_before_it_in_one_line() -> None:
    assert two_lines("Zoë van der Müller", len) == ("Zoë", "van der Müller")
    assert two_lines("de Vries", len) == ("de", "Vries")


def test_a_word_that_is_too_wide_goes_on_in_a_new_line() -> None:
    assert broken("Llanfairpwll Jones", lambda word: len(word) <= 8) == "Llanfair\npwll Jones"


def test_an_accent_stays_with_its_letter() -> None:
    assert broken("abe\u0301d", lambda word: len(word) <= 3) == "abe\u0301\nd"


@given(st.text("ab\u0301 小", max_size=40), st.integers(1, 6))
def test_breaking_changes_no_letter(name: str, room: int) -> None:
    shown = broken(name, lambda word: len(word) <= room)
    assert shown.replace("\n", "") == " ".join(name.split())


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("QGIS", "QGIS"),
        ("QGIS 34567", "QGIS 34567"),
        ("QGIS 345678", "QGIS 3456…"),
        ("小" * 6, "小" * 4 + "…"),
    ],
)
def test_a_text_too_long_for_its_place_says_so(text: str, short: str) -> None:
    assert shortened(text, 10) == short
