"""Applying as a new organisation, and answering its reviewers (contract 3.6, 7)."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.server.applying import ApplicationDesk, Logo, NewOrganisation
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import FormRefused, NotFound, SignedOut
from qgis_certification_plugin.server.pages.application import ApplicationForm
from tests.contract.site import SiteUnderTest
from tests.unit.domain.test_images import png


def new(desk: ApplicationDesk, form: ApplicationForm, name: str, username: str) -> NewOrganisation:
    """Return an organisation whose only owner is the applicant."""
    number = desk.find_user(username)
    assert number is not None
    values = {
        "name": name,
        "organisation_email": "contract@example.org",
        "url": "https://www.example.org/contract",
        "address": "1 Street <b>\nTown",
        "country": "CH",
        "organisation_phone": "+41 1",
        "vat_number": "CHE-1",
    }
    answers = {one.number: (True, "Yes & no" if one.has_text else "") for one in form.questions}
    return NewOrganisation(values, [number], answers, Logo("logo.png", png(120, 120), "image/png"))


@pytest.fixture(scope="module")
def desk(outsider: CertificationClient) -> ApplicationDesk:
    return ApplicationDesk(outsider.session)


@pytest.fixture(scope="module")
def applied(desk: ApplicationDesk, outsider: CertificationClient, run: str) -> str:
    """The slug of an application made by the outsider."""
    form = desk.form()
    name = f"{run} School & Sons"
    desk.create(form, new(desk, form, name, outsider.profile().username))
    [found] = desk.find(name)
    assert found.stage == "new"
    return found.entry.slug


def test_the_form_proposes_the_applicant_and_knows_countries(desk: ApplicationDesk) -> None:
    form = desk.form()
    assert len(form.owners) == 1
    assert "NL" in form.countries


def test_an_application_is_public_at_once(applied: str, visitor: CertificationClient) -> None:
    profile = ApplicationDesk(visitor.session).profile(applied)
    assert profile.status is not None
    assert profile.details["Email"] == "contract@example.org"
    assert "1 Street <b>" in profile.details["Address"]
    assert not profile.may_edit


def test_the_same_name_is_refused(
    applied: str, desk: ApplicationDesk, outsider: CertificationClient, run: str
) -> None:
    form = desk.form()
    again = new(desk, form, f"{run} School & Sons", outsider.profile().username)
    with pytest.raises(FormRefused) as caught:
        desk.create(form, again)
    assert "name" in caught.value.fields


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("organisation_email", "bad"),
        ("url", "no address"),
        ("country", "XX"),
        ("name", ""),
        ("vat_number", "x" * 51),
    ],
)
def test_a_wrong_field_is_named(
    desk: ApplicationDesk, outsider: CertificationClient, run: str, field: str, value: str
) -> None:
    form = desk.form()
    good = new(desk, form, f"{run} refused", outsider.profile().username)
    bad = NewOrganisation({**good.values, field: value}, good.owners, good.answers)
    with pytest.raises(FormRefused) as caught:
        desk.create(form, bad)
    assert list(caught.value.fields) == [field]


def test_a_logo_that_is_no_picture_is_refused(
    desk: ApplicationDesk, outsider: CertificationClient, run: str
) -> None:
    form = desk.form()
    good = new(desk, form, f"{run} refused", outsider.profile().username)
    logo = Logo("logo.png", b"<svg/>", "image/png")
    with pytest.raises(FormRefused) as caught:
        desk.create(form, NewOrganisation(good.values, good.owners, good.answers, logo))
    assert list(caught.value.fields) == ["logo"]


def test_the_owner_may_change_it_and_stays_its_owner(applied: str, desk: ApplicationDesk) -> None:
    form = desk.update_form(applied)
    desk.update(applied, form, {"owner_message": "Hello", "organisation_phone": "+41 2"})
    after = desk.update_form(applied)
    assert after.owners == form.owners
    assert after.values["organisation_phone"] == "+41 2"
    assert after.values["name"] == form.values["name"]


def test_nobody_else_may(applied: str, convener: CertificationClient) -> None:
    with pytest.raises(NotFound):
        ApplicationDesk(convener.session).update_form(applied)


def test_somebody_signed_out_gets_no_form(expired: CertificationClient) -> None:
    with pytest.raises(SignedOut):
        ApplicationDesk(expired.session).form()


def test_an_approved_organisation_stands_in_that_part_of_the_list(
    site: SiteUnderTest, visitor: CertificationClient
) -> None:
    desk = ApplicationDesk(visitor.session)
    profile = desk.profile(site.organisation_slug)
    assert profile.status is None
    stages = [
        one.stage for one in desk.find(profile.name) if one.entry.slug == profile.organisation
    ]
    assert stages == ["approved"]


def test_nobody_is_found_by_a_part_of_her_name(
    desk: ApplicationDesk, outsider: CertificationClient
) -> None:
    username = outsider.profile().username
    assert desk.find_user(username[:2]) is None
    assert desk.find_user(username.upper()) is not None
