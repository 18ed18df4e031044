"""Making and changing course types and courses, as the site's pages do it (contract 6.1, 6.3)."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.arranging.course_types import TypeFields
from ..domain.arranging.courses import CourseFields
from ..domain.images import read_picture
from . import answers
from .address import course_path, organisation_path
from .errors import SignedOut, UnexpectedPage
from .pages import organisation
from .pages.course_form import CoursePaper, TypePaper, read_course_paper, read_type_paper
from .session import Files, SiteSession

_MEDIA = "/media/"


@dataclass(frozen=True)
class Background:
    """A picture to upload: what the certificates of a course are printed on."""

    name: str
    content: bytes
    mime_type: str


class ArrangingDesk:
    """One signed-in person's way to make courses. Raises the errors of `session` and `answers`.

    What is made has to be read from the organisation's page afterwards: no answer names it.
    """

    def __init__(self, session: SiteSession) -> None:
        """Speak through `session`."""
        self.session = session

    def organisation(self, slug: str) -> organisation.OrganisationPage:
        """Read an organisation's page. Raises SignedOut where it was made for nobody."""
        html = answers.expect_html(self.session.get(organisation_path(slug)), "organisation")
        page = organisation.read(html, slug)
        if not page.signed_in:
            raise SignedOut
        return page

    # --- courses -----------------------------------------------------------------------------

    def course_paper(self, slug: str, course: str = "") -> CoursePaper:
        """Read the form for a new course, or for changing the one with this address."""
        answer = self.session.get(_course_address(slug, course))
        page = answers.expect_page(answer, "course-update" if course else "create-course")
        return read_course_paper(page, "course-update" if course else "create-course")

    def send_course(
        self,
        slug: str,
        paper: CoursePaper,
        fields: CourseFields,
        background: Background | None = None,
        course: str = "",
    ) -> None:
        """Make a course, or change the one with this address; `paper` was read just before.

        Without a background, a course that has one keeps it. Raises FormRefused where a field is
        wrong, ValueError where a day is missing.
        """
        if fields.start is None or fields.end is None:
            raise ValueError("a course without its days")
        answer = self.session.post(
            _course_address(slug, course),
            [
                ("course_type", str(fields.course_type)),
                ("course_convener", str(fields.convener)),
                ("training_center", str(fields.centre)),
                ("language", fields.language),
                ("trained_competence", fields.competence),
                ("start_date", fields.start.isoformat()),
                ("end_date", fields.end.isoformat()),
                ("certificate_type", str(fields.certificate_type)),
                ("certifying_organisation", str(paper.organisation)),
            ],
            files=_files(background),
        )
        answers.expect_success(answer, organisation_path(slug))

    def background(self, path: str) -> bytes | None:
        """Fetch the picture that a form says it has; None for none and for other files.

        Raises UnexpectedPage for an address that is not one of the site's pictures.
        """
        if not path.startswith(_MEDIA) or ".." in path:
            raise UnexpectedPage(page="background", missing="address")
        answer = self.session.get(path, accept="image/*")
        answers.check_status(answer)
        if answer.status != 200 or read_picture(answer.body) is None:
            return None
        return answer.body

    # --- course types ------------------------------------------------------------------------

    def type_paper(self, slug: str, number: int = 0) -> TypePaper:
        """Read the form for a new course type, or for changing the one with this number."""
        name = "coursetype-update" if number else "create-coursetype"
        page = answers.expect_page(self.session.get(_type_address(slug, number)), name)
        return read_type_paper(page, name)

    def send_type(self, slug: str, paper: TypePaper, fields: TypeFields, number: int = 0) -> None:
        """Make a course type, or change the one with this number. Raises FormRefused."""
        answer = self.session.post(
            _type_address(slug, number),
            [
                ("name", fields.name),
                ("description", fields.description),
                ("instruction_hours", fields.hours),
                ("coursetype_link", fields.link),
                # Another organisation's number would make it there (6.3): only what was read.
                ("certifying_organisation", str(paper.organisation)),
            ],
        )
        answers.expect_success(answer, organisation_path(slug))


def _course_address(slug: str, course: str) -> str:
    if course:
        return course_path(slug, course, "update/")
    return organisation_path(slug, "create-course/")


def _type_address(slug: str, number: int) -> str:
    return organisation_path(
        slug, f"coursetype/{number}/update/" if number else "create-coursetype/"
    )


def _files(background: Background | None) -> Files | None:
    if background is None:
        return None
    picture = (background.name, background.content, background.mime_type)
    return {"template_certificate": picture}
