"""Locations that were written the wrong way round, on QGIS's own map of the world."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    Location,
    Organisation,
    Problem,
    TrainingCentre,
)
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.services.locations import mended
from qgis_certification_plugin.storage.countries import Countries
from qgis_certification_plugin.ui.office import Office
from tests.qgis.ui.conftest import WORLD

DAY = date(2026, 11, 26)


def catalogue(country: str, here: Location | None) -> Catalogue:
    course = Course("Maps", "School", DAY, DAY, centre="One", location=here)
    return Catalogue(
        "https://example.org",
        datetime(2026, 11, 26, tzinfo=timezone.utc),
        (Organisation("School", country),),
        (TrainingCentre("One", "School", location=here),),
        (course, replace(course, organisation="Nobody", centre="Two")),
    )


@pytest.mark.parametrize(
    ("country", "wrong", "right"),
    [
        ("NL", Location(52.09, 5.12), Location(5.12, 52.09)),
        ("ZA", Location(-26.2, 28.05), Location(28.05, -26.2)),
        ("KE", Location(-1.29, 36.82), Location(36.82, -1.29)),
    ],
)  # fmt: skip
def test_a_point_at_sea_is_turned_into_the_country_of_its_organisation(
    qgis_app: object, country: str, wrong: Location, right: Location
) -> None:
    result = mended(catalogue(country, wrong), Countries(WORLD))
    assert result.courses[0].location == right
    assert result.centres[0].location == right
    assert result.courses[1].location == wrong  # whose it is nobody knows
    assert result.problems == (
        Problem("courses", 0, "location-turned", "geometry", repaired=True),
        Problem("training-centres", 0, "location-turned", "geometry", repaired=True),
    )


@pytest.mark.parametrize(
    ("country", "here"),
    [
        ("NL", Location(5.12, 52.09)),  # at home
        ("NL", Location(36.8, -1.29)),  # teaches in Nairobi
        ("NL", Location(4.4, 52.0)),  # on the beach
        ("TR", Location(36.3, 33.5)),  # in Damascus, which turned round would be in Turkey
        ("PT", Location(38.72, -9.14)),  # in Tanzania
        ("NL", Location(-30.0, 40.0)),  # at sea, either way
        ("FJ", Location(178.44, -18.14)),  # on an island
        ("XX", Location(52.09, 5.12)),
        ("NL", None),
    ],
)
def test_a_point_that_may_be_right_stays(
    qgis_app: object, country: str, here: Location | None
) -> None:
    known = catalogue(country, here)
    assert mended(known, Countries(WORLD)) is known


def test_without_a_map_nothing_is_turned(qgis_app: object, tmp_path: Path) -> None:
    known = catalogue("NL", Location(52.09, 5.12))
    assert mended(known, Countries(tmp_path / "no.gpkg")) is known


def test_after_a_refresh_every_practice_course_is_where_the_site_says(
    office: Office, practice: PracticeServer, qtbot: Any
) -> None:
    with qtbot.waitSignal(office.catalogue_changed, timeout=30_000):
        office.refresh_catalogue()
    assert office.catalogue is not None
    assert [p for p in office.catalogue.problems if p.code == "location-turned"] == []
