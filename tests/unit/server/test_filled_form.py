"""Reading any form of the site with what it holds."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.markup import parse
from qgis_certification_plugin.server.pages.filled_form import read_filled_form
from tests.captures import capture

PAGE = """<form method="get"><input name="name" value="no"></form>
<div class="modal"><form method="post"><input name="name" value="dialog"></form></div>
<form method="POST">
<input type="hidden" name="name" value="preview"></form>
<form method="post"><input type="hidden" name="owner" value="7">
<input type="text" name="name" value="A &amp; B" maxlength="12" required>
<input type="checkbox" name="active" checked><input type="submit" name="submit" value="x">
<textarea name="about">
two
lines</textarea>
<select name="kind"><option value="">--</option><option value="3" selected>Three
<option value="4">Four</select><select name="none"><option value="">--</option></select></form>"""


def test_the_form_with_the_field_that_people_see_is_read() -> None:
    form = read_filled_form(parse(PAGE), "name", "page")
    assert form.value("name") == "A & B"
    assert form.field("name").max_length == 12
    assert form.field("name").required
    assert form.value("about") == "two\nlines"
    assert form.field("active").value == "on"
    assert "submit" not in form.fields


def test_choices_have_numbers_and_texts() -> None:
    form = read_filled_form(parse(PAGE), "name", "page")
    assert form.choices("kind") == {3: "Three", 4: "Four"}
    assert (form.chosen("kind"), form.chosen("none")) == (3, 0)
    assert form.number("owner") == 7


@pytest.mark.parametrize("name", ["missing", "name"])
def test_what_is_not_there_is_named(name: str) -> None:
    form = read_filled_form(parse(PAGE), "name", "page")
    with pytest.raises(UnexpectedPage) as raised:
        form.choices(name)
    assert raised.value.values == {"page": "page", "missing": name}


def test_a_page_without_such_a_form_is_not_what_we_know() -> None:
    with pytest.raises(UnexpectedPage):
        read_filled_form(parse(PAGE), "phone", "page")


@pytest.mark.parametrize(
    ("name", "holds", "count"),
    [
        ("form-create-coursetype.html", "name", 5),
        ("form-create-trainingcenter.html", "name", 5),
        ("form-create-courseconvener.html", "user", 5),
        ("form-create-course.html", "trained_competence", 12),
    ],
)
def test_the_forms_of_the_site_are_read(name: str, holds: str, count: int) -> None:
    form = read_filled_form(parse(capture(name)), holds, name)
    fields = set(form.fields) - {"csrfmiddlewaretoken"}
    assert len(fields) == count, fields
