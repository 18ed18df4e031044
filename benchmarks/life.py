"""What loading the plugin takes beside other plugins, and what fifty times leave behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure, at_most
from tools.package import zip_path
from tools.places import BUILD, NAME, ROOT
from tools.practice import PracticeServer
from tools.profile import Profile, make_profile
from tools.tour.launcher import run_qgis

JOBS = ROOT / "tests" / "desktop" / "jobs"
OTHERS = ("MetaSearch", "processing", "db_manager")
PART_OF_METASEARCH = 1 / 15
# Of fifty times: how the plugin was used, and what that may take.
TIMES = {"on and off": ("switched", 1.0), "on, the dock opened, and off": ("opened", 20.0)}
NOWHERE = "http://127.0.0.1:9"


def measure() -> list[Figure]:
    """Return the time to load against each other plugin, and the growth of fifty times."""
    switched_on = {f"PythonPlugins/{name}": True for name in OTHERS}
    profile = _profile("load", server_url=NOWHERE, archive=zip_path(), settings=switched_on)
    for _ in ("compiled", "as every day"):
        values = _run("load_times.py", profile, 120)
    times = values["load times"]
    ours = times[NAME]
    figures = [_against(ours, name, times[name]) for name in OTHERS if name in times]
    off = {f"PythonPlugins/{NAME}": False}
    shutil.rmtree(BUILD / "bench-practice", ignore_errors=True)
    with PracticeServer(BUILD / "bench-practice") as server:
        profile = _profile("life", server_url=server.url, settings=off)
        grown = _run("life.py", profile, 300, archive=str(zip_path()))
    for said, (name, most) in TIMES.items():
        left = grown[name]
        figures += [
            at_most(f"memory that fifty times {said} take", left["megabytes"], "MB", most),
            at_most(f"kinds of objects that fifty times {said} leave", len(left["grown"]), "", 0),
        ]
    return figures


def _against(ours: float, name: str, theirs: float) -> Figure:
    goal, holds = "", None
    if name == "MetaSearch":
        goal, holds = "at most 1/15 of the baseline", ours <= theirs * PART_OF_METASEARCH
    said = f"loading the plugin, as QGIS records it, against {name}"
    return Figure(said, ours, "ms", goal, holds, theirs, ours / theirs)


def _profile(name: str, **options: Any) -> Profile:
    make: Callable[..., Profile] = make_profile
    return make(BUILD / f"bench-{name}", **options)


def _run(script: str, profile: Profile, seconds: float, **given: object) -> dict[str, Any]:
    out = BUILD / "bench" / Path(script).stem
    result = run_qgis(JOBS / script, profile, out=out, given=given, timeout=seconds)
    if not result.ok:
        raise RuntimeError(f"{script}: {result.why}")
    return result.values
