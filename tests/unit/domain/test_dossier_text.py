"""The dossier as English text for the reviewers, without what is nobody's business."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.dossier import Contribution, Dossier, Material
from qgis_certification_plugin.domain.dossier_text import (
    CONTRIBUTIONS,
    MATERIAL,
    contributions_text,
    material_text,
)
from qgis_certification_plugin.domain.programme import programme


def test_every_kind_of_the_programme_has_an_english_name() -> None:
    assert tuple(CONTRIBUTIONS) == programme().contributions
    assert tuple(MATERIAL) == programme().material


def test_contributions_stand_under_their_kinds_in_the_order_of_the_programme() -> None:
    dossier = Dossier(
        contributions=(
            Contribution("books", "A book"),
            Contribution("code", "Second", "github.com/qgis/QGIS/pull/2"),
            Contribution("code", "First", "", "2026-01-02"),
        )
    )
    assert contributions_text(dossier) == (
        "Code\n"
        "- Second https://github.com/qgis/QGIS/pull/2\n"
        "- First (2026-01-02)\n"
        "\n"
        "Books\n"
        "- A book"
    )


@pytest.mark.parametrize(
    "place", ["/home/olivia/secret/lesson.odt", "C:\\Users\\olivia\\lesson.odt", "~/x/lesson.odt"]
)
def test_of_a_file_only_its_name_is_told(place: str) -> None:
    piece = Material("Intro", "lessons", place, "2026-01-02", ("3.34", "3.28"))
    said = material_text(Dossier(material=(piece,)))
    assert said == ("Intro\n- Lessons lesson.odt (last changed 2026-01-02; QGIS 3.34, 3.28)")


def test_a_link_is_told_whole() -> None:
    piece = Material("Intro", "data", "www.example.org/a/b")
    assert "https://www.example.org/a/b" in material_text(Dossier(material=(piece,)))


def test_an_empty_dossier_is_an_empty_text() -> None:
    assert contributions_text(Dossier()) == material_text(Dossier()) == ""
