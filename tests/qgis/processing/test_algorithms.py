"""The algorithms in QGIS: what comes out, with and without the site."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from qgis.core import QgsDistanceArea, QgsPointXY, QgsProcessingParameterDefinition

from qgis_certification_plugin.practice.server import PracticeServer

from .conftest import Toolbox

NAMES = ("downloadorganisations", "downloadcourses", "coursesnear", "verifycertificates")
EVERYTHING = {"STATES": [0, 1, 2]}


def values(rows: list[Any], field: str) -> set[Any]:
    """Return the different values of a column."""
    return {row[field] for row in rows}


def feeds(site: PracticeServer) -> int:
    """Return how many feeds were asked for."""
    return sum("/feed/" in request.path for request in site.requests)


def test_the_provider_has_four_algorithms_with_help_and_icon(toolbox: Toolbox) -> None:
    assert {one.name() for one in toolbox.provider.algorithms()} == set(NAMES)
    for one in toolbox.provider.algorithms():
        assert one.displayName()
        assert one.shortDescription()
        assert len(one.shortHelpString()) > 100
        assert len(one.tags()) > 3


def test_every_parameter_is_described(toolbox: Toolbox) -> None:
    for one in toolbox.provider.algorithms():
        assert all(parameter.description() for parameter in one.parameterDefinitions())
        server = one.parameterDefinition("SERVER")
        assert server.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced


def test_loading_the_provider_asks_nothing(toolbox: Toolbox, site: PracticeServer) -> None:
    assert len(site.requests) == 0
    assert list(toolbox.folder.iterdir()) == []


# --- organisations --------------------------------------------------------------------------


def test_organisations_are_points_with_what_is_known_of_them(toolbox: Toolbox) -> None:
    rows = toolbox.run("downloadorganisations")
    assert len(rows) > 20
    assert all(row["name"] for row in rows)
    assert sum(row.hasGeometry() for row in rows) > 20
    assert max(row["courses_to_come"] for row in rows) > 0
    assert max(row["centres"] for row in rows) > 0


@pytest.mark.parametrize("country", ["NL", "nl", "Netherlands", "netherlands; Fiji"])
def test_organisations_of_some_countries(toolbox: Toolbox, country: str) -> None:
    rows = toolbox.run("downloadorganisations", COUNTRIES=country)
    assert rows
    assert values(rows, "country_code") <= {"NL", "FJ"}


def test_a_country_that_is_none_is_named(toolbox: Toolbox, site: PracticeServer) -> None:
    _rows, worked = toolbox.attempt("downloadorganisations", COUNTRIES="Atlantis")
    assert not worked
    assert "“Atlantis” is no country" in toolbox.feedback.textLog()
    assert len(site.requests) == 0


# --- courses --------------------------------------------------------------------------------


def test_courses_to_come_are_what_one_gets_without_filters(toolbox: Toolbox) -> None:
    rows = toolbox.run("downloadcourses")
    assert rows
    assert values(rows, "state") <= {"upcoming", "running"}


def test_all_filters_must_be_met(toolbox: Toolbox) -> None:
    everything = toolbox.run("downloadcourses", **EVERYTHING)
    some = toolbox.run("downloadcourses", **EVERYTHING, COUNTRIES="NL", TEXT="INTRODUCTION qgis")
    assert 0 < len(some) < len(everything)
    assert values(some, "country_code") == {"NL"}
    assert all("introduction" in row["course_type"].lower() for row in some)


def test_a_language_is_found_by_any_of_its_names(toolbox: Toolbox) -> None:
    counts = {
        len(toolbox.run("downloadcourses", **EVERYTHING, LANGUAGES=name))
        for name in ("Dutch", "Nederlands", "nl")
    }
    assert len(counts) == 1
    assert counts != {0}


def test_a_period_takes_courses_with_a_day_in_it(toolbox: Toolbox) -> None:
    first, last = date.today() + timedelta(30), date.today() + timedelta(120)
    rows = toolbox.run(
        "downloadcourses", **EVERYTHING, FIRST_DAY=first.isoformat(), LAST_DAY=last.isoformat()
    )
    assert rows
    assert all(row["end_date"].toPyDate() >= first for row in rows)
    assert all(row["start_date"].toPyDate() <= last for row in rows)


def test_online_courses_have_no_point(toolbox: Toolbox) -> None:
    online = toolbox.run("downloadcourses", **EVERYTHING, PLACE=2)
    assert online
    assert not any(row.hasGeometry() for row in online)
    assert values(online, "online") == {True}
    placed = toolbox.run("downloadcourses", **EVERYTHING, PLACE=1)
    assert placed
    assert all(row.hasGeometry() for row in placed)


def test_the_site_is_asked_once(toolbox: Toolbox, site: PracticeServer) -> None:
    toolbox.run("downloadcourses")
    asked = feeds(site)
    assert asked > 0
    toolbox.run("downloadcourses")
    toolbox.run("downloadorganisations")
    assert feeds(site) == asked
    assert any("Using what was saved" in line for line in toolbox.feedback.said)


def test_the_site_is_asked_again_where_that_is_wanted(
    toolbox: Toolbox, site: PracticeServer
) -> None:
    toolbox.run("downloadcourses")
    asked = feeds(site)
    toolbox.run("downloadcourses", MAX_AGE=0)
    assert feeds(site) == 2 * asked


def test_without_the_site_saved_courses_are_used(toolbox: Toolbox, site: PracticeServer) -> None:
    rows = toolbox.run("downloadcourses")
    site.stop()
    assert len(toolbox.run("downloadcourses", MAX_AGE=0)) == len(rows)
    (warning,) = toolbox.feedback.warned
    assert "cannot be reached" in warning
    assert "is used" in warning


def test_without_the_site_and_without_saved_courses_it_says_so(
    toolbox: Toolbox, site: PracticeServer
) -> None:
    site.stop()
    _rows, worked = toolbox.attempt("downloadcourses")
    assert not worked
    assert "cannot be reached" in toolbox.feedback.textLog()


def test_another_site_does_not_replace_what_was_saved(
    toolbox: Toolbox, site: PracticeServer
) -> None:
    toolbox.run("downloadcourses")
    with PracticeServer() as other:
        toolbox.run("downloadcourses", SERVER=other.url)
        assert feeds(other) > 0
    asked = feeds(site)
    toolbox.run("downloadcourses")
    assert feeds(site) == asked


def test_an_address_that_is_none_is_refused(toolbox: Toolbox) -> None:
    _rows, worked = toolbox.attempt("downloadcourses", SERVER="http://example.org")
    assert not worked
    assert "must begin with https" in toolbox.feedback.textLog()


def test_a_cancelled_download_writes_nothing(toolbox: Toolbox, site: PracticeServer) -> None:
    toolbox.feedback.cancel()
    _rows, worked = toolbox.attempt("downloadcourses")
    assert not worked
    assert feeds(site) == 0


# --- near a point ---------------------------------------------------------------------------


def test_the_nearest_come_first_with_their_distances(toolbox: Toolbox) -> None:
    rows = toolbox.run("coursesnear", POINT="5.1,52.1 [EPSG:4326]", MOST=8)
    assert len(rows) == 8
    distances = [row["distance_km"] for row in rows]
    assert distances == sorted(distances)
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    away = measure.measureLine(QgsPointXY(5.1, 52.1), rows[0].geometry().asPoint()) / 1000
    assert distances[0] == pytest.approx(away, abs=0.001)


def test_the_shortest_way_may_cross_the_antimeridian(toolbox: Toolbox) -> None:
    rows = toolbox.run("coursesnear", POINT="-179.9,-17 [EPSG:4326]", MOST=30, STATES=[0, 1, 2])
    near = [row for row in rows if row["distance_km"] < 500]
    sides = {row.geometry().asPoint().x() > 0 for row in near}
    assert sides == {True, False}


def test_a_point_of_another_projection_is_understood(toolbox: Toolbox) -> None:
    degrees = toolbox.run("coursesnear", POINT="5.1,52.1 [EPSG:4326]", MOST=1)
    metres = toolbox.run("coursesnear", POINT="567729,6817330 [EPSG:3857]", MOST=1)
    assert metres[0]["distance_km"] == pytest.approx(degrees[0]["distance_km"], abs=1)


def test_none_is_farther_than_was_asked_for(toolbox: Toolbox) -> None:
    rows = toolbox.run("coursesnear", POINT="5.1,52.1 [EPSG:4326]", MOST=100, DISTANCE=300)
    assert rows
    assert max(row["distance_km"] for row in rows) <= 300
    assert toolbox.run("coursesnear", POINT="0,-80 [EPSG:4326]", DISTANCE=100) == []
