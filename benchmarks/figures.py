"""One measured figure, and the table and file that all of them make."""

from __future__ import annotations

import json
import math
import os
import platform
import sys
import textwrap
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


Sizes = dict[int, float]


def growth(
    what: str, unit: str, values: Sizes, limit: float | None = None, bare: Sizes | None = None
) -> Figure:
    """Return how steeply something grows with the size it was measured at.

    `values`: by size, at least two. The exponent is that of the steepest step from one size to
    the next: 0 is not at all, 1 as the size, 2 as its square. `unit` says of what the sizes are;
    `bare` are the values of the baseline at the same sizes. With them the limit is a share of the
    baseline's exponent: processors and servers have limits of their own.
    """
    exponent = _steepest(values)
    baseline = None if bare is None else _steepest(bare)
    named = ", ".join(f"{size:,}" for size in sorted(values))
    goal = "" if limit is None else f"at most {limit:g}"
    return Figure(
        f"growth of {what} at {named} {unit}",
        exponent,
        "exponent",
        goal if limit is None or baseline is None else f"{goal} x the baseline",
        None if limit is None else exponent <= limit * (baseline or 1.0),
        baseline,
        None if baseline is None else exponent / baseline,
    )


def _steepest(values: Sizes) -> float:
    sizes = sorted(values)
    return max(
        math.log(values[larger] / values[smaller]) / math.log(larger / smaller)
        for smaller, larger in zip(sizes, sizes[1:])
    )


@dataclass(frozen=True)
class Part:
    """What one benchmark measured, and a few sentences on where the time goes."""

    title: str
    figures: Sequence[Figure]
    where: str


def machine() -> dict[str, str]:
    """Return what the figures depend on."""
    return {
        "system": platform.platform(),
        "cores": str(os.cpu_count()),
        "python": sys.version.split()[0],
        "QGIS": Qgis.QGIS_VERSION,
        "requests": requests.__version__,
    }


_HEAD = ("figure", "measured", "baseline", "ratio", "goal", "holds")
_NAME_WIDTH = 66
_VERDICT = {True: "yes", False: "NO", None: ""}


def table(parts: Sequence[Part]) -> str:
    """Return all figures as one table for people."""
    rows = {part.title: [_cells(one) for one in part.figures] for part in parts}
    cells = [_HEAD[1:], *(row[1:] for some in rows.values() for row in some)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEAD) - 1)]
    lines = [_line(_HEAD[0], _HEAD[1:], widths)]
    rule = "-" * len(lines[0])
    for title, some in rows.items():
        lines += [rule, title]
        for name, *rest in some:
            *before, last = textwrap.wrap(name, _NAME_WIDTH - 2, subsequent_indent="  ")
            lines += [f"  {line}" for line in before]
            lines.append(_line(f"  {last}", rest, widths))
    return "\n".join([*lines, rule, _sum(parts)])


def _cells(one: Figure) -> tuple[str, ...]:
    value = f"{one.value:.4g} {one.unit}".strip()
    baseline = "" if one.baseline is None else f"{one.baseline:.4g} {one.unit}".strip()
    ratio = "" if one.ratio is None else f"{one.ratio:.3g}"
    return one.name, value, baseline, ratio, one.goal, _VERDICT[one.holds]


def _line(name: str, cells: Sequence[str], widths: Sequence[int]) -> str:
    aligned = "  ".join(f"{cell:<{width}}" for cell, width in zip(cells, widths))
    return f"{name:<{_NAME_WIDTH}}  {aligned}".rstrip()


def _sum(parts: Sequence[Part]) -> str:
    with_goal = [one for part in parts for one in part.figures if one.holds is not None]
    holding = sum(bool(one.holds) for one in with_goal)
    return f"{holding} of {len(with_goal)} goals hold"


def text(parts: Sequence[Part]) -> str:
    """Return where the time goes, and what the limits are."""
    return "\n\n".join(
        f"{part.title}: {textwrap.fill(' '.join(part.where.split()), 100)}" for part in parts
    )


def write(parts: Sequence[Part], about: dict[str, str], path: Path) -> None:
    """Write the figures with the machine they were measured on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    figures = [{"part": part.title, **asdict(one)} for part in parts for one in part.figures]
    where = {part.title: " ".join(part.where.split()) for part in parts}
    content = {"machine": about, "figures": figures, "where the time goes": where}
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
