"""The PDF that shows how a certificate of a course will look (contract 5.7, 6.1)."""

from __future__ import annotations

import base64

from . import answers
from .address import course_path, organisation_path
from .errors import UnexpectedPage
from .markup import Element
from .session import SiteSession

_CHOICES = ("course_convener", "training_center", "course_type")
_TEXTS = ("start_date", "end_date", "trained_competence")

Values = tuple[tuple[str, str], ...]


def course_values(session: SiteSession, organisation: str, course: str) -> Values:
    """Read what the form of this course holds, as the preview wants it.

    Raises UnexpectedPage, and NotFound or Forbidden where the user may not change the course.
    """
    path = course_path(organisation, course, "update/")
    return read_course_values(answers.expect_page(session.get(path), "course-update"))


def read_course_values(page: Element) -> Values:
    """Read the course's own form; the one for the preview below it is empty."""
    chosen = [(name, _chosen(page, name)) for name in _CHOICES]
    typed = [(name, _typed(page, name)) for name in _TEXTS]
    return (*chosen, *typed)


def preview_pdf(
    session: SiteSession,
    organisation: str,
    values: Values,
    certificate_type: int,
    background: str = "",
) -> bytes:
    """Fetch the preview; the site prints an invented name and number. Changes nothing.

    `background` is a picture as `data_address` makes it; empty means none.
    """
    answer = session.post(
        organisation_path(organisation, "preview-certificate/"),
        [
            *values,
            ("certificate_type", str(certificate_type)),
            # Without this key the site breaks down.
            ("template_certificate", background),
        ],
    )
    return answers.expect_pdf(answer, "preview")


def data_address(content: bytes, mime_type: str) -> str:
    """Return a file as the form of the preview takes it: in its own address."""
    return f"data:{mime_type};base64,{base64.b64encode(content).decode('ascii')}"


def _chosen(page: Element, name: str) -> str:
    field = page.first("select", name=name)
    for option in field.all("option") if field is not None else ():
        if "selected" in option.attributes and option["value"].isdecimal():
            return option["value"]
    raise UnexpectedPage(page="course-update", missing=name)


def _typed(page: Element, name: str) -> str:
    field = page.first("input", name=name)
    if field is None:
        raise UnexpectedPage(page="course-update", missing=name)
    return field["value"]
