"""How long a hundred certificates take, against the same requests by a bare loop."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys

from benchmarks.figures import Figure, against, growth
from tools.places import ROOT

PEOPLE = 100
FEW = 25
RATIO = 1.05
ROUNDS = 3
# Of the site, for each certificate (contract 10: 40 to 60 ms).
SITE_SECONDS = 0.045


def measure() -> list[Figure]:
    """Return the time at the site's own pace, with a goal, and that of the client alone."""
    name = f"{PEOPLE} certificates with their numbers, against a bare loop of the same requests"
    paced = [_run(PEOPLE, SITE_SECONDS) for _ in range(ROUNDS)]
    alone = [_run(PEOPLE, 0.0) for _ in range(ROUNDS)]
    few = [_run(FEW, 0.0) for _ in range(ROUNDS)]
    at_once = _median(alone, "ours"), _median(alone, "bare")
    return [
        against(
            f"{name}, at the pace of the site",
            _median(paced, "ours"),
            _median(paced, "bare"),
            "s",
            RATIO,
        ),
        Figure(
            f"{name}, with a site that answers at once",
            at_once[0],
            "s",
            baseline=at_once[1],
            ratio=at_once[0] / at_once[1],
        ),
        growth(
            "the time, with a site that answers at once",
            "certificates",
            {FEW: _median(few, "ours"), PEOPLE: at_once[0]},
            1.0,  # the practice server's answers take longer, too, the longer the course is
            {FEW: _median(few, "bare"), PEOPLE: at_once[1]},
        ),
    ]


def _median(runs: list[dict[str, float]], way: str) -> float:
    return statistics.median(run[way] for run in runs)


def _run(people: int, pace: float) -> dict[str, float]:
    answer = subprocess.run(
        [sys.executable, "-m", "benchmarks.issuing_time_child", str(people), str(pace)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    measured: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return measured
