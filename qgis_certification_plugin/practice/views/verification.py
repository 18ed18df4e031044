"""Whether a certificate is genuine, for anybody (contract 5.9)."""

from __future__ import annotations

from datetime import datetime

from .. import lookups
from ..call import Broken, Call, NotFound
from ..certificate_pdf import note_page
from ..clock import page_time
from ..lookups import person
from ..pages import period
from ..web import Response, pdf_answer
from .documents import REPRESENTATIVE, titled


def _number(certificate_id: str) -> int | None:
    prefix, _, digits = certificate_id.partition("-")
    if prefix != "QGIS" or not digits.isdecimal() or len(digits) > 18:
        return None
    return int(digits) if str(int(digits)) == digits else None


def search(call: Call) -> Response:
    """Tell where a number is checked."""
    return call.page(
        "text.html", heading="Verify a certificate",
        lines=["Put the number at the end of this page's address."],
    )  # fmt: skip


def show(call: Call, certificate_id: str) -> Response:
    """Show a certificate; fails where the number was given twice (contract 10)."""
    found = call.store.all("SELECT * FROM certificate WHERE number = ?", _number(certificate_id))
    if len(found) > 1:
        raise Broken
    if not found:
        return call.page("certificate.html", rows=None, number=certificate_id)
    course = lookups.course_by_id(call, found[0]["course_id"])
    who = call.store.one("SELECT * FROM attendee WHERE id = ?", found[0]["attendee_id"])
    rows = [
        ("ID", certificate_id),
        ("Attendee Name", person(who) if who is not None else ""),
        ("Project", "QGIS"),
        ("Certifying Organisation", course["organisation_name"]),
        ("Training Center", course["center_name"]),
        ("Course Language", course["language"]),
        ("Trained Competence(s)", course["competence"]),
        ("Course Type", course["type_name"]),
        ("Course Date", period(course)),
        ("Instruction Hours", course["hours"]),
        ("Course Convener", titled(course)),
    ]
    return call.page("certificate.html", rows=rows, number=certificate_id)


def show_organisation(call: Call, certificate_id: str) -> Response:
    """Show the certificate of an organisation; its numbers are a series of their own."""
    row = call.store.one(
        """SELECT organisation_certificate.*, organisation.name FROM organisation_certificate
           JOIN organisation ON organisation.id = organisation_certificate.organisation_id
           WHERE number = ?""",
        _number(certificate_id),
    )
    rows = [] if row is None else [
        ("Certifying Organisation", row["name"]),
        ("Project", "QGIS"),
        ("Date issued", page_time(datetime.fromisoformat(row["issue_date"]))),
        ("Issued by", REPRESENTATIVE),
        ("Validity", "Valid" if row["is_valid"] else "Validity expired"),
    ]  # fmt: skip
    return call.page(
        "organisation_certificate.html", certificate=row, rows=rows, number=certificate_id
    )


def print_organisation(call: Call, org: str) -> Response:
    """Show the certificate of an organisation as PDF."""
    row = lookups.organisation(call, org)
    certificate = call.store.one(
        "SELECT * FROM organisation_certificate WHERE organisation_id = ?", row["id"]
    )
    if certificate is None:
        raise Broken
    text = f"{row['name']} is a certifying organisation. ID: QGIS-{certificate['number']}"
    return pdf_answer(note_page(text), f"QGIS-{certificate['number']}.pdf")


def print_report(call: Call, org: str) -> Response:
    """Show a report about an organisation; for owners and managers."""
    _ = call.user_id
    row = lookups.open_organisation(call, org)
    if not lookups.may_manage(call, row["id"]):
        raise NotFound
    return pdf_answer(note_page(f"{row['name']}: {row['credits']} credits"), f"{org}.pdf")
