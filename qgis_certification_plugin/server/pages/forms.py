"""Forms that are read before they are sent: hidden numbers and choices (contract 4, 5.1, 6.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...domain.text import tidy
from ..errors import UnexpectedPage
from ..markup import Element
from .common import choices, hidden_value


@dataclass(frozen=True)
class AttendeeForm:
    """A participant as the edit page shows it: the only place with the e-mail (contract 4.4)."""

    first_name: str
    surname: str
    email: str
    organisation: int


def read_attendee_form(page: Element) -> AttendeeForm:
    """Read the edit page of a participant. Raises UnexpectedPage."""
    values = {}
    for name in ("firstname", "surname", "email"):
        field = page.first("input", name=name)
        if field is None:
            raise UnexpectedPage(page="attendee", missing=name)
        values[name] = field["value"]
    return AttendeeForm(
        first_name=values["firstname"],
        surname=values["surname"],
        email=values["email"],
        organisation=hidden_value(page, "certifying_organisation", "attendee"),
    )


@dataclass(frozen=True)
class CertificateForm:
    """The confirmation page of one certificate (contract 5.1)."""

    course: int
    attendee: int
    certificate_type: int
    would_be_paid: bool


def read_certificate_form(page: Element) -> CertificateForm:
    """Read the page that asks whether to issue. Raises UnexpectedPage."""
    paid = page.first("input", name="is_paid")
    if paid is None:
        raise UnexpectedPage(page="create-certificate", missing="is_paid")
    return CertificateForm(
        course=hidden_value(page, "course", "create-certificate"),
        attendee=hidden_value(page, "attendee", "create-certificate"),
        certificate_type=hidden_value(page, "certificate_type", "create-certificate"),
        would_be_paid=paid["value"] == "True",
    )


@dataclass(frozen=True)
class CourseForm:
    """What a new course of this organisation can be made of: numbers and their names."""

    organisation: int
    course_types: dict[int, str]
    conveners: dict[int, str]
    centres: dict[int, str]
    certificate_types: dict[int, str]


def read_course_form(page: Element) -> CourseForm:
    """Read the page for a new course. Raises UnexpectedPage."""
    name = "create-course"
    return CourseForm(
        organisation=hidden_value(page, "certifying_organisation", name),
        course_types=choices(page, "course_type", name),
        conveners=choices(page, "course_convener", name),
        centres=choices(page, "training_center", name),
        certificate_types=choices(page, "certificate_type", name),
    )


@dataclass(frozen=True)
class EnrolmentForm:
    """The page that enrols people whom the organisation knows (contract 4.2): number and name."""

    course: int
    known_people: dict[int, str]


def read_enrolment_form(page: Element) -> EnrolmentForm:
    """Read the page for enrolling a known person. Raises UnexpectedPage."""
    name = "create-courseattendee"
    return EnrolmentForm(
        course=hidden_value(page, "course", name), known_people=choices(page, "attendee", name)
    )


@dataclass(frozen=True)
class CertificateType:
    """A wording on the certificate (contract 3.6)."""

    number: int
    name: str
    wording: str


def read_certificate_types(data: object) -> tuple[CertificateType, ...]:
    """Read the list of wordings, in the site's order. Raises UnexpectedPage."""
    if not isinstance(data, list):
        raise UnexpectedPage(page="certificate-types", missing="list")
    types = []
    for record in data:
        if not isinstance(record, dict) or not isinstance(record.get("id"), int):
            raise UnexpectedPage(page="certificate-types", missing="id")
        order = record.get("order")
        kind = CertificateType(
            number=record["id"],
            name=_text(record.get("name")),
            wording=_text(record.get("wording")),
        )
        types.append((order if isinstance(order, int) else 0, kind.number, kind))
    return tuple(kind for _, _, kind in sorted(types, key=lambda entry: entry[:2]))


def _text(value: object) -> str:
    return tidy(value) if isinstance(value, str) else ""


_UPLOAD_COUNTS = re.compile(
    r"From the csv: (\d{1,9}) attendee already exist in this course, (\d{1,9}) new attendees were "
    r"created, and (\d{1,9}) attendees were added to the course"
)


def upload_counts(messages: tuple[str, ...]) -> tuple[int, int, int] | None:
    """Return (already enrolled, new people, enrolled) from the message of an upload, for display.

    None where no such message is shown. Contract 4.3.
    """
    for message in messages:
        match = _UPLOAD_COUNTS.search(message)
        if match:
            return int(match[1]), int(match[2]), int(match[3])
    return None
