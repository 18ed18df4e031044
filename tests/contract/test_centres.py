"""Making and changing a training centre (contract 6.2)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qgis_certification_plugin.domain.catalogue import Location
from qgis_certification_plugin.domain.centres import CentreFields, same_place
from qgis_certification_plugin.server.centres import CentreDesk
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import FormRefused, SignedOut
from tests.contract.site import SiteUnderTest

UTRECHT = Location(5.1214, 52.0907)
TAVEUNI = Location(-179.9731, -16.8512)


@pytest.fixture(scope="session")
def desk(owner: CertificationClient) -> CentreDesk:
    return CentreDesk(owner.session)


def fields(name: str, /, **changes: str) -> CentreFields:
    made = CentreFields(name, "centre@example.org", "1 Dike\nUtrecht", "+31 30 123")
    return replace(made, **changes)  # type: ignore[arg-type]


def slug_of(desk: CentreDesk, organisation: str, name: str) -> str:
    line = desk.centres(organisation).named(name)
    assert line is not None
    return line.slug


@pytest.mark.parametrize("place", [UTRECHT, TAVEUNI], ids=["Utrecht", "Taveuni"])
def test_a_centre_stands_where_it_was_put(
    desk: CentreDesk, site: SiteUnderTest, run: str, place: Location
) -> None:
    organisation, name = site.organisation_slug, f"{run} place {place.longitude:.0f}"
    desk.create(organisation, fields(name), place)
    [shown] = [one for one in desk.all_centres() if one.name == name]
    assert same_place(shown.location, place)
    form = desk.form(organisation, slug_of(desk, organisation, name))
    assert same_place(form.location, place)
    assert form.values["address"].split() == ["1", "Dike", "Utrecht"]


def test_an_online_centre_has_no_place(desk: CentreDesk, site: SiteUnderTest, run: str) -> None:
    organisation, name = site.organisation_slug, f"{run} online"
    desk.create(organisation, fields(name), None)
    [shown] = [one for one in desk.all_centres() if one.name == name]
    assert shown.location is None
    form = desk.form(organisation, slug_of(desk, organisation, name))
    assert (form.location, form.has_bad_place) == (None, False)


def test_a_name_stands_only_once_on_the_site(
    desk: CentreDesk, site: SiteUnderTest, run: str
) -> None:
    organisation, name = site.organisation_slug, f"{run} twice"
    desk.create(organisation, fields(name), UTRECHT)
    with pytest.raises(FormRefused) as raised:
        desk.create(organisation, fields(name), None)
    assert list(raised.value.fields) == ["name"]
    assert len([one for one in desk.all_centres() if one.name == name]) == 1


@pytest.mark.parametrize("field", ["name", "email", "address", "phone"])
def test_what_is_missing_is_refused_at_its_field(
    desk: CentreDesk, site: SiteUnderTest, run: str, field: str
) -> None:
    with pytest.raises(FormRefused) as raised:
        desk.create(site.organisation_slug, fields(f"{run} refused", **{field: ""}), UTRECHT)
    assert list(raised.value.fields) == [field]
    assert desk.centres(site.organisation_slug).named(f"{run} refused") is None


def test_a_point_can_be_moved_and_taken_away(
    desk: CentreDesk, site: SiteUnderTest, run: str
) -> None:
    organisation, name = site.organisation_slug, f"{run} moved"
    desk.create(organisation, fields(name), UTRECHT)
    slug = slug_of(desk, organisation, name)
    desk.update(organisation, slug, fields(name, phone="+31 6"), TAVEUNI)
    form = desk.form(organisation, slug_of(desk, organisation, name))
    assert same_place(form.location, TAVEUNI)
    assert form.values["phone"] == "+31 6"
    desk.update(organisation, slug_of(desk, organisation, name), fields(name), None)
    assert desk.form(organisation, slug_of(desk, organisation, name)).location is None


def test_only_owners_are_offered_it(
    desk: CentreDesk, convener: CertificationClient, site: SiteUnderTest
) -> None:
    mine = desk.centres(site.organisation_slug)
    assert mine.organisation.may_create_centre
    assert any(line.may_edit and line.may_delete for line in mine.centres)
    theirs = CentreDesk(convener.session).centres(site.organisation_slug)
    assert not theirs.organisation.may_create_centre
    assert not any(line.may_edit or line.may_delete for line in theirs.centres)
    assert [line.slug for line in theirs.centres] == [line.slug for line in mine.centres]


def test_a_lost_session_makes_nothing(
    expired: CertificationClient, desk: CentreDesk, site: SiteUnderTest, run: str
) -> None:
    with pytest.raises(SignedOut):
        CentreDesk(expired.session).create(site.organisation_slug, fields(f"{run} lost"), UTRECHT)
    assert desk.centres(site.organisation_slug).named(f"{run} lost") is None
