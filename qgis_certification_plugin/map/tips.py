"""Map tips: what stands beside the pointer. HTML, in which every value is escaped."""

from __future__ import annotations

from ..domain.catalogue import CourseState
from ..translation import translate
from .expressions import as_html, days, in_state, inserted, static, text
from .kinds import Kind


def tip(kind: Kind) -> str:
    """Return the map tip of a layer, in the user's language; empty for the base map."""
    if kind is Kind.COURSES:
        return _course_tip()
    if kind is Kind.CENTRES:
        return _title("name") + _line("organisation")
    if kind is Kind.ORGANISATIONS:
        return _organisation_tip()
    return ""


def _course_tip() -> str:
    language = translate("Layers", "Language")
    convener = translate("Layers", "Course convener")
    return "".join(
        (
            _title("course_type"),
            f"<div>{inserted(as_html(days()))} · {inserted(as_html(_state()))}</div>",
            _line("centre"),
            _line("organisation"),
            _line("country_name"),
            _line("language", language),
            _line("convener", convener),
            _line("competence", translate("Layers", "Trained competence")),
        )
    )


def _organisation_tip() -> str:
    approximate = translate("Layers", "The position is approximate: somewhere in its country.")
    note = f"if(\"approximate\", {text(f'<div><i>{static(approximate)}</i></div>')}, '')"
    return "".join(
        (
            _title("name"),
            _line("country_name"),
            _website(),
            _line("email"),
            inserted(note),
        )
    )


def _title(field: str) -> str:
    return f"<div><b>{inserted(as_html(_quoted(field)))}</b></div>"


def _line(field: str, label: str | None = None) -> str:
    """Return a line for a field that vanishes with its value."""
    lead = f"{static(label)}: " if label else ""
    value = f"{text(f'<div>{lead}')} || {as_html(_quoted(field))} || '</div>'"
    return inserted(f"if(trim(coalesce({_quoted(field)}, '')) = '', '', {value})")


def _website() -> str:
    """Only what is an address of the web becomes a link: never a script or a file."""
    url = as_html('"url"')
    link = f"""'<div><a href="' || {url} || '">' || {url} || '</a></div>'"""
    return inserted(f"if(regexp_match(coalesce(\"url\", ''), '^https?://') = 1, {link}, '')")


def _state() -> str:
    cases = " ".join(
        f"WHEN {in_state(state)} THEN {text(label)}"
        for state, label in (
            (CourseState.RUNNING, translate("Layers", "Running now")),
            (CourseState.UPCOMING, translate("Layers", "Upcoming")),
            (CourseState.PAST, translate("Layers", "Past")),
        )
    )
    return f"CASE {cases} ELSE '' END"


def _quoted(field: str) -> str:
    return f'"{field}"'
