"""The site's day, and dates in the words in which its pages print them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

# The site's time zone, Africa/Johannesburg, knows no summer time (contract 0.12).
SITE_ZONE = timezone(timedelta(hours=2), "SAST")

_SHORT = ("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.").split()
_LONG = (
    "January February March April May June July August September October November December"
).split()


def now() -> datetime:
    """Return the time at the site."""
    return datetime.now(SITE_ZONE)


def page_date(day: date) -> str:
    """Return a date as the pages print it, like `Nov. 20, 2026` (contract 3.3)."""
    return f"{_SHORT[day.month - 1]} {day.day}, {day.year}"


def page_period(start: date, end: date) -> str:
    """Return both dates of a course, like `Nov. 20, 2026 to Nov. 25, 2026`."""
    return f"{page_date(start)} to {page_date(end)}"


def page_time(moment: datetime) -> str:
    """Return date and time, like `Nov. 23, 2026, 11:10 p.m.`."""
    half = "a.m." if moment.hour < 12 else "p.m."
    return f"{page_date(moment.date())}, {moment.hour % 12 or 12}:{moment.minute:02d} {half}"


def printed_date(day: date) -> str:
    """Return a date as certificates print it, like `20 November 2026` (contract 12)."""
    return f"{day.day} {_LONG[day.month - 1]} {day.year}"


def read_date(text: str) -> date | None:
    """Return the date in a form field; ISO, else month/day/year as the site reads it (6.1)."""
    for pattern in ("%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y"):
        try:
            return datetime.strptime(text.strip(), pattern).replace(tzinfo=SITE_ZONE).date()
        except ValueError:
            continue
    return None
