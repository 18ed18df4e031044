"""The public feeds and the directory (contract 2, 3.1)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from qgis_certification_plugin.domain.catalogue import Organisation
from qgis_certification_plugin.server import address, answers
from qgis_certification_plugin.server.client import JSON, CertificationClient
from qgis_certification_plugin.server.directory import DirectoryEntry
from qgis_certification_plugin.server.errors import NotFound
from tests.contract.making import MadeCourse

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def organisations(visitor: CertificationClient) -> list[Organisation]:
    found, problems = visitor.organisations()
    assert [problem for problem in problems if not problem.repaired] == []
    return found


@pytest.fixture(scope="module")
def directory(visitor: CertificationClient) -> list[DirectoryEntry]:
    return visitor.directory()


def test_the_pages_of_the_feed_together_hold_every_organisation_once(
    visitor: CertificationClient, organisations: list[Organisation]
) -> None:
    query = [("page_size", "1")]
    answer = visitor.session.get(address.FEED_ORGANISATIONS, accept=JSON, query=query)
    first = answers.expect_json(answer, "feed")
    assert first["count"] == len(organisations)
    assert len(first["results"]) == 1
    assert bool(first["next"]) is (len(organisations) > 1)
    assert len({organisation.name for organisation in organisations}) == len(organisations)


def test_a_page_after_the_last_is_not_found(visitor: CertificationClient) -> None:
    query = [("page", "100000")]
    answer = visitor.session.get(address.FEED_ORGANISATIONS, accept=JSON, query=query)
    with pytest.raises(NotFound):
        answers.expect_json(answer, "feed")


def test_every_country_code_is_one(organisations: list[Organisation]) -> None:
    codes = {organisation.country_code for organisation in organisations}
    assert all(code is None or (len(code) == 2 and code.isupper()) for code in codes)


def test_every_slug_is_one_organisations(directory: list[DirectoryEntry]) -> None:
    slugs = [entry.slug for entry in directory]
    assert slugs
    assert len(set(slugs)) == len(slugs)
    assert all(address.organisation_path(slug) for slug in slugs)


def test_an_organisation_is_found_by_its_name_in_feed_directory_and_page(
    visitor: CertificationClient,
    organisations: list[Organisation],
    directory: list[DirectoryEntry],
    course: MadeCourse,
) -> None:
    (entry,) = [entry for entry in directory if entry.slug == course.organisation]
    page = visitor.organisation_page(course.organisation)
    assert entry.name == page.name
    assert entry.name in {organisation.name for organisation in organisations}


def test_most_of_the_directory_is_in_the_feed(
    organisations: list[Organisation], directory: list[DirectoryEntry]
) -> None:
    names = {organisation.name for organisation in organisations}
    # The directory leaves out what is disabled; names with HTML characters are among the rest.
    assert {entry.name for entry in directory} <= names


def test_upcoming_courses_have_not_begun(visitor: CertificationClient) -> None:
    courses, problems = visitor.upcoming_courses()
    assert courses
    assert [problem for problem in problems if not problem.repaired] == []
    assert all(course.start >= date.today() - DAY for course in courses)


def test_past_courses_are_over(visitor: CertificationClient) -> None:
    courses, problems = visitor.past_courses()
    assert [problem for problem in problems if not problem.repaired] == []
    assert all(course.end <= date.today() + DAY for course in courses)


def test_a_course_that_was_just_made_is_upcoming_with_all_its_details(
    visitor: CertificationClient, conveners_course: MadeCourse
) -> None:
    new, form = conveners_course.new, conveners_course.form
    courses, _ = visitor.upcoming_courses()
    (found,) = [course for course in courses if course.competence == new.competence]
    assert found.course_type == form.course_types[new.course_type]
    assert found.centre == form.centres[new.centre]
    assert (found.start, found.end, found.language) == (new.start, new.end, new.language)
    assert found.convener in form.conveners[new.convener]
    name = visitor.organisation_page(conveners_course.organisation).name
    assert found.organisation == name


def test_a_course_that_is_running_is_in_neither_feed(
    visitor: CertificationClient, course: MadeCourse
) -> None:
    courses = [*visitor.upcoming_courses()[0], *visitor.past_courses()[0]]
    # A copy of it with other days may be in them.
    days = (course.new.competence, course.new.start, course.new.end)
    assert days not in {(found.competence, found.start, found.end) for found in courses}


def test_the_centre_of_a_course_is_among_the_training_centres(
    visitor: CertificationClient, course: MadeCourse
) -> None:
    centres, problems = visitor.training_centres()
    assert [problem for problem in problems if not problem.repaired] == []
    by_number = {centre.number: centre for centre in centres}
    assert by_number[course.new.centre].name == course.form.centres[course.new.centre]
    assert None not in by_number
