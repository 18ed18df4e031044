"""The packed plugin in a real QGIS: installed, switched on and off, and quick to load."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import RunQgis
from tools.package import zip_path
from tools.practice import Server
from tools.profile import Profile, make_profile

JOBS = Path(__file__).parent / "jobs"
OFF = {"PythonPlugins/qgis_certification_plugin": False}
# Megabytes that fifty times may take: Python and QGIS keep about 0.15 of each. A window is more.
MOST_MEGABYTES = 20.0
# The part of MetaSearch's time to load that ours may take.
PART_OF_METASEARCH = 1 / 15


@pytest.mark.timeout(400)
def test_installed_from_the_zip_it_comes_and_goes_without_a_trace(
    run: RunQgis, tmp_path: Path, practice: Server
) -> None:
    profile = make_profile(tmp_path / "clean", server_url=practice.url, settings=OFF)
    given = {"archive": str(zip_path())}
    result = run(JOBS / "life.py", profile, given=given, timeout=300)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    assert result.values["installed"]
    assert result.values["grown"] == {}
    assert result.values["megabytes"] < MOST_MEGABYTES


def test_it_is_loaded_in_a_small_part_of_the_time_of_others(
    run: RunQgis, make_installed_profile: Callable[..., Profile], practice: Server, out: Path
) -> None:
    others = {"PythonPlugins/MetaSearch": True, "PythonPlugins/db_manager": True}
    profile = make_installed_profile(server_url=practice.url, settings=others)
    # At its first start a plugin is compiled; those that come with QGIS have been.
    for start in ("first", "second"):
        result = run(JOBS / "load_times.py", profile, out=out / start, timeout=120)
        assert result.ok, (result.why, result.errors)
    assert result.requests == []
    times = result.values["load times"]
    assert times["qgis_certification_plugin"] <= times["MetaSearch"] * PART_OF_METASEARCH
