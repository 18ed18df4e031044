"""Two windows never send to one server at the same time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from qgis_certification_plugin.domain.progress import Cancelled, SilentProgress
from qgis_certification_plugin.storage.drafts import DraftKey, DraftStore
from qgis_certification_plugin.storage.journal import RunJournals
from qgis_certification_plugin.storage.lock import AlreadyLocked
from qgis_certification_plugin.ui.participants.steps import CourseFiles, sending


class Cancelling(SilentProgress):
    def is_cancelled(self) -> bool:
        return True


def files(folder: Path, course: str, server: str = "https://certification.example") -> CourseFiles:
    key = DraftKey(server, "trainer", "academy", course)
    drafts = DraftStore(folder / "drafts.sqlite")
    return CourseFiles(key, drafts, RunJournals(folder / "journals"), folder / "locks")


def test_another_course_waits_for_its_turn(tmp_path: Path) -> None:
    order = []

    def other() -> None:
        with sending(files(tmp_path, "second"), SilentProgress()):
            order.append("second")

    thread = threading.Thread(target=other)
    with sending(files(tmp_path, "first"), SilentProgress()):
        thread.start()
        thread.join(0.3)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


def test_waiting_can_be_cancelled(tmp_path: Path) -> None:
    first, second = files(tmp_path, "first"), files(tmp_path, "second")
    with sending(first, SilentProgress()), pytest.raises(Cancelled), sending(second, Cancelling()):
        pytest.fail("it was not its turn")
    with sending(files(tmp_path, "second"), SilentProgress()):
        pass


def test_the_same_course_is_refused_at_once(tmp_path: Path) -> None:
    one = files(tmp_path, "first")
    with sending(one, SilentProgress()), pytest.raises(AlreadyLocked), sending(one, Cancelling()):
        pytest.fail("it is being worked on")


def test_another_server_need_not_wait(tmp_path: Path) -> None:
    other = files(tmp_path, "first", "http://127.0.0.1:9")
    with sending(files(tmp_path, "first"), SilentProgress()), sending(other, Cancelling()):
        pass
