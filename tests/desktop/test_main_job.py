"""The main job in a real QGIS: seen through, and killed half-way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from qgis_certification_plugin.practice.server import PracticeServer
from tests.desktop.conftest import RunQgis
from tools.places import ROOT
from tools.practice import Server
from tools.profile import Profile
from tools.tour.prepare import prepare

JOBS = Path(__file__).parent / "jobs"


def given_for(server: Server) -> dict[str, Any]:
    return {**asdict(server), **prepare(server)}


def posts(server: PracticeServer, part: str) -> int:
    return sum(method == "POST" and part in path for method, path, _ in server.requests.copy())


@pytest.mark.timeout(600)
def test_the_tour_goes_through(
    run: RunQgis, make_installed_profile: Callable[..., Profile], practice: Server
) -> None:
    profile = make_installed_profile(server_url=practice.url)
    result = run(ROOT / "tools/tour/steps.py", profile, given=given_for(practice), timeout=500)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    assert result.values["requests at start"] == 0
    assert len(set(result.values["numbers"])) == 20
    assert result.values["requests to issue"] <= 20 + 6


@pytest.mark.timeout(600)
@pytest.mark.parametrize("after_posts", [1, 8])
def test_killed_half_way_each_person_still_gets_exactly_one(
    run: RunQgis,
    make_installed_profile: Callable[..., Profile],
    tmp_path: Path,
    out: Path,
    after_posts: int,
) -> None:
    with PracticeServer(tmp_path / "world") as practice:
        accounts = {key: dict(vars(account)) for key, account in practice.accounts.items()}
        server = Server(practice.url, accounts)
        given = given_for(server)
        profile = make_installed_profile(server_url=practice.url)
        practice.faults.add("slow", match="POST .*/create-certificate/", times=20, seconds=0.3)

        def half_way() -> bool:
            return posts(practice, "/create-certificate/") >= after_posts

        first = run(
            JOBS / "issue_until_killed.py",
            profile,
            given=given,
            out=out / "killed",
            timeout=200,
            kill_when=half_way,
        )
        assert first.killed, (first.why, [s.failure for s in first.steps])
        practice.faults.clear()
        second = run(
            JOBS / "continue_after_kill.py",
            profile,
            given=given,
            out=out / "continued",
            timeout=200,
        )
        assert second.ok, (second.why, second.errors, [s.failure for s in second.steps])
        assert len(set(second.values["numbers"])) == 20
        verified = {
            path for _, path, _ in practice.requests.copy() if path.startswith("/en/certificate/")
        }
        assert len(verified) >= 1
        # One accepted request for each person; what the kill cut off may have been sent again.
        accepted = [
            status
            for method, path, status in practice.requests.copy()
            if method == "POST" and "/create-certificate/" in path and status == 302
        ]
        assert len(accepted) == 20
