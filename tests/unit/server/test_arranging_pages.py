"""The forms of courses and course types, and what an organisation's page offers to arrange."""

from __future__ import annotations

from datetime import date

import pytest

from qgis_certification_plugin.domain.arranging.courses import CourseFields
from qgis_certification_plugin.server.markup import parse
from qgis_certification_plugin.server.pages import organisation
from qgis_certification_plugin.server.pages.arrangements import Arrangements
from qgis_certification_plugin.server.pages.course_form import read_course_paper, read_type_paper
from tests.captures import capture
from tests.unit.server.recorded import recording

ORGANISATION = "kartografie-academie-utrecht"


def arrangements(role: str) -> Arrangements:
    return organisation.read(capture(f"org-A-{role}.html"), ORGANISATION).arrangements


def test_a_new_course_has_its_choices_and_nothing_chosen() -> None:
    paper = read_course_paper(parse(capture("form-create-course.html")), "create-course")
    assert paper.organisation == 51
    assert paper.offer.conveners == {
        601: "Tess Trainer <trainer1>",
        602: "Conny Convener <convener1>",
    }
    assert paper.fields == CourseFields(
        language="English", start=date(2026, 11, 23), end=date(2026, 11, 23)
    )
    assert paper.background == ""


def test_a_course_that_is_changed_holds_everything() -> None:
    paper = read_course_paper(parse(capture("form-course-update.html")), "course-update")
    assert paper.fields == CourseFields(
        401, 601, 201, 1, "Nederlands", "Basic GIS concepts", date(2026, 11, 20), date(2026, 11, 25)
    )
    assert paper.background.startswith("/media/")


def test_a_new_course_type_is_empty() -> None:
    paper = read_type_paper(parse(capture("form-create-coursetype.html")), "create-coursetype")
    assert paper.organisation == 51
    assert set(vars(paper.fields).values()) == {""}


@pytest.mark.parametrize("role", ["trainer1", "manager1"])
def test_owners_and_managers_may_do_everything(role: str) -> None:
    found = arrangements(role)
    assert found.may_create_type
    assert found.may_create_convener
    assert all(one.may_edit for one in found.course_types)
    names = [(one.number, one.name) for one in found.course_types]
    assert names == [
        (401, "Introduction to QGIS"),
        (403, "PyQGIS Programming"),
        (402, "QGIS Advanced Analysis"),
    ]


@pytest.mark.parametrize("role", ["convener1", "nobody", "anonymous"])
def test_everybody_else_sees_the_course_types_and_may_do_nothing(role: str) -> None:
    found = arrangements(role)
    assert not found.may_create_type
    assert not found.may_create_convener
    assert [one.may_edit for one in found.course_types] == [False] * 3


def test_conveners_are_known_by_name_with_who_is_inactive() -> None:
    found = [
        (one.name, one.slug.split("-")[0], one.is_active)
        for one in arrangements("trainer1").conveners
    ]
    assert found == [
        ("Tess Trainer", "trainer1", True),
        ("Conny Convener", "convener1", True),
        ("Noa Body", "nobody", False),
    ]


def test_a_convener_sees_names_alone() -> None:
    assert all(one.slug == "" for one in arrangements("convener1").conveners)
    assert "Conny Convener" in [one.name for one in arrangements("convener1").conveners]


def test_an_archived_organisation_offers_nothing() -> None:
    found = recording("org-archived.html")
    page = organisation.read(found.text, found.slugs[1])
    assert not page.arrangements.may_create_type
