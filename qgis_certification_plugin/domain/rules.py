"""Money and days: what a certificate costs and how long it can be corrected."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from .programme import programme

# One certificate costs one credit, a donation of this many euro to QGIS.
EURO_PER_CREDIT = programme().euro_per_certificate

# A participant can be edited and the Revoke button shows while fewer than this many days have
# passed since the issue date (contract 3.5).
DAYS_TO_CORRECT = 7

# The site counts days in Africa/Johannesburg, UTC+2 without summer time (contract 0.12).
SITE_TIME = timezone(timedelta(hours=2))


def euro(credits_: int) -> int:
    """Return what this many credits cost, in EUR."""
    return credits_ * EURO_PER_CREDIT


def site_today(now: datetime | None = None) -> date:
    """Return the day that the site calls today; `now` is an aware datetime."""
    return (now or datetime.now(timezone.utc)).astimezone(SITE_TIME).date()


def last_day_to_correct(issued: date) -> date:
    """Return the last day on which a certificate issued on that day can be corrected."""
    return issued + timedelta(days=DAYS_TO_CORRECT - 1)


def last_day_to_revoke(issued: date, course_end: date) -> date:
    """Return the last day on which it can be revoked: two rules of the site, both must hold.

    The button is there as long as a correction is possible; the page behind it refuses once the
    course ended more than seven days ago (contract 5.4).
    """
    return min(last_day_to_correct(issued), course_end + timedelta(days=DAYS_TO_CORRECT))


def days_to_correct(issued: date, today: date) -> int:
    """Return how many days a certificate can still be corrected, today counted; 0 when over."""
    return _days_until(last_day_to_correct(issued), today)


def days_to_revoke(issued: date, course_end: date, today: date) -> int:
    """Return how many days it can still be revoked, today counted; 0 when over."""
    return _days_until(last_day_to_revoke(issued, course_end), today)


def _days_until(last: date, today: date) -> int:
    # Never more than the rule gives, also where this computer's clock went back.
    return min(max((last - today).days + 1, 0), DAYS_TO_CORRECT)
