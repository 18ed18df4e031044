"""PDFs of certificates, and the mail that announces them (contract 5.5 to 5.8)."""

from __future__ import annotations

import base64
import io
import zipfile
from datetime import date, datetime

from .. import lookups
from ..backgrounds import picture_of
from ..call import Broken, Call, NotFound
from ..certificate_pdf import Certificate, draw, note_page
from ..clock import SITE_ZONE
from ..lookups import course_path, person
from ..store import Row
from ..web import Response, pdf_answer
from .courses import people

REPRESENTATIVE = "Petra Example"


def _make(call: Call, course: Row, certificate: Row) -> bytes:
    """Draw the certificate. Raises Broken where the course says too little (contract 5.5)."""
    who = call.store.one("SELECT * FROM attendee WHERE id = ?", certificate["attendee_id"])
    kind = call.store.one(
        "SELECT * FROM certificate_type WHERE id = ?",
        certificate["certificate_type_id"] or course["certificate_type_id"],
    )
    if who is None or kind is None or course["competence"] is None:
        raise Broken
    content = _content(call, course, person(who).strip(), kind["wording"], number(certificate))
    return draw(content, picture_of(call, course))


def _content(call: Call, course: Row, name: str, wording: str, number: str) -> Certificate:
    return Certificate(
        name=name,
        wording=wording,
        course_type=course["type_name"],
        competence=course["competence"],
        start=date.fromisoformat(course["start_date"]),
        end=date.fromisoformat(course["end_date"]),
        hours=course["hours"],
        convener=titled(course),
        centre=course["center_name"],
        representative=REPRESENTATIVE,
        number=number,
        address=f"http://{call.request.host}/en/qgis/certificate/{number}/",
    )


def titled(course: Row) -> str:
    """Return the convener's name with title and degree."""
    name = f"{course['title']} {course['convener_name']}".strip()
    return f"{name}, {course['degree']}" if course["degree"] else name


def number(certificate: Row) -> str:
    """Return the number as it is printed."""
    return f"QGIS-{certificate['number']}"


def _printed(call: Call, course: Row, certificate: Row) -> bytes:
    """Return the file of this number, made when first asked for, and then kept (contract 5.4)."""
    kept = call.store.value("SELECT content FROM printed WHERE number = ?", number(certificate))
    return bytes(kept) if kept is not None else _print_anew(call, course, certificate)


def _print_anew(call: Call, course: Row, certificate: Row) -> bytes:
    content = _make(call, course, certificate)
    call.store.run(
        "INSERT OR REPLACE INTO printed (number, content) VALUES (?, ?)",
        number(certificate), content,
    )  # fmt: skip
    return content


def _paid_certificate(call: Call, course: Row, attendee: str) -> Row:
    certificate = lookups.certificate(call, course, lookups.number(attendee))
    if certificate is None:
        raise Broken
    if not certificate["is_paid"]:
        raise NotFound
    return certificate


def show(call: Call, org: str, course: str, attendee: str) -> Response:
    """Show the PDF of a paid certificate."""
    row = lookups.course_to_work_on(call, org, course)
    certificate = _paid_certificate(call, row, attendee)
    return pdf_answer(_printed(call, row, certificate), f"{number(certificate)}.pdf")


def _paid(call: Call, course: Row) -> list[Row]:
    return call.store.all(
        "SELECT * FROM certificate WHERE course_id = ? AND is_paid ORDER BY number", course["id"]
    )


def download_zip(call: Call, org: str, course: str) -> Response:
    """Return the PDFs of all paid certificates; one that fails lets all fail."""
    row = lookups.course_to_work_on(call, org, course)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for certificate in _paid(call, row):
            name = f"{row['name'].replace('/', '_')}/{number(certificate)}.pdf"
            archive.writestr(name, _printed(call, row, certificate))
    return Response(
        200, packed.getvalue(), "application/x-zip-compressed",
        [("Content-Disposition", "attachment; filename=certificates.zip")],
    )  # fmt: skip


def regenerate(call: Call, org: str, course: str, attendee: str) -> Response:
    """Make the PDF of one certificate anew; for owners and managers."""
    row = lookups.course_to_manage(call, org, course)
    certificate = _paid_certificate(call, row, attendee)
    if call.is_post:
        content = _print_anew(call, row, certificate)
        return pdf_answer(content, f"{number(certificate)}.pdf")
    return call.page(
        "confirm.html", heading="Make this PDF anew?",
        lines=[f"Certificate: {number(certificate)}"], form_id="regenerate-certificate",
        button="Submit", back=course_path(row),
    )  # fmt: skip


def regenerate_all(call: Call, org: str, course: str) -> Response:
    """Make the PDFs of the course anew; for owners and managers."""
    row = lookups.course_to_manage(call, org, course)
    if not call.is_post:
        return call.page(
            "confirm.html", heading="Make the PDFs of this course anew?", action=".",
            people=[person(who) for who in people(call, row) if who["is_paid"]],
            form_id="regenerate-all", button="Submit", back=course_path(row),
        )  # fmt: skip
    certificates = _paid(call, row)
    call.store.run_many(
        "DELETE FROM printed WHERE number = ?", [(number(one),) for one in certificates]
    )
    for certificate in certificates:
        _print_anew(call, row, certificate)
    return call.back(course_path(row), "All certificates are updated")


def send_mail(call: Call, org: str, course: str) -> Response:
    """Note a mail for each paid certificate; none is sent."""
    row = lookups.course_to_work_on(call, org, course)
    if not call.is_post:
        return call.page(
            "confirm.html", heading="Send Email", form_id="send-email", action=".",
            receivers=[person(who) for who in people(call, row) if who["is_paid"]],
            note="Only participants with paid certificates get it.", button="Submit",
            back=course_path(row),
        )  # fmt: skip
    for certificate in _paid(call, row):
        who = call.store.one("SELECT * FROM attendee WHERE id = ?", certificate["attendee_id"])
        if who is not None and who["email"]:
            _note_mail(call, row, who)
    return call.back(course_path(row), "Email sent")


def _note_mail(call: Call, course: Row, who: Row) -> None:
    if "\n" in who["email"] or "\r" in who["email"]:
        raise Broken
    link = course_path(course).replace("/en/", "/en/qgis/", 1)
    call.store.run(
        "INSERT INTO mail (course_id, address, subject, text, sent) VALUES (?, ?, ?, ?, ?)",
        course["id"], who["email"], f"Certificate from {course['type_name']} Course",
        f"http://{call.request.host}{link}print/{who['id']}/", call.moment(),
    )  # fmt: skip


_PREVIEW = """
  SELECT course_type.name AS type_name, course_type.hours, center.name AS center_name,
    convener.title, convener.degree, user.first_name || ' ' || user.last_name AS convener_name,
    ? AS competence, ? AS start_date, ? AS end_date
  FROM course_type, center, convener JOIN user ON user.id = convener.user_id
  WHERE course_type.id = ? AND center.id = ? AND convener.id = ?
    AND course_type.organisation_id = ? AND center.organisation_id = course_type.organisation_id
    AND convener.organisation_id = course_type.organisation_id
"""


def preview(call: Call, org: str) -> Response:
    """Show how a certificate would look (contract 5.7)."""
    _ = call.user_id
    organisation = lookups.open_organisation(call, org)
    posted = call.request.posted
    if not call.is_post or not any(name != "csrfmiddlewaretoken" for name in call.request.form):
        return pdf_answer(note_page("Please go back and fill in the form first."), "preview.pdf")
    if posted("template_certificate") is None:
        raise Broken
    kind = lookups.certificate_type(call, lookups.number(posted("certificate_type") or ""))
    row = call.store.one(
        _PREVIEW, posted("trained_competence") or "", _iso(posted("start_date")),
        _iso(posted("end_date")), posted("course_type"), posted("training_center"),
        posted("course_convener"), organisation["id"],
    )  # fmt: skip
    if row is None or kind is None:
        raise Broken
    content = _content(call, row, "Jane Doe", kind["wording"], "QGIS-DEMO")
    return pdf_answer(
        draw(content, _sent_picture(posted("template_certificate") or "")), "preview.pdf"
    )


def _sent_picture(address: str) -> bytes:
    """Return what a data address holds; an empty one stands for no picture."""
    _, found, packed = address.partition(";base64,")
    try:
        return base64.b64decode(packed, validate=True) if found else b""
    except ValueError:
        raise Broken from None


def _iso(text: str | None) -> str:
    try:
        parsed = datetime.strptime(text or "", "%Y-%m-%d").replace(tzinfo=SITE_ZONE)
    except ValueError:
        raise Broken from None
    return parsed.date().isoformat()
