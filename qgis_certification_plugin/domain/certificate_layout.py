"""Where the site prints what on a certificate (contract 12): one table for all who draw one.

Lengths in points on a page of A4, landscape; the origin is at the bottom left, and y of a text is
its base line. Texts are in English, as the site prints them in every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from .times import text_width

PAGE_MM = (297.0, 210.0)
POINTS_PER_MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = (side * POINTS_PER_MM for side in PAGE_MM)
# Red, green and blue of all texts, from 0 to 255: nearly black.
INK = (26, 26, 26)
LONGEST_COMPETENCE = 120
# How far letters of Times reach above and below their base line, as parts of their size.
ASCENT, DESCENT = 0.69, 0.22

# Stands for what the site prints and nobody knows here.
UNKNOWN = "…"
_MIDDLE = PAGE_WIDTH / 2
_RIGHT = PAGE_WIDTH - 200  # middle of the convener's part of the page
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


class Part(Enum):
    """What stands on a certificate."""

    TITLE = "title"
    NAME = "name"
    WORDING = "wording"
    COURSE_TYPE = "course-type"
    COMPETENCE_TITLE = "competence-title"
    COMPETENCE = "competence"
    DATES = "dates"
    CONVENER = "convener"
    REPRESENTATIVE_NAME = "representative-name"
    CONVENER_NAME = "convener-name"
    REPRESENTATIVE_TITLE = "representative-title"
    CONVENER_TITLE = "convener-title"
    NUMBER = "number"
    VERIFICATION = "verification"
    PROJECT_LOGO = "project-logo"
    ORGANISATION_LOGO = "organisation-logo"
    REPRESENTATIVE_SIGNATURE = "representative-signature"
    CONVENER_SIGNATURE = "convener-signature"


@dataclass(frozen=True)
class Place:
    """Where a text stands: x is its middle, or its left end where it is not centred."""

    part: Part
    x: float
    y: float
    size: float
    bold: bool = False
    centred: bool = True


@dataclass(frozen=True)
class Box:
    """A rectangle; `part` is what lies in it."""

    part: Part
    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right side."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """The upper side."""
        return self.bottom + self.height


TEXTS = (
    Place(Part.TITLE, _MIDDLE, 480, 26, bold=True),
    Place(Part.NAME, _MIDDLE, 400, 26, bold=True),
    Place(Part.WORDING, _MIDDLE, 370, 16),
    Place(Part.COURSE_TYPE, _MIDDLE, 335, 20, bold=True),
    Place(Part.COMPETENCE_TITLE, _MIDDLE, 300, 16),
    Place(Part.COMPETENCE, _MIDDLE, 280, 14, bold=True),
    Place(Part.DATES, _MIDDLE, 250, 16),
    Place(Part.CONVENER, _MIDDLE, 220, 16),
    Place(Part.REPRESENTATIVE_NAME, 200, 110, 12),
    Place(Part.CONVENER_NAME, _RIGHT, 110, 12),
    Place(Part.REPRESENTATIVE_TITLE, 200, 90, 13),
    Place(Part.CONVENER_TITLE, _RIGHT, 90, 13),
    Place(Part.NUMBER, 50, 40, 14, centred=False),
    Place(Part.VERIFICATION, 50, 30, 8, centred=False),
)
LOGOS = (
    Box(Part.PROJECT_LOGO, 50, 450, 100, 100),
    Box(Part.ORGANISATION_LOGO, PAGE_WIDTH - 150, 450, 100, 100),
)
SIGNATURES = (
    Box(Part.REPRESENTATIVE_SIGNATURE, 150, 120, 100, 70),
    Box(Part.CONVENER_SIGNATURE, PAGE_WIDTH - 250, 120, 100, 70),
)
PICTURES = (*LOGOS, *SIGNATURES)
# Left end, right end and height of the lines below the signatures.
RULES = ((120.0, 280.0, 105.0), (PAGE_WIDTH - 280, PAGE_WIDTH - 120, 105.0))


@dataclass(frozen=True)
class CertificateFacts:
    """What a certificate tells; what is not known yet is empty.

    `hours` are those of the course type, as the site has them: UNKNOWN until it was asked, and
    empty where it has none, for then nothing of them is printed.
    """

    name: str
    wording: str
    course_type: str
    competence: str
    start: date | None
    end: date | None
    hours: str
    convener: str
    centre: str
    representative: str = ""
    number: str = "QGIS-DEMO"
    host: str = "certification.qgis.org"


@dataclass(frozen=True)
class Printed:
    """One text in its place; `left` is where its first letter begins, `width` by Times."""

    place: Place
    text: str
    left: float
    width: float

    @property
    def part(self) -> Part:
        """Which text it is."""
        return self.place.part

    @property
    def area(self) -> Box:
        """The room that its letters take."""
        size = self.place.size
        bottom, height = self.place.y - DESCENT * size, (ASCENT + DESCENT) * size
        return Box(self.part, self.left, bottom, self.width, height)

    @property
    def beyond(self) -> float:
        """How much of it lies beyond the edges of the page, in points; 0 where all is printed."""
        return max(0.0, -self.left) + max(0.0, self.left + self.width - PAGE_WIDTH)


def printed(facts: CertificateFacts) -> tuple[Printed, ...]:
    """Return every text in its place. Nothing wraps: long ones run off the page, as on the site."""
    texts = texts_of(facts)
    return tuple(_printed(place, texts[place.part]) for place in TEXTS)


def _printed(place: Place, text: str) -> Printed:
    width = text_width(text, place.size, bold=place.bold)
    return Printed(place, text, place.x - width / 2 if place.centred else place.x, width)


def texts_of(facts: CertificateFacts) -> dict[Part, str]:
    """Return what is printed of each part."""
    address = f"https://{facts.host}/en/qgis/certificate/{facts.number}/"
    return {
        Part.TITLE: "Certificate of Completion",
        Part.NAME: facts.name,
        Part.WORDING: facts.wording,
        Part.COURSE_TYPE: facts.course_type,
        Part.COMPETENCE_TITLE: "With a trained competence in:",
        Part.COMPETENCE: facts.competence[:LONGEST_COMPETENCE],
        Part.DATES: _dates(facts),
        Part.CONVENER: f"Convened by {facts.convener} at {facts.centre}",
        Part.REPRESENTATIVE_NAME: facts.representative or UNKNOWN,
        Part.CONVENER_NAME: facts.convener,
        Part.REPRESENTATIVE_TITLE: "Project Representative",
        Part.CONVENER_TITLE: "Course Convener",
        Part.NUMBER: f"ID: {facts.number}",
        Part.VERIFICATION: f"You can verify this certificate by visiting {address}.",
    }


def _dates(facts: CertificateFacts) -> str:
    days = f"From {printed_date(facts.start)} to {printed_date(facts.end)}"
    return f"{days} ({facts.hours} hours of instruction)" if facts.hours else days


def printed_date(day: date | None) -> str:
    """Return a date as certificates print it, like `20 November 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day is not None else UNKNOWN
