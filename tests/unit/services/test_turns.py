"""Two windows never send to one server at the same time."""

from __future__ import annotations

import errno
import os
import threading
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from qgis_certification_plugin.domain.progress import Cancelled, SilentProgress
from qgis_certification_plugin.services.turns import Turns
from qgis_certification_plugin.storage.lock import AlreadyLocked


class Cancelling(SilentProgress):
    def is_cancelled(self) -> bool:
        return True


STOP = Cancelling()


def sending(
    folder: Path, course: str, progress: SilentProgress, server: str = "https://c.example"
) -> AbstractContextManager[bool]:
    return Turns(folder / "locks", server, "academy", course).sending(progress)


def test_another_course_waits_for_its_turn(tmp_path: Path) -> None:
    order = []

    def other() -> None:
        with sending(tmp_path, "second", SilentProgress()):
            order.append("second")

    thread = threading.Thread(target=other)
    with sending(tmp_path, "first", SilentProgress()):
        thread.start()
        thread.join(0.3)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


def test_waiting_can_be_cancelled(tmp_path: Path) -> None:
    first, second = sending(tmp_path, "first", SilentProgress()), sending(tmp_path, "second", STOP)
    with first, pytest.raises(Cancelled), second:
        pytest.fail("it was not its turn")
    with sending(tmp_path, "second", SilentProgress()):
        pass


def test_the_same_course_is_refused_at_once(tmp_path: Path) -> None:
    first, second = sending(tmp_path, "first", SilentProgress()), sending(tmp_path, "first", STOP)
    with first, pytest.raises(AlreadyLocked), second:
        pytest.fail("it is being worked on")


def test_another_server_need_not_wait(tmp_path: Path) -> None:
    other = sending(tmp_path, "first", STOP, "http://127.0.0.1:9")
    with sending(tmp_path, "first", SilentProgress()), other:
        pass


@pytest.mark.skipif(os.name == "nt", reason="files are locked otherwise there")
def test_a_disk_without_locks_is_not_another_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", no_locks)
    one = sending(tmp_path, "first", SilentProgress())
    with pytest.raises(OSError, match=os.strerror(errno.ENOLCK)), one:
        pytest.fail("nobody keeps others away")
