"""What is written stays readable, whatever happens to the file around it."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qgis_certification_plugin.storage import journal_file
from qgis_certification_plugin.storage.journal_file import JournalFile, read

RECORDS = [{"n": number, "text": "x" * number} for number in range(5)]
ANY_TIMES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = JournalFile.create(tmp_path, ".journal", *RECORDS)
    file.close()
    return file.path


@pytest.fixture
def whole(path: Path) -> bytes:
    return path.read_bytes()


def test_records_come_back_in_their_order(path: Path) -> None:
    assert read(path) == RECORDS


def test_cut_anywhere_the_lines_before_are_there(path: Path, whole: bytes) -> None:
    for length in range(len(whole) + 1):
        path.write_bytes(whole[:length])
        found = read(path)
        assert found == RECORDS[: len(found)]
        assert len(found) >= whole[:length].count(b"\n")


@ANY_TIMES
@given(data=st.data())
def test_damage_takes_the_lines_it_strikes_and_no_others(
    path: Path, whole: bytes, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(whole) - 1))
    damaged = bytearray(whole)
    damaged[place] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(bytes(damaged))
    found = read(path)
    assert all(record in RECORDS for record in found)
    # The end of a line joins it with the next one.
    assert len(found) >= len(RECORDS) - 2


@ANY_TIMES
@given(place=st.integers(0, 10_000), garbage=st.binary(max_size=60))
def test_garbage_in_the_middle_takes_one_line_at_most(
    path: Path, whole: bytes, place: int, garbage: bytes
) -> None:
    place %= len(whole)
    path.write_bytes(whole[:place] + garbage + whole[place:])
    found = read(path)
    assert [record for record in RECORDS if record in found] == found
    assert len(found) >= len(RECORDS) - 2


@ANY_TIMES
@given(length=st.integers(0, 10_000))
def test_what_is_written_after_a_torn_line_is_read(path: Path, whole: bytes, length: int) -> None:
    path.write_bytes(whole[: length % (len(whole) + 1)])
    before = read(path)
    again = JournalFile.reopen(path)
    again.append({"after": "the crash"})
    again.close()
    assert read(path) == [*before, {"after": "the crash"}]


class _Disk:
    """An `os` whose writing or flushing fails."""

    def __init__(self, fails: str) -> None:
        self._fails = fails

    def __getattr__(self, name: str) -> object:
        return getattr(os, name)

    def write(self, descriptor: int, data: bytes) -> int:
        if self._fails == "write":
            os.write(descriptor, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return os.write(descriptor, data[:3])  # a few bytes at a time are a write, too

    def fsync(self, descriptor: int) -> None:
        if self._fails == "fsync":
            raise OSError(errno.EIO, os.strerror(errno.EIO))


@pytest.mark.parametrize("fails", ["write", "fsync"])
def test_after_a_failed_write_nothing_more_is_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    file = JournalFile.reopen(path)
    with monkeypatch.context() as patch:
        patch.setattr(journal_file, "os", _Disk(fails))
        with pytest.raises(OSError) as raised:  # noqa: PT011
            file.append({"lost": True})
    assert raised.value.filename == str(path)
    with pytest.raises(OSError):  # noqa: PT011
        file.append({"also": "lost"})
    file.close()
    again = JournalFile.reopen(path)
    again.append({"taken": True})
    again.close()
    assert read(path)[-1] == {"taken": True}
    assert read(path)[: len(RECORDS)] == RECORDS


def test_short_writes_are_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_file, "os", _Disk(""))
    file = JournalFile.create(tmp_path, ".journal", *RECORDS)
    assert read(file.path) == RECORDS


@pytest.mark.skipif(os.name == "nt", reason="open files cannot be removed there")
def test_a_file_that_was_removed_takes_nothing(path: Path) -> None:
    file = JournalFile.reopen(path)
    path.unlink()
    with pytest.raises(FileNotFoundError):
        file.append({"lost": True})
    file.close()


def test_a_closed_file_takes_nothing(path: Path) -> None:
    file = JournalFile.reopen(path)
    file.close()
    with pytest.raises(OSError):  # noqa: PT011
        file.append({"lost": True})


def test_files_are_in_the_order_they_were_begun_whatever_the_clock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []
    for moment in (2_000_000_000.0, 0.0, 0.0, 1_000_000_000.0):
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        file = JournalFile.create(tmp_path, ".journal", {})
        os.utime(file.path, (moment, moment))
        begun.append(file.path)
        file.close()
    assert journal_file.files(tmp_path, ".journal") == begun


def test_a_file_of_an_earlier_version_comes_before(tmp_path: Path) -> None:
    old = tmp_path / "20261126-120000-aabbccdd.journal"
    old.write_bytes(b"")
    new = JournalFile.create(tmp_path, ".journal", {}).path
    assert journal_file.files(tmp_path, ".journal") == [old, new]
