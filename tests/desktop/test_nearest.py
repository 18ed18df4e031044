"""A learner finds the nearest course in two clicks, offline too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.practice import PracticeServer
from tools.profile import Profile

JOBS = Path(__file__).parent / "jobs"


@pytest.mark.timeout(300)
def test_the_nearest_course_is_two_clicks_away_without_a_network(
    run: RunQgis, make_installed_profile: Callable[..., Profile], tmp_path: Path, out: Path
) -> None:
    with PracticeServer(tmp_path / "practice") as server:
        profile = make_installed_profile(server_url=server.url)
        given = asdict(server)
        first = run(JOBS / "fetch_and_close.py", profile, given=given, out=out / "online")
    assert first.ok, (first.why, first.errors, [s.failure for s in first.steps])
    # The server is gone: whoever asks it is refused.
    second = run(JOBS / "nearest_offline.py", profile, given=given, out=out / "offline")
    assert second.ok, (second.why, second.errors, [s.failure for s in second.steps])
    assert "km" in second.values["nearest"]
