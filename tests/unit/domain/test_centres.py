"""Coordinates as people type them, and places as the site reads them right (contract 6.2)."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.catalogue import Location, TrainingCentre
from qgis_certification_plugin.domain.centres import (
    LATITUDE,
    LONGEST,
    LONGITUDE,
    BadCoordinate,
    CentreFields,
    NoPlaceOnEarth,
    degrees_text,
    ewkt,
    pasted_pair,
    place_in_form,
    problems,
    read_degrees,
    same_place,
    tidied,
    turned,
    twin,
)
from qgis_certification_plugin.practice.locations import read_location, written_location

latitudes = st.floats(-90, 90)
longitudes = st.floats(-180, 180)
WHOLE = CentreFields(
    "House", "a@example.org", "1 Street", "+31", latitude="52.09", longitude="5.12"
)


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("52.0907", 52.0907),
        ("52,0907", 52.0907),
        (" -5 ", -5.0),
        ("−5.5", -5.5),
        ("52.09 N", 52.09),
        ("S 52.09", -52.09),
        ("52° 5' 27\" N", 52 + 5 / 60 + 27 / 3600),
        ("52°5′27″s", -(52 + 5 / 60 + 27 / 3600)),
        ("52º 5,5' n", 52 + 5.5 / 60),
        ("90", 90.0),
        ("-0", 0.0),
    ],
)
def test_a_latitude_is_read_as_people_write_it(text: str, degrees: float) -> None:
    assert read_degrees(text, LATITUDE) == pytest.approx(degrees)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "missing"),
        ("  ", "missing"),
        ("90.0001", "out-of-range"),
        ("-91", "out-of-range"),
        ("90° 0' 1\"", "out-of-range"),
        ("5.12 E", "turned"),
        ("5.12 O", "not-a-number"),
        ("-5.12 S", "not-a-number"),
        ("52° 60'", "not-a-number"),
        ("nan", "not-a-number"),
        ("inf", "not-a-number"),
        ("1e1", "not-a-number"),
        ("52.09.1", "not-a-number"),
        ("52.09, 5.12", "not-a-number"),
        ("1234", "not-a-number"),
        ("north", "not-a-number"),
    ],
)
def test_what_is_no_latitude_is_told_apart(text: str, code: str) -> None:
    with pytest.raises(BadCoordinate) as raised:
        read_degrees(text, LATITUDE)
    assert raised.value.code == code


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_coordinate_on_earth_or_a_reason(text: str) -> None:
    for axis in (LATITUDE, LONGITUDE):
        try:
            value = read_degrees(text, axis)
        except BadCoordinate:
            continue
        assert -axis.limit <= value <= axis.limit


@given(longitudes, st.sampled_from([".", ","]))
def test_what_is_shown_in_a_field_can_be_read_again(value: float, sign: str) -> None:
    text = degrees_text(value, sign)
    assert read_degrees(text, LONGITUDE) == pytest.approx(value, abs=1e-6)


def test_a_pasted_pair_has_the_latitude_first() -> None:
    assert pasted_pair("52.09, 5.12") == Location(5.12, 52.09)
    assert pasted_pair("52.09") is None


# --- to the site and back --------------------------------------------------------------------


@given(longitudes, latitudes)
def test_the_site_puts_a_place_where_it_is(longitude: float, latitude: float) -> None:
    text = ewkt(Location(longitude, latitude))
    assert re.fullmatch(r"SRID=4326;POINT\(-?\d+(\.\d+)? -?\d+(\.\d+)?\)", text)
    read = read_location(text)
    assert read is not None
    assert read == pytest.approx((longitude, latitude), abs=1e-9)


def test_no_place_is_an_empty_text() -> None:
    assert ewkt(None) == ""


@pytest.mark.parametrize(
    "place",
    [(180.1, 0.0), (0.0, -90.1), (math.nan, 1.0), (1.0, math.nan), (math.inf, 0.0), (5.0, 1e300)],
)
def test_what_is_not_on_earth_is_never_written(place: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="earth"):
        ewkt(Location(*place))


@given(longitudes, st.floats(-85, 85))
def test_the_forms_metres_are_the_same_place(longitude: float, latitude: float) -> None:
    here = Location(longitude, latitude)
    if abs(longitude) < 0.02 and abs(latitude) < 0.02:
        return
    read = place_in_form(written_location(longitude, latitude))
    assert same_place(read, here)
    ewkt(read)  # and may be sent back


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{",
        "null",
        '{"type": "Point", "coordinates": [1]}',
        '{"type": "Point", "coordinates": [1, 2, 3]}',
        '{"type": "Polygon", "coordinates": [1, 2]}',
        '{"type": "Point", "coordinates": ["a", "b"]}',
        '{"type": "Point", "coordinates": [NaN, NaN]}',
        '{"type": "Point", "coordinates": [1, 1e999]}',
        '{"type": "Point", "coordinates": [55659745, 0]}',
        # 5.12, 52.09 in degrees, taken for metres (6.2).
        '{"type": "Point", "coordinates": [5.12, 52.09]}',
    ],
)
def test_a_stored_place_that_is_none_is_told(text: str) -> None:
    with pytest.raises(NoPlaceOnEarth):
        place_in_form(text)


def test_an_empty_field_is_no_place() -> None:
    assert place_in_form(" \n") is None


@given(st.recursive(st.none() | st.floats() | st.text(), lambda x: st.lists(x) | st.dictionaries(
    st.sampled_from(["type", "coordinates"]), x)))  # fmt: skip
def test_whatever_the_form_holds_is_a_place_or_a_reason(data: object) -> None:
    try:
        place = place_in_form(json.dumps(data))
    except NoPlaceOnEarth:
        return
    ewkt(place)


def test_places_at_both_sides_of_the_antimeridian_can_be_one() -> None:
    assert same_place(Location(180.0, 5.0), Location(-180.0, 5.0))
    assert not same_place(Location(179.0, 5.0), Location(-179.0, 5.0))
    assert not same_place(None, Location(0.0, 0.0))
    assert same_place(None, None)


# --- what is wrong ---------------------------------------------------------------------------


def codes(fields: CentreFields) -> list[tuple[str, str]]:
    return [(one.field, one.code) for one in problems(fields)]


def test_a_whole_centre_has_no_problems() -> None:
    assert problems(WHOLE) == []


@pytest.mark.parametrize("field", LONGEST)
def test_what_lacks_and_what_is_too_long_is_told(field: str) -> None:
    nothing: dict[str, Any] = {field: " \u200b "}
    much: dict[str, Any] = {field: "x" * (LONGEST[field] + 1)}
    assert codes(replace(WHOLE, **nothing)) == [(field, "missing")]
    assert codes(replace(WHOLE, **much)) == [(field, "too-long")]


def test_line_ends_of_an_address_count_as_the_site_counts_them() -> None:
    lines = "\n".join(["x" * 49] * 5)  # 249 letters and line ends, 253 characters in the form
    assert codes(replace(WHOLE, address=lines)) == [("address", "too-long")]


def test_no_e_mail_address_is_told() -> None:
    assert codes(replace(WHOLE, email="a@example")) == [("email", "not-an-address")]


def test_online_needs_no_place() -> None:
    assert codes(replace(WHOLE, latitude="", longitude="")) == [
        ("latitude", "missing"),
        ("longitude", "missing"),
    ]
    online = replace(WHOLE, latitude="far away", longitude="", online=True)
    assert problems(online) == []
    assert online.location is None


def test_a_latitude_that_can_only_be_a_longitude_is_turned() -> None:
    fields = replace(WHOLE, latitude="178.44", longitude="-18.14")
    assert codes(fields) == [("latitude", "turned")]
    assert turned(fields).location == Location(178.44, -18.14)
    assert codes(replace(WHOLE, latitude="178.44", longitude="95")) == [
        ("latitude", "out-of-range")
    ]


def test_what_is_sent_is_tidied() -> None:
    fields = tidied(replace(WHOLE, name=" A\u200b  B ", address=" 1 \n\n  Town  "))
    assert (fields.name, fields.address) == ("A B", "1\nTown")


@pytest.mark.parametrize("name", ["LYCÉE  utrecht", "Lycee Utrecht", " lycée utrecht\u200b"])
def test_names_are_compared_without_case_and_accents(name: str) -> None:
    known = TrainingCentre("Lycée Utrecht", "School")
    assert twin(name, [TrainingCentre("Other", "School"), known]) is known
    assert twin(name, [known], besides="Lycée Utrecht") is None
    assert twin("Lycée Amsterdam", [known]) is None
    assert twin("", [TrainingCentre("", "School")]) is None
