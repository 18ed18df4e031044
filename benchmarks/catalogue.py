"""From the site to drawn layers, for 300, 5,000 and 50,000 courses, and how it grows.

Each way is gone in a process of its own, against a site on loopback that answers with bytes made
beforehand. It is compared with QGIS reading the same feeds by OGR, and with the shortest loop that
anybody would write (download, parse, fill scratch layers), neither of which checks a record, keeps
anything for the next time, or can be searched, refreshed and styled while it is shown.

The real site needs 4 ms for each course that it tells (contract 2), which no client can help; the
goal is set for such a site. What the client takes by itself stands beside it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from typing import Any

from benchmarks.figures import Figure, against, at_most, growth
from benchmarks.recorded_site import World, recorded_site
from tools.places import ROOT

SIZES = (300, 5_000, 50_000)
ROUNDS = {300: 5, 5_000: 5, 50_000: 1}
GOAL_AT = 5_000
RATIO = 1.2
CACHE_LIMIT = 0.3  # seconds
# Of the site (contract 2, at 5,000 courses): 8.2 s for 1,917 courses and 13 s for 3,010.
SECONDS_PER_COURSE = 0.0043


def measure() -> list[Figure]:
    """Return times, ratios, memory and growth."""
    figures: list[Figure] = []
    medians: dict[int, dict[str, dict[str, Any]]] = {}
    for size in SIZES:
        with recorded_site(World(size)) as url:
            medians[size] = {
                way: _median([_run(way, url) for _ in range(ROUNDS[size])])
                for way in ("bare", "ogr", "ours")
            }
        figures += _figures(size, medians[size])
    figures.append(_at_the_site_s_pace())
    figures += _growth(medians)
    return figures


def _figures(size: int, ways: dict[str, dict[str, Any]]) -> list[Figure]:
    ours, bare, ogr = ways["ours"], ways["bare"], ways["ogr"]
    name = f"{size} courses, fetch to drawn layers"
    seconds = ours["seconds"]
    parts = ", ".join(f"{part} {taken:.3f}" for part, taken in ours["parts"].items())
    return [
        Figure(
            f"{name}, with a site that answers at once ({parts}), against the bare loop",
            seconds,
            "s",
            baseline=bare["seconds"],
            ratio=seconds / bare["seconds"],
        ),
        Figure(
            f"{name}, against QGIS reading the feeds by OGR",
            seconds,
            "s",
            baseline=ogr["seconds"],
            ratio=seconds / ogr["seconds"],
        ),
        at_most(f"{size} courses, from the cache to memory", ours["load"], "s", CACHE_LIMIT)
        if size <= GOAL_AT
        else Figure(f"{size} courses, from the cache to memory", ours["load"], "s"),
        Figure(f"{size} courses, stored again unchanged", ours["again"], "s"),
        Figure(
            f"{size} courses, memory at most",
            ours["megabytes"],
            "MB",
            baseline=bare["megabytes"],
            ratio=ours["megabytes"] / bare["megabytes"],
        ),
    ]


def _at_the_site_s_pace() -> Figure:
    """Return the goal's figure: the site takes its time for each course."""
    with recorded_site(World(GOAL_AT), seconds_per_feature=SECONDS_PER_COURSE) as url:
        bare, ours = (_run(way, url)["seconds"] for way in ("bare", "ours"))
    name = f"{GOAL_AT} courses, fetch to drawn layers, with a site as fast as the real one"
    return against(name, ours, bare, "s", RATIO)


def _growth(medians: dict[int, dict[str, dict[str, Any]]]) -> list[Figure]:
    return [
        growth(what, "courses", {size: ways["ours"][key] for size, ways in medians.items()}, 1.15)
        for what, key in (
            ("fetch to drawn layers", "seconds"),
            ("reading the cache", "load"),
            ("memory", "megabytes"),
        )
    ]


def _run(way: str, url: str) -> dict[str, Any]:
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.catalogue_child", way, url],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    lines = [line for line in ended.stdout.splitlines() if line.startswith("{")]
    if ended.returncode or not lines:
        raise RuntimeError(f"{way}: {ended.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def _median(runs: list[dict[str, Any]]) -> dict[str, Any]:
    parts = {
        part: statistics.median(run["parts"][part] for run in runs) for part in runs[0]["parts"]
    }
    numbers = {
        key: statistics.median(run[key] for run in runs)
        for key, value in runs[0].items()
        if isinstance(value, float)
    }
    return {"parts": parts, **numbers}
