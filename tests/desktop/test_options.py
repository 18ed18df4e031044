"""The settings in a real QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tests.unit.storage.test_inventory import begin_run, save_draft
from tools.places import TRANSLATIONS
from tools.practice import Server
from tools.profile import Profile

JOBS = Path(__file__).parent / "jobs"
DUTCH = TRANSLATIONS / "qgis_certification_plugin_nl.ts"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_settings_are_a_page_of_qgis(
    run: RunQgis,
    make_installed_profile: Callable[..., Profile],
    practice: Server,
    language: str,
) -> None:
    profile = make_installed_profile(server_url=practice.url, dock_open=True)
    folder = profile.folder / "qgis_certification"
    folder.mkdir()
    save_draft(folder, people=3)
    begin_run(folder, issued=1, wanted=3)
    result = run(
        JOBS / "options.py",
        profile,
        lang=language,
        given={"translation": str(DUTCH), "language": "Nederlands"},
        timeout=200,
    )
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    assert f"language of QGIS: {language}" in result.values["diagnosis"]
    assert str(profile.path) not in result.values["diagnosis"]
