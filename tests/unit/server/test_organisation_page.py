"""The page of one organisation, for everybody who may look at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.pages import organisation
from qgis_certification_plugin.server.pages.organisation import CourseLine, OrganisationPage
from tests.unit.server.recorded import recording

SLUG = "kartografie-academie-utrecht"
CENTRE = "Kartografie Academie Utrecht - Center {}"
# What the recorded page lists, newest start first: start, end, type, centre, language, convener.
ADVANCED, INTRODUCTION, PYQGIS = (
    "QGIS Advanced Analysis",
    "Introduction to QGIS",
    "PyQGIS Programming",
)
TESS, CONNY = "Tess Trainer", "Conny Convener"
COURSES = [
    ("2027-01-02", "2027-01-04", ADVANCED, 3, None, TESS),
    ("2026-12-13", "2026-12-17", INTRODUCTION, 1, "Nederlands", TESS),
    ("2026-11-28", "2026-11-30", INTRODUCTION, 3, "Nederlands", TESS),
    ("2026-11-23", "2026-11-23", ADVANCED, 1, "English", TESS),
    ("2026-11-22", "2026-11-24", PYQGIS, 1, "Nederlands", TESS),
    ("2026-11-21", "2026-11-23", PYQGIS, 1, "English", TESS),
    ("2026-11-20", "2026-11-25", INTRODUCTION, 1, "Nederlands", TESS),
    ("2026-11-19", "2026-11-23", ADVANCED, 2, "English", TESS),
    ("2026-11-18", "2026-11-21", INTRODUCTION, 1, "English", CONNY),
    ("2026-11-13", "2026-11-15", PYQGIS, 2, None, TESS),
    ("2026-07-26", "2026-07-30", INTRODUCTION, 1, "English", TESS),
    ("2025-10-19", "2025-10-22", PYQGIS, 3, "Nederlands", TESS),
]
SLUGS = {
    ADVANCED: "qgis_qgis-advanced-analysis",
    INTRODUCTION: "qgis_introduction-qgis",
    PYQGIS: "qgis_pyqgis-programming",
}


def lines(*, editable_by: str | None = None) -> tuple[CourseLine, ...]:
    """The expected lines; `editable_by` "everybody" or the convener who may edit her own."""
    return tuple(
        CourseLine(
            course=f"{SLUGS[kind]}_{start}-{end}",
            course_type=kind,
            start=date.fromisoformat(start),
            end=date.fromisoformat(end),
            centre=CENTRE.format(centre),
            language=language,
            convener=convener,
            may_edit=editable_by in {"everybody", convener},
        )
        for start, end, kind, centre, language, convener in COURSES
    )


FOR_VISITORS = OrganisationPage(
    organisation=SLUG,
    name="Kartografie Academie Utrecht",
    signed_in=False,
    credits=None,
    courses=lines(),
    may_create_course=False,
    may_create_centre=False,
    may_top_up=False,
)
FOR_OWNERS = replace(
    FOR_VISITORS,
    signed_in=True,
    credits=25,
    courses=lines(editable_by="everybody"),
    may_create_course=True,
    may_create_centre=True,
    may_top_up=True,
)
# "nobody" was once a convener here and still sees the button for a new course.
FOR_INACTIVE_CONVENERS = replace(FOR_VISITORS, signed_in=True, may_create_course=True)
FOR_CONVENERS = replace(FOR_INACTIVE_CONVENERS, courses=lines(editable_by=CONNY))


def read(name: str) -> OrganisationPage:
    page = recording(name)
    return organisation.read(page.text, page.slugs[1])


@pytest.mark.parametrize(
    ("user", "expected"),
    [
        ("anonymous", FOR_VISITORS),
        ("nobody", FOR_INACTIVE_CONVENERS),
        ("convener1", FOR_CONVENERS),
        ("trainer1", FOR_OWNERS),
        ("manager1", FOR_OWNERS),
    ],
)
def test_everybody_sees_the_organisation_with_her_own_rights(
    user: str, expected: OrganisationPage
) -> None:
    assert read(f"org-A-{user}.html") == expected


@pytest.mark.parametrize(
    ("user", "mine"), [("anonymous", False), ("convener1", True), ("trainer1", True)]
)
def test_an_organisation_is_mine_when_its_page_offers_me_something(user: str, mine: bool) -> None:
    assert read(f"org-A-{user}.html").is_mine is mine


def test_no_credits_are_zero_which_is_not_unknown() -> None:
    page = read("org-B-owner.html")
    assert (page.name, page.credits, len(page.courses)) == ("École Spatiale du Léman", 0, 5)


def test_an_archived_organisation_shows_its_courses_and_offers_nothing() -> None:
    page = read("org-archived.html")
    assert page.name == "Archived Cartography School"
    assert [line.course for line in page.courses] == [
        "qgis_archived-course-type_2026-12-05-2026-12-07"
    ]
    assert not page.is_mine
    assert len(page.messages) == 1


def test_a_button_that_is_switched_off_offers_nothing() -> None:
    html = owners_page().replace("<button", "<button disabled")
    page = organisation.read(html, SLUG)
    assert not page.may_create_course
    assert not any(line.may_edit for line in page.courses)
    assert [line.course for line in page.courses] == [line.course for line in FOR_OWNERS.courses]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("org-pending.html", "Pending Geo Academy (needs info)"),
        ("org-rejected.html", "Rejected Maps Inc"),
    ],
)
def test_an_organisation_that_is_not_approved_has_no_courses(name: str, title: str) -> None:
    page = read(name)
    assert (page.name, page.courses, page.is_mine) == (title, (), False)


def broken(html: str, slug: str = SLUG) -> str:
    """What is said to be missing from the page."""
    with pytest.raises(UnexpectedPage) as raised:
        organisation.read(html, slug)
    assert raised.value.values["page"] == "organisation"
    return str(raised.value.values["missing"])


def owners_page() -> str:
    return recording("org-A-trainer1.html").text


def test_the_page_of_another_organisation_is_not_taken_for_this_one() -> None:
    assert broken(owners_page(), "ecole-spatiale-du-leman") == "organisation"


def test_a_page_without_a_name_is_named() -> None:
    assert broken(owners_page().replace("<h1", "<h6").replace("</h1", "</h6")) == "name"


def test_a_page_without_the_list_of_courses_is_named() -> None:
    html = owners_page().replace("Course Name", "Thing").replace("card-header-title", "card-thing")
    assert broken(html) == "courses"


def test_a_course_without_a_period_is_named() -> None:
    assert broken(owners_page().replace("Nov. 20, 2026 to", "Soon to")) == "course-dates"


def test_a_course_without_an_address_is_named() -> None:
    here = f"/en/certifyingorganisation/{SLUG}/course/"
    assert broken(owners_page().replace(here, "/en/elsewhere/")) == "course-address"


def test_a_course_with_too_few_cells_is_named() -> None:
    html = owners_page()
    row = html.index("<tr", html.index("<tbody", html.index("Course Name")))
    assert broken(html[:row] + "<tr><td>A</td><td>B</td></tr>" + html[row:]) == "course-address"
