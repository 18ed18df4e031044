"""The courses layer shows exactly what the list shows."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from qgis.core import QgsProject, QgsVectorLayer

from qgis_certification_plugin.domain.catalogue import CourseFilter, CourseState
from qgis_certification_plugin.map.filters import show_only, subset_string
from qgis_certification_plugin.map.kinds import Kind
from qgis_certification_plugin.map.layers import CatalogueLayers
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore

from .conftest import COURSES, HOSTILE, layer_of, some_catalogue, some_course


@pytest.fixture
def courses(layers: CatalogueLayers) -> QgsVectorLayer:
    """The courses layer."""
    layers.add()
    return layer_of(layers, Kind.COURSES)


def keys(layer: QgsVectorLayer) -> set[str]:
    """Return the keys of the courses shown."""
    return {feature["key"] for feature in layer.getFeatures()}


words = st.sampled_from(["", "past", "UTRECHT", "ann maps", "é", "100%", "_", "o'brien", HOSTILE])
filters = st.builds(
    CourseFilter,
    words | st.text(max_size=8),
    st.frozensets(st.sampled_from(["NL", "FJ", "XX", "' OR 1=1"])),
    st.frozensets(st.sampled_from(CourseState)),
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(wanted=CourseFilter("\0"), days=0)
@given(wanted=filters, days=st.integers(-40, 40))
def test_the_layer_shows_what_the_list_shows(
    project: QgsProject, courses: QgsVectorLayer, wanted: CourseFilter, days: int
) -> None:
    today = date.today() + timedelta(days=days)
    show_only(project, wanted, today)
    listed = wanted.select(some_catalogue(*COURSES), today)
    assert keys(courses) == {course.key for course in listed}


def test_without_a_day_the_layer_asks_the_clock(
    project: QgsProject, courses: QgsVectorLayer
) -> None:
    wanted = CourseFilter(states=frozenset({CourseState.RUNNING, CourseState.PAST}))
    show_only(project, wanted)
    listed = wanted.select(some_catalogue(*COURSES), date.today())
    assert keys(courses) == {course.key for course in listed}


def test_nothing_asked_shows_everything(project: QgsProject, courses: QgsVectorLayer) -> None:
    show_only(project, CourseFilter(text="nothing like it"))
    assert keys(courses) == set()
    show_only(project, None)
    assert courses.subsetString() == ""
    assert len(keys(courses)) == len(COURSES)


def test_other_layers_are_not_touched(project: QgsProject, layers: CatalogueLayers) -> None:
    layers.add()
    show_only(project, CourseFilter(text="nothing like it"))
    assert layer_of(layers, Kind.CENTRES).featureCount() == 3
    assert layer_of(layers, Kind.ORGANISATIONS).featureCount() == 5


def test_a_filter_of_the_users_own_stays_in_force(
    project: QgsProject, courses: QgsVectorLayer
) -> None:
    own = "\"course_type\" <> 'Past'"
    courses.setSubsetString(own)
    show_only(project, CourseFilter(text="utrecht"))
    show_only(project, CourseFilter(text="maps"))
    assert {feature["course_type"] for feature in courses.getFeatures()} >= {"Running"}
    assert "Past" not in {feature["course_type"] for feature in courses.getFeatures()}
    show_only(project, None)
    assert courses.subsetString() == own


def test_the_filter_of_a_saved_project_can_be_taken_off(
    project: QgsProject, layers: CatalogueLayers, courses: QgsVectorLayer, tmp_path: Path
) -> None:
    show_only(project, CourseFilter(text="running"))
    assert project.write(str(tmp_path / "mine.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "mine.qgz"))
    opened = layer_of(layers, Kind.COURSES)
    assert {feature["course_type"] for feature in opened.getFeatures()} == {"Running"}
    show_only(project, None)
    assert opened.subsetString() == ""


def test_the_filter_stays_short_however_many_courses_there_are(
    project: QgsProject, layers: CatalogueLayers, store: CatalogueStore
) -> None:
    store.save(some_catalogue(*(some_course(f"Course {n}", n % 90) for n in range(3000))))
    layers.add()
    show_only(project, CourseFilter(text="course 12"))
    shown = layer_of(layers, Kind.COURSES)
    assert shown.featureCount() == len([n for n in range(3000) if "12" in str(n)])
    assert len(shown.subsetString()) < 100


def test_a_zero_character_does_not_end_the_filter() -> None:
    assert "\0" not in subset_string(CourseFilter(text="a\0b", countries=frozenset({"N\0L"})))
