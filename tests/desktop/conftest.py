"""Tests in a real QGIS window on a virtual screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tools.package import zip_path
from tools.places import BUILD
from tools.practice import PracticeServer, Server
from tools.profile import Profile, make_profile
from tools.tour.display import Display
from tools.tour.launcher import Result, run_qgis

HARNESS = Path(__file__).parent / "harness"
RunQgis = Callable[..., Result]


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """One screen for all tests; QGIS is alone on it, as the tests run one after another."""
    with Display() as screen:
        yield screen


@pytest.fixture
def out(request: pytest.FixtureRequest) -> Path:
    """Where this test's pictures and logs stay after it: build/desktop/<name>."""
    return BUILD / "desktop" / re.sub(r"\W+", "-", request.node.name).strip("-")


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Server]:
    """A practice server of this test's own."""
    with PracticeServer(tmp_path / "practice") as server:
        yield server


@pytest.fixture
def bare_profile(tmp_path: Path) -> Profile:
    """A profile in which our plugin is not switched on."""
    off = {"PythonPlugins/qgis_certification_plugin": False}
    return make_profile(tmp_path / "bare-profile", settings=off)


@pytest.fixture
def make_installed_profile(tmp_path: Path) -> Callable[..., Profile]:
    """Make a profile with the plugin as `make package` packed it; call it with make_profile's names."""  # noqa: E501

    def make(**options: Any) -> Profile:
        archive = zip_path()
        if not archive.exists():
            pytest.fail(f"{archive.name} is missing: `make package` makes it")
        return make_profile(tmp_path / "profile", archive=archive, **options)

    return make


@pytest.fixture
def run(display: Display, out: Path) -> RunQgis:
    """Run QGIS: `run(script, profile, lang=…, given=…, timeout=…)` gives a Result."""

    def go(script: Path, profile: Profile, **options: Any) -> Result:
        folder = options.pop("out", out)
        return run_qgis(script, profile, out=folder, display=display, **options)

    return go
