"""Work beside the interface: its results, its progress, its end."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QRunnable, QThreadPool

from qgis_certification_plugin.domain.progress import Cancelled
from qgis_certification_plugin.network.adapter import requests_session
from qgis_certification_plugin.network.errors import RequestCancelled
from qgis_certification_plugin.network.tasks import TaskProgress, Tasks

from .loopback import Loopback, Received, always, ok


class Seen:
    """Notes what is called back, and in which thread."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.failed: list[Exception] = []
        self.cancelled: list[Cancelled] = []
        self.progress: list[tuple[int, int, str]] = []
        self.threads: set[int] = set()

    def on_done(self, value: Any) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(value)

    def on_failed(self, error: Exception) -> None:
        self.threads.add(threading.get_ident())
        self.failed.append(error)

    def on_cancelled(self, error: Cancelled) -> None:
        self.cancelled.append(error)

    def on_progress(self, done: int, total: int, step: str) -> None:
        self.threads.add(threading.get_ident())
        self.progress.append((done, total, step))

    @property
    def ended(self) -> bool:
        return bool(self.done or self.failed or self.cancelled)


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def tasks(qgis_app: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.shut_down()


@pytest.fixture
def silent() -> Iterator[Loopback]:
    def never(_request: Received, _connection: Any) -> bool:
        server.released.wait(30)
        return False

    with Loopback(never) as server:
        yield server


def test_the_result_comes_back_on_the_main_thread(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    def work(_progress: TaskProgress) -> int:
        return threading.get_ident()

    tasks.run_in_task("Count", work, on_done=seen.on_done, on_failed=seen.on_failed)
    qtbot.waitUntil(lambda: seen.ended)
    assert seen.done != [threading.get_ident()]
    assert seen.threads == {threading.get_ident()}


def test_progress_comes_back_in_order(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    def work(progress: TaskProgress) -> None:
        for number in range(3):
            progress.report(number, 3, "step")

    tasks.run_in_task(
        "Count", work, on_done=seen.on_done, on_failed=seen.on_failed, on_progress=seen.on_progress
    )
    qtbot.waitUntil(lambda: seen.ended)
    assert seen.progress == [(0, 3, "step"), (1, 3, "step"), (2, 3, "step")]
    assert seen.threads == {threading.get_ident()}


def test_the_task_manager_shows_description_and_progress(
    tasks: Tasks, seen: Seen, qtbot: Any
) -> None:
    go_on = threading.Event()

    def work(progress: TaskProgress) -> None:
        progress.report(1, 4)
        go_on.wait(10)

    tasks.run_in_task("Shown", work, on_done=seen.on_done, on_failed=seen.on_failed)
    qtbot.waitUntil(
        lambda: (
            [
                (task.description(), round(task.progress()))
                for task in QgsApplication.taskManager().activeTasks()
            ]
            == [("Shown", 25)]
        )
    )
    go_on.set()
    qtbot.waitUntil(lambda: seen.ended)


def test_an_error_is_carried_over(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    def work(_progress: TaskProgress) -> None:
        raise LookupError("no such course")

    tasks.run_in_task("Fail", work, on_done=seen.on_done, on_failed=seen.on_failed)
    qtbot.waitUntil(lambda: seen.ended)
    assert repr(seen.failed) == "[LookupError('no such course')]"


def test_an_error_brings_no_variables_along(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    def sign_in() -> None:
        password = "geheim"
        raise LookupError(len(password))

    tasks.run_in_task(
        "Fail", lambda _progress: sign_in(), on_done=seen.on_done, on_failed=seen.on_failed
    )
    qtbot.waitUntil(lambda: seen.ended)
    trace = seen.failed[0].__traceback__
    while trace is not None:
        assert "geheim" not in trace.tb_frame.f_locals.values()
        trace = trace.tb_next


def test_leaving_by_system_exit_does_not_end_qgis(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    def work(_progress: TaskProgress) -> None:
        raise SystemExit

    tasks.run_in_task("Exit", work, on_done=seen.on_done, on_failed=seen.on_failed)
    qtbot.waitUntil(lambda: seen.ended)
    assert isinstance(seen.failed[0], RuntimeError)


def test_requests_work_in_a_task(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    with Loopback(always(ok(b"hello"))) as server:
        tasks.run_in_task(
            "Fetch",
            lambda _progress: requests_session().get(server.url, timeout=5).content,
            on_done=seen.on_done,
            on_failed=seen.on_failed,
        )
        qtbot.waitUntil(lambda: seen.ended)
    assert seen.done == [b"hello"]


def fetch_from(server: Loopback) -> Any:
    return lambda _progress: requests_session().get(server.url, timeout=30)


def test_cancel_aborts_a_request_on_its_way(
    tasks: Tasks, seen: Seen, silent: Loopback, qtbot: Any
) -> None:
    handle = tasks.run_in_task(
        "Wait", fetch_from(silent), on_done=seen.on_done, on_failed=seen.on_failed
    )
    qtbot.waitUntil(lambda: silent.count("GET") == 1)
    handle.cancel()
    qtbot.waitUntil(lambda: seen.ended, timeout=300)
    assert isinstance(seen.failed[0], Cancelled)
    assert isinstance(seen.failed[0].__cause__, RequestCancelled)
    assert handle.is_running is False


def test_cancel_in_the_task_manager_aborts_it_too(
    tasks: Tasks, seen: Seen, silent: Loopback, qtbot: Any
) -> None:
    tasks.run_in_task(
        "Wait",
        fetch_from(silent),
        on_done=seen.on_done,
        on_failed=seen.on_failed,
        on_cancelled=seen.on_cancelled,
    )
    qtbot.waitUntil(lambda: silent.count("GET") == 1)
    QgsApplication.taskManager().cancelAll()
    qtbot.waitUntil(lambda: seen.ended, timeout=300)
    assert len(seen.cancelled) == 1
    assert seen.failed == []


def test_work_that_ends_well_in_spite_of_cancel_is_done(
    tasks: Tasks, seen: Seen, qtbot: Any
) -> None:
    started = threading.Event()

    def work(progress: TaskProgress) -> str:
        started.set()
        progress.token.wait(10)
        return "what was done until then"

    handle = tasks.run_in_task("Stop", work, on_done=seen.on_done, on_failed=seen.on_failed)
    qtbot.waitUntil(started.is_set)
    handle.cancel()
    qtbot.waitUntil(lambda: seen.ended)
    assert seen.done == ["what was done until then"]


def test_what_is_cancelled_before_it_begins_is_cancelled(
    tasks: Tasks, seen: Seen, qtbot: Any
) -> None:
    handle = tasks.run_in_task(
        "Never", lambda _progress: 1, on_done=seen.on_done, on_failed=seen.on_failed
    )
    handle.cancel()
    qtbot.waitUntil(lambda: seen.ended)
    assert seen.done in ([], [1])  # QGIS may have started it at once
    assert all(isinstance(error, Cancelled) for error in seen.failed)


def test_a_late_answer_for_a_window_that_has_gone_is_dropped(
    tasks: Tasks, seen: Seen, qtbot: Any
) -> None:
    go_on = threading.Event()
    window = QObject()
    tasks.run_in_task(
        "Late",
        lambda _progress: go_on.wait(10),
        on_done=seen.on_done,
        on_failed=seen.on_failed,
        parent=window,
    )
    sip.delete(window)
    go_on.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert not seen.ended


def test_nobody_needs_to_hold_the_handle(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    def identity(number: int) -> Callable[[TaskProgress], int]:
        return lambda _progress: number

    for number in range(20):
        tasks.run_in_task("Many", identity(number), on_done=seen.on_done, on_failed=seen.on_failed)
        gc.collect()
    qtbot.waitUntil(lambda: len(seen.done) == 20)
    assert sorted(seen.done) == list(range(20))


def test_who_is_called_back_may_start_a_task(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    manager, kept = QgsApplication.taskManager(), []

    def go_on(_value: object) -> None:
        kept.append([task.description() for task in manager.tasks()])
        tasks.run_in_task("Next", lambda _: 2, on_done=seen.on_done, on_failed=seen.on_failed)

    tasks.run_in_task("First", lambda _: 1, on_done=go_on, on_failed=seen.on_failed)
    qtbot.waitUntil(lambda: seen.ended, timeout=5_000)
    assert seen.done == [2]
    assert "First" not in kept[0]  # QGIS has let go of it


def test_waiting_tasks_leave_the_threads_of_qt_free(tasks: Tasks, seen: Seen, qtbot: Any) -> None:
    pool, go_on, waiting = QThreadPool.globalInstance(), threading.Event(), threading.Semaphore(0)
    before = pool.activeThreadCount()

    def wait(_progress: TaskProgress) -> None:
        waiting.release()
        go_on.wait(10)

    count = pool.maxThreadCount() + 1
    for _ in range(count):
        tasks.run_in_task("Wait", wait, on_done=seen.on_done, on_failed=seen.on_failed)
    assert all(waiting.acquire(timeout=10) for _ in range(count))
    ran = threading.Event()
    assert pool.tryStart(_Ran(ran))
    assert ran.wait(10)
    go_on.set()
    qtbot.waitUntil(lambda: len(seen.done) == count, timeout=5_000)
    qtbot.waitUntil(lambda: pool.activeThreadCount() == before, timeout=5_000)


class _Ran(QRunnable):
    def __init__(self, ran: threading.Event) -> None:
        super().__init__()
        self._ran = ran

    def run(self) -> None:
        self._ran.set()


def test_shutting_down_stops_everything_and_calls_nobody(
    tasks: Tasks, seen: Seen, silent: Loopback, qtbot: Any
) -> None:
    for _ in range(3):
        tasks.run_in_task(
            "Wait", fetch_from(silent), on_done=seen.on_done, on_failed=seen.on_failed
        )
    qtbot.waitUntil(lambda: silent.count("GET") >= 1)
    assert tasks.shut_down()
    assert tasks.running == 0
    assert not seen.ended


def test_shutting_down_does_not_wait_for_ever(qgis_app: object, seen: Seen, qtbot: Any) -> None:
    started, go_on = threading.Event(), threading.Event()

    def stubborn(_progress: TaskProgress) -> None:
        started.set()
        go_on.wait(20)

    tasks = Tasks()
    tasks.run_in_task("Stubborn", stubborn, on_done=seen.on_done, on_failed=seen.on_failed)
    qtbot.waitUntil(started.is_set)
    assert tasks.shut_down(seconds=0.2) is False
    go_on.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert not seen.ended
