"""A table of certificate numbers, verified against a site."""

from __future__ import annotations

import re
from typing import Any

import pytest
import requests
from qgis.core import NULL, QgsFeature, QgsVectorLayer

from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.session import SiteSession

from .conftest import Toolbox


@pytest.fixture
def genuine(site: PracticeServer) -> tuple[str, str]:
    """Number and name of a certificate of the site."""
    client = CertificationClient(SiteSession(ServerAddress.parse(site.url), requests.Session()))
    for number in range(1, 40):
        shown = client.verify(f"QGIS-{number}")
        if shown is not None:
            site.requests.clear()
            return shown.number, shown.name
    raise AssertionError("the practice server has no certificate")


def table(*rows: tuple[Any, ...], kind: str = "string") -> QgsVectorLayer:
    """Return a table with a number and a name in each row."""
    layer = QgsVectorLayer(f"None?field=no:{kind}&field=who:string", "people", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def verified(toolbox: Toolbox, layer: QgsVectorLayer, **more: Any) -> list[QgsFeature]:
    """Return the rows with the answers."""
    return toolbox.run("verifycertificates", INPUT=layer, NUMBER="no", **more)


def test_a_genuine_certificate_is_told_in_any_writing(
    toolbox: Toolbox, site: PracticeServer, genuine: tuple[str, str]
) -> None:
    number, name = genuine
    bare = number.partition("-")[2]
    link = f"{site.url}/en/certificate/{number}/"
    rows = verified(toolbox, table((number, ""), (bare, ""), (link, ""), (number.lower(), "")))
    assert [row["genuine"] for row in rows] == [True] * 4
    assert {row["certificate"] for row in rows} == {number}
    assert {row["participant"] for row in rows} == {name}
    assert all(row["organisation"] and row["course_type"] for row in rows)


def test_a_number_is_asked_for_once(
    toolbox: Toolbox, site: PracticeServer, genuine: tuple[str, str]
) -> None:
    verified(toolbox, table(*[(genuine[0], "")] * 5))
    assert len(site.requests) == 1


def test_what_is_not_genuine_is_told_apart_from_what_is_no_number(toolbox: Toolbox) -> None:
    rows = verified(toolbox, table(("QGIS-999999", ""), ("a lot of words", ""), (NULL, "")))
    assert [row["genuine"] for row in rows] == [False, NULL, NULL]
    assert [row["remark"] for row in rows] == [
        "The site knows no such certificate.",
        "This is no certificate number.",
        "There is no number.",
    ]


def test_the_name_is_compared(toolbox: Toolbox, genuine: tuple[str, str]) -> None:
    number, name = genuine
    layer = table((number, name.upper()), (number, "Somebody Else"), (number, ""))
    rows = verified(toolbox, layer, NAME="who")
    assert [row["same_name"] for row in rows] == [True, False, NULL]
    assert "another name" in rows[1]["remark"]


def test_numbers_in_a_column_of_numbers_are_read(
    toolbox: Toolbox, genuine: tuple[str, str]
) -> None:
    count = float(re.sub(r"\D", "", genuine[0]))
    (row,) = verified(toolbox, table((count, ""), kind="double"))
    assert row["genuine"] is True


def test_a_column_that_the_table_has_already_is_kept(
    toolbox: Toolbox, genuine: tuple[str, str]
) -> None:
    layer = QgsVectorLayer("None?field=no:string&field=remark:string", "people", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([genuine[0], "mine"])
    layer.dataProvider().addFeatures([feature])
    (row,) = verified(toolbox, layer)
    assert row["remark"] == "mine"
    assert row["genuine"] is True


def test_points_keep_their_places(toolbox: Toolbox, genuine: tuple[str, str]) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=no:string", "people", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([genuine[0]])
    feature.setGeometry(QgsFeature().geometry().fromWkt("POINT(5 52)"))
    layer.dataProvider().addFeatures([feature])
    (row,) = verified(toolbox, layer)
    assert row.geometry().asPoint().y() == 52


def test_a_site_that_is_not_there_is_told(toolbox: Toolbox, site: PracticeServer) -> None:
    site.stop()
    _rows, worked = toolbox.attempt("verifycertificates", INPUT=table(("QGIS-1", "")), NUMBER="no")
    assert not worked
    assert "cannot be reached" in toolbox.feedback.textLog()
