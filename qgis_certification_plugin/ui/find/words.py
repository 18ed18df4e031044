"""What is said of a course, in the list, the card and to screen readers."""

from __future__ import annotations

from datetime import date

from ...domain.catalogue import Course, CourseState
from ...domain.text import fold
from ...translation import translate
from ..dates import period_text

# How organisations call a centre that is no place, folded as `fold` does.
_ONLINE = ("online", "on-line", "virtual", "webinar", "remote", "e-learning", "en ligne",
           "en linea", "a distance", "a distancia", "op afstand")  # fmt: skip


def state_name(state: CourseState) -> str:
    """Return the name of a course's state."""
    return {
        CourseState.UPCOMING: translate("Find", "Upcoming"),
        CourseState.RUNNING: translate("Find", "Running now"),
        CourseState.PAST: translate("Find", "Past"),
    }[state]


def is_online(course: Course) -> bool:
    """Return whether the name of the centre says that it is no place."""
    centre = fold(course.centre)
    return any(word in centre for word in _ONLINE)


def why_not_on_map(course: Course) -> str:
    """Return in a few words why a course is not on the map; empty for one that is."""
    if course.location is not None:
        return ""
    if is_online(course):
        return translate("Find", "Online")
    return translate("Find", "No location given", "of a course; short")


def why_not_on_map_sentence(course: Course) -> str:
    """Return in a sentence why a course is not on the map; empty for one that is."""
    if course.location is not None:
        return ""
    if is_online(course):
        return translate("Find", "Not on the map: it is held online.")
    return translate(
        "Find", "Not on the map: the organisation gave no usable location for this centre."
    )


def place_line(course: Course) -> str:
    """Return where, by whom and in which language, for the second line of a row."""
    centre, organisation = course.centre, course.organisation
    if fold(organisation) in fold(centre):
        organisation = ""  # many centres carry the name of their organisation
    parts = (why_not_on_map(course), centre, organisation, course.language)
    return " · ".join(part.strip() for part in parts if part and part.strip())


def whole_row(course: Course, today: date) -> str:
    """Return everything that a row says, as lines of plain text."""
    return "\n".join(
        (
            course.course_type,
            f"{period_text(course.start, course.end)} · {state_name(course.state(today))}",
            place_line(course),
        )
    )
