"""The result sheet, the days left, and files of certificates fetched with patience."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from qgis_certification_plugin.domain.progress import Cancelled, SilentProgress
from qgis_certification_plugin.domain.rules import site_today
from qgis_certification_plugin.server.address import ServerAddress
from qgis_certification_plugin.server.errors import UnexpectedPage, Unreachable
from qgis_certification_plugin.server.pages.course import Attendee
from qgis_certification_plugin.services.certificates import file_name, save_pdfs
from qgis_certification_plugin.services.plan import make_plan
from qgis_certification_plugin.services.results import (
    DaysLeft,
    days_left,
    issue_days,
    result_sheet,
)
from tests.unit.services.conftest import Desk, person

PRINT = "GET .*/print/"
PAUSES = (0.0, 0.0, 0.0)
OPEN = Attendee(1, 5, "Ann", "QGIS-1", paid=True, certificate_type="", may_edit=True)
BOTH = replace(OPEN, may_revoke=True)
DAY = date(2026, 11, 17)


@pytest.fixture
def issued(desk: Desk) -> Desk:
    people = desk.enrolment().enrol([person(n) for n in range(3)], desk.page, SilentProgress())
    plan = make_plan(people.participants, people.page, 1)
    issuing = desk.issuing()
    issuing.carry_on(issuing.begin(plan.pairs[:2]), SilentProgress(), lambda _r, _p: None)
    return desk


def days_of(desk: Desk) -> dict[str, date]:
    return issue_days(desk.files / "journals", desk.server.url, desk.organisation, desk.course)


def save(desk: Desk, folder: Path, progress: SilentProgress | None = None) -> list[Path | None]:
    rows = [row for row in desk.page.attendees or () if row.number]
    args = (desk.client, desk.organisation, desk.course, rows, folder)
    saved = save_pdfs(*args, progress or SilentProgress(), PAUSES)
    return [one.path for one in saved]


def test_the_sheet_holds_number_day_and_link(issued: Desk) -> None:
    sheet = result_sheet(issued.page, ServerAddress(issued.server.url), days_of(issued))
    assert [one.row.name for one in sheet] == ["Noor 0 Jansen", "Noor 1 Jansen"]
    assert {one.issued for one in sheet} == {site_today()}
    assert sheet[0].link == f"{issued.server.url}/en/certificate/{sheet[0].number}/"


def test_numbers_are_in_the_order_of_numbers(issued: Desk) -> None:
    rows = [replace(OPEN, number=f"QGIS-{n}") for n in (10, 9, 100)]
    page = replace(issued.page, attendees=tuple(rows))
    sheet = result_sheet(page, ServerAddress(issued.server.url), {})
    assert [one.number for one in sheet] == ["QGIS-9", "QGIS-10", "QGIS-100"]


def test_a_file_is_named_where_it_lies_in_the_folder(issued: Desk) -> None:
    rows = [row for row in issued.page.attendees or () if row.number]
    names = {file_name(rows[0])}
    sheet = result_sheet(issued.page, ServerAddress(issued.server.url), {}, names)
    assert {one.file for one in sheet} == {"", *names}


def test_the_day_of_issue_is_that_of_the_site(issued: Desk) -> None:
    journals = issued.files / "journals"
    [journal] = journals.glob("*.journal")
    text = journal.read_bytes()
    assert b'"at":' in text
    assert set(days_of(issued).values()) == {site_today(datetime.now(timezone.utc))}


def test_another_course_or_server_knows_nothing_of_it(issued: Desk) -> None:
    journals = issued.files / "journals"
    assert issue_days(journals, issued.server.url, issued.organisation, "other") == {}
    assert issue_days(journals, "https://c.example", issued.organisation, issued.course) == {}
    assert issue_days(journals / "none", issued.server.url, "", "") == {}


def test_a_damaged_journal_tells_nothing(issued: Desk) -> None:
    [journal] = (issued.files / "journals").glob("*.journal")
    journal.write_bytes(b"\x00" * 500)
    assert days_of(issued) == {}


def test_a_journal_names_nobody(issued: Desk) -> None:
    [journal] = (issued.files / "journals").glob("*.journal")
    assert b"Jansen" not in journal.read_bytes()
    assert b"@" not in journal.read_bytes()


@pytest.mark.parametrize(
    ("row", "issued_on", "left"),
    [
        (BOTH, None, DaysLeft(None, None)),
        (replace(BOTH, may_edit=False, may_revoke=False), None, DaysLeft(0, 0)),
        (BOTH, DAY, DaysLeft(7, 7)),
        (BOTH, DAY - timedelta(days=6), DaysLeft(1, 1)),
        (BOTH, DAY - timedelta(days=7), DaysLeft(0, 0)),
        (OPEN, DAY, DaysLeft(7, 0)),
        (replace(BOTH, may_edit=False), DAY, DaysLeft(0, 7)),
    ],
)
def test_the_page_overrules_what_was_counted(
    row: Attendee, issued_on: date | None, left: DaysLeft
) -> None:
    assert days_left(row, issued_on, DAY, DAY) == left


def test_a_course_that_ended_cuts_the_days_to_revoke(issued: Desk) -> None:
    assert days_left(BOTH, DAY, DAY - timedelta(days=5), DAY) == DaysLeft(7, 3)
    assert days_left(BOTH, DAY, DAY - timedelta(days=8), DAY) == DaysLeft(7, 0)


@pytest.mark.parametrize("fault", ["drop-before", "cut", "502-before", "429", "504-before"])
def test_a_trouble_that_passes_is_waited_out(issued: Desk, tmp_path: Path, fault: str) -> None:
    issued.server.faults.add(fault, PRINT, times=2)
    paths = save(issued, tmp_path)
    assert len([path for path in paths if path and path.read_bytes().startswith(b"%PDF")]) == 2


def test_a_connection_that_stays_away_stops_it_and_keeps_what_was_saved(
    issued: Desk, tmp_path: Path
) -> None:
    issued.server.faults.add("drop-before", PRINT, times=20, skip=1)
    with pytest.raises(Unreachable):
        save(issued, tmp_path)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert list(tmp_path.glob("*.part")) == []


def test_what_is_broken_for_good_is_asked_once_and_does_not_stop_the_others(
    issued: Desk, tmp_path: Path
) -> None:
    issued.server.faults.add("500-before", PRINT)
    issued.server.requests.clear()
    assert [bool(path) for path in save(issued, tmp_path)] == [False, True]
    asked = [r for r in issued.server.requests.copy() if "/print/" in r.path]
    assert len(asked) == 2


def test_half_a_file_never_counts_as_a_certificate(issued: Desk, tmp_path: Path) -> None:
    issued.server.faults.add("changed-page", PRINT, times=20)
    rows = [row for row in issued.page.attendees or () if row.number]
    args = (issued.client, issued.organisation, issued.course, rows, tmp_path)
    saved = save_pdfs(*args, SilentProgress(), PAUSES)
    assert all(isinstance(one.error, UnexpectedPage) for one in saved)
    assert [*tmp_path.glob("*.pdf"), *tmp_path.glob("*.part")] == []


def test_waiting_for_another_try_can_be_cancelled(issued: Desk, tmp_path: Path) -> None:
    class Leaving(SilentProgress):
        asked = 0

        def is_cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 1

    issued.server.faults.add("drop-before", PRINT, times=20)
    rows = [row for row in issued.page.attendees or () if row.number]
    with pytest.raises(Cancelled):
        save_pdfs(
            issued.client, issued.organisation, issued.course, rows, tmp_path, Leaving(), (60.0,)
        )
