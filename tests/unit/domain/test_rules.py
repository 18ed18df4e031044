"""Days and euro."""

from __future__ import annotations

from datetime import date, datetime, timezone

from qgis_certification_plugin.domain.rules import (
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
