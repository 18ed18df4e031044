"""Pieces of QGIS expressions. What stands in a field came from a server: it is only ever text."""

from __future__ import annotations

from html import escape

from qgis.core import QgsExpression

from ..domain.catalogue import CourseState

TODAY = "to_date(now())"
_STATES = {
    CourseState.RUNNING: f'"start_date" <= {TODAY} AND "end_date" >= {TODAY}',
    CourseState.UPCOMING: f'"start_date" > {TODAY}',
    CourseState.PAST: f'"end_date" < {TODAY}',
}


# A point at a training centre, and one somewhere in the country.
PLACED = 'NOT "approximate"'
APPROXIMATE = '"approximate"'


def in_state(state: CourseState) -> str:
    """Return the condition for courses in this state today."""
    return _STATES[state]


def text(value: str) -> str:
    """Return a text as a literal of an expression."""
    return str(QgsExpression.quotedString(value))


def as_html(expression: str) -> str:
    """Return an expression whose value can stand in HTML, also inside double quotes."""
    value = f"to_string(coalesce({expression}, ''))"
    for character in "&<>\"'":
        value = f"replace({value}, {text(character)}, {text(escape(character))})"
    return value


def inserted(expression: str) -> str:
    """Return the expression as a part of a map tip."""
    return f"[% {expression} %]"


def static(value: str) -> str:
    """Return a fixed text as a part of a map tip: no tag, and no expression either."""
    return escape(value).replace("[%", "[&#37;")


def day(field: str) -> str:
    """Return the expression for a date as the user's language writes it."""
    return f"format_date(\"{field}\", 'd MMM yyyy', @qgis_locale)"


def days() -> str:
    """Return the expression for the days of a course: one date, or two with a dash."""
    start, end = day("start_date"), day("end_date")
    return f'if("start_date" = "end_date", {start}, {start} || \' – \' || {end})'
