"""What a course's sheets say, in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cmp_to_key

from qgis.PyQt.QtCore import QCollator, QLocale

from ....domain.participants import Participant
from ....domain.sheets import (
    Sheet,
    SheetPerson,
    by_surname,
    course_days,
    people_on_sheets,
    shortened,
)
from ....map.sheets.content import SheetContent
from ....server.pages.course import CoursePage
from ....translation import translate
from ...dates import period_text, weekday_text

# Letters that have room in two lines of any of our sheets.
_TWO_LINES = 110


def sheet_content(
    sheet: Sheet, participants: Iterable[Participant], page: CoursePage, *, practising: bool
) -> SheetContent:
    """Return what stands on the sheets of a course; nobody without a name is on them."""
    days = [""]
    if sheet is Sheet.ATTENDANCE:
        days = [weekday_text(day) for day in course_days(page.start, page.end)]
    practice = translate("Sheets", "Practice: none of this is real") if practising else ""
    return SheetContent(
        people=in_order(people_on_sheets(participants)),
        days=days,
        course=shortened(page.course_type, _TWO_LINES),
        dates=period_text(page.start, page.end),
        place=shortened(page.centre, _TWO_LINES),
        organisation=shortened(page.organisation_name, _TWO_LINES),
        practice=practice,
    )


def in_order(people: Iterable[SheetPerson]) -> list[SheetPerson]:
    """Return the people by surname, as lists in the user's language and country have them."""
    locale = QLocale()
    # Programs' own locale puts Ł behind Z.
    is_nobodys = locale.language() == QLocale.Language.C
    collator = QCollator(QLocale(QLocale.Language.English) if is_nobodys else locale)
    is_dutch = locale.language() == QLocale.Language.Dutch
    without_prefix = is_dutch and not locale.name().endswith("_BE")
    return by_surname(people, cmp_to_key(collator.compare), without_prefix=without_prefix)
