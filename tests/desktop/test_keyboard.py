"""The main job in a real QGIS by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.practice import Server
from tools.profile import Profile
from tools.tour.prepare import prepare

JOB = Path(__file__).parent / "jobs" / "keyboard_alone.py"


@pytest.mark.timeout(600)
def test_from_a_copied_list_to_certificates_without_a_mouse(
    run: RunQgis, make_installed_profile: Callable[..., Profile], practice: Server
) -> None:
    profile = make_installed_profile(server_url=practice.url)
    result = run(JOB, profile, given={**asdict(practice), **prepare(practice)}, timeout=500)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    assert len(set(result.values["numbers"])) == 20
