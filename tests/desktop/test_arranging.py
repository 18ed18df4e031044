"""Making and changing courses in a real QGIS window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.practice import Server
from tools.profile import Profile
from tools.tour.prepare import prepare

JOBS = Path(__file__).parent / "jobs"


@pytest.mark.timeout(300)
def test_a_course_is_copied_and_a_course_type_made(
    run: RunQgis, make_installed_profile: Callable[..., Profile], practice: Server
) -> None:
    profile = make_installed_profile(server_url=practice.url)
    given = {**asdict(practice), **prepare(practice)}
    result = run(JOBS / "arranging.py", profile, given=given, timeout=200)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
