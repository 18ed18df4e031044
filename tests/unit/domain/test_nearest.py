"""What is near, and places by name."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    Location,
    Organisation,
    TrainingCentre,
)
from qgis_certification_plugin.domain.gazetteer import (
    Gazetteer,
    Place,
    PlaceKind,
    catalogue_places,
    coordinates,
    country_places,
)
from qgis_certification_plugin.domain.nearest import (
    FAR,
    by_distance,
    distances_to,
    last_course,
    nothing_near,
    trainers_in,
    trainers_near,
)

TODAY = date(2026, 11, 23)
UTRECHT, GENT, SUVA = Location(5.12, 52.09), Location(3.72, 51.05), Location(178.44, -18.14)
COURSE = Course("Introduction", "Kaartschool", TODAY, TODAY, centre="Utrecht", location=UTRECHT)
ORGANISATIONS = (
    Organisation("Kaartschool", "NL", "Netherlands", address="Oudegracht 1, Utrecht"),
    Organisation("Carto Gent", "BE", "Belgium"),
    Organisation("Suva Maps", "FJ", "Fiji"),
    Organisation("Nowhere Maps", "NL"),
)
CENTRES = (
    TrainingCentre("Kaartschool - 1", "Kaartschool", location=SUVA),
    TrainingCentre("Kaartschool - 2", "Kaartschool", location=UTRECHT),
    TrainingCentre("Gent", "Carto Gent", location=GENT),
    TrainingCentre("Suva", "Suva Maps", location=SUVA),
    TrainingCentre("Online", "Nowhere Maps"),
)
OLD = replace(COURSE, start=TODAY - timedelta(days=90), end=TODAY - timedelta(days=88))
NEXT = replace(COURSE, start=TODAY + timedelta(days=9), end=TODAY + timedelta(days=9))
KNOWN = Catalogue("https://example.org", datetime(2026, 11, 23, tzinfo=timezone.utc),
                  ORGANISATIONS, CENTRES, (OLD, NEXT))  # fmt: skip


def flat(places: Sequence[Location]) -> dict[Location, float]:
    """Measure from Utrecht, as on a plane."""
    return {
        here: 111_000 * math.dist((here.longitude, here.latitude), (5.12, 52.09)) for here in places
    }


def test_the_nearest_course_stands_first_and_one_without_a_place_is_nowhere() -> None:
    far, near, nowhere = (
        replace(COURSE, centre=str(here), location=here) for here in (SUVA, GENT, None)
    )
    courses = [far, nowhere, near, COURSE]
    assert by_distance(courses, distances_to(replace(KNOWN, courses=tuple(courses)), flat)) == [
        COURSE,
        near,
        far,
    ]


def test_at_one_place_the_order_stays() -> None:
    same = [replace(COURSE, course_type=name) for name in "cab"]
    assert by_distance(same, distances_to(replace(KNOWN, courses=tuple(same)), flat)) == same


def test_each_location_is_measured_once() -> None:
    asked: list[Location] = []

    def measure(places: Sequence[Location]) -> dict[Location, float]:
        asked.extend(places)
        return flat(places)

    there = replace(COURSE, course_type="x")
    courses = (COURSE, there, replace(COURSE, location=None))
    distances_to(replace(KNOWN, courses=courses), measure)
    assert asked == [UTRECHT]


def test_a_course_that_is_over_or_far_away_is_not_near() -> None:
    far = replace(COURSE, location=SUVA, centre="Suva")
    measured = distances_to(replace(KNOWN, courses=(COURSE, OLD, far)), flat)
    assert not nothing_near([COURSE], measured, TODAY)
    assert nothing_near([OLD, far], measured, TODAY)
    assert measured[far.key] > FAR


def test_trainers_stand_in_order_of_their_nearest_centre_with_their_last_course() -> None:
    trainers = trainers_near(KNOWN, flat, TODAY)
    assert [one.organisation.name for one in trainers] == ["Kaartschool", "Carto Gent", "Suva Maps"]
    assert trainers[0].location == UTRECHT
    assert trainers[0].last_course == OLD
    assert trainers[1].last_course is None


def test_trainers_of_the_wanted_countries_only() -> None:
    trainers = trainers_near(KNOWN, flat, TODAY, frozenset({"FJ", "NL"}), most=2)
    assert [one.organisation.name for one in trainers] == ["Kaartschool", "Suva Maps"]


def test_trainers_of_a_country_stand_by_name_wherever_their_centres_are() -> None:
    trainers = trainers_in(KNOWN, frozenset({"NL"}), TODAY)
    assert [one.organisation.name for one in trainers] == ["Kaartschool", "Nowhere Maps"]
    assert trainers[0].last_course == OLD
    assert trainers[0].distance is None


def test_a_course_to_come_is_not_the_last_one_given() -> None:
    assert last_course(KNOWN, ORGANISATIONS[0], TODAY) == OLD


# --- places ----------------------------------------------------------------------------------

PLACES = Gazetteer([
    *country_places("nl"),
    *catalogue_places(KNOWN, "nl"),
    Place("Utrecht", PlaceKind.REGION, "Nederland", reference="7"),
    Place("Zuid-Holland", PlaceKind.REGION, "Nederland", reference="8"),
])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name"),
    [("utrecht", "Utrecht"), ("duits", "Duitsland"), ("GERMANY", "Germany"),
     ("holland zuid", "Zuid-Holland"), ("gent", "Gent"), ("kaart 2", "Kaartschool - 2"),
     ("zuid-holl", "Zuid-Holland"), ("oudegracht", "Kaartschool, Oudegracht 1, Utrecht"),
     ("dom. republiek", "Dominicaanse Republiek")],
)  # fmt: skip
def test_a_place_is_found_by_the_beginnings_of_its_words(text: str, name: str) -> None:
    found = PLACES.search(text)
    assert found[0].name == name


def test_the_country_of_an_organisation_is_named_as_the_reader_names_it() -> None:
    assert PLACES.search("oudegracht")[0].detail == "Nederland"


def test_nothing_typed_offers_nothing() -> None:
    assert PLACES.search("  ") == []
    assert PLACES.search("qqqq") == []


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("52.09, 5.12", Location(5.12, 52.09)),
        ("52,09 5,12", Location(5.12, 52.09)),
        ("18.14 S, 178.44 E", Location(178.44, -18.14)),
        ("-12 -77", Location(-77.0, -12.0)),
        ("40.7° N 74° W", Location(-74.0, 40.7)),
    ],
)
def test_latitude_and_longitude_are_a_place(text: str, point: Location) -> None:
    assert coordinates(text) == point
    assert PLACES.search(text) == [Place(text, PlaceKind.COORDINATES, location=point)]


@pytest.mark.parametrize("text", ["95, 5", "5", "utrecht 5", "12 300", "1,2,3", ""])
def test_what_is_not_on_earth_is_no_place(text: str) -> None:
    assert coordinates(text) is None


@given(st.text(max_size=30))
def test_any_text_may_be_typed(text: str) -> None:
    assert len(PLACES.search(text)) <= 12
