"""Whatever a learner looks for, list and layer show the same courses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsProject, QgsVectorLayer

from qgis_certification_plugin.domain.catalogue import CourseFilter, CourseState
from qgis_certification_plugin.domain.text import fold
from qgis_certification_plugin.map.filters import show_only
from qgis_certification_plugin.map.kinds import Kind
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore

from .conftest import COURSES, HOSTILE, layer_of, some_catalogue, some_course

MORE = (
    *COURSES,
    some_course("Running", 3, language="NL", centre="O'Brien online", location=None),
    some_course("running ", 40, language="Deutsch / English", organisation="Fiji GIS"),
    some_course("Other", -3, 5, language=HOSTILE, centre="Somewhere", location=None),
    some_course("Other", 1, language=None, organisation="Archived"),
)
KNOWN = some_catalogue(*MORE)
TODAY = date.today()
DAYS = st.none() | st.dates(TODAY - timedelta(days=60), TODAY + timedelta(days=60))
FILTERS = st.builds(
    CourseFilter,
    text=st.sampled_from(["", "dutch", "nederlands", "duits", "fiji", "maps deutsch", "online"])
    | st.text(max_size=6),
    countries=st.frozensets(st.sampled_from(["NL", "FJ", "XX"])),
    states=st.frozensets(st.sampled_from(CourseState)),
    languages=st.frozensets(st.sampled_from(["nl", "de", "xx", f":{fold(HOSTILE)}"]), max_size=2),
    course_types=st.frozensets(st.sampled_from(["running", "other", fold(HOSTILE)]), max_size=2),
    first_day=DAYS,
    last_day=DAYS,
    place=st.sampled_from(["", "place", "online"]),
    only=st.none() | st.frozensets(st.sampled_from([one.key for one in MORE] + ["' OR 1=1"])),
)


@pytest.fixture
def courses(layers: CatalogueLayers, store: CatalogueStore) -> QgsVectorLayer:
    """The courses layer."""
    store.save(KNOWN)
    layers.add()
    return layer_of(layers, Kind.COURSES)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wanted=FILTERS, days=st.integers(-40, 40), language=st.sampled_from(["nl", "en"]))
def test_the_layer_shows_what_the_list_shows(
    project: QgsProject, courses: QgsVectorLayer, wanted: CourseFilter, days: int, language: str
) -> None:
    today = TODAY + timedelta(days=days)
    show_only(project, wanted.criteria(KNOWN, language), today)
    shown = sorted(feature["key"] for feature in courses.getFeatures())
    assert shown == sorted(one.key for one in wanted.select(KNOWN, today, language))
