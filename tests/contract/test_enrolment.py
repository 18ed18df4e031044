"""Participants: many at once, one by one, known and new (contract 4)."""

from __future__ import annotations

import pytest

from qgis_certification_plugin.server.client import CertificationClient, Person
from qgis_certification_plugin.server.errors import FormRefused
from qgis_certification_plugin.server.pages.forms import upload_counts
from tests.contract.making import ODD_NAMES, Crowd, MadeCourse, full_name


def test_sixty_people_of_two_uploads_are_all_enrolled(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd
) -> None:
    people = course.people(owner)
    assert {full_name(person) for person in crowd.people} <= set(people)
    rows = [people[full_name(person)] for person in crowd.people]
    assert len({row.attendee for row in rows} - {None}) == 60
    assert len({row.enrolment for row in rows} - {None}) == 60


def test_who_was_enrolled_can_be_given_a_certificate(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd
) -> None:
    row = course.people(owner)[full_name(crowd.people[-1])]
    assert (row.number, row.paid) == (None, False)
    assert row.may_issue
    assert row.may_edit
    assert row.may_remove
    assert not any((row.may_print, row.may_renew, row.may_revoke, row.may_pay))


@pytest.mark.parametrize("index", range(len(ODD_NAMES)))
def test_a_name_comes_back_as_it_was_sent_and_with_its_email(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd, index: int
) -> None:
    person = crowd.odd[index]
    form = owner.attendee_form(*course.slugs, course.person(owner, full_name(person)))
    assert Person(form.first_name, form.surname, form.email) == person
    assert form.organisation == course.form.organisation


def test_the_same_upload_again_changes_nothing(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd
) -> None:
    before = course.people(owner)
    owner.upload_people(*course.slugs, crowd.odd)
    page = course.page(owner)
    assert {row.name: row for row in page.attendees or ()} == before
    assert upload_counts(page.messages) == (len(crowd.odd), 0, 0)


def test_an_upload_of_known_and_new_people_enrols_each_once(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd, run: str
) -> None:
    before = course.people(owner)
    new = Person("Late", run, f"late.{run.rpartition(' ')[2]}@example.org")
    owner.upload_people(*course.slugs, [crowd.people[5], new, crowd.people[6]])
    page = course.page(owner)
    after = {row.name: row for row in page.attendees or ()}
    assert set(after) - set(before) == {full_name(new)}
    assert len(page.attendees or ()) == len(before) + 1
    assert upload_counts(page.messages) == (2, 1, 1)


def test_people_of_another_course_are_known_and_not_made_again(
    owner: CertificationClient, course: MadeCourse, conveners_course: MadeCourse, crowd: Crowd
) -> None:
    people = crowd.people[10:13]
    numbers = [course.person(owner, full_name(person)) for person in people]
    owner.upload_people(*conveners_course.slugs, people)
    there = [conveners_course.person(owner, full_name(person)) for person in people]
    assert there == numbers


def test_a_known_person_is_enrolled_by_number_and_only_once(
    owner: CertificationClient, course: MadeCourse, conveners_course: MadeCourse, crowd: Crowd
) -> None:
    person = crowd.odd[5]
    number = course.person(owner, full_name(person))
    form = owner.enrolment_form(*conveners_course.slugs)
    assert form.known_people[number] == full_name(person)
    owner.enrol(*conveners_course.slugs, form.course, number)
    assert conveners_course.person(owner, full_name(person)) == number
    with pytest.raises(FormRefused) as raised:
        owner.enrol(*conveners_course.slugs, form.course, number)
    assert "already exists" in " ".join(raised.value.general)


def test_a_number_that_nobody_has_is_refused(
    owner: CertificationClient, conveners_course: MadeCourse
) -> None:
    form = owner.enrolment_form(*conveners_course.slugs)
    assert 999_999_999 not in form.known_people
    with pytest.raises(FormRefused) as raised:
        owner.enrol(*conveners_course.slugs, form.course, 999_999_999)
    assert list(raised.value.fields) == ["attendee"]


def test_a_new_person_is_made_and_enrolled_at_once(
    owner: CertificationClient, course: MadeCourse, run: str
) -> None:
    person = Person("Single", f"Newcomer {run}", f"single.{run.rpartition(' ')[2]}@example.org")
    number = owner.attendee_organisation(*course.slugs)
    assert number == course.form.organisation
    owner.create_attendee(*course.slugs, number, person)
    form = owner.attendee_form(*course.slugs, course.person(owner, full_name(person)))
    assert Person(form.first_name, form.surname, form.email) == person


def test_a_person_may_have_one_name_only(
    owner: CertificationClient, course: MadeCourse, run: str
) -> None:
    person = Person(f"Mononym {run}", "", f"mononym.{run.rpartition(' ')[2]}@example.org")
    owner.create_attendee(*course.slugs, course.form.organisation, person)
    form = owner.attendee_form(*course.slugs, course.person(owner, person.first_name))
    assert (form.first_name, form.surname) == (person.first_name, "")


def test_somebody_whom_the_organisation_knows_is_not_made_again(
    owner: CertificationClient, course: MadeCourse, crowd: Crowd
) -> None:
    before = course.people(owner)
    with pytest.raises(FormRefused) as raised:
        owner.create_attendee(*course.slugs, course.form.organisation, crowd.people[3])
    assert "already exists" in " ".join(raised.value.general)
    assert course.people(owner) == before


@pytest.mark.parametrize(
    ("person", "field"),
    [
        (Person("", "Contract Check", "a@example.org"), "firstname"),
        (Person("Ann", "Contract Check", ""), "email"),
        (Person("Ann", "Contract Check", "not an address"), "email"),
        (Person("A" * 201, "Contract Check", "a@example.org"), "firstname"),
    ],
)
def test_a_person_the_site_does_not_accept_is_refused_at_the_field(
    owner: CertificationClient, course: MadeCourse, person: Person, field: str
) -> None:
    before = course.people(owner)
    with pytest.raises(FormRefused) as raised:
        owner.create_attendee(*course.slugs, course.form.organisation, person)
    assert list(raised.value.fields) == [field]
    assert course.people(owner) == before


def test_a_convener_enrols_in_her_own_course(
    convener: CertificationClient, conveners_course: MadeCourse, run: str
) -> None:
    person = Person("Conveners", f"Upload {run}", f"upload.{run.rpartition(' ')[2]}@example.org")
    convener.upload_people(*conveners_course.slugs, [person])
    assert conveners_course.person(convener, full_name(person))
