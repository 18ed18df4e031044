"""The same schedules over real HTTP: practice server, real journals, a proxy that spoils."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qgis_certification_plugin.domain import issuing
from qgis_certification_plugin.practice.server import PracticeServer
from qgis_certification_plugin.server import session
from tests.unit.simulate.bugs import blindly_again
from tests.unit.simulate.http_site import HttpSite
from tools.simulate.ledger import Site
from tools.simulate.run import Result, run
from tools.simulate.schedule import KINDS, Schedule, Script, Trouble, random_schedule

SEED = 20261126
SCHEDULES = 300
PARTS = 10
OVER_HTTP = tuple(sorted(KINDS.keys() - {"clock jumps"}))
QUICK = tuple(kind for kind in OVER_HTTP if not kind.startswith("time-out"))


def schedule_of(number: int) -> Schedule:
    """Return a schedule with few people, and not always time-outs: they are what takes time."""
    kinds = OVER_HTTP if number % 3 == 0 else QUICK
    schedule = random_schedule(random.Random(f"{SEED}:{number}"), kinds)
    people = min(schedule.people, 3 if number % 3 == 0 else 2)
    return replace(schedule, people=people, enrolled=min(schedule.enrolled, people))


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        server.login_limits = False
        yield server


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment only for an answer that never comes."""
    monkeypatch.setattr(session, "TIMEOUT", (2.0, 0.7))
    monkeypatch.setattr(session, "WAITS_AFTER_429", ())


def play(practice: PracticeServer, schedule: Schedule, folder: Path) -> Result:
    """Run a schedule in a fresh course."""
    sites: list[HttpSite] = []

    def new_site(schedule: Schedule, script: Script) -> Site:
        sites.append(HttpSite(practice, schedule, script))
        return sites[-1]

    try:
        return run(schedule, folder, new_site)
    finally:
        sites[-1].close()


@pytest.mark.parametrize("part", range(PARTS))
def test_no_law_is_broken_over_http(practice: PracticeServer, tmp_path: Path, part: int) -> None:
    ends: Counter[str] = Counter()
    for number in range(part, SCHEDULES, PARTS):
        schedule = schedule_of(number)
        result = play(practice, schedule, tmp_path)
        assert not result.broken, f"{result.broken}\n{schedule}"
        ends.update(result.ends)
    assert ends["issued"] > SCHEDULES // PARTS


QUIET = replace(schedule_of(0), people=2, enrolled=2, credits=9, unpaid=False, troubles=())


def test_a_closed_door_is_met_before_anything_is_sent(
    practice: PracticeServer, tmp_path: Path
) -> None:
    refused = replace(QUIET, troubles=(Trouble(5, "connection refused", 0),))
    result = play(practice, refused, tmp_path)
    assert result.happened == {"connection refused": 1}
    assert (result.broken, result.ends["issued"]) == ((), 2)


def test_a_planted_bug_is_found_over_http_too(
    practice: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(issuing, "_answered", blindly_again)
    lost = (replace(QUIET, troubles=(Trouble(n, "dropped after commit", 0),)) for n in range(20))
    assert any(play(practice, schedule, tmp_path).broken for schedule in lost)
