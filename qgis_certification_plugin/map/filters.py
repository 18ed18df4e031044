"""The courses layer in step with the list: the same criteria, as the layer's own filter.

The criteria are written, not the courses that meet them: the filter stays as short for fifty
thousand courses as for three.
"""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProject, QgsVectorLayer

from ..domain.catalogue import CourseFilter, CourseState
from ..domain.text import fold
from .keep import keeping_selection
from .kinds import Kind, layers_of

_APPLIED = "qgis_certification/filter"
_BEFORE = "qgis_certification/filter-of-the-user"


def show_only(project: QgsProject, wanted: CourseFilter | None, today: date | None = None) -> None:
    """Let the courses layers show what the list shows; None shows everything again.

    A filter that the user set stays in force beside it, and other layers are not touched.
    Without `today` the layer itself asks the clock, so that a saved project never shows
    yesterday's idea of "upcoming".
    """
    ours = subset_string(wanted, today) if wanted is not None else ""
    for layer in layers_of(project, Kind.COURSES):
        _apply(layer, ours)


def subset_string(wanted: CourseFilter, today: date | None = None) -> str:
    """Return the criteria in SQLite's words; empty when everything passes."""
    conditions = [f'instr("search_text", {_text(word)}) > 0' for word in fold(wanted.text).split()]
    if wanted.countries:
        codes = ", ".join(_text(code) for code in sorted(wanted.countries))
        conditions.append(f'"country_code" IN ({codes})')
    if wanted.states and len(wanted.states) < len(CourseState):
        day = _text(today.isoformat()) if today else "date('now', 'localtime')"
        states = [_in_state(state, day) for state in CourseState if state in wanted.states]
        conditions.append(f"({' OR '.join(states)})")
    return " AND ".join(conditions)


def _apply(layer: QgsVectorLayer, ours: str) -> None:
    present = layer.subsetString()
    if present != (layer.customProperty(_APPLIED) or ""):
        layer.setCustomProperty(_BEFORE, present)  # the user has been at it since
    before = layer.customProperty(_BEFORE) or ""
    subset = f"({before}) AND ({ours})" if before and ours else before or ours
    if subset != present:
        with keeping_selection(layer):
            if not layer.setSubsetString(subset):
                return
    layer.setCustomProperty(_APPLIED, subset)


def _in_state(state: CourseState, day: str) -> str:
    return {
        CourseState.UPCOMING: f'"start_date" > {day}',
        CourseState.RUNNING: f'("start_date" <= {day} AND "end_date" >= {day})',
        # A course whose dates are the wrong way round counts as the list counts it.
        CourseState.PAST: f'("start_date" <= {day} AND "end_date" < {day})',
    }[state]


def _text(value: str) -> str:
    """Return a literal; a zero character would end the statement."""
    return "'" + value.replace("\0", "").replace("'", "''") + "'"
