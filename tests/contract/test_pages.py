"""What each person sees of an organisation and its courses (contract 3)."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import NotFound, SignedOut
from tests.contract.making import MadeCourse

# --- organisation -----------------------------------------------------------------------------


def test_a_visitor_sees_the_organisation_and_may_do_nothing(
    visitor: CertificationClient, course: MadeCourse
) -> None:
    page = visitor.organisation_page(course.organisation)
    assert page.name
    assert (page.signed_in, page.credits, page.is_mine) == (False, None, False)
    assert not any((page.may_create_course, page.may_create_centre, page.may_top_up))


def test_an_owner_sees_the_balance_and_may_do_everything(
    owner: CertificationClient, course: MadeCourse
) -> None:
    page = owner.organisation_page(course.organisation)
    assert page.signed_in
    assert page.credits is not None
    assert page.is_mine
    assert page.may_create_course
    assert page.may_create_centre
    assert page.may_top_up
    assert all(line.may_edit for line in page.courses)


def test_a_convener_may_edit_her_own_courses_only(
    convener: CertificationClient, course: MadeCourse, conveners_course: MadeCourse
) -> None:
    page = convener.organisation_page(course.organisation)
    assert page.signed_in
    assert page.credits is None
    assert page.may_create_course
    assert not page.may_create_centre
    rights = {line.course: line.may_edit for line in page.courses}
    assert (rights[course.course], rights[conveners_course.course]) == (False, True)


def test_an_outsider_may_do_nothing(outsider: CertificationClient, course: MadeCourse) -> None:
    page = outsider.organisation_page(course.organisation)
    assert page.signed_in
    assert page.credits is None
    assert not page.is_mine
    assert not any((page.may_create_course, page.may_create_centre, page.may_top_up))


def test_a_new_course_is_listed_with_its_details(
    visitor: CertificationClient, course: MadeCourse
) -> None:
    page = visitor.organisation_page(course.organisation)
    (line,) = [line for line in page.courses if line.course == course.course]
    assert line.course_type == course.form.course_types[course.new.course_type]
    assert line.centre == course.form.centres[course.new.centre]
    assert (line.start, line.end) == (course.new.start, course.new.end)
    assert line.language == course.new.language
    assert line.convener in course.form.conveners[course.new.convener]


def test_only_the_owner_may_edit_the_organisation(
    owner: CertificationClient, course: MadeCourse
) -> None:
    assert owner.may_edit_organisation(course.organisation)


def test_a_convener_may_not_edit_the_organisation(
    convener: CertificationClient, course: MadeCourse
) -> None:
    assert not convener.may_edit_organisation(course.organisation)


def test_an_outsider_may_not_edit_the_organisation(
    outsider: CertificationClient, course: MadeCourse
) -> None:
    assert not outsider.may_edit_organisation(course.organisation)


def test_a_visitor_is_asked_to_sign_in_before_editing(
    visitor: CertificationClient, course: MadeCourse
) -> None:
    with pytest.raises(SignedOut):
        visitor.may_edit_organisation(course.organisation)


def test_an_organisation_that_does_not_exist_is_not_found(visitor: CertificationClient) -> None:
    with pytest.raises(NotFound):
        visitor.organisation_page("contract-check-no-such-organisation")


# --- course -----------------------------------------------------------------------------------


def test_everybody_sees_what_a_course_is(visitor: CertificationClient, course: MadeCourse) -> None:
    page = course.page(visitor)
    new, form = course.new, course.form
    assert page.course_type == form.course_types[new.course_type]
    assert page.centre == form.centres[new.centre]
    assert page.convener in form.conveners[new.convener]
    assert (page.start, page.end) == (new.start, new.end)
    assert (page.language, page.competence) == (new.language, new.competence)
    assert page.organisation_name == visitor.organisation_page(course.organisation).name


def test_a_visitor_sees_no_participants(visitor: CertificationClient, course: MadeCourse) -> None:
    page = course.page(visitor)
    assert (page.signed_in, page.attendees, page.credits) == (False, None, None)
    assert not any((page.may_enrol, page.may_upload, page.may_edit, page.may_mail))


def test_an_outsider_sees_no_participants(
    outsider: CertificationClient, course: MadeCourse
) -> None:
    page = course.page(outsider)
    assert (page.signed_in, page.attendees, page.credits) == (True, None, None)
    assert not any((page.may_enrol, page.may_upload, page.may_edit, page.may_mail))


def test_an_owner_sees_participants_and_the_balance_of_the_organisation(
    owner: CertificationClient, course: MadeCourse
) -> None:
    page = course.page(owner)
    assert page.attendees is not None
    assert page.credits == owner.organisation_page(course.organisation).credits
    assert page.certificate_type == course.new.certificate_type
    assert page.may_enrol
    assert page.may_upload
    assert page.may_edit


def test_a_convener_sees_participants_and_balance_of_her_own_course(
    owner: CertificationClient, convener: CertificationClient, conveners_course: MadeCourse
) -> None:
    page = conveners_course.page(convener)
    assert page.attendees is not None
    assert page.credits == owner.organisation_page(conveners_course.organisation).credits
    assert page.may_enrol
    assert page.may_upload
    assert page.may_edit


def test_a_convener_sees_no_participants_of_the_course_of_another(
    convener: CertificationClient, course: MadeCourse
) -> None:
    page = course.page(convener)
    assert (page.signed_in, page.attendees) == (True, None)
    assert not any((page.may_enrol, page.may_upload, page.may_edit))


def test_a_course_that_does_not_exist_is_not_found(
    owner: CertificationClient, course: MadeCourse
) -> None:
    with pytest.raises(NotFound):
        owner.course_page(course.organisation, "contract-check-no-such-course")


def test_the_types_of_certificate_are_those_a_course_can_have(
    outsider: CertificationClient, course: MadeCourse
) -> None:
    types = {kind.number: kind for kind in outsider.certificate_types()}
    assert {number: kind.name for number, kind in types.items()} == course.form.certificate_types
    assert all(kind.wording for kind in types.values())
