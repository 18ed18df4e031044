"""The public feeds: one bad record never hides the others."""

from __future__ import annotations

import contextlib
import json
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.catalogue import (
    Course,
    Location,
    Organisation,
    Problem,
    TrainingCentre,
)
from qgis_certification_plugin.server import feeds
from qgis_certification_plugin.server.errors import UnexpectedPage
from tests.unit.server.recorded import recording

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["2026-11-20", "2026-02-30", "\ud800", "NL"])
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)
PROPERTIES = st.dictionaries(
    st.sampled_from(
        "name start_date end_date course_type_name course_convener_name training_center_name "
        "certifying_organisation_name certifying_organisation__name language trained_competence "
        "country_code country_name url".split()
    ),
    JSON,
)
GEOMETRIES = JSON | st.fixed_dictionaries({"type": st.just("Point"), "coordinates": JSON})
FEATURES = JSON | st.fixed_dictionaries(
    {
        "type": st.just("Feature"),
        "properties": PROPERTIES | JSON,
        "geometry": GEOMETRIES,
        "id": JSON,
    }
)
GOOD: dict[str, Any] = {
    "type": "Feature",
    "geometry": {"type": "Point", "coordinates": [5.12, 52.09]},
    "properties": {
        "name": "QGIS_Introduction_2026-11-20-2026-11-25",
        "start_date": "2026-11-20",
        "end_date": "2026-11-25",
        "course_type_name": "Introduction",
        "course_convener_name": "Tess Trainer",
        "training_center_name": "Utrecht",
        "certifying_organisation_name": "Academie",
        "language": "Nederlands",
        "trained_competence": "Basics",
    },
}
GOOD_COURSE = Course(
    course_type="Introduction",
    organisation="Academie",
    start=date(2026, 11, 20),
    end=date(2026, 11, 25),
    convener="Tess Trainer",
    centre="Utrecht",
    language="Nederlands",
    competence="Basics",
    location=Location(5.12, 52.09),
)


def data(name: str) -> Any:
    return json.loads(recording(name).text)


def one_course(**changes: Any) -> tuple[list[Course], list[Problem]]:
    feature = deepcopy(GOOD)
    feature["properties"].update(changes)
    return feeds.read_courses({"features": [feature]}, "past")


def one_location(geometry: Any) -> tuple[Location | None, list[Problem]]:
    courses, problems = feeds.read_courses({"features": [{**GOOD, "geometry": geometry}]}, "past")
    return courses[0].location, problems


# --- recorded ---------------------------------------------------------------------------------


def test_a_page_of_organisations_says_that_there_is_another() -> None:
    organisations, problems, another = feeds.read_organisations(data("feed-organisations-p1.json"))
    assert (len(organisations), problems, another) == (10, [], True)
    assert organisations[0] == Organisation(
        name="Afri-Geo Capacity Building",
        country_code="ZA",
        country_name="South Africa",
        email="info33@example.com",
        url="https://www.example.com/org33",
        address="34 Survey Street ZA",
        phone="+00 0261327",
    )


def test_the_last_page_of_organisations_says_so() -> None:
    organisations, problems, another = feeds.read_organisations(data("feed-organisations-100.json"))
    assert (len(organisations), problems, another) == (63, [], False)


@pytest.mark.parametrize(
    ("name", "count", "nowhere"),
    [
        ("feed-upcoming-course.json", 108, 2),
        ("feed-past-course.json", 145, 1),
        ("feed-org-A-upcoming.json", 4, 2),
        ("feed-org-A-past.json", 7, 1),
    ],
)
def test_all_courses_of_a_feed_are_read(name: str, count: int, nowhere: int) -> None:
    courses, problems = feeds.read_courses(data(name), "past")
    assert (len(courses), problems) == (count, [])
    assert sum(course.location is None for course in courses) == nowhere


def test_a_course_is_read_whole() -> None:
    courses, _ = feeds.read_courses(data("feed-org-A-upcoming.json"), "upcoming")
    assert courses[0] == Course(
        course_type="QGIS Advanced Analysis",
        organisation="Kartografie Academie Utrecht",
        start=date(2026, 11, 23),
        end=date(2026, 11, 23),
        convener="Tess Trainer",
        centre="Kartografie Academie Utrecht - Center 1",
        language="English",
        competence="One day",
        location=Location(5.1214, 52.0907),
    )


def test_all_centres_are_read_on_both_sides_of_the_date_line() -> None:
    centres, problems = feeds.read_centres(data("feed-training-center.json"))
    assert (len(centres), problems) == (127, [])
    longitudes = {centre.location.longitude for centre in centres if centre.location}
    assert {179.9834, -179.9712} <= longitudes


def test_a_centre_is_read_whole() -> None:
    centres, _ = feeds.read_centres(data("feed-org-A-training-center.json"))
    assert centres[0] == TrainingCentre(
        name="Kartografie Academie Utrecht - Center 1",
        organisation="Kartografie Academie Utrecht",
        number=201,
        location=Location(5.1214, 52.0907),
    )


# --- one record -------------------------------------------------------------------------------


def test_a_good_record_makes_no_problem() -> None:
    assert one_course() == ([GOOD_COURSE], [])


@pytest.mark.parametrize(
    "field", ["course_type_name", "certifying_organisation_name", "start_date", "end_date"]
)
@pytest.mark.parametrize("value", [None, "", "   "])
def test_a_record_without_what_it_needs_is_left_out_and_told(field: str, value: object) -> None:
    courses, problems = one_course(**{field: value})
    assert courses == []
    assert Problem("past", 0, "missing", field) in problems


@pytest.mark.parametrize("value", ["soon", "2026-02-30", "20-11-2026", "2026-11-20T10:00"])
def test_a_date_that_is_none_leaves_the_record_out(value: str) -> None:
    courses, problems = one_course(start_date=value)
    assert (courses, problems) == ([], [Problem("past", 0, "not-a-date", "start_date")])


def test_dates_the_wrong_way_round_are_put_right() -> None:
    ((course,), _) = one_course(start_date="2026-11-25", end_date="2026-11-20")
    assert (course.start, course.end) == (date(2026, 11, 20), date(2026, 11, 25))


def test_a_convener_without_a_name_is_nobody() -> None:
    ((course,), _) = one_course(course_convener_name=" ")
    assert course.convener == ""


@pytest.mark.parametrize("field", ["language", "trained_competence"])
def test_what_is_null_is_none(field: str) -> None:
    ((course,), problems) = one_course(**{field: None})
    assert problems == []
    assert None in (course.language, course.competence)


def test_a_value_of_another_type_is_left_out_and_told() -> None:
    ((course,), problems) = one_course(language=["Nederlands"])
    assert course.language is None
    assert problems == [Problem("past", 0, "wrong-type", "language", repaired=True)]


def test_a_huge_text_is_cut() -> None:
    ((course,), _) = one_course(trained_competence="x" * 1_000_000)
    assert course.competence == "x" * feeds.MAX_TEXT


def test_coordinates_that_can_only_be_the_wrong_way_round_are_turned() -> None:
    location, problems = one_location({"type": "Point", "coordinates": [-18.14, 178.44]})
    assert location == Location(178.44, -18.14)
    assert problems == [Problem("past", 0, "location-turned", "geometry", repaired=True)]


def test_dates_the_wrong_way_round_are_turned_and_told() -> None:
    ((course,), problems) = one_course(start_date="2026-11-25", end_date="2026-11-20")
    assert (course.start, course.end) == (date(2026, 11, 20), date(2026, 11, 25))
    assert [(problem.code, problem.repaired) for problem in problems] == [("dates-turned", True)]


def test_a_text_without_end_is_cut_and_told() -> None:
    ((course,), problems) = one_course(course_type_name="x" * 1_000_000)
    assert len(course.course_type) == feeds.MAX_TEXT
    assert [(p.code, p.field) for p in problems] == [("too-long", "course_type_name")]


@pytest.mark.parametrize(
    "coordinates",
    [
        [500, 95],
        [0, 91],
        [-180.1, 0],
        [],
        [5.1],
        ["5.1", "52.1"],
        [None, None],
        [True, False],
        [float("nan"), 1.0],
        [float("inf"), 1.0],
        [10**400, 1],
        "5.1 52.1",
        [[5.1, 52.1]],
        [0.00005, 0.0005],
    ],
)
def test_a_point_that_is_nowhere_on_this_earth_is_left_out_and_told(coordinates: object) -> None:
    location, problems = one_location({"type": "Point", "coordinates": coordinates})
    assert location is None
    assert problems == [Problem("past", 0, "bad-location", "geometry", repaired=True)]


@pytest.mark.parametrize(
    "geometry",
    [{}, [], "POINT(1 2)", 5, {"type": "Polygon", "coordinates": [[[0, 0]]]}, {"type": "Point"}],
)
def test_another_geometry_is_left_out_and_told(geometry: object) -> None:
    location, problems = one_location(geometry)
    assert location is None
    assert [problem.code for problem in problems] == ["bad-location"]


def test_no_geometry_is_a_course_without_a_place() -> None:
    assert one_location(None) == (None, [])


@pytest.mark.parametrize("coordinates", [[180, 90], [-180, -90], [179.98, -16.8, 12.0], [0, 51.5]])
def test_every_place_on_earth_is_kept(coordinates: list[float]) -> None:
    location, problems = one_location({"type": "Point", "coordinates": coordinates})
    assert (location, problems) == (Location(coordinates[0], coordinates[1]), [])


def test_text_is_tidied_but_markup_stays_text() -> None:
    ((course,), _) = one_course(training_center_name="  <b>Ut\u200brecht</b>\r\n  A  ")
    assert course.centre == "<b>Utrecht</b> A"


# --- any data at all --------------------------------------------------------------------------


@given(JSON)
def test_any_data_are_a_feed_or_an_unexpected_page(anything: object) -> None:
    for read in (
        feeds.read_organisations,
        feeds.read_centres,
        lambda found: feeds.read_courses(found, "past"),
    ):
        with contextlib.suppress(UnexpectedPage):
            read(anything)


@given(st.lists(FEATURES, max_size=6), st.integers(0, 6))
def test_a_good_course_is_never_lost_among_others(others: list[object], place: int) -> None:
    features = [*others[:place], GOOD, *others[place:]]
    courses, problems = feeds.read_courses({"features": features}, "upcoming")
    assert GOOD_COURSE in courses
    assert len(courses) + sum(not problem.repaired for problem in problems) >= len(features)
    assert {course.key for course in courses}


@pytest.mark.parametrize("field", ["course_type_name", "certifying_organisation_name", "language"])
def test_half_a_character_does_not_reach_the_catalogue(field: str) -> None:
    ((course,), _) = one_course(**{field: "Map\ud83d making"})
    assert course.key
    course.searchable.encode("utf-8")


@given(st.lists(JSON | PROPERTIES, max_size=6))
def test_a_good_organisation_is_never_lost_among_others(others: list[object]) -> None:
    good = {"name": "Academie", "country_code": "nl"}
    made, _, another = feeds.read_organisations({"results": [*others, good], "next": None})
    assert made[-1] == Organisation(name="Academie", country_code="NL")
    assert another is False
