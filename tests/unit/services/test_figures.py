"""An organisation's figures, from what the pages show to this user."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from qgis_certification_plugin.domain.progress import Cancelled, SilentProgress
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server.client import CertificationClient
from qgis_certification_plugin.server.errors import SignedOut
from qgis_certification_plugin.services.figures import (
    CourseFigures,
    Figures,
    as_table,
    gather,
)
from tests.unit.services.conftest import new_client

HEADINGS = ("Year", "Courses", "Participants", "Certificates", "Paid", "EUR")


@pytest.fixture(scope="module")
def running() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


def client(server: PracticeServer, role: str) -> tuple[CertificationClient, str]:
    account = server.accounts[role]
    made = new_client(server.url)
    made.sign_in(account.username, account.password)
    return made, server.accounts["owner"].organisation_slug


def test_the_owner_sees_all_courses_that_have_begun(running: PracticeServer) -> None:
    owner, slug = client(running, "owner")
    figures = gather(owner, slug, SilentProgress())
    assert figures.not_seen == 0
    assert figures.total.participants == 12 + 40 + 6 + 12
    # Eight of the twelve in every state have a certificate, six of them paid; and a whole course.
    assert (figures.total.certificates, figures.total.paid) == (8 + 12, 6 + 12)
    assert figures.total.euro == 20 * 18
    assert sum(year.courses for year in figures.years) == len(figures.courses)


def test_a_convener_is_told_what_she_may_not_see(running: PracticeServer) -> None:
    convener, slug = client(running, "convener")
    figures = gather(convener, slug, SilentProgress())
    assert figures.total.participants == 6
    assert figures.not_seen == len(figures.courses) - 1


def test_no_more_pages_are_read_than_allowed(running: PracticeServer) -> None:
    owner, slug = client(running, "owner")
    running.requests.clear()
    figures = gather(owner, slug, SilentProgress(), most=2)
    assert len(running.requests) == 3
    assert figures.not_read == len(figures.courses) - 2


def test_it_can_be_stopped_between_two_courses(running: PracticeServer) -> None:
    owner, slug = client(running, "owner")

    class Impatient(SilentProgress):
        asked = 0

        def is_cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 2

    running.requests.clear()
    with pytest.raises(Cancelled):
        gather(owner, slug, Impatient())
    assert len(running.requests) == 3


def test_without_a_session_nothing_is_counted(running: PracticeServer) -> None:
    with pytest.raises(SignedOut):
        gather(new_client(running.url), running.accounts["owner"].organisation_slug, _SILENT)


_SILENT = SilentProgress()


def test_one_course_that_cannot_be_read_hides_no_other(running: PracticeServer) -> None:
    owner, slug = client(running, "owner")
    running.faults.add("500-before", r"^GET .*/course/")
    assert gather(owner, slug, SilentProgress()).not_seen == 1


def test_years_without_courses_have_their_place() -> None:
    courses = (
        CourseFigures("A", date(2023, 12, 30), date(2024, 1, 2), 5, 4, 3),
        CourseFigures("B", date(2026, 1, 1), date(2026, 1, 2), 2, 1, 1),
    )
    years = Figures("Org", courses).years
    assert [(year.year, year.courses, year.euro) for year in years] == [
        (2024, 1, 60),
        (2025, 0, 0),
        (2026, 1, 20),
    ]
    assert Figures("Org", ()).years == ()


def test_the_table_can_go_into_a_spreadsheet() -> None:
    figures = Figures("Org", (CourseFigures("A", date(2024, 1, 1), date(2024, 1, 2), 5, 4, 3),))
    table = as_table(figures, HEADINGS)
    assert table.headings == HEADINGS
    assert table.rows == (("2024", "1", "5", "4", "3", "60"),)
