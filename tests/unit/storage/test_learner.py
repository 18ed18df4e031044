"""Favourites and what was seen, kept on this computer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.storage.learner import LearnerStore


def test_nothing_is_marked_and_nothing_seen_at_first(tmp_path: Path) -> None:
    store = LearnerStore(tmp_path / "new")
    assert store.favourites() == frozenset()
    assert store.seen() is None
    assert not (tmp_path / "new").exists()


@given(st.frozensets(st.text(st.characters(exclude_categories=["Cs"]))))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory,
                                 keys: frozenset[str]) -> None:  # fmt: skip
    folder = tmp_path_factory.mktemp("learner")
    LearnerStore(folder).set_favourites(keys)
    LearnerStore(folder).set_seen(keys)
    assert LearnerStore(folder).favourites() == keys
    assert LearnerStore(folder).seen() == keys


def test_only_this_user_may_read_it(tmp_path: Path) -> None:
    LearnerStore(tmp_path / "a").set_favourites({"k"})
    assert (tmp_path / "a").stat().st_mode & 0o077 == 0
    assert (tmp_path / "a" / "favourites.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"{", b'{"a": 1}', b"\xff\xfe", b"[" * 100_000, b"1"])
def test_a_file_that_is_not_ours_counts_as_never_written(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "favourites.json").write_bytes(content)
    (tmp_path / "seen-courses.json").write_bytes(content)
    store = LearnerStore(tmp_path)
    assert (store.favourites(), store.seen()) == (frozenset(), None)
    store.set_seen({"k"})
    assert store.seen() == frozenset({"k"})


def test_what_is_no_key_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "seen-courses.json").write_text(json.dumps(["k", 1, None, ["x"]]))
    assert LearnerStore(tmp_path).seen() == frozenset({"k"})


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        LearnerStore(tmp_path / "file" / "learner").set_favourites({"k"})
