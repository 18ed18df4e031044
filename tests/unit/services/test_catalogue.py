"""Fetching everything public, with one feed or another in trouble."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from qgis_certification_plugin.domain.catalogue import (
    Catalogue,
    Course,
    CourseState,
    TrainingCentre,
)
from qgis_certification_plugin.domain.progress import Cancelled, SilentProgress
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import (
    CertificationError,
    NotFound,
    ServerFault,
    Unreachable,
)
from qgis_certification_plugin.services.catalogue import refresh
from qgis_certification_plugin.services.organisation_courses import (
    OrganisationCourses,
    read,
    with_page,
)

from .conftest import new_client

TODAY = site_today()
NOW = datetime(2026, 11, 26, tzinfo=timezone.utc)


@pytest.fixture
def client(server: PracticeServer) -> CertificationClient:
    return new_client(server.url)


@pytest.fixture
def before(client: CertificationClient) -> Catalogue:
    """What was fetched the day before."""
    return refresh(client, None, SilentProgress(), TODAY, NOW - timedelta(days=1))


def again(client: CertificationClient, before: Catalogue | None) -> Catalogue:
    return refresh(client, before, SilentProgress(), TODAY, NOW)


def unread(catalogue: Catalogue) -> list[tuple[str, str]]:
    return [(p.feed, p.field) for p in catalogue.problems if p.code == "not-read"]


def running(catalogue: Catalogue) -> list[Course]:
    """Return those that are in neither feed."""
    return [c for c in catalogue.courses if c.start < TODAY < c.end]


@pytest.mark.parametrize(
    ("kind", "match", "feed", "code"),
    [
        ("500-before", "past-course", "past-courses", "server-fault"),
        ("404", "upcoming-course", "upcoming-courses", "not-found"),
        ("changed-page", "training-center", "training-centres", "unexpected-page"),
        ("500-before", "feed/certifyingorganisations", "organisations", "server-fault"),
        ("500-before", "organisation-json", "addresses", "server-fault"),
    ],
)
def test_a_feed_in_trouble_stays_as_it_was_and_the_others_are_new(
    server: PracticeServer, client: CertificationClient, before: Catalogue,
    kind: str, match: str, feed: str, code: str,
) -> None:  # fmt: skip
    server.faults.add(kind, match, times=9)
    fetched = again(client, before)
    assert unread(fetched) == [(feed, code)]
    assert fetched.as_of == NOW
    assert replace(fetched, as_of=before.as_of) == before


def test_without_anything_known_before_a_feed_in_trouble_is_an_error(
    server: PracticeServer, client: CertificationClient
) -> None:
    server.faults.add("500-before", "past-course", times=9)
    with pytest.raises(ServerFault):
        again(client, None)


def test_a_site_that_gives_nothing_is_an_error(
    server: PracticeServer, client: CertificationClient, before: Catalogue
) -> None:
    server.faults.add("404", times=99)
    with pytest.raises(NotFound):
        again(client, before)


def test_a_site_that_cannot_be_reached_is_an_error_at_once(before: Catalogue) -> None:
    with pytest.raises(Unreachable):
        again(new_client("http://127.0.0.1:9"), replace(before, server="http://127.0.0.1:9"))


def test_another_site_s_courses_are_not_kept(
    server: PracticeServer, client: CertificationClient, before: Catalogue
) -> None:
    server.faults.add("500-before", "past-course", times=9)
    with pytest.raises(CertificationError):
        again(client, replace(before, server="https://other.example.org"))


def test_what_was_refused_or_repaired_is_counted_in_the_log(
    server: PracticeServer, client: CertificationClient, before: Catalogue,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    server.faults.add("500-before", "past-course", times=9)
    with caplog.at_level(logging.WARNING, "qgis_certification.services"):
        again(client, before)
    assert "past-courses: 1 x not-read server-fault, left out" in caplog.text


def test_cancelling_stops_between_two_feeds(
    server: PracticeServer, client: CertificationClient
) -> None:
    class Impatient(SilentProgress):
        def is_cancelled(self) -> bool:
            return len(server.requests) > 1

    with pytest.raises(Cancelled):
        refresh(client, None, Impatient(), TODAY)
    assert not any("past-course" in entry.path for entry in server.requests)


# --- running courses ---------------------------------------------------------------------------


def test_a_course_that_began_is_kept_from_when_it_was_upcoming(
    client: CertificationClient, before: Catalogue
) -> None:
    coming = min((c for c in before.courses if c.start > TODAY), key=lambda c: c.start)
    begun = replace(coming, start=TODAY - timedelta(days=1), end=TODAY + timedelta(days=1))
    known = replace(before, courses=(*before.courses, begun))
    assert begun in running(again(client, known))


def test_a_running_course_goes_by_the_new_name_of_its_organisation(
    client: CertificationClient, before: Catalogue
) -> None:
    centre = before.centres[0]
    begun = replace(
        before.courses[0], organisation="Old name", centre=centre.name,
        start=TODAY - timedelta(days=1), end=TODAY + timedelta(days=1),
    )  # fmt: skip
    fetched = again(client, replace(before, courses=(begun,)))
    assert [c.organisation for c in running(fetched)] == [centre.organisation]


def page_with_running_courses(
    client: CertificationClient, catalogue: Catalogue
) -> OrganisationCourses:
    """Return the page of an organisation that has a course in neither feed."""
    for organisation in catalogue.organisations:
        if organisation.slug:
            page = read(client, organisation)
            if any(line.start < TODAY < line.end for line in page.lines):
                return page
    raise LookupError("no course runs anywhere")


def test_the_page_of_an_organisation_tells_what_runs_now(
    client: CertificationClient, before: Catalogue
) -> None:
    page = page_with_running_courses(client, before)
    assert running(before) == []
    learned = with_page(before, page, TODAY)
    [*found] = running(learned)
    assert {c.organisation for c in found} == {page.organisation.name}
    assert all(c.state(TODAY) is CourseState.RUNNING for c in found)
    assert len(learned.courses) == len(before.courses) + len(found)
    by_name = {centre.name: centre for centre in before.centres}
    assert all(c.location == by_name[c.centre].location for c in found)
    assert all(page.slug_of(c) for c in found)


def test_a_page_that_was_read_before_changes_nothing(
    client: CertificationClient, before: Catalogue
) -> None:
    page = page_with_running_courses(client, before)
    learned = with_page(before, page, TODAY)
    assert with_page(learned, page, TODAY) is learned


def test_what_a_page_told_outlives_a_refresh(
    client: CertificationClient, before: Catalogue
) -> None:
    learned = with_page(before, page_with_running_courses(client, before), TODAY)
    assert running(again(client, learned)) == running(learned)


def test_a_running_course_that_was_called_off_goes(
    client: CertificationClient, before: Catalogue
) -> None:
    page = page_with_running_courses(client, before)
    learned = with_page(before, page, TODAY)
    called_off = replace(page, lines=())
    assert running(with_page(learned, called_off, TODAY)) == []


def test_of_two_courses_alike_none_is_taken_for_the_other(
    client: CertificationClient, before: Catalogue
) -> None:
    page = page_with_running_courses(client, before)
    line = next(line for line in page.lines if line.start < TODAY < line.end)
    twice = replace(page, lines=(line, replace(line, course="1-other")))
    [course] = running(with_page(before, replace(page, lines=(line,)), TODAY))
    assert twice.slug_of(course) is None
    told_apart = replace(twice, lines=(line, replace(line, course="1-other", convener="Else")))
    assert told_apart.slug_of(replace(course, convener="Else")) == "1-other"


def test_two_centres_with_one_name_give_no_location(
    client: CertificationClient, before: Catalogue
) -> None:
    page = page_with_running_courses(client, before)
    line = next(line for line in page.lines if line.start < TODAY < line.end)
    twin = TrainingCentre(line.centre, page.organisation.name)
    here, there = list(dict.fromkeys(c.location for c in before.centres if c.location))[:2]
    twins = (replace(twin, location=here), replace(twin, location=there))
    learned = with_page(replace(before, centres=twins), replace(page, lines=(line,)), TODAY)
    assert [c.location for c in running(learned)] == [None]


def test_an_organisation_without_an_address_has_no_page(
    client: CertificationClient, before: Catalogue
) -> None:
    with pytest.raises(ValueError, match="address"):
        read(client, replace(before.organisations[0], slug=None))
