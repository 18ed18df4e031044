"""Courses, training centers, course types, conveners, applications, credits (contract 6 to 8)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import requests

from qgis_certification_plugin.practice.locations import WrongLocation, read_location
from tests.unit.practice.conftest import ORGANISATION
from tests.unit.practice.visitor import Visitor

PATH = f"/en/certifyingorganisation/{ORGANISATION}/"
PNG = b"\x89PNG\r\n\x1a\n rest"


def choices(text: str, name: str) -> list[str]:
    select = re.search(rf'<select name="{name}".*?</select>', text, re.S)
    assert select is not None
    return re.findall(r'value="(\d+)"', select[0])


def course_fields(visitor: Visitor, **changes: str) -> dict[str, str]:
    page = visitor.get(f"{PATH}create-course/").text
    names = ("course_type", "course_convener", "training_center", "certificate_type")
    fields = {name: choices(page, name)[0] for name in names}
    own = visitor.hidden(f"{PATH}create-course/")["certifying_organisation"]
    fields |= {"certifying_organisation": own, "language": "Nederlands"}
    fields |= {"trained_competence": "Maps", "start_date": "2027-03-01", "end_date": "2027-03-05"}
    return {**fields, **changes}


def make_course(visitor: Visitor, **changes: str) -> requests.Response:
    return visitor.post(f"{PATH}create-course/", course_fields(visitor, **changes))


SLUG = "qgis_introduction-qgis_2027-03-01-2027-03-05"


def test_a_course_is_made_and_its_slug_is_on_the_page(owner: Visitor) -> None:
    answer = make_course(owner)
    assert (answer.status_code, answer.headers["Location"]) == (302, PATH)
    assert f"location.href='{PATH}course/{SLUG}/'" in owner.get(PATH).text
    assert owner.lines(f"{PATH}course/{SLUG}/") == []


def test_the_same_course_is_refused(owner: Visitor) -> None:
    make_course(owner)
    answer = make_course(owner)
    assert answer.status_code == 200
    assert "Course with this Course convener" in answer.text


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("trained_competence", "x" * 121),
        ("start_date", "tomorrow"),
        ("course_type", "1"),
        ("certificate_type", "4"),
        ("end_date", ""),
    ],
)
def test_a_wrong_field_of_a_course_is_named(owner: Visitor, field: str, value: str) -> None:
    answer = make_course(owner, **{field: value})
    assert answer.status_code == 200
    assert f'id="error_1_id_{field}"' in answer.text


def test_dates_with_slashes_are_read_with_the_month_first(owner: Visitor) -> None:
    make_course(owner, start_date="01/03/2028", end_date="01/04/2028")
    assert "course/qgis_introduction-qgis_2028-01-03-2028-01-04/" in owner.get(PATH).text


def test_a_changed_course_keeps_its_slug(owner: Visitor) -> None:
    make_course(owner)
    page = f"{PATH}course/{SLUG}/update/"
    fields = course_fields(owner, start_date="2027-04-01", end_date="2027-04-02")
    assert owner.post(page, fields).headers["Location"] == PATH
    assert "April 1, 2027 to April 2, 2027" in owner.get(f"{PATH}course/{SLUG}/").text


def test_deleting_and_making_again_can_give_a_slug_twice(owner: Visitor) -> None:
    make_course(owner)
    centers = choices(owner.get(f"{PATH}create-course/").text, "training_center")
    make_course(owner, training_center=centers[1])
    owner.post(f"{PATH}course/{SLUG}/delete/")
    make_course(owner, training_center=centers[2])
    twice = f"{PATH}course/1-{SLUG}/"
    assert owner.get(PATH).text.count(f"'{twice}'") == 2
    assert owner.get(f"{twice}create-attendee/").status_code == 500
    assert owner.get(twice).headers["Location"] == PATH
    assert owner.get(PATH).text.count(f"'{twice}'") == 1


def test_a_convener_may_make_a_course_but_no_center(sign_in: Callable[[str], Visitor]) -> None:
    convener = sign_in("convener")
    assert make_course(convener).status_code == 302
    assert convener.get(f"{PATH}create-trainingcenter/").status_code == 302
    assert convener.head(f"{PATH}update/").status_code == 404


def center(visitor: Visitor, location: str, name: str = "New place") -> requests.Response:
    visitor.get(f"{PATH}create-trainingcenter/")
    data = {"name": name, "email": "c@example.org", "address": "A", "phone": "1"}
    return visitor.post(f"{PATH}create-trainingcenter/", {**data, "location": location})


def point(visitor: Visitor, name: str = "New place") -> list[float] | None:
    features = visitor.get("/en/feed/training-center/?format=json").json()["features"]
    geometry = next(f["geometry"] for f in features if f["properties"]["name"] == name)
    return None if geometry is None else geometry["coordinates"]


def test_a_center_stands_where_it_was_put(owner: Visitor) -> None:
    assert center(owner, "SRID=4326;POINT(5.12 52.09)").headers["Location"] == PATH
    assert point(owner) == [5.12, 52.09]


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("SRID=3857;POINT(569975.0 6816000.0)", (5.1202, 52.0978)),
        ('{"type":"Point","coordinates":[569975.0,6816000.0]}', (5.1202, 52.0978)),
        ("POINT(5.12 52.09)", (0.000046, 0.000468)),
        ("SRID=4326;POINT(500 95)", (500.0, 95.0)),
    ],
)
def test_locations_are_read_as_the_site_reads_them(
    location: str, expected: tuple[float, float]
) -> None:
    assert read_location(location) == pytest.approx(expected, abs=0.02)


@pytest.mark.parametrize("location", ["", "SRID=4326;POINT(nan nan)"])
def test_no_location_is_none(location: str) -> None:
    assert read_location(location) is None


@pytest.mark.parametrize(
    "location", ["here", "SRID=4326;POINT(5,12 52,09)", "POLYGON((0 0,1 1,1 0,0 0))", "{}"]
)
def test_what_is_no_point_is_refused(owner: Visitor, location: str) -> None:
    with pytest.raises(WrongLocation):
        read_location(location)
    assert 'id="error_1_id_location"' in center(owner, location).text


def test_a_point_with_a_height_breaks(owner: Visitor) -> None:
    assert center(owner, "SRID=4326;POINT Z(1 2 3)").status_code == 500


def test_a_name_of_a_center_is_used_once_on_the_whole_site(owner: Visitor) -> None:
    center(owner, "")
    assert point(owner) is None
    assert "already exists" in center(owner, "").text


def test_a_course_type_is_made_once(owner: Visitor) -> None:
    page = f"{PATH}create-coursetype/"
    data = {**owner.hidden(page), "name": "New type", "instruction_hours": "8"}
    assert owner.post(page, data).headers["Location"] == PATH
    assert "already exists" in owner.post(page, data).text
    del data["certifying_organisation"]
    assert owner.post(page, {**data, "name": "Other"}).status_code == 200


def test_a_convener_needs_a_signature_and_changes_slug(owner: Visitor) -> None:
    page = f"{PATH}create-courseconvener/"
    user = choices(owner.get(page).text, "user")[0]
    assert 'id="error_1_id_signature"' in owner.post(page, {"user": user}).text
    picture = {"signature": ("s.png", PNG, "image/png")}
    answer = owner.post(page, {"user": user, "is_active": "on"}, files=picture)
    assert answer.headers["Location"] == PATH
    text = {"signature": ("s.txt", b"no picture", "text/plain")}
    assert owner.post(page, {"user": user}, files=text).status_code == 200


APPLY = "/en/create-certifyingorganisation/"


def apply(visitor: Visitor, **changes: str) -> requests.Response:
    hidden = visitor.hidden(APPLY)
    data = {
        **hidden, "name": "Fresh Maps", "organisation_email": "f@example.org", "address": "A",
        "country": "NL", "organisation_phone": "1", "checklist-1": "yes", "textarea-1": "Docs",
        "checklist-2": "no",
    }  # fmt: skip
    owners = choices(visitor.get(APPLY).text, "organisation_owners")
    return visitor.post(APPLY, {**data, "organisation_owners": owners[0], **changes})


def test_an_application_waits_and_is_public(sign_in: Callable[[str], Visitor]) -> None:
    applicant = sign_in("outsider")
    answer = apply(applicant)
    assert answer.headers["Location"] == "/en/certifyingorganisation/list/"
    page = applicant.get("/en/certifyingorganisation/fresh-maps/").text
    assert "Status" in page
    assert "Docs" in page
    assert 'id="error_1_id_name"' in apply(applicant).text


def test_an_unknown_question_breaks_after_the_organisation_was_made(
    sign_in: Callable[[str], Visitor],
) -> None:
    applicant = sign_in("outsider")
    assert apply(applicant, **{"checklist-99": "yes"}).status_code == 500
    assert applicant.get("/en/certifyingorganisation/fresh-maps/").status_code == 200


def test_an_answer_to_the_reviewer_ends_the_waiting(owner: Visitor) -> None:
    path = "/en/certifyingorganisation/asked-map-school-needs-info/"
    page = owner.get(f"{path}update/").text
    me = owner.server.site.read("SELECT id FROM user WHERE username = 'olivia'")[0]["id"]
    data = {
        "name": "Asked Map School (needs info)", "organisation_email": "a@example.org",
        "address": "A", "organisation_phone": "1", "project": "1", "owner_message": "Here.",
    }  # fmt: skip
    assert "Message to validator" in page
    assert owner.post(f"{path}update/", data).status_code == 200
    answer = owner.post(f"{path}update/", {**data, "organisation_owners": str(me)})
    assert answer.headers["Location"] == path
    assert "Please name two references." not in owner.get(path).text


def test_an_archived_organisation_shows_its_page_only(owner: Visitor) -> None:
    slug = owner.server.site.read("SELECT slug FROM organisation WHERE archived")[0]["slug"]
    page = owner.get(f"/en/certifyingorganisation/{slug}/")
    assert (page.status_code, "archived" in page.text) == (200, True)
    assert owner.get(f"/en/certifyingorganisation/{slug}/create-course/").status_code == 404


def test_credits_of_practice_come_at_once(owner: Visitor) -> None:
    owner.get(f"{PATH}top-up/")
    owner.post(f"{PATH}top-up/", {"total-credits": "5"})
    assert owner.credits(ORGANISATION) == "205"


def test_kinds_of_certificate_and_users_are_for_signed_in_people(owner: Visitor) -> None:
    kinds = owner.get("/en/certificate-types-list/").json()
    assert {kind["id"] for kind in kinds} == {1, 2, 3}
    assert set(kinds[0]) == {"id", "name", "description", "wording", "order"}
    found = owner.get("/autocomplete/users/?q=oli").json()
    assert found[0]["display"] == "olivia <olivia@example.org>"
    assert Visitor(owner.server).get("/en/certificate-types-list/").status_code == 302
