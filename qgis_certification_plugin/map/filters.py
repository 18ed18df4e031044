"""The courses layer in step with the list: the same criteria, as the layer's own filter.

The criteria are written, not the courses that meet them: the filter stays as short for fifty
thousand courses as for three.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timezone

from qgis.core import QgsProject, QgsVectorLayer

from ..domain.catalogue import Catalogue, CourseFilter, CourseState
from ..domain.search import Criteria, Word
from .keep import keeping_selection
from .kinds import Kind, layers_of

_GEOMETRY = '"geom"'  # as storage.geopackage names it
_NO_CATALOGUE = Catalogue("", datetime.min.replace(tzinfo=timezone.utc))
_APPLIED = "qgis_certification/filter"
_BEFORE = "qgis_certification/filter-of-the-user"


def show_only(
    project: QgsProject, wanted: Criteria | CourseFilter | None, today: date | None = None
) -> None:
    """Let the courses layers show what the list shows; None shows everything again.

    A filter that the user set stays in force beside it, and other layers are not touched.
    Without `today` the layer itself asks the clock, so that a saved project never shows
    yesterday's idea of "upcoming".
    """
    ours = subset_string(wanted, today) if wanted is not None else ""
    for layer in layers_of(project, Kind.COURSES):
        _apply(layer, ours)


def subset_string(wanted: Criteria | CourseFilter, today: date | None = None) -> str:
    """Return the criteria in SQLite's words; empty when everything passes.

    A filter counts as for an empty catalogue: its languages and course types are found nowhere.
    """
    if isinstance(wanted, CourseFilter):
        wanted = wanted.criteria(_NO_CATALOGUE)
    conditions = [_has_word(word) for word in wanted.words]
    if wanted.countries is not None:
        conditions.append(_one_of("country_code", wanted.countries))
    if wanted.languages is not None:
        conditions.append(_one_of("language", wanted.languages))
    if wanted.course_types is not None:
        conditions.append(_one_of("course_type", wanted.course_types))
    if wanted.first_day is not None:
        conditions.append(f'"end_date" >= {_text(wanted.first_day.isoformat())}')
    if wanted.last_day is not None:
        conditions.append(f'"start_date" <= {_text(wanted.last_day.isoformat())}')
    if wanted.place == "place":
        conditions.append(f"{_GEOMETRY} IS NOT NULL")
    elif wanted.place == "online":
        conditions.append(f"{_GEOMETRY} IS NULL AND {_one_of('centre', wanted.online)}")
    if wanted.keys is not None:
        conditions.append(_one_of("key", wanted.keys))
    if wanted.states is not None:
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


def _has_word(word: Word) -> str:
    found = f'instr("search_text", {_text(word.text)}) > 0'
    meant = [
        _one_of(column, values)
        for column, values in (("country_code", word.countries), ("language", word.languages))
        if values
    ]
    return f"({' OR '.join([found, *meant])})" if meant else found


def _one_of(column: str, values: Iterable[str]) -> str:
    listed = ", ".join(_text(value) for value in sorted(values))
    return f'"{column}" IN ({listed})' if listed else "0"


def _in_state(state: CourseState, day: str) -> str:
    return {
        CourseState.UPCOMING: f'"start_date" > {day}',
        CourseState.RUNNING: f'("start_date" <= {day} AND "end_date" >= {day})',
        # A course whose dates are the wrong way round counts as the list counts it.
        CourseState.PAST: f'("start_date" <= {day} AND "end_date" < {day})',
    }[state]


def _text(value: str) -> str:
    """Return a literal.

    A zero character would end the statement; nothing that a layer holds has one, so another one
    that nobody types stands for it, and is found nowhere either.
    """
    return "'" + value.replace("\0", "\ufffd").replace("'", "''") + "'"
