"""The page of a course (contract 3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from .. import lookups
from ..call import Broken, Call, NotFound
from ..lookups import course_path, course_title, organisation_path, person
from ..pages import period
from ..store import Row
from ..web import Response, redirect

DAYS_TO_EDIT = 7

_PEOPLE = """
  SELECT attendee.*, course_attendee.id AS place, certificate.number, certificate.is_paid,
    certificate.issue_date, certificate_type.name AS type_name
  FROM course_attendee
  JOIN attendee ON attendee.id = course_attendee.attendee_id
  LEFT JOIN certificate ON certificate.course_id = course_attendee.course_id
    AND certificate.attendee_id = attendee.id
  LEFT JOIN certificate_type ON certificate_type.id = certificate.certificate_type_id
  WHERE course_attendee.course_id = ? ORDER BY course_attendee.id
"""


@dataclass(frozen=True)
class Line:
    """One row of the table of participants."""

    name: str
    attendee: int
    place: int
    number: str
    type: str
    paid: bool
    may_edit: bool


def is_editable(certificate: Row | None, today: date) -> bool:
    """Return whether a participant can still be edited: 7 days, and never without a date."""
    if certificate is None or certificate["number"] is None:
        return True
    if certificate["issue_date"] is None:
        return False
    return date.fromisoformat(certificate["issue_date"]) + timedelta(days=DAYS_TO_EDIT) > today


def people(call: Call, course: Row) -> list[Row]:
    """Return the participants with their certificates."""
    return call.store.all(_PEOPLE, course["id"])


def show(call: Call, org: str, course: str) -> Response:
    """Show a course; participants only to those who may work on it."""
    lookups.open_organisation(call, org)
    found = lookups.courses_by_slug(call, course)
    if len(found) > 1:
        return _shared_slug(call, found, org)
    if not found or found[0]["organisation_slug"] != org:
        raise NotFound
    row = found[0]
    lines = _lines(call, row) if lookups.may_work_on(call, row) else None
    credit = row["credits"] or 0
    return call.page(
        "course.html",
        course=row,
        title=course_title(row),
        path=course_path(row),
        organisation_path=organisation_path(org),
        details=_details(row),
        rows=lines,
        enough=credit >= 1,
        may_change=lines is not None,
        may_generate=lines is not None and credit >= len(lines),
    )


def _shared_slug(call: Call, found: list[Row], org: str) -> Response:
    """Give one of two courses with the same slug another one, as the site does (3.5)."""
    if any(row["organisation_slug"] != org for row in found):
        raise Broken
    last = found[-1]
    call.store.run(
        "UPDATE course SET slug = ? WHERE id = ?", f"{last['slug']}-{last['id']}", last["id"]
    )
    return redirect(organisation_path(org))


def _details(course: Row) -> list[tuple[str, str]]:
    start, _, end = period(course).partition(" to ")
    return [
        ("Course name", course_title(course)),
        ("Course type", course["type_name"]),
        ("Course language", str(course["language"])),
        ("Trained competence(s)", str(course["competence"])),
        ("Course convener", course["convener_name"]),
        ("Training center", course["center_name"]),
        ("Organisation", course["organisation_name"]),
        ("Start date", start),
        ("End date", end),
    ]


def _lines(call: Call, course: Row) -> list[Line]:
    return [
        Line(
            name=person(row),
            attendee=row["id"],
            place=row["place"],
            number=f"QGIS-{row['number']}" if row["number"] is not None else "",
            type=row["type_name"] or course["certificate_type_name"] or "",
            paid=bool(row["is_paid"]),
            may_edit=is_editable(row, call.today),
        )
        for row in people(call, course)
    ]
