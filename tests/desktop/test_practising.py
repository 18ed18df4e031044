"""Practising in a real QGIS, which is left while it goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.practice import Server
from tools.profile import Profile

JOBS = Path(__file__).parent / "jobs"


@pytest.mark.timeout(300)
def test_qgis_can_be_left_while_somebody_practises(
    run: RunQgis, make_installed_profile: Callable[..., Profile], practice: Server
) -> None:
    profile = make_installed_profile(server_url=practice.url, dock_open=True)
    result = run(JOBS / "practise.py", profile, timeout=200)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    files = [path.name for path in (profile.folder / "qgis_certification").iterdir()]
    assert "practice" not in files
    assert not [name for name in files if name.startswith(("drafts", "journals"))]
