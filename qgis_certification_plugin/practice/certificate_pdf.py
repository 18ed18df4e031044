"""The certificate as PDF, laid out as the site's (contract 12), and marked as practice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .clock import printed_date
from .fonts import BOLD
from .pdf import Page

_WIDTH, _HEIGHT = 842, 595  # A4 landscape
_MIDDLE = 421
_LONGEST_COMPETENCE = 120


@dataclass(frozen=True)
class Certificate:
    """What stands on a certificate."""

    name: str
    wording: str
    course_type: str
    competence: str
    start: date
    end: date
    hours: str
    convener: str
    centre: str
    representative: str
    number: str
    address: str


def draw(certificate: Certificate) -> bytes:
    """Return the PDF. Nothing wraps: long texts run off both edges, as on the site."""
    page = Page(_WIDTH, _HEIGHT)
    page.box(18, 18, _WIDTH - 36, _HEIGHT - 36)
    page.box(50, 450, 100, 100)
    page.box(692, 450, 100, 100)
    page.centred(_MIDDLE, 480, "Certificate of Completion", 26, BOLD)
    page.centred(_MIDDLE, 400, certificate.name, 26, BOLD)
    page.centred(_MIDDLE, 370, certificate.wording, 16)
    page.centred(_MIDDLE, 335, certificate.course_type, 20, BOLD)
    page.centred(_MIDDLE, 300, "With a trained competence in:", 16)
    page.centred(_MIDDLE, 280, certificate.competence[:_LONGEST_COMPETENCE], 14, BOLD)
    page.centred(_MIDDLE, 250, _when(certificate), 16)
    page.centred(_MIDDLE, 220, f"Convened by {certificate.convener} at {certificate.centre}", 16)
    page.centred(200, 110, certificate.representative, 12)
    page.centred(642, 110, certificate.convener, 12)
    page.line(120, 105, 280, 105)
    page.line(562, 105, 722, 105)
    page.centred(200, 90, "Project Representative", 13)
    page.centred(642, 90, "Course Convener", 13)
    page.text(50, 40, f"ID: {certificate.number}", 14)
    page.text(50, 30, f"This certificate can be checked at {certificate.address}", 8)
    page.centred(_MIDDLE, 560, "PRACTICE: THIS IS NOT A CERTIFICATE", 10, BOLD)
    return page.finish()


def _when(certificate: Certificate) -> str:
    days = f"From {printed_date(certificate.start)} to {printed_date(certificate.end)}"
    return f"{days} ({certificate.hours} hours of instruction)" if certificate.hours else days


def note_page(text: str) -> bytes:
    """Return a page with one line of text."""
    page = Page(_WIDTH, _HEIGHT)
    page.centred(_MIDDLE, 300, text, 16)
    return page.finish()
