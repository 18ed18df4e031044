"""Map tips: a card beside the pointer. HTML, in which every value is escaped.

Only what both of QGIS's viewers of map tips understand (a web view, or Qt's rich text): lines and
plain styles. A card has paper and ink of its own: in a dark theme some versions of QGIS write black
on black. A glyph has the colour and shape of the symbol.
"""

from __future__ import annotations

from ..domain.catalogue import CourseState
from ..translation import translate
from .expressions import as_html, days, in_state, inserted, static, text
from .kinds import Kind

# The shapes of the symbols on the map and in the dock's list.
_GLYPHS = {
    CourseState.RUNNING: ("▶", "#d55e00"),
    CourseState.UPCOMING: ("●", "#0072b2"),
    CourseState.PAST: ("○", "#7d8894"),
}
# Nobody reads a longer one beside the pointer.
_MOST_CHARACTERS = 160
_STYLE = (
    "background-color:#ffffff; color:#1f2a33; font-family:sans-serif; font-size:small; "
    "line-height:1.4; max-width:22em; overflow-wrap:break-word; padding:4px 6px"
)


def tip(kind: Kind) -> str:
    """Return the map tip of a layer, in the user's language; empty for the base map."""
    if kind is Kind.COURSES:
        return _card(_course())
    if kind is Kind.CENTRES:
        return _card(_centre())
    if kind is Kind.ORGANISATIONS:
        return _card(_organisation())
    return ""


def _card(content: str) -> str:
    return f'<div style="{_STYLE}">{content}</div>'


def _course() -> str:
    more = text(f"<div><i>{static(translate('Layers', 'Courses at this place'))}: ")
    others = f"if(\"here\" > 1, {more} || \"here\" || '</i></div>', '')"
    return "".join(
        (
            _title("course_type"),
            f"<div>{inserted(_state())}&nbsp;{inserted(as_html(days()))}</div>",
            _lines(
                _row("centre", translate("Layers", "Training centre")),
                _row("organisation", translate("Layers", "Organisation")),
                _row("country_name", translate("Layers", "Country")),
                _row("language", translate("Layers", "Language")),
                _row("convener", translate("Layers", "Course convener")),
                _row("competence", translate("Layers", "Trained competence")),
                _website(),
            ),
            # Map tips show one feature: the others drawn around it must not be forgotten.
            inserted(others),
        )
    )


def _centre() -> str:
    return "".join(
        (
            _title("name"),
            _lines(
                _row("organisation", translate("Layers", "Organisation")),
                _row("country_name", translate("Layers", "Country")),
                _website(),
            ),
        )
    )


def _organisation() -> str:
    approximate = translate("Layers", "The position is approximate: somewhere in its country.")
    note = f"if(\"approximate\", {text(f'<div><i>{static(approximate)}</i></div>')}, '')"
    return "".join(
        (
            _title("name"),
            _lines(
                _row("country_name", translate("Layers", "Country")),
                _row("address", translate("Layers", "Address")),
                _row("email", translate("Layers", "E-mail")),
                _row("phone", translate("Layers", "Telephone")),
                _website(),
            ),
            inserted(note),
        )
    )


def _title(field: str) -> str:
    return f'<div style="font-size:medium"><b>{inserted(_short(field))}</b></div>'


def _lines(*rows: str) -> str:
    return "".join(rows)


def _row(field: str, label: str) -> str:
    """Return a line for a field that vanishes with its value."""
    lead = text(f"<div><i>{static(label)}</i>&nbsp; ")
    value = f"{lead} || {_short(field)} || '</div>'"
    return inserted(f"if(trim(coalesce({_quoted(field)}, '')) = '', '', {value})")


def _website() -> str:
    """Only what is an address of the web becomes a link: never a script or a file."""
    label = text(f"<div><i>{static(translate('Layers', 'Website'))}</i>&nbsp; ")
    url = as_html('"url"')
    link = f"""{label} || '<a href="' || {url} || '">' || {_short("url")} || '</a></div>'"""
    return inserted(f"if(regexp_match(coalesce(\"url\", ''), '^https?://') = 1, {link}, '')")


def _state() -> str:
    cases = " ".join(
        f"WHEN {in_state(state)} THEN {text(_glyph(state, label))}"
        for state, label in (
            (CourseState.RUNNING, translate("Layers", "Running now")),
            (CourseState.UPCOMING, translate("Layers", "Upcoming")),
            (CourseState.PAST, translate("Layers", "Past")),
        )
    )
    return f"CASE {cases} ELSE '' END"


def _glyph(state: CourseState, label: str) -> str:
    shape, colour = _GLYPHS[state]
    return f'<span style="color:{colour}">{shape}</span>&nbsp;{static(label)} ·'


def _short(field: str) -> str:
    return as_html(f"left({_quoted(field)}, {_MOST_CHARACTERS})")


def _quoted(field: str) -> str:
    return f'"{field}"'
