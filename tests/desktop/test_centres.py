"""Training centres on the map of a real QGIS, in Dutch; the walk `preparing` does it in English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.practice import Server
from tools.profile import Profile

JOBS = Path(__file__).parent / "jobs"


@pytest.mark.timeout(300)
def test_a_centre_is_made_on_the_map_and_changed(
    run: RunQgis,
    make_installed_profile: Callable[..., Profile],
    practice: Server,
) -> None:
    profile = make_installed_profile(server_url=practice.url, dock_open=True)
    result = run(JOBS / "centres.py", profile, timeout=150, lang="nl")
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    shown = {step.name: step.figures for step in result.steps}
    assert "7654321" in shown["Close and come back"]
