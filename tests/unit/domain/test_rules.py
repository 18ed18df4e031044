"""Days and euro."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.rules import (
    DAYS_TO_CORRECT,
    days_to_correct,
    days_to_revoke,
    euro,
    last_day_to_correct,
    last_day_to_revoke,
    site_today,
)


def test_a_credit_is_twenty_euro() -> None:
    assert euro(18) == 360


def test_the_site_is_two_hours_ahead_of_utc() -> None:
    assert site_today(datetime(2026, 11, 23, 21, 59, tzinfo=timezone.utc)) == date(2026, 11, 23)
    assert site_today(datetime(2026, 11, 23, 22, 0, tzinfo=timezone.utc)) == date(2026, 11, 24)


def test_six_days_old_can_be_corrected_and_seven_cannot() -> None:
    assert last_day_to_correct(date(2026, 11, 17)) == date(2026, 11, 23)


def test_revoking_also_ends_with_the_course() -> None:
    assert last_day_to_revoke(date(2026, 11, 23), date(2026, 11, 20)) == date(2026, 11, 27)
    assert last_day_to_revoke(date(2026, 11, 23), date(2026, 12, 20)) == date(2026, 11, 29)


ISSUED = date(2026, 11, 17)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (date(2026, 11, 17), 7),
        (date(2026, 11, 18), 6),
        (date(2026, 11, 22), 2),
        (date(2026, 11, 23), 1),
        (date(2026, 11, 24), 0),
        (date(2027, 11, 24), 0),
        (date(2026, 11, 16), 7),
    ],
)
def test_the_days_left_count_today_and_end_with_the_seventh_day(today: date, left: int) -> None:
    assert days_to_correct(ISSUED, today) == left


@pytest.mark.parametrize(
    ("today", "end", "left"),
    [
        (date(2026, 11, 17), date(2026, 11, 17), 7),
        (date(2026, 11, 17), date(2026, 11, 10), 1),
        (date(2026, 11, 17), date(2026, 11, 9), 0),
        (date(2026, 11, 23), date(2026, 11, 16), 1),
        (date(2026, 11, 23), date(2026, 11, 15), 0),
        (date(2026, 11, 24), date(2027, 1, 1), 0),
    ],
)
def test_both_rules_must_hold_to_revoke(today: date, end: date, left: int) -> None:
    assert days_to_revoke(ISSUED, end, today) == left


@given(DAYS, DAYS, DAYS)
def test_revoking_never_lasts_longer_than_correcting(issued: date, end: date, today: date) -> None:
    left = days_to_correct(issued, today)
    assert 0 <= days_to_revoke(issued, end, today) <= left <= DAYS_TO_CORRECT
    assert (left > 0) == (today <= last_day_to_correct(issued))


# Amsterdam goes from UTC+1 to UTC+2 on 29 March 2026 and back on 25 October; Auckland and
# Honolulu are on other days than the site for much of the day.
@pytest.mark.parametrize(
    ("zone", "clock", "day"),
    [
        ("Europe/Amsterdam", datetime(2026, 3, 28, 22, 59, 59), date(2026, 3, 28)),
        ("Europe/Amsterdam", datetime(2026, 3, 28, 23, 0), date(2026, 3, 29)),
        ("Europe/Amsterdam", datetime(2026, 3, 29, 23, 59, 59), date(2026, 3, 29)),
        ("Europe/Amsterdam", datetime(2026, 3, 30, 0, 0), date(2026, 3, 30)),
        ("Europe/Amsterdam", datetime(2026, 10, 24, 23, 59, 59), date(2026, 10, 24)),
        ("Europe/Amsterdam", datetime(2026, 10, 25, 22, 59, 59), date(2026, 10, 25)),
        ("Europe/Amsterdam", datetime(2026, 10, 25, 23, 0), date(2026, 10, 26)),
        ("Africa/Johannesburg", datetime(2026, 3, 29, 0, 0), date(2026, 3, 29)),
        ("Pacific/Auckland", datetime(2026, 11, 24, 10, 59, 59), date(2026, 11, 23)),
        ("Pacific/Auckland", datetime(2026, 11, 24, 11, 0), date(2026, 11, 24)),
        ("Pacific/Honolulu", datetime(2026, 11, 23, 11, 59, 59), date(2026, 11, 23)),
        ("Pacific/Honolulu", datetime(2026, 11, 23, 12, 0), date(2026, 11, 24)),
    ],
)
def test_the_day_turns_at_midnight_of_the_site(zone: str, clock: datetime, day: date) -> None:
    assert site_today(clock.replace(tzinfo=ZoneInfo(zone))) == day


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_is_one_day_at_the_site(fold: int) -> None:
    twice = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Amsterdam"), fold=fold)
    assert site_today(twice) == date(2026, 10, 25)


def test_a_change_of_the_clocks_takes_no_day_away() -> None:
    zone = ZoneInfo("Europe/Amsterdam")
    issued = site_today(datetime(2026, 3, 25, 9, 0, tzinfo=zone))
    last = datetime(2026, 3, 31, 23, 59, 59, tzinfo=zone)
    assert days_to_correct(issued, site_today(last)) == 1
    assert days_to_correct(issued, site_today(last + timedelta(seconds=1))) == 0
