"""Days, periods and moments as the user's language writes them."""

from __future__ import annotations

import re
from datetime import date, datetime

from qgis.PyQt.QtCore import QDate, QDateTime, QLocale

_WEEKDAY = re.compile(r"^dddd[\s,\u060c]*|[\s,\u060c]*dddd$")
# Between quotes stand words, such as the Spanish "de".
_DAY_FIRST = re.compile(r"(?P<day>dd?\.?)(?P<rest>(?:'[^']*'|[^d'])*)")
_MONTH_FIRST = re.compile(r"(?P<month>MMM\s+)(?P<day>dd?)(?P<rest>[^d]*)")
_YEAR_LAST = re.compile(r"[\s,]*(?:'[^']*'\s*)?yyyy\D*$")


def day_text(day: date, locale: QLocale | None = None) -> str:
    """Return one day with the month in short letters, such as 14 Dec 2026."""
    locale = locale or QLocale()
    return str(locale.toString(_qdate(day), _pattern(locale)))


def weekday_text(day: date, locale: QLocale | None = None) -> str:
    """Return one day in full, such as Monday, 14 December 2026."""
    locale = locale or QLocale()
    long = str(locale.dateFormat(QLocale.FormatType.LongFormat))
    if "dddd" not in long:
        long = f"dddd, {long}"
    return str(locale.toString(_qdate(day), long))


def period_text(
    start: date, end: date, locale: QLocale | None = None, this_year: int | None = None
) -> str:
    """Return the days of a course as short as the language allows, such as 14–16 Dec 2026.

    The year goes without saying where it is `this_year`: 14–16 Dec.
    """
    locale = locale or QLocale()
    pattern = _pattern(locale)
    without_year = _YEAR_LAST.sub("", pattern)
    if start.year == end.year == this_year:
        pattern = without_year
    last = str(locale.toString(_qdate(end), pattern))
    if start == end:
        return last
    if (start.year, start.month) == (end.year, end.month):
        shortest = _in_one_month(start, end, pattern, locale)
        if shortest:
            return shortest
    first = without_year if start.year == end.year else pattern
    return f"{locale.toString(_qdate(start), first)} – {last}"


def moment_text(moment: datetime, now: datetime | None = None) -> str:
    """Return when something was: the time, with the day unless it was today. Both are aware."""
    locale = QLocale()
    local = moment.astimezone()
    today = (now or datetime.now().astimezone()).astimezone().date()
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    clock = str(locale.toString(shown.time(), QLocale.FormatType.ShortFormat))
    return clock if local.date() == today else f"{day_text(local.date(), locale)} {clock}"


def _pattern(locale: QLocale) -> str:
    long = str(locale.dateFormat(QLocale.FormatType.LongFormat))
    return _WEEKDAY.sub("", long).replace("MMMM", "MMM")


def _in_one_month(start: date, end: date, pattern: str, locale: QLocale) -> str:
    day_first = _DAY_FIRST.fullmatch(pattern)
    if day_first:
        first = locale.toString(_qdate(start), day_first["day"])
        return f"{first}–{locale.toString(_qdate(end), pattern)}"
    month_first = _MONTH_FIRST.fullmatch(pattern)
    if month_first:
        first = locale.toString(_qdate(start), month_first["month"] + month_first["day"])
        rest = month_first["day"] + month_first["rest"]
        return f"{first}–{locale.toString(_qdate(end), rest)}"
    return ""


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
