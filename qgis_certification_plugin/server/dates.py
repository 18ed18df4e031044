"""Dates as the site writes them on its pages (contract 3.3)."""

from __future__ import annotations

import re
from datetime import date

_NAMES = "January February March April May June July August September October November December"
# The site shortens long names, "Sept." to four letters.
_MONTHS = {
    short: number
    for number, name in enumerate(_NAMES.split(), start=1)
    for short in (name, name[:3], name[:4])
}
_DATE = re.compile(r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2}),\s+(?P<year>\d{4})", re.ASCII)


def parse_date(text: str) -> date | None:
    """Return the date in `Nov. 20, 2026` or `March 1, 2027`; None where it is none."""
    match = _DATE.fullmatch(text.strip())
    return _to_date(match) if match else None


def parse_period(text: str) -> tuple[date, date] | None:
    """Return both dates of `Nov. 20, 2026 to Nov. 25, 2026`; None where it is not that."""
    first, separator, last = text.partition(" to ")
    start, end = parse_date(first), parse_date(last)
    return (start, end) if separator and start and end else None


def _to_date(match: re.Match[str]) -> date | None:
    month = _MONTHS.get(match["month"])
    if month is None:
        return None
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None


def parse_iso(text: str) -> date | None:
    """Return the date in `2026-11-20`, as the fields of forms hold it; None where it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
