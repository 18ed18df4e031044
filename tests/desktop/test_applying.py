"""The way to being certified, in a real QGIS: dossier, application, answer, figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tests.unit.domain.test_images import png
from tools.practice import Server
from tools.profile import Profile

JOBS = Path(__file__).parent / "jobs"


@pytest.mark.timeout(400)
def test_an_organisation_applies(
    run: RunQgis,
    make_installed_profile: Callable[..., Profile],
    practice: Server,
    tmp_path: Path,
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(png(400, 400))
    profile = make_installed_profile(server_url=practice.url, dock_open=True)
    given = {**asdict(practice), "folder": str(tmp_path), "logo": str(logo)}
    result = run(JOBS / "apply.py", profile, given=given, timeout=300)
    assert result.ok, (result.why, result.errors, [step.failure for step in result.steps])
    [dossier] = (profile.folder / "qgis_certification" / "dossiers").iterdir()
    assert dossier.stat().st_mode & 0o077 == 0
