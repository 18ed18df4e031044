"""What is stored is told without touching it, and removed without taking it from others."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest

from qgis_certification_plugin.domain.arranging.drafts import NEW_COURSE, Draft, Sending
from qgis_certification_plugin.domain.catalogue import Catalogue, Organisation
from qgis_certification_plugin.domain.deeds import Deed, Kind
from qgis_certification_plugin.domain.enrolling import Enrolling
from qgis_certification_plugin.domain.issuing import PageRead, ShownRow
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.storage.arranging_drafts import (
    FOLDER,
    ArrangingDrafts,
    ArrangingKey,
    sending_lock,
)
from qgis_certification_plugin.storage.backgrounds import BackgroundFiles
from qgis_certification_plugin.storage.catalogue_store import CatalogueStore
from qgis_certification_plugin.storage.deed_journal import DeedJournals
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.inventory import (
    CATALOGUE,
    DRAFTS,
    LEARNER,
    RUNS,
    KeptDraft,
    RunState,
    take_inventory,
)
from qgis_certification_plugin.storage.journal import RunJournals, Subject
from qgis_certification_plugin.storage.lock import course_lock
from qgis_certification_plugin.storage.removal import (
    remove_catalogue,
    remove_drafts,
    remove_files,
    remove_forms,
    remove_runs,
    remove_unreadable_drafts,
)

SERVER = "https://certification.example"
KEY = DraftKey(SERVER, "trainer", "academy", "spring")
SUBJECT = Subject(SERVER, "academy", "spring", "trainer")
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=timezone.utc)


def save_catalogue(folder: Path) -> CatalogueStore:
    store = CatalogueStore(folder / CATALOGUE)
    organisations = (Organisation("Academy", "NL", "Netherlands"),)
    store.save(Catalogue(SERVER, NOW, organisations, (), ()))
    return store


def save_draft(folder: Path, key: DraftKey = KEY, people: int = 2) -> None:
    rows = [Participant("Zoë", f"number {number}", "zoe@example.org") for number in range(people)]
    DraftStore(folder / DRAFTS).save(key, rows)


def begin_run(folder: Path, *, issued: int, wanted: int, subject: Subject = SUBJECT) -> Path:
    pairs = tuple((attendee, 7) for attendee in range(wanted))
    journal = RunJournals(folder / RUNS).begin(subject, pairs)
    numbers = [f"QGIS-{n}" if n < issued else None for n in range(wanted)]
    rows = {
        n: ShownRow(number, number is not None, number is None) for n, number in enumerate(numbers)
    }
    journal.record(PageRead(20, rows))
    journal.close()
    return journal.path


def states(folder: Path) -> list[tuple[RunState, int, int]]:
    return sorted(
        ((run.state, run.issued, run.wanted) for run in take_inventory(folder).runs),
        key=lambda one: one[0].value,
    )


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


# --- what there is -----------------------------------------------------------------------------


def test_nothing_is_found_where_there_is_no_folder(tmp_path: Path) -> None:
    found = take_inventory(tmp_path / "none")
    assert (found.catalogue, found.drafts, found.runs, found.size) == (None, (), (), 0)
    assert not (tmp_path / "none").exists()


def test_the_catalogue_is_counted(tmp_path: Path) -> None:
    save_catalogue(tmp_path).release()
    found = take_inventory(tmp_path)
    assert found.catalogue is not None
    assert (found.catalogue.organisations, found.catalogue.courses) == (1, 0)
    assert found.catalogue.as_of == NOW
    assert found.sizes[CATALOGUE] >= (tmp_path / CATALOGUE).stat().st_size


def test_drafts_are_named_and_counted(tmp_path: Path) -> None:
    save_draft(tmp_path)
    DraftStore(tmp_path / DRAFTS).note_enrolling(KEY, Enrolling(sending=("a",)))
    assert take_inventory(tmp_path).drafts == (KeptDraft(KEY, 2, sending=True),)


def test_runs_are_told_apart(tmp_path: Path) -> None:
    begin_run(tmp_path, issued=2, wanted=2)
    begin_run(tmp_path, issued=1, wanted=3)
    dismissed = begin_run(tmp_path, issued=0, wanted=4)
    dismissed.rename(dismissed.with_suffix(".dismissed"))
    (tmp_path / RUNS / "20261120-080000-x.journal").write_bytes(b"rubbish")
    assert states(tmp_path) == [
        (RunState.DAMAGED, 0, 0),
        (RunState.DISMISSED, 0, 4),
        (RunState.FINISHED, 2, 2),
        (RunState.UNFINISHED, 1, 3),
    ]
    named = [run.state for run in take_inventory(tmp_path).runs if run.must_be_named]
    assert set(named) == {RunState.DAMAGED, RunState.UNFINISHED}


def begin_deed(folder: Path) -> Path:
    journal = DeedJournals(folder).begin(SUBJECT, Deed(Kind.REVOKE, 7, "QGIS-7"))
    journal.close()
    return next(folder.glob("*.deed"))


@pytest.mark.parametrize("place", [RUNS, "deeds"])
def test_a_deed_that_is_not_settled_is_named_like_a_run(tmp_path: Path, place: str) -> None:
    path = begin_deed(tmp_path / place)
    (tmp_path / place / "00000009-x.damaged").write_bytes(b"rubbish")
    found = take_inventory(tmp_path)
    assert {(run.path, run.state) for run in found.runs} == {
        (path, RunState.UNFINISHED),
        (tmp_path / place / "00000009-x.damaged", RunState.DAMAGED),
    }
    assert all(run.must_be_named for run in found.runs)
    assert found.other == ()


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / CATALOGUE).write_bytes(b"rubbish" * 500)
    (tmp_path / DRAFTS).write_bytes(b"rubbish" * 500)
    found = take_inventory(tmp_path)
    assert found.catalogue is not None
    assert found.catalogue.courses is None
    assert found.drafts is None


def test_favourites_and_what_nobody_knows_are_told(tmp_path: Path) -> None:
    (tmp_path / LEARNER / "site").mkdir(parents=True)
    (tmp_path / LEARNER / "site" / "favourites.json").write_text("[]")
    (tmp_path / "stray.txt").write_text("stray")
    found = take_inventory(tmp_path)
    assert [path.name for path in found.learner] == ["favourites.json"]
    assert [path.name for path in found.other] == ["stray.txt"]
    assert found.size == 7


def test_looking_changes_nothing(tmp_path: Path) -> None:
    save_catalogue(tmp_path).release()
    save_draft(tmp_path)
    begin_run(tmp_path, issued=0, wanted=1)
    before = files(tmp_path)
    take_inventory(tmp_path)
    assert files(tmp_path) == before


def test_a_catalogue_in_use_is_counted(tmp_path: Path) -> None:
    store = save_catalogue(tmp_path)
    store.hold()
    found = take_inventory(tmp_path)
    store.release()
    assert found.catalogue is not None
    assert found.catalogue.organisations == 1


# --- taking it away ----------------------------------------------------------------------------


def test_the_catalogue_goes_with_all_its_files(tmp_path: Path) -> None:
    save_catalogue(tmp_path).release()
    (tmp_path / "catalogue-damaged.gpkg").write_bytes(b"x")
    remove_catalogue(tmp_path)
    assert files(tmp_path) == set()


def test_drafts_leave_no_name_behind(tmp_path: Path) -> None:
    other = DraftKey(SERVER, "trainer", "academy", "autumn")
    save_draft(tmp_path, people=200)
    save_draft(tmp_path, other, people=1)
    assert remove_drafts(tmp_path, [KEY]) == []
    assert take_inventory(tmp_path).drafts == (KeptDraft(other, 1, sending=False),)
    remove_drafts(tmp_path, [other])
    assert b"zoe@example" not in (tmp_path / DRAFTS).read_bytes()
    assert (tmp_path / DRAFTS).stat().st_size < 30_000


def test_a_table_that_is_being_sent_stays(tmp_path: Path) -> None:
    save_draft(tmp_path)
    with course_lock(tmp_path / "locks", SERVER, "academy", "spring"):
        assert remove_drafts(tmp_path, [KEY]) == [KEY]
    assert take_inventory(tmp_path).drafts == (KeptDraft(KEY, 2, sending=False),)


def test_drafts_that_cannot_be_read_can_be_removed(tmp_path: Path) -> None:
    (tmp_path / DRAFTS).write_bytes(b"rubbish" * 500)
    with pytest.raises(OSError, match="not a database"):
        remove_drafts(tmp_path, [KEY])
    remove_unreadable_drafts(tmp_path)
    assert take_inventory(tmp_path).drafts == ()


def test_only_the_runs_that_are_named_go(tmp_path: Path) -> None:
    begin_run(tmp_path, issued=2, wanted=2)
    kept = begin_run(tmp_path, issued=1, wanted=3)
    runs = take_inventory(tmp_path).runs
    assert remove_runs(tmp_path, [run for run in runs if not run.must_be_named]) == []
    assert [run.path for run in take_inventory(tmp_path).runs] == [kept]
    remove_runs(tmp_path, take_inventory(tmp_path).runs)
    assert not (tmp_path / RUNS).exists()


def test_a_run_that_goes_on_elsewhere_stays(tmp_path: Path) -> None:
    path = begin_run(tmp_path, issued=1, wanted=3)
    runs = take_inventory(tmp_path).runs
    with course_lock(tmp_path / "locks", SERVER, "academy", "spring"):
        assert remove_runs(tmp_path, runs) == list(runs)
    assert path.exists()


def test_files_go_with_the_folders_they_leave_empty(tmp_path: Path) -> None:
    (tmp_path / LEARNER / "site").mkdir(parents=True)
    (tmp_path / LEARNER / "site" / "favourites.json").write_text("[]")
    remove_files(tmp_path, take_inventory(tmp_path).learner)
    assert files(tmp_path) == set()
    assert tmp_path.exists()


# --- forms of courses and course types ---------------------------------------------------------

FORM = ArrangingKey(SERVER, "trainer", "academy", NEW_COURSE)


def save_form(folder: Path, key: ArrangingKey = FORM, sending: Sending | None = None) -> None:
    drafts = ArrangingDrafts(folder)
    drafts.save(key, Draft(key.kind, texts={"competence": "x"}, sending=sending))
    drafts.keep_picture(key, b"picture", "png")


def test_forms_are_named_with_those_that_were_being_sent(tmp_path: Path) -> None:
    save_form(tmp_path)
    save_form(tmp_path, replace(FORM, kind="copy", target="spring"), Sending(("a",)))
    found = take_inventory(tmp_path)
    assert {(one.key.kind, one.sending) for one in found.forms} == {
        (NEW_COURSE, False),
        ("copy", True),
    }
    assert found.sizes[FOLDER] > 0
    assert found.other == ()


def test_designed_pictures_belong_to_what_is_filled_in(tmp_path: Path) -> None:
    kept = BackgroundFiles(tmp_path).save("one", b"picture", "png")
    found = take_inventory(tmp_path)
    assert found.arranging == (kept,)
    assert (found.forms, found.other) == ((), ())
    assert remove_forms(tmp_path) == 0
    assert not kept.parent.exists()


def test_forms_go_with_their_pictures(tmp_path: Path) -> None:
    save_form(tmp_path)
    (tmp_path / FOLDER / "damaged.json").write_text("{")
    (tmp_path / FOLDER / "half.1.new").write_text("{")
    assert remove_forms(tmp_path) == 0
    assert not (tmp_path / FOLDER).exists()


def test_a_form_that_is_being_sent_stays(tmp_path: Path) -> None:
    save_form(tmp_path)
    other = replace(FORM, organisation="school")
    save_form(tmp_path, other)
    with sending_lock(tmp_path / "locks", SERVER, "school"):
        assert remove_forms(tmp_path) == 1
    assert [one.key for one in take_inventory(tmp_path).forms] == [other]
