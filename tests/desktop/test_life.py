"""The packed plugin in a real QGIS: installed, switched on and off, and little at QGIS's start."""

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
# Megabytes that fifty times may take. PyQt keeps half a kilobyte for each class of Qt's kind, and
# opening the dock reads some hundred; a window that stayed would be more.
MOST_MEGABYTES = {"switched": 1.0, "opened": 15.0}
# Of the plugin's own, read at QGIS's start: half of the time to load is spent on reading them.
MOST_MODULES = 36
ROOMS_FOR_LATER = {"domain", "server", "storage", "services", "practice", "linguist"}


@pytest.mark.timeout(400)
def test_installed_from_the_zip_it_comes_and_goes_without_a_trace(
    run: RunQgis, tmp_path: Path, practice: Server
) -> None:
    profile = make_profile(tmp_path / "clean", server_url=practice.url, settings=OFF)
    given = {"archive": str(zip_path())}
    result = run(JOBS / "life.py", profile, given=given, timeout=300)
    assert result.ok, (result.why, result.errors, [s.failure for s in result.steps])
    assert result.values["installed"]
    for times, most in MOST_MEGABYTES.items():
        assert result.values[times]["grown"] == {}, times
        assert result.values[times]["megabytes"] < most, times


def test_a_start_fetches_nothing_and_enters_few_rooms(
    run: RunQgis, make_installed_profile: Callable[..., Profile], practice: Server
) -> None:
    """How long it takes beside other plugins is measured by `make bench`."""
    profile = make_installed_profile(server_url=practice.url)
    result = run(JOBS / "load_times.py", profile, timeout=120)
    assert result.ok, (result.why, result.errors)
    assert result.requests == []
    modules = result.values["modules"]
    assert "plugin" in modules
    assert len(modules) <= MOST_MODULES, modules
    assert {module.split(".")[0] for module in modules} & ROOMS_FOR_LATER == set()
