"""The public page that verifies a certificate (contract 5.9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..dates import parse_period
from ..errors import UnexpectedPage
from ..markup import parse
from .common import optional


@dataclass(frozen=True)
class VerifiedCertificate:
    """A certificate as the site confirms it. Also an unpaid one is shown as verified there."""

    number: str
    name: str
    organisation: str
    course_type: str
    centre: str
    start: date | None
    end: date | None
    language: str | None
    competence: str | None
    hours: str | None
    convener: str | None


def read(html: str, number: str) -> VerifiedCertificate | None:
    """Read the page for this number; None where the site says that there is no such certificate.

    Raises UnexpectedPage where the page says neither, or is about another number.
    """
    page = parse(html)
    table = next((table for card in page.all(class_="card") for table in card.all("table")), None)
    if table is None:
        for notification in page.all(class_="notification"):
            if "is-danger" in notification.classes and "no certificate" in notification.text:
                return None
        raise UnexpectedPage(page="certificate", missing="certificate-table")
    rows = {}
    for row in table.all("tr"):
        cells = [cell.text for cell in row.all("td")]
        if len(cells) == 2:
            rows[cells[0].lower()] = cells[1]
    for label in ("id", "attendee name", "certifying organisation", "course type"):
        if label not in rows:
            raise UnexpectedPage(page="certificate", missing=label)
    if rows["id"] != number:
        raise UnexpectedPage(page="certificate", missing=number)
    period = parse_period(rows.get("course date", ""))
    return VerifiedCertificate(
        number=rows["id"],
        name=rows["attendee name"],
        organisation=rows["certifying organisation"],
        course_type=rows["course type"],
        centre=rows.get("training center", ""),
        start=period[0] if period else None,
        end=period[1] if period else None,
        language=optional(rows.get("course language", "")),
        competence=optional(rows.get("trained competence(s)", "")),
        hours=optional(rows.get("instruction hours", "")),
        convener=optional(rows.get("course convener", "")),
    )
