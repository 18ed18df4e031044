"""Drafts of participant tables on a real disk."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.enrolling import Enrolling
from qgis_certification_plugin.domain.participants import Participant
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore

KEY = DraftKey("https://certification.example", "trainer", "academy", "qgis_course")
OTHER = DraftKey("https://certification.example", "trainer", "academy", "other_course")
ZOE = Participant("Zoë", "van der Müller", "zoe@example.org", certificate_type=3, attendee=12)


@pytest.fixture
def store(tmp_path: Path) -> DraftStore:
    return DraftStore(tmp_path / "drafts" / "drafts.sqlite")


def test_rows_come_back_in_their_order(store: DraftStore) -> None:
    rows = [ZOE, Participant("山田", "", "y@example.org", passed=False)]
    store.save(KEY, rows)
    assert store.load(KEY) == rows


def test_what_was_called_right_is_remembered(store: DraftStore) -> None:
    rows = [replace(ZOE, acknowledged=("case", "email-domain-like"))]
    store.save(KEY, rows)
    assert store.load(KEY) == rows


def test_a_draft_of_an_earlier_version_has_nothing_called_right(
    store: DraftStore, tmp_path: Path
) -> None:
    store.save(KEY, [ZOE])
    path = tmp_path / "drafts" / "drafts.sqlite"
    with closing(sqlite3.connect(path)) as database, database:
        (rows,) = database.execute("SELECT rows FROM draft").fetchone()
        old = [{k: v for k, v in row.items() if k != "acknowledged"} for row in json.loads(rows)]
        database.execute("UPDATE draft SET rows = ?", (json.dumps(old),))
    assert store.load(KEY) == [ZOE]


def test_courses_do_not_mix(store: DraftStore) -> None:
    store.save(KEY, [ZOE])
    assert store.load(OTHER) == []
    assert store.keys() == [KEY]


def test_an_emptied_table_leaves_no_draft(store: DraftStore) -> None:
    store.save(KEY, [ZOE])
    store.save(KEY, [])
    assert store.keys() == []


def test_removed_names_are_gone_from_the_file(store: DraftStore, tmp_path: Path) -> None:
    store.save(KEY, [Participant("Unmistakable", "Name", "u@example.org")])
    store.remove_all()
    content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"Unmistakable" not in content


def test_what_was_being_sent_is_remembered(store: DraftStore) -> None:
    store.save(KEY, [ZOE])
    state = Enrolling(wanted=("a",), sending=(ZOE.row,), sent=("b", "c"), unsure=("d",))
    store.note_enrolling(KEY, state)
    assert store.enrolling(KEY) == state
    store.end_enrolling(KEY)
    assert store.enrolling(KEY) is None


def test_two_qgis_do_not_lose_each_others_rows(store: DraftStore, tmp_path: Path) -> None:
    other = DraftStore(tmp_path / "drafts" / "drafts.sqlite")
    store.save(KEY, [ZOE])
    other.load(KEY)
    mine, theirs = Participant("Ann", "Lee"), Participant("Bob", "Ray")
    other.save(KEY, [ZOE, theirs])
    store.save(KEY, [ZOE, mine])
    assert store.load(KEY) == [ZOE, mine, theirs]


def test_a_row_that_was_seen_and_removed_stays_removed(store: DraftStore) -> None:
    store.save(KEY, [ZOE, Participant("Ann", "Lee")])
    store.save(KEY, [ZOE])
    assert store.load(KEY) == [ZOE]


def test_asking_makes_no_file(store: DraftStore, tmp_path: Path) -> None:
    assert store.load(KEY) == []
    assert store.enrolling(KEY) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="permissions work otherwise there")
def test_only_this_user_may_read_them(store: DraftStore, tmp_path: Path) -> None:
    store.save(KEY, [ZOE])
    assert stat.S_IMODE((tmp_path / "drafts" / "drafts.sqlite").stat().st_mode) == 0o600


TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
PEOPLE = st.lists(st.builds(Participant, TEXT, TEXT, TEXT, st.booleans()), min_size=1, max_size=5)


@given(rows=PEOPLE)
def test_any_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Participant]
) -> None:
    store = DraftStore(tmp_path_factory.mktemp("drafts") / "drafts.sqlite")
    store.save(KEY, rows)
    assert store.load(KEY) == rows
