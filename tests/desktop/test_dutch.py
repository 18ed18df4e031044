"""The plugin in a QGIS that speaks Dutch."""

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
def test_a_dutch_qgis_shows_a_dutch_plugin(
    run: RunQgis, make_installed_profile: Callable[..., Profile], practice: Server
) -> None:
    # Dates and numbers follow the country, which a Dutch QGIS has set to this.
    dutch = {"locale/globalLocale": "nl_NL"}
    profile = make_installed_profile(server_url=practice.url, settings=dutch)
    given = {**asdict(practice), **prepare(practice)}
    result = run(JOBS / "dutch.py", profile, lang="nl", given=given, timeout=200)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
