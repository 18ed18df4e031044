"""The result sheet of a course: who has which certificate, as the course page shows it now.

Nothing of it is stored: it is made anew whenever it is opened. Only the day of issue comes from
the journals of this computer, because the site shows it to nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path

from ..domain.rules import days_to_correct, days_to_revoke, site_today
from ..server.address import ServerAddress, certificate_path
from ..server.pages.course import Attendee, CoursePage
from ..storage.issue_times import issue_times
from .certificates import file_name
from .courses import attendees


@dataclass(frozen=True)
class Result:
    """One certificate. `issued` is None where it was not issued from this computer.

    `file` is the name of its PDF in the folder used last, empty where there is none.
    """

    row: Attendee
    number: str
    issued: date | None
    link: str
    file: str = ""


def issue_days(folder: Path, server: str, organisation: str, course: str) -> dict[str, date]:
    """Return the site's day on which each number was issued from this computer."""
    return {
        number: site_today(datetime.fromtimestamp(moment, timezone.utc))
        for number, moment in issue_times(folder, server, organisation, course).items()
    }


def result_sheet(
    page: CoursePage,
    server: ServerAddress,
    days: Mapping[str, date],
    files: Collection[str] = (),
) -> tuple[Result, ...]:
    """Return the certificates of the page by their numbers; `files` are names in a folder."""
    found = []
    for row in attendees(page):
        if row.number:
            name = file_name(row)
            link = server.url(certificate_path(row.number))
            file = name if name in files else ""
            found.append(Result(row, row.number, days.get(row.number), link, file))
    return tuple(sorted(found, key=lambda result: _in_order(result.number)))


def _in_order(number: str) -> tuple[int, str]:
    digits = number.rpartition("-")[2]
    return (int(digits) if digits.isdecimal() else 0), number


@dataclass(frozen=True)
class DaysLeft:
    """How long a certificate can still be changed: days with today counted, 0 when it is over.

    None where only the site knows: issued from another computer, and still open.
    """

    correct: int | None
    revoke: int | None


def days_left(row: Attendee, issued: date | None, course_end: date, today: date) -> DaysLeft:
    """Return the days left; what the page does not offer any more is over, whatever we counted."""
    if issued is None:
        return DaysLeft(None if row.may_edit else 0, None if row.may_revoke else 0)
    correct = days_to_correct(issued, today) if row.may_edit else 0
    revoke = days_to_revoke(issued, course_end, today) if row.may_revoke else 0
    return DaysLeft(correct, revoke)
