"""The background of certificates, in QGIS's layout designer, in Dutch; in English by a walk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.practice import Server
from tools.profile import Profile

JOBS = Path(__file__).parent / "jobs"


@pytest.mark.timeout(300)
def test_a_background_is_designed_and_used(
    run: RunQgis,
    make_installed_profile: Callable[..., Profile],
    practice: Server,
    tmp_path: Path,
) -> None:
    profile = make_installed_profile(server_url=practice.url, dock_open=True)
    result = run(
        JOBS / "background.py",
        profile,
        lang="nl",
        given={"folder": str(tmp_path)},
        timeout=200,
    )
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
