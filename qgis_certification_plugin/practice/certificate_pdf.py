"""The certificate as PDF, laid out as the site's (contract 12), and marked as practice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..domain.certificate_layout import (
    LOGOS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULES,
    TEXTS,
    CertificateFacts,
    Part,
    texts_of,
)
from .fonts import BOLD, REGULAR
from .pdf import Page
from .pdf_image import lay_below

_WIDTH, _HEIGHT = round(PAGE_WIDTH, 3), round(PAGE_HEIGHT, 3)


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


def draw(certificate: Certificate, background: bytes = b"") -> bytes:
    """Return the PDF, on a picture if there is one.

    Nothing wraps: long texts run off both edges, as on the site.
    """
    page = Page(_WIDTH, _HEIGHT)
    if background:
        lay_below(page, background)
    page.box(18, 18, _WIDTH - 36, _HEIGHT - 36)
    for box in LOGOS:
        page.box(box.left, box.bottom, box.width, box.height)
    texts = _texts(certificate)
    for place in TEXTS:
        write = page.centred if place.centred else page.text
        write(place.x, place.y, texts[place.part], place.size, BOLD if place.bold else REGULAR)
    for left, right, y in RULES:
        page.line(left, y, right, y)
    page.centred(_WIDTH / 2, 560, "PRACTICE: THIS IS NOT A CERTIFICATE", 10, BOLD)
    return page.finish()


def _texts(certificate: Certificate) -> dict[Part, str]:
    texts = texts_of(
        CertificateFacts(
            name=certificate.name,
            wording=certificate.wording,
            course_type=certificate.course_type,
            competence=certificate.competence,
            start=certificate.start,
            end=certificate.end,
            hours=certificate.hours,
            convener=certificate.convener,
            centre=certificate.centre,
            representative=certificate.representative,
            number=certificate.number,
        )
    )
    checked_at = f"This certificate can be checked at {certificate.address}"
    return {**texts, Part.VERIFICATION: checked_at}


def note_page(text: str) -> bytes:
    """Return a page with one line of text."""
    page = Page(_WIDTH, _HEIGHT)
    page.centred(_WIDTH / 2, 300, text, 16)
    return page.finish()
