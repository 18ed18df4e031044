"""Dates as the site writes them on its pages (contract 3.3)."""

from __future__ import annotations

import re
from datetime import date

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}
_DATE = re.compile(r"(?P<month>[A-Z][a-z]{2,8})\.?\s+(?P<day>\d{1,2}),\s+(?P<year>\d{4})")


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
    month = _MONTHS.get(match["month"][:3].lower())
    if month is None:
        return None
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
