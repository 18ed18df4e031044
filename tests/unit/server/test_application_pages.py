"""The form of an application, its questions, and what the pages tell of one: as recorded."""

from __future__ import annotations

import json
from datetime import date

import pytest

from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.markup import parse
from qgis_certification_plugin.server.pages.application import (
    Suggestion,
    read_form,
    read_list,
    read_profile,
    read_suggestions,
    who_is,
)
from tests.captures import capture, needs_captures

pytestmark = needs_captures
ORGANISATION = "kartografie-academie-utrecht"


def test_the_new_form_has_questions_countries_and_the_applicant() -> None:
    form = read_form(parse(capture("form-create-certifyingorganisation.html")))
    assert [(one.number, one.has_text) for one in form.questions] == [
        (1, True),
        (2, True),
        (3, False),
    ]
    assert form.questions[0].text.startswith("Have you contributed")
    assert [one.help for one in form.questions] == [
        "Give links to pull requests.",
        "",
        "Yes or no is enough.",
    ]
    assert {"NL", "PH"} < form.countries
    assert (form.owners, form.project) == ((4,), "1")
    assert set(form.values.values()) == {""}


def test_the_form_for_changing_is_filled_in() -> None:
    form = read_form(parse(capture("form-org-update.html")))
    assert form.values["name"] == "Kartografie Academie Utrecht"
    assert form.values["address"] == "1 Survey Street\nNL"
    assert form.values["country"] == "NL"
    assert form.owners == (4, 5)
    assert form.questions == ()


def test_another_page_is_no_form() -> None:
    with pytest.raises(UnexpectedPage):
        read_form(parse(capture("form-create-course.html")))


def test_a_pending_application_shows_status_and_remarks() -> None:
    profile = read_profile(capture("org-pending.html"), "pending-geo-academy-needs-info")
    assert profile.status == "Pending"
    assert profile.remarks == "Please send two references."
    assert [event.when for event in profile.history] == ["Nov. 23, 2026, 11:10 p.m."]
    assert len(profile.answers) == 3
    assert not profile.may_edit


def test_a_rejected_one_says_why() -> None:
    profile = read_profile(capture("org-rejected.html"), "rejected-maps-inc")
    assert profile.status == "Rejected"
    assert "missing references" in (profile.remarks or "")


@pytest.mark.parametrize("who", ["anonymous", "trainer1"])
def test_an_approved_one_has_details_and_no_status(who: str) -> None:
    profile = read_profile(capture(f"org-A-{who}.html"), ORGANISATION)
    assert profile.status is None
    assert profile.details["URL"] == "https://www.example.com/org00"
    assert len(profile.centres) == 3
    assert "PyQGIS Programming" in profile.course_types
    assert "Tess Trainer" in profile.conveners
    assert (profile.may_edit, profile.signed_in) == (who == "trainer1", who == "trainer1")


@pytest.mark.parametrize("name", ["home.html", "org-list.html", "profile.html", "prod-404.html"])
def test_another_page_is_no_organisation(name: str) -> None:
    with pytest.raises(UnexpectedPage):
        read_profile(capture(name), ORGANISATION)


def test_the_list_tells_when_and_why() -> None:
    [entry], total = read_list(json.loads(capture("datatable-pending.json")))
    assert total == 1
    assert (entry.slug, entry.created) == ("pending-geo-academy-needs-info", date(2026, 11, 23))
    assert (entry.status, entry.remarks) == ("Pending", "Please send two references.")


@pytest.mark.parametrize("data", [None, [], {}, {"data": [[1]], "recordsFiltered": 1}])
def test_another_list_is_not_read(data: object) -> None:
    with pytest.raises(UnexpectedPage):
        read_list(data)


def test_the_site_s_proposals_are_read() -> None:
    found = read_suggestions(json.loads(capture("autocomplete-users.json")))
    assert Suggestion(4, "trainer1", "trainer1@example.org") in found


PEOPLE = (Suggestion(1, "ann", "ann@example.org"), Suggestion(2, "anna", "ANNA@example.org"))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("Ann", 1),
        (" anna ", 2),
        ("anna@example.org", 2),
        ("an", None),
        ("", None),
        ("ann@example", None),
    ],
)
def test_only_somebody_named_in_full_is_taken(typed: str, number: int | None) -> None:
    assert who_is(typed, PEOPLE) == number


def test_two_of_one_address_are_nobody() -> None:
    twins = (Suggestion(1, "a", "x@example.org"), Suggestion(2, "b", "x@example.org"))
    assert who_is("x@example.org", twins) is None
