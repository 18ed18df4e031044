"""Not faster than the site allows, by a clock of our own."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.server.pacing import REQUESTS_PER_SECOND, WAITS_AFTER_429, Pacer


@dataclass
class Clock:
    """Time that passes only when somebody sleeps."""

    now: float = 100.0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def test_the_first_request_starts_at_once_and_each_other_one_after_its_interval() -> None:
    clock = Clock()
    pacer = Pacer(5, clock, clock.sleep)
    starts = []
    for _ in range(11):
        pacer.wait()
        starts.append(round(clock.now - 100, 6))
    assert starts == [round(0.2 * n, 6) for n in range(11)]


@given(st.lists(st.floats(0, 3, allow_nan=False), min_size=2, max_size=30))
def test_two_starts_are_never_closer_than_the_interval(work: list[float]) -> None:
    clock = Clock()
    pacer = Pacer(REQUESTS_PER_SECOND, clock, clock.sleep)
    starts = []
    for seconds in work:
        pacer.wait()
        starts.append(clock.now)
        clock.now += seconds
    assert all(b - a >= 0.2 - 1e-9 for a, b in zip(starts, starts[1:]))


def test_a_rest_saves_up_no_burst() -> None:
    clock = Clock()
    pacer = Pacer(5, clock, clock.sleep)
    pacer.wait()
    clock.now += 3600
    for _ in range(3):
        pacer.wait()
    assert [round(seconds, 6) for seconds in clock.slept] == [0.2, 0.2]


def test_without_a_limit_nobody_waits() -> None:
    clock = Clock()
    pacer = Pacer(None, clock, clock.sleep)
    for _ in range(10):
        pacer.wait()
    assert clock.slept == []


def test_a_pause_lasts_as_long_as_asked() -> None:
    clock = Clock()
    Pacer(5, clock, clock.sleep).pause(4)
    assert clock.slept == [4]


def test_threads_share_one_pace() -> None:
    slept: list[float] = []
    pacer = Pacer(5, lambda: 0.0, slept.append)
    threads = [threading.Thread(target=pacer.wait) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(round(seconds, 6) for seconds in slept) == [0.2, 0.4, 0.6, 0.8, 1.0]


def test_the_sites_limits_are_kept() -> None:
    assert REQUESTS_PER_SECOND <= 5
    assert list(WAITS_AFTER_429) == sorted(WAITS_AFTER_429)
