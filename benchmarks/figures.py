"""One measured figure, and the table and file that all of them make."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import requests
from qgis.core import Qgis


@dataclass(frozen=True)
class Figure:
    """A measurement.

    `baseline` is what it is compared with, measured in the same run and in the same unit, and
    `ratio` value by baseline; both are None where there is nothing to compare with. `holds` says
    whether the goal, in words, is reached; None where there is no goal.
    """

    name: str
    value: float
    unit: str
    goal: str = ""
    holds: bool | None = None
    baseline: float | None = None
    ratio: float | None = None


def at_most(name: str, value: float, unit: str, limit: float) -> Figure:
    """Return a figure whose goal is a limit."""
    return Figure(name, value, unit, f"at most {limit:g} {unit}", value <= limit)


def against(name: str, value: float, baseline: float, unit: str, ratio: float) -> Figure:
    """Return a figure whose goal is a ratio to a baseline of the same run."""
    measured = value / baseline
    goal = f"at most {ratio:g} x the baseline"
    return Figure(name, value, unit, goal, measured <= ratio, baseline, measured)


def machine() -> dict[str, str]:
    """Return what the figures depend on."""
    return {
        "system": platform.platform(),
        "cores": str(os.cpu_count()),
        "python": sys.version.split()[0],
        "QGIS": Qgis.QGIS_VERSION,
        "requests": requests.__version__,
    }


def table(figures: Sequence[Figure]) -> str:
    """Return the figures for people."""
    lines = []
    for one in figures:
        verdict = {True: "holds", False: "DOES NOT HOLD", None: ""}[one.holds]
        compared = (
            f"  baseline {one.baseline:.4g}, ratio {one.ratio:.3g}"
            if one.baseline is not None and one.ratio is not None
            else ""
        )
        goal = f"  goal: {one.goal}" if one.goal else ""
        lines.append(f"{one.name}: {one.value:.4g} {one.unit}{compared}{goal}  {verdict}".rstrip())
    return "\n".join(lines)


def write(figures: Sequence[Figure], about: dict[str, str], path: Path) -> None:
    """Write the figures with the machine they were measured on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"machine": about, "figures": [asdict(one) for one in figures]}
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")
