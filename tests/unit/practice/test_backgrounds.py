"""The pictures that certificates are printed on stay with their courses (contract 6.1)."""

from __future__ import annotations

import io
import re
from typing import Any

import pypdf
import pytest

from tests.unit.practice.test_certificates import issue
from tests.unit.practice.test_organisation_forms import PATH, SLUG, course_fields
from tests.unit.practice.test_participants import upload
from tests.unit.practice.test_preview_background import png
from tests.unit.practice.visitor import Visitor

COURSE = f"{PATH}course/{SLUG}/"
PICTURE = png(30, 20, b"\xff\x00\x00")


@pytest.fixture
def course(owner: Visitor) -> str:
    """A course that was made with a picture."""
    files = {"template_certificate": ("own.png", PICTURE, "image/png")}
    assert owner.post(f"{PATH}create-course/", course_fields(owner), files=files).status_code == 302
    return COURSE


def address(visitor: Visitor, course: str) -> str:
    """Return where the form of the course says that its picture is."""
    page = visitor.get(f"{course}update/").text
    found = re.search(r'Currently: <a href="([^"]+)"', page)
    return found[1] if found else ""


def test_the_form_says_where_the_picture_is(owner: Visitor, course: str) -> None:
    answer = owner.get(address(owner, course))
    assert answer.content == PICTURE
    assert answer.headers["Content-Type"] == "image/png"


def test_a_course_without_a_picture_says_nothing_of_one(owner: Visitor) -> None:
    owner.post(f"{PATH}create-course/", course_fields(owner))
    assert address(owner, COURSE) == ""


def test_a_new_picture_takes_the_place_of_the_old_one(owner: Visitor, course: str) -> None:
    before = address(owner, course)
    other = png(20, 30, b"\x00")
    files = {"template_certificate": ("own.png", other, "image/png")}
    owner.post(f"{course}update/", course_fields(owner), files=files)
    assert owner.get(address(owner, course)).content == other
    assert owner.get(before).status_code == 404


def test_certificates_are_printed_on_it(owner: Visitor, course: str) -> None:
    upload(owner, course, "First name,Surname,Email\nÅsa,Berg,asa@example.org\n".encode())
    [line] = owner.lines(course)
    issue(owner, course, line.attendee)
    pdf = owner.get(f"{course}print/{line.attendee}/")
    page: Any = pypdf.PdfReader(io.BytesIO(pdf.content)).pages[0]
    picture = page["/Resources"]["/XObject"]["/Im1"]
    assert (picture["/Width"], picture["/Height"]) == (30, 20)


def test_with_the_course_its_picture_goes(owner: Visitor, course: str) -> None:
    before = address(owner, course)
    owner.post(f"{course}delete/")
    assert owner.get(before).status_code == 404
