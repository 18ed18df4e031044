"""When a learner has time: the presets of the filter, as days."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from enum import Enum


class Preset(Enum):
    """A period that moves with the calendar; BETWEEN is one that the learner sets herself."""

    ANY = "any"
    THIS_MONTH = "this-month"
    NEXT_MONTH = "next-month"
    NEXT_3_MONTHS = "next-3-months"
    NEXT_12_MONTHS = "next-12-months"
    BETWEEN = "between"


def days(preset: Preset, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day; None where there is no limit."""
    if preset is Preset.THIS_MONTH:
        return _month(today, 0)
    if preset is Preset.NEXT_MONTH:
        return _month(today, 1)
    if preset is Preset.NEXT_3_MONTHS:
        return today, _later(today, 3)
    if preset is Preset.NEXT_12_MONTHS:
        return today, _later(today, 12)
    return None, None


def _month(today: date, ahead: int) -> tuple[date, date]:
    first = _later(today.replace(day=1), ahead)
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _later(day: date, months: int) -> date:
    """Return the same day some months later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def with_end(first: date, last: date) -> tuple[date, date]:
    """Return both days with the earlier one first."""
    return min(first, last), max(first, last)


def day_after(day: date) -> date | None:
    """Return the next day; None after the last one of the calendar."""
    return day + timedelta(days=1) if day < date.max else None
