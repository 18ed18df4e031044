"""How long a real QGIS window waits while 5,000 courses come, and what loading the plugin takes."""

from __future__ import annotations

from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.recorded_site import World, recorded_site
from tools.package import zip_path
from tools.places import BUILD
from tools.profile import make_profile
from tools.tour.launcher import run_qgis

HERE = Path(__file__).resolve().parent
COURSES = 5_000
LIMIT = 50.0  # milliseconds


def measure() -> list[Figure]:
    """Return the longest blocks of the interface thread with 5,000 courses."""
    with recorded_site(World(COURSES)) as url:
        profile = make_profile(BUILD / "bench-profile", server_url=url, archive=zip_path())
        result = run_qgis(
            HERE / "inside_catalogue.py", profile, out=BUILD / "bench" / "inside_catalogue"
        )
    if not result.ok:
        raise RuntimeError(f"inside_catalogue.py: {result.why}")
    values = result.values
    rest, goal = values["rest"], f"at most {LIMIT:g} ms"
    return [
        Figure(
            f"longest block of the interface with {COURSES} courses: {what}",
            longest,
            "ms",
            goal,
            longest <= LIMIT,
            rest,
            longest / rest,
        )
        for what, longest in values["blocks"].items()
    ] + [
        Figure(f"{COURSES} courses, from a press on refresh to the new list", values["took"], "s"),
        Figure("loading the plugin again", values["loading"], "ms"),
    ]
