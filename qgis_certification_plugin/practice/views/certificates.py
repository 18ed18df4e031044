"""Issuing, paying and revoking certificates (contract 5.1 to 5.4)."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

from .. import lookups
from ..call import Broken, Call, NotFound, Refused
from ..forms import Field, Form
from ..lookups import course_path, course_title, person
from ..store import Row
from ..web import Response
from .attendees import NOT_EDITABLE
from .courses import people

_DAYS_TO_REVOKE = 7  # after the end of the course


def issue(call: Call, org: str, course: str, attendee: str, type_pk: str) -> Response:
    """Ask, or issue one certificate."""
    row = lookups.course_to_work_on(call, org, course)
    who = lookups.enrolled(call, row, lookups.number(attendee))
    kind = lookups.certificate_type(call, lookups.number(type_pk))
    if kind is None or row["credits"] is None:
        raise Broken
    form = _issue_form(row, who, kind)
    if call.is_post and form.read(call.request) and row["credits"] < 1:
        form.refuse("Insufficient credits")
    if not call.is_post or not form.is_valid:
        return call.page(
            "issue.html", course=row, attendee=who, type=kind, form=form, back=course_path(row)
        )
    # A field that was not sent means "unpaid", and the credit is taken all the same.
    paid = form.values["is_paid"].lower() in {"true", "on", "1", "yes"}
    _insert(call, row, who["id"], kind["id"], paid=paid)
    _take_credit(call, row)
    return call.back(course_path(row), "The certificate was issued.")


def _issue_form(course: Row, who: Row, kind: Row) -> Form:
    def fixed(name: str, pk: int) -> Field:
        return Field(name, "hidden", required=True, initial=pk, choices=[(str(pk), "")])

    enough = "True" if course["credits"] >= 1 else "False"
    return Form(
        [
            fixed("course", course["id"]),
            fixed("attendee", who["id"]),
            fixed("certificate_type", kind["id"]),
            Field("is_paid", "hidden", initial=enough),
        ]
    )


def _insert(call: Call, course: Row, attendee: int, kind: int | None, *, paid: bool) -> None:
    highest = call.store.value("SELECT MAX(number) FROM certificate") or 0
    try:
        call.store.run(
            "INSERT INTO certificate (number, course_id, attendee_id, author_id,"
            " certificate_type_id, is_paid, issue_date) VALUES (?, ?, ?, ?, ?, ?, ?)",
            highest + 1, course["id"], attendee, call.user_id, kind, paid, call.today.isoformat(),
        )  # fmt: skip
    except sqlite3.IntegrityError:  # the person has one for this course already
        raise Broken from None


def _take_credit(call: Call, course: Row) -> None:
    call.store.run(
        "UPDATE organisation SET credits = credits - 1 WHERE id = ?", course["organisation_id"]
    )


def generate_all(call: Call, org: str, course: str) -> Response:
    """Issue to everybody in the course; for owners and managers (contract 5.2)."""
    row = lookups.course_to_manage(call, org, course)
    credit = row["credits"] or 0
    if credit <= 0:
        raise Refused("You do not have enough credits to generate certificates")
    everybody = people(call, row)
    if not call.is_post:
        return call.page(
            "confirm.html", heading="Issue certificates to all of them?",
            lines=[f"Course: QGIS - {course_title(row)}"], people=[person(p) for p in everybody],
            note="This takes credits of your organisation.", form_id="generate-all", action=".",
            button="Submit", back=course_path(row),
        )  # fmt: skip
    for who in everybody:
        has = lookups.certificate(call, row, who["id"])
        if has is not None and has["author_id"] == call.user_id:
            continue
        _insert(call, row, who["id"], None, paid=credit > 0)
        if credit > 0:
            credit -= 1
            _take_credit(call, row)
    return call.back(course_path(row), "All certificates are generated")


def pay(call: Call, org: str, course: str, attendee: str) -> Response:
    """Pay for a certificate that is not paid yet; takes a credit each time (contract 5.3)."""
    row = lookups.course_to_work_on(call, org, course)
    pk = lookups.number(attendee)
    certificate = lookups.certificate(call, row, pk)
    if certificate is None:
        raise NotFound
    if not call.is_post:
        return call.page(
            "confirm.html", heading="Pay this certificate?",
            lines=[f"Certificate: QGIS-{certificate['number']}"], form_id="update-status",
            button="Pay", back=course_path(row),
        )  # fmt: skip
    call.store.run("UPDATE certificate SET is_paid = 1 WHERE id = ?", certificate["id"])
    _take_credit(call, row)
    return call.back(course_path(row), "The certificate was paid.")


def revoke(call: Call, org: str, course: str, attendee: str) -> Response:
    """Take a certificate back. The credit and the printed file stay as they are (5.4)."""
    row = lookups.course_to_work_on(call, org, course)
    certificate = lookups.certificate(call, row, lookups.number(attendee))
    if certificate is None:
        raise NotFound
    end = date.fromisoformat(row["end_date"])
    if call.today > end + timedelta(days=_DAYS_TO_REVOKE):
        raise Refused(NOT_EDITABLE)
    number = f"QGIS-{certificate['number']}"
    if not call.is_post:
        who = call.store.one("SELECT * FROM attendee WHERE id = ?", certificate["attendee_id"])
        lines = [f"Certificate: {number}", f"Course: {course_title(row)}"]
        return call.page(
            "confirm.html", heading="Revoke Certificate",
            lines=lines + ([f"Attendee: {person(who)}"] if who else []),
            note="A revoked certificate does not come back.", form_id="delete-confirmation",
            button="Revoke", back=course_path(row),
        )  # fmt: skip
    call.store.run("DELETE FROM certificate WHERE id = ?", certificate["id"])
    return call.back(course_path(row), f"{number} was revoked.")
