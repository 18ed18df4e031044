"""How long a certificate can still be corrected or revoked, in the status of its row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ...domain.rules import site_today
from ...server.pages.course import Attendee
from ...services.results import DaysLeft, days_left
from ...translation import translate

if TYPE_CHECKING:
    from .status import Status


class IssueDays:
    """The days on which certificates of a course were issued from this computer, by number."""

    def __init__(self) -> None:
        """Know of none."""
        self.days: Mapping[str, date] = {}
        self.course_end: date | None = None

    def left(self, row: Attendee | None) -> DaysLeft | None:
        """Return the days left for a row of the course page; None without a certificate."""
        if row is None or not row.number or self.course_end is None:
            return None
        return days_left(row, self.days.get(row.number), self.course_end, site_today())


def with_days(status: Status, left: DaysLeft | None) -> Status:
    """Return the status of a certificate with the days left: short in the column, full below."""
    if left is None:
        return status
    text = f"{status.text} · {short_text(left)}" if left.correct else status.text
    return replace(status, text=text, details=(*status.details, *sentences(left)))


def short_text(left: DaysLeft) -> str:
    """Return what the column says where a correction is possible and the day is known."""
    if left.correct == 1:
        return translate("DaysLeft", "last day to correct")
    return translate("DaysLeft", "%n day(s) left to correct", n=left.correct or 0)


def sentences(left: DaysLeft) -> tuple[str, str]:
    """Return how long it can be corrected, and how long it can be revoked."""
    return _correct(left.correct), _revoke(left.revoke)


def _correct(days: int | None) -> str:
    if days is None:
        return translate(
            "DaysLeft",
            "Name and e-mail can still be corrected, for a week after the day of issue. "
            "Which day that was is not known here: it was not issued from this computer.",
        )
    if days == 0:
        return translate("DaysLeft", "Name and e-mail can no longer be corrected.")
    return translate(
        "DaysLeft", "Name and e-mail can be corrected for %n more day(s), today included.", n=days
    )


def _revoke(days: int | None) -> str:
    if days is None:
        return translate("DaysLeft", "It can still be revoked.")
    if days == 0:
        return translate("DaysLeft", "It can no longer be revoked.")
    return translate("DaysLeft", "It can be revoked for %n more day(s), today included.", n=days)
