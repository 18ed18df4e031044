"""Forms that are read before they are sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.markup import Element, parse
from qgis_certification_plugin.server.pages import common, forms
from tests.unit.server.recorded import recording

TYPES = {1: "attendance and completion", 2: "attendance", 3: "examination passed"}


def tree(name: str) -> Element:
    return parse(recording(name).text)


def test_a_participants_form_holds_the_email() -> None:
    assert forms.read_attendee_form(tree("form-attendee-update.html")) == forms.AttendeeForm(
        first_name="Bram", surname="Visser", email="bram.visser@example.net", organisation=51
    )


def test_the_question_whether_to_issue_holds_the_numbers() -> None:
    page = tree("form-create-certificate.html")
    assert forms.read_certificate_form(page) == forms.CertificateForm(
        course=2001, attendee=1001, certificate_type=1, would_be_paid=True
    )


def test_without_credits_the_certificate_would_not_be_paid() -> None:
    page = tree("error-insufficient-credits.html")
    assert forms.read_certificate_form(page).would_be_paid is False


def test_what_a_course_can_be_made_of() -> None:
    centre = "Kartografie Academie Utrecht - Center {}"
    assert forms.read_course_form(tree("form-create-course.html")) == forms.CourseForm(
        organisation=51,
        course_types={
            401: "Introduction to QGIS",
            402: "QGIS Advanced Analysis",
            403: "PyQGIS Programming",
        },
        conveners={601: "Tess Trainer <trainer1>", 602: "Conny Convener <convener1>"},
        centres={number: centre.format(number - 200) for number in (201, 202, 203)},
        certificate_types=TYPES,
    )


def test_whom_the_organisation_knows() -> None:
    form = forms.read_enrolment_form(tree("form-create-courseattendee.html"))
    assert form.course == 2001
    assert len(form.known_people) == 85
    assert form.known_people[1004] == '<b>Robert</b> "; DROP TABLE & Sons'
    assert form.known_people[1007] == form.known_people[1008] == "Jan Jansen"


def test_the_form_for_a_new_participant_holds_the_organisation() -> None:
    page = tree("form-create-attendee.html")
    assert common.hidden_value(page, "certifying_organisation", "create-attendee") == 51


Reading = Callable[[Element], object]
READINGS: list[tuple[str, Reading, str, str]] = [
    ("form-attendee-update.html", forms.read_attendee_form, "firstname", "attendee"),
    ("form-attendee-update.html", forms.read_attendee_form, "email", "attendee"),
    ("form-attendee-update.html", forms.read_attendee_form, "certifying_organisation", "attendee"),
    ("form-create-certificate.html", forms.read_certificate_form, "is_paid", "create-certificate"),
    ("form-create-certificate.html", forms.read_certificate_form, "course", "create-certificate"),
    ("form-create-certificate.html", forms.read_certificate_form, "attendee", "create-certificate"),
    ("form-create-course.html", forms.read_course_form, "course_convener", "create-course"),
    ("form-create-course.html", forms.read_course_form, "training_center", "create-course"),
    ("form-create-course.html", forms.read_course_form, "certifying_organisation", "create-course"),
    (
        "form-create-courseattendee.html",
        forms.read_enrolment_form,
        "course",
        "create-courseattendee",
    ),
    (
        "form-create-courseattendee.html",
        forms.read_enrolment_form,
        "attendee",
        "create-courseattendee",
    ),
]


@pytest.mark.parametrize(("name", "read", "field", "page"), READINGS)
def test_a_missing_field_is_named(name: str, read: Reading, field: str, page: str) -> None:
    html = recording(name).text
    assert f'name="{field}"' in html
    with pytest.raises(UnexpectedPage) as raised:
        read(parse(html.replace(f'name="{field}"', 'name="other"')))
    assert raised.value.values == {"page": page, "missing": field}


@pytest.mark.parametrize("value", ["", "51x", "-51", "5.1", "9" * 19])
def test_a_hidden_value_that_is_no_number_is_named(value: str) -> None:
    html = f'<form method="post"><input name="course" value="{value}"></form>'
    with pytest.raises(UnexpectedPage):
        common.hidden_value(parse(html), "course", "page")


def test_the_types_of_certificate() -> None:
    data = json.loads(recording("certificate-types-list.json").text)
    types = forms.read_certificate_types(data)
    assert {kind.number: kind.name for kind in types} == TYPES
    assert types[0].wording == "Has attended and completed the course:"


def test_the_types_come_in_the_sites_order() -> None:
    data = [{"id": 5, "order": 2}, {"id": 9, "order": 1}, {"id": 3, "order": None}]
    assert [kind.number for kind in forms.read_certificate_types(data)] == [3, 9, 5]


@pytest.mark.parametrize("data", [None, {}, "types", [1], [{}], [{"id": "1"}], [{"name": "x"}]])
def test_other_data_are_no_types(data: Any) -> None:
    with pytest.raises(UnexpectedPage):
        forms.read_certificate_types(data)


def test_the_counts_of_an_upload_are_read_from_its_message() -> None:
    shown = (
        "Welcome.",
        (
            "From the csv: 2 attendee already exist in this course, 3 new attendees were created, "
            "and 4 attendees were added to the course: QGIS_Introduction"
        ),
    )
    assert forms.upload_counts(shown) == (2, 3, 4)
    assert forms.upload_counts(("Welcome.",)) is None


def test_a_message_shown_twice_is_one() -> None:
    html = '<div class="notification"><p>Done</p></div>' * 2
    assert common.messages(parse(html)) == ["Done"]
