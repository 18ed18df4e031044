"""The forms that make or change a course or a course type (contract 6.1, 6.3)."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.arranging.course_types import TypeFields
from ...domain.arranging.courses import CourseFields, Offer
from ..dates import parse_iso
from ..errors import UnexpectedPage
from ..markup import Element
from .filled_form import read_filled_form


@dataclass(frozen=True)
class CoursePaper:
    """The form of a course: what it offers and what it holds.

    `organisation` is the hidden number of the organisation. `background` is the address of the
    picture that the certificates have now (a path on the site), empty where there is none.
    """

    organisation: int
    offer: Offer
    fields: CourseFields
    background: str = ""


def read_course_paper(page: Element, name: str) -> CoursePaper:
    """Read the form for a new course, or for changing one. Raises UnexpectedPage."""
    form = read_filled_form(page, "trained_competence", name)
    return CoursePaper(
        organisation=form.number("certifying_organisation"),
        offer=Offer(
            course_types=form.choices("course_type"),
            conveners=form.choices("course_convener"),
            centres=form.choices("training_center"),
            certificate_types=form.choices("certificate_type"),
        ),
        fields=CourseFields(
            course_type=form.chosen("course_type"),
            convener=form.chosen("course_convener"),
            centre=form.chosen("training_center"),
            certificate_type=form.chosen("certificate_type"),
            language=form.value("language"),
            competence=form.value("trained_competence"),
            start=parse_iso(form.value("start_date")),
            end=parse_iso(form.value("end_date")),
        ),
        background=_background(page),
    )


def _background(page: Element) -> str:
    """Return where the picture is that the form says it has already."""
    part = page.first(id_="div_id_template_certificate")
    link = part.first("a") if part is not None else None
    return link["href"] if link is not None else ""


@dataclass(frozen=True)
class TypePaper:
    """The form of a course type; `organisation` is its hidden number."""

    organisation: int
    fields: TypeFields


def read_type_paper(page: Element, name: str) -> TypePaper:
    """Read the form for a new course type, or for changing one. Raises UnexpectedPage."""
    form = read_filled_form(page, "instruction_hours", name)
    if "description" not in form.fields:
        raise UnexpectedPage(page=name, missing="description")
    return TypePaper(
        organisation=form.number("certifying_organisation"),
        fields=TypeFields(
            name=form.value("name"),
            description=form.value("description").replace("\r\n", "\n"),
            hours=form.value("instruction_hours"),
            link=form.value("coursetype_link"),
        ),
    )
