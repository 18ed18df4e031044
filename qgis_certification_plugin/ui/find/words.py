"""What is said of a course, in the list, the card and to screen readers."""

from __future__ import annotations

from datetime import date

from ...domain.catalogue import Course, CourseState
from ...domain.nearest import Trainer
from ...domain.text import fold
from ...translation import translate
from ..dates import period_text


def state_name(state: CourseState) -> str:
    """Return the name of a course's state."""
    return {
        CourseState.UPCOMING: translate("Find", "Upcoming"),
        CourseState.RUNNING: translate("Find", "Running now"),
        CourseState.PAST: translate("Find", "Past"),
    }[state]


def why_not_on_map(course: Course) -> str:
    """Return in a few words why a course is not on the map; empty for one that is."""
    if course.location is not None:
        return ""
    if course.is_online:
        return translate("Find", "Online")
    return translate("Find", "No location given", "of a course; short")


def why_not_on_map_sentence(course: Course) -> str:
    """Return in a sentence why a course is not on the map; empty for one that is."""
    if course.location is not None:
        return ""
    if course.is_online:
        return translate("Find", "Not on the map: it is held online.")
    return translate(
        "Find", "Not on the map: the organisation gave no usable location for this centre."
    )


def running_sentence(course: Course, today: date) -> str:
    """Return where the news of a running course comes from; empty for any other course."""
    if not course.start < today < course.end:
        return ""
    return translate(
        "Find",
        "The site lists no running courses: this one is shown as it was announced before it "
        "began, or as the organisation's page has it.",
    )


def place_line(course: Course) -> str:
    """Return where, by whom and in which language, for the second line of a row."""
    centre, organisation = course.centre, course.organisation
    if fold(organisation) in fold(centre):
        organisation = ""  # many centres carry the name of their organisation
    parts = (why_not_on_map(course), centre, organisation, course.language)
    return " · ".join(part.strip() for part in parts if part and part.strip())


def trainer_line(trainer: Trainer) -> str:
    """Return the last course of a trainer, for the second line of a row."""
    course = trainer.last_course
    if course is None:
        return translate("Find", "No course so far")
    return translate(
        "Find",
        "Last course: {course}, {days}",
        course=course.course_type,
        days=period_text(course.start, course.end),
    )


def whole_row(course: Course, today: date, marks: str = "") -> str:
    """Return everything that a row says, as lines of plain text."""
    lines = (
        course.course_type,
        f"{period_text(course.start, course.end)} · {state_name(course.state(today))}",
        place_line(course),
        marks,
    )
    return "\n".join(line for line in lines if line)
