"""The issuing journal on a real disk."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from qgis_certification_plugin.domain.issuing import (
    Answered,
    Event,
    Foreseen,
    Outcome,
    PageRead,
    Resumed,
    RowState,
    Sending,
    ShownRow,
    Stop,
    Stopped,
)
from qgis_certification_plugin.storage import journal_file
from qgis_certification_plugin.storage.journal import Journal, RunJournals, Subject
from qgis_certification_plugin.storage.journal_file import JournalFile

SUBJECT = Subject("https://certification.example", "academy", "qgis_course", "trainer")
PAGE = PageRead(20, {1: ShownRow(None, False, True), 2: ShownRow("QGIS-9", True, False)})


@pytest.fixture
def journals(tmp_path: Path) -> RunJournals:
    return RunJournals(tmp_path / "journals")


@pytest.fixture
def journal(journals: RunJournals) -> Journal:
    return journals.begin(SUBJECT, ((1, 7), (2, 7)))


def test_an_interrupted_run_comes_back_as_it_was(journals: RunJournals, journal: Journal) -> None:
    journal.record(PAGE)
    journal.record(Sending(1))
    journal.close()
    [again] = journals.unfinished(SUBJECT)
    assert again.run == journal.run
    assert again.run.row(1).state is RowState.SENDING


def test_every_kind_of_event_survives(journals: RunJournals, journal: Journal) -> None:
    lost = Answered(1, Outcome.UNKNOWN, "timed-out")
    page = PageRead(20, {number: ShownRow(None, False, True) for number in (1, 2)})
    for event in (page, Sending(1), Foreseen(2), lost, Resumed(), PAGE):
        journal.record(event)
    journal.record(Stopped(Stop.CANCELLED))
    [again] = journals.unfinished(SUBJECT)
    assert again.run == journal.run


@pytest.mark.parametrize(
    ("events", "flushes_after"),
    [
        ([Sending(1), Answered(1, Outcome.ACCEPTED), Sending(2)], [2, 2, 3]),
        # Nobody waits for the disk between two certificates.
        ([Sending(1), Foreseen(2), Answered(1, Outcome.ACCEPTED), Sending(2)], [2, 3, 3, 3]),
        ([Sending(1), Foreseen(2), Stopped(Stop.CANCELLED)], [2, 3, 4]),
    ],
)
def test_what_is_flushed_at_once_and_what_with_the_next(
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    events: list[Event],
    flushes_after: list[int],
) -> None:
    flushes: list[int] = []

    class Disk:
        def __getattr__(self, name: str) -> object:
            return getattr(os, name)

        def fsync(self, descriptor: int) -> None:
            flushes.append(descriptor)
            os.fsync(descriptor)

    monkeypatch.setattr(journal_file, "os", Disk())
    page = PageRead(20, {number: ShownRow(None, False, True) for number in (1, 2)})
    counts = []
    for event in (page, *events):
        journal.record(event)
        counts.append(len(flushes))
    assert counts == [1, *flushes_after]


def test_a_finished_run_is_offered_until_somebody_was_told(
    journals: RunJournals, journal: Journal
) -> None:
    rows = {attendee: ShownRow(f"QGIS-{attendee}", True, False) for attendee in (1, 2)}
    journal.record(PageRead(18, rows))
    assert len(journals.unfinished(SUBJECT)) == 1
    journal.record(Stopped(Stop.FINISHED))
    assert journals.unfinished(SUBJECT) == []


def test_a_run_is_offered_to_nobody_else(journals: RunJournals, journal: Journal) -> None:
    journal.close()
    assert journals.unfinished(Subject(SUBJECT.server, "academy", "qgis_course", "other")) == []


def test_a_dismissed_run_is_not_offered_again(journals: RunJournals, journal: Journal) -> None:
    journals.dismiss(journal)
    assert journals.unfinished(SUBJECT) == []


def test_killed_between_any_two_bytes_it_is_a_run_that_was(
    journals: RunJournals, journal: Journal
) -> None:
    runs = [journal.run]
    for event in (PAGE, Sending(1), Answered(1, Outcome.ACCEPTED)):
        runs.append(journal.record(event))
    journal.close()
    whole = journal.path.read_bytes()
    header = whole.index(b"\n") + 1
    begun = whole.index(b"\n", header) + 1
    for length in range(begun, len(whole) + 1):
        journal.path.write_bytes(whole[:length])
        [again] = journals.unfinished(SUBJECT)
        assert again.run in runs
        again.close()


def test_what_is_written_after_a_torn_line_is_read(journals: RunJournals, journal: Journal) -> None:
    journal.record(PAGE)
    journal.close()
    with journal.path.open("ab") as file:
        file.write(b'deadbeef {"event":"sen')
    [again] = journals.unfinished(SUBJECT)
    after_crash = again.record(Sending(1))
    again.close()
    [third] = journals.unfinished(SUBJECT)
    assert third.run == after_crash


def test_a_run_whose_beginning_was_not_written_wanted_nothing(
    journals: RunJournals, journal: Journal
) -> None:
    journal.close()
    whole = journal.path.read_bytes()
    journal.path.write_bytes(whole[: whole.index(b"\n") + 5])
    assert journals.unfinished(SUBJECT) == []


def test_a_file_that_is_no_journal_is_put_aside_and_named_once(
    journals: RunJournals, journal: Journal
) -> None:
    other = journal.path.with_name("other.journal")
    other.write_bytes(b"what is this?\n")
    assert journals.damaged() == [other]
    assert journals.put_damaged_aside() == ["other.journal"]
    assert other.with_suffix(".damaged").read_bytes() == b"what is this?\n"
    assert journals.put_damaged_aside() == []
    assert len(journals.unfinished(SUBJECT)) == 1


def test_a_journal_of_a_later_version_is_left_alone(journals: RunJournals) -> None:
    later = JournalFile.create(journals._folder, ".journal", {"format": 99})
    assert journals.put_damaged_aside() == []
    assert journals.unfinished(SUBJECT) == []
    assert later.path.exists()


@pytest.mark.parametrize("line", range(4))
def test_one_damaged_spot_at_the_beginning_leaves_the_run_as_it_is(
    journals: RunJournals, journal: Journal, line: int
) -> None:
    journal.record(PAGE)
    journal.close()
    lines = journal.path.read_bytes().splitlines(keepends=True)
    lines[line] = lines[line].replace(b"e", b"o", 1)
    journal.path.write_bytes(b"".join(lines))
    [again] = journals.unfinished(SUBJECT)
    assert again.run == journal.run


def test_a_lost_event_leaves_its_row_uncertain(journals: RunJournals, journal: Journal) -> None:
    for event in (PAGE, Sending(1), Answered(1, Outcome.UNKNOWN)):
        journal.record(event)
    journal.close()
    lines = journal.path.read_bytes().splitlines(keepends=True)
    del lines[-2]
    journal.path.write_bytes(b"".join(lines))
    [again] = journals.unfinished(SUBJECT)
    assert again.run.row(1).state is RowState.UNCERTAIN
    assert again.run.needs_page


def test_an_impossible_event_is_not_written(journals: RunJournals, journal: Journal) -> None:
    before = journal.path.read_bytes()
    with pytest.raises(ValueError, match="may not be sent"):
        journal.record(Sending(1))
    assert journal.path.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_stops_before_anything_is_sent(journal: Journal) -> None:
    journal.record(PAGE)
    run = journal.run
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, journal._file._descriptor)
    with pytest.raises(OSError):  # noqa: PT011
        journal.record(Sending(1))
    assert journal.run == run


@pytest.mark.skipif(os.name == "nt", reason="permissions work otherwise there")
def test_only_this_user_may_read_it(journal: Journal) -> None:
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700
