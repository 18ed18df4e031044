"""Dates as the site writes them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.server.dates import parse_date, parse_period

MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()


def written(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year:04d}"


@given(st.dates())
def test_every_date_the_site_can_write_is_read(day: date) -> None:
    assert parse_date(written(day)) == day


@given(st.dates(), st.dates())
def test_every_period_is_read_as_it_stands(start: date, end: date) -> None:
    assert parse_period(f" {written(start)} to {written(end)} ") == (start, end)


@given(st.text())
def test_any_other_text_is_no_date(text: str) -> None:
    assert parse_date(text) is None or "," in text
    assert parse_period(text) is None or " to " in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nov. 31, 2026",
        "Feb. 29, 2027",
        "Nov. 0, 2026",
        "Foo. 1, 2026",
        "Marble 1, 2026",
        "nov. 1, 2026",
        "2 Jan. 2027",
        "2026-11-20",
        "Jan. 1, 0000",
        "Nov. 20, 2026 to Nov. 25, 2026",
        "None",
    ],
)
def test_what_looks_like_a_date_and_is_none(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize("text", ["Nov. 20, 2026", "Nov. 20, 2026 to", "to Nov. 20, 2026", " to "])
def test_half_a_period_is_none(text: str) -> None:
    assert parse_period(text) is None
