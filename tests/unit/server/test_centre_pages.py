"""Training centres on the recorded pages: which there are, what is offered, what the form holds."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.domain.centres import same_place
from qgis_certification_plugin.practice.locations import read_location
from qgis_certification_plugin.server.errors import UnexpectedPage
from qgis_certification_plugin.server.markup import parse
from qgis_certification_plugin.server.pages.centre import read_centre_form, read_centres
from tests.unit.server.recorded import recording

SLUG = "kartografie-academie-utrecht"
NAMES = [f"Kartografie Academie Utrecht - Center {number}" for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("who", "may_create", "may_edit"),
    [
        ("trainer1", True, True),
        ("manager1", True, False),  # the page offers them no button to change one
        ("convener1", False, False),
        ("nobody", False, False),
        ("anonymous", False, False),
    ],
)
def test_everybody_sees_the_centres_and_owners_may_change_them(
    who: str, may_create: bool, may_edit: bool
) -> None:
    page = read_centres(recording(f"org-A-{who}.html").text, SLUG)
    assert [line.name for line in page.centres] == NAMES
    assert [line.slug for line in page.centres] == [f"{SLUG}-center-{n}" for n in (1, 2, 3)]
    assert page.organisation.may_create_centre is may_create
    assert {(line.may_edit, line.may_delete) for line in page.centres} == {(may_edit, may_edit)}
    found = page.named(f" {NAMES[1]} ")
    assert found is not None
    assert found.slug.endswith("-2")
    assert page.named("Another") is None


def test_an_archived_organisation_offers_nothing() -> None:
    html = recording("org-A-trainer1.html").text
    page = read_centres(html.replace("title=", "disabled title="), SLUG)
    assert [line.name for line in page.centres] == NAMES
    assert not any(line.may_edit or line.may_delete for line in page.centres)


def test_the_form_for_a_new_centre_holds_the_middle_of_the_country() -> None:
    html = recording("form-create-trainingcenter.html").text
    form = read_centre_form(parse(html), "create-trainingcenter")
    assert set(form.values.values()) == {""}
    assert form.location is not None
    middle = read_location('{"type": "Point", "coordinates": [599900.7358849, 6814060.0341430]}')
    assert middle is not None
    assert same_place(form.location, type(form.location)(*middle))


@pytest.mark.parametrize("lost", ['name="phone"', 'name="location"', 'name="address"'])
def test_a_form_without_a_field_is_not_what_we_know(lost: str) -> None:
    html = recording("form-create-trainingcenter.html").text
    with pytest.raises(UnexpectedPage):
        read_centre_form(parse(html.replace(lost, 'name="other"')), "create-trainingcenter")
