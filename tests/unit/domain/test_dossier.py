"""The dossier: kept whole, read in spite of what may stand in a file, and what it lacks."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.dossier import (
    Answer,
    Application,
    Contribution,
    Details,
    Dossier,
    Material,
    from_json,
    to_json,
)
from qgis_certification_plugin.domain.dossier_check import Gap, gaps
from qgis_certification_plugin.domain.images import Picture

TODAY = date(2026, 11, 26)
DETAILS = Details(
    "Map School", "info@example.org", "https://www.example.org", "1 Street", "NL", "+31 1", "NL1"
)
COMPLETE = Dossier(
    contributions=(Contribution("code", "A repair", "https://github.com/qgis/QGIS/pull/12"),),
    material=tuple(
        Material("Introduction", kind, "https://www.example.org/x", "2026-01-01", ("3.34",))
        for kind in ("exercises", "lessons", "data")
    ),
    details=DETAILS,
    logo="logo.png",
    owners=("olivia",),
    answers={"Why?": Answer(True, "because")},
    message="Hello",
    application=Application("", "map-school", "2026-11-01"),
)
LOGO = Picture("png", 500, 500)


def codes(dossier: Dossier, **about: Any) -> set[tuple[str, str]]:
    known: dict[str, Any] = {"questions": ["Why?"], "logo": LOGO, "logo_bytes": 1000, **about}
    return {(gap.code, gap.where) for gap in gaps(dossier, today=TODAY, **known)}


def test_a_dossier_comes_back_as_it_was() -> None:
    assert from_json(json.loads(json.dumps(to_json(COMPLETE)))) == COMPLETE


def test_an_empty_dossier_is_read_from_an_older_file() -> None:
    assert from_json({"colour": 1, "owners": [1, "olivia"]}) == Dossier(owners=("olivia",))


@pytest.mark.parametrize("data", [None, [], "x", 1])
def test_something_else_is_no_dossier(data: object) -> None:
    with pytest.raises(ValueError, match="no dossier"):
        from_json(data)


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["kind", "course", "versions", "yes", "name"]), inner)
    ),
    max_leaves=10,
)
_PARTS = ("contributions", "material", "details", "answers", "application", "owners", "logo")


@given(st.dictionaries(st.sampled_from(_PARTS), _ANY))
def test_whatever_a_file_holds_becomes_a_dossier(data: dict[str, object]) -> None:
    read = from_json(data)
    assert from_json(json.loads(json.dumps(to_json(read)))) == read


def test_a_complete_dossier_lacks_nothing() -> None:
    assert codes(COMPLETE) == set()


@pytest.mark.parametrize("name", ["name", "email", "address", "phone"])
def test_what_the_site_demands_stops_sending(name: str) -> None:
    dossier = replace(COMPLETE, details=replace(DETAILS, **{name: "  "}))
    assert Gap("missing", name, stops=True) in gaps(
        dossier, today=TODAY, logo=LOGO, logo_bytes=1, questions=["Why?"]
    )


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({"name": "x" * 201}, ("too-long", "name")),
        ({"vat_number": "x" * 51}, ("too-long", "vat_number")),
        ({"email": "info at example"}, ("not-an-email", "email")),
        ({"url": "no link"}, ("not-a-link", "url")),
        ({"url": "javascript:alert(1)"}, ("not-a-link", "url")),
        ({"country": ""}, ("no-country", "country")),
    ],
)
def test_a_wrong_detail_is_named(change: dict[str, str], gap: tuple[str, str]) -> None:
    assert codes(replace(COMPLETE, details=replace(DETAILS, **change))) == {gap}


@pytest.mark.parametrize(
    ("material", "gap"),
    [
        ((), ("no-material", "")),
        (COMPLETE.material[:2], ("no-data", "Introduction")),
        (COMPLETE.material[1:], ("no-exercises", "Introduction")),
        (
            tuple(replace(piece, changed="2020-01-01") for piece in COMPLETE.material),
            ("old-material", "Introduction"),
        ),
        (
            tuple(replace(piece, versions=("2.18",)) for piece in COMPLETE.material),
            ("old-version", "Introduction"),
        ),
        (
            (*COMPLETE.material, Material("Introduction", "data")),
            ("no-place", "Introduction"),
        ),
    ],
)
def test_material_that_lacks_or_is_old_is_named(
    material: tuple[Material, ...], gap: tuple[str, str]
) -> None:
    assert codes(replace(COMPLETE, material=material)) == {gap}


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"logo": None}, "logo-format"),
        ({"logo": None, "logo_bytes": None}, "logo-unreadable"),
        ({"logo": Picture("png", 50, 50)}, "logo-small"),
        ({"logo": Picture("jpeg", 500, 300)}, "logo-not-square"),
        ({"logo_bytes": 9_000_000}, "logo-large"),
    ],
)
def test_a_logo_that_will_not_do_is_named(about: dict[str, object], code: str) -> None:
    assert codes(COMPLETE, **about) == {(code, "logo.png")}


def test_every_question_of_the_site_needs_an_answer() -> None:
    assert codes(COMPLETE, questions=["Why?", "How?"]) == {("no-answer", "How?")}


def test_a_contribution_without_a_link_or_with_a_bad_one_is_named() -> None:
    bad = Contribution("code", "Bad", "https://github.com/qgis/QGIS/pull/none")
    dossier = replace(COMPLETE, contributions=(Contribution("books", "A book"), bad))
    assert codes(dossier) == {("no-link", "A book"), ("bad-link", "Bad")}
