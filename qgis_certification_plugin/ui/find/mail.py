"""Mails to organisations, prepared in the language of the course."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ...domain.catalogue import Course, Organisation
from ...domain.languages import languages_in
from ...domain.letters import Letter, about_course, asking_for_course, letter_language
from ..countries import spoken_language
from ..dates import period_text
from ..links import mail_address


def course_mail(course: Course, organisation: Organisation | None, *, over: bool) -> str | None:
    """Return the link to a mail about a course; None where the organisation has no mailbox.

    A course that is over is asked for again.
    """
    if organisation is None:
        return None
    if over:
        return question_mail(organisation, course)
    language = letter_language(languages_in(course.language), spoken_language())
    letter = about_course(
        language,
        course=course.course_type,
        organisation=organisation.name,
        days=period_text(course.start, course.end, QLocale(language)),
        place=course.centre.strip(),
    )
    return _link(organisation, letter)


def question_mail(
    organisation: Organisation, last_course: Course | None, near: str = ""
) -> str | None:
    """Return the link to a mail that asks for a course, near a named place if there is one."""
    codes = languages_in(last_course.language if last_course else None)
    language = letter_language(codes, spoken_language())
    return _link(
        organisation, asking_for_course(language, organisation=organisation.name, near=near)
    )


def _link(organisation: Organisation, letter: Letter) -> str | None:
    return mail_address(organisation.email, letter.subject, letter.body)
