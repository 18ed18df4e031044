"""The way to being certified, in a real QGIS: dossier, application, answer, figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.practice import Server
from tools.profile import Profile
from tools.tour.pictures import WALKS


@pytest.mark.timeout(400)
def test_an_organisation_applies(
    run: RunQgis,
    make_installed_profile: Callable[..., Profile],
    practice: Server,
    tmp_path: Path,
) -> None:
    profile = make_installed_profile(server_url=practice.url)
    given = {**asdict(practice), "folder": str(tmp_path)}
    result = run(WALKS / "application.py", profile, given=given, timeout=300)
    assert result.ok, (result.why, result.errors, [step.failure for step in result.steps])
    [dossier] = (profile.folder / "qgis_certification" / "dossiers").iterdir()
    assert dossier.stat().st_mode & 0o077 == 0
