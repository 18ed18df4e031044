"""Names of organisations and their addresses on the site."""

from __future__ import annotations

import json
from typing import Any

import pytest

from qgis_certification_plugin.server.directory import DirectoryEntry, read_directory
from qgis_certification_plugin.server.errors import UnexpectedPage
from tests.unit.server.recorded import recording

ROW = ["<a></a>", "01/02/2026", "", "A &amp; B", True, "qgis", "a-b", "Chad", False, "", ""]


def test_the_recorded_list_is_read_whole() -> None:
    entries, total = read_directory(json.loads(recording("datatable-approved.json").text))
    assert len(entries) == total == 62
    assert entries[0] == DirectoryEntry(
        "Afri-Geo Capacity Building", "afri-geo-capacity-building", "South Africa"
    )


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("birds-eye-view", "Bird's Eye View"),
        ("muller-sohne-geoinformatik-gmbh", "Müller & Söhne Geoinformatik GmbH"),
        ("smith-wesley-geo-training", "Smith & Wesley <Geo> Training"),
    ],
)
def test_names_are_as_people_write_them(slug: str, name: str) -> None:
    entries, _ = read_directory(json.loads(recording("datatable-approved.json").text))
    assert [entry.name for entry in entries if entry.slug == slug] == [name]


def test_pending_organisations_are_listed_apart() -> None:
    entries, total = read_directory(json.loads(recording("datatable-pending.json").text))
    assert [entry.slug for entry in entries] == ["pending-geo-academy-needs-info"]
    assert total == 1


def test_an_organisation_without_country_or_slug() -> None:
    rows = [[*ROW[:7], None, *ROW[8:]], [*ROW[:6], "", *ROW[7:]]]
    entries, total = read_directory({"data": rows, "recordsFiltered": 2})
    assert entries == (DirectoryEntry("A & B", "a-b", None),)
    assert total == 2


@pytest.mark.parametrize(
    ("data", "missing"),
    [
        (None, "data"),
        ([], "data"),
        ({}, "data"),
        ({"data": {}}, "data"),
        ({"data": []}, "recordsFiltered"),
        ({"data": [], "recordsFiltered": "62"}, "recordsFiltered"),
        ({"data": [["x"]], "recordsFiltered": 1}, "columns"),
        ({"data": ["x" * 20], "recordsFiltered": 1}, "columns"),
        ({"data": [None], "recordsFiltered": 1}, "columns"),
    ],
)
def test_other_data_are_named_for_what_they_lack(data: Any, missing: str) -> None:
    with pytest.raises(UnexpectedPage) as raised:
        read_directory(data)
    assert raised.value.values == {"page": "organisation-list", "missing": missing}
