"""What came out in each system: the table of the matrix."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET


@dataclass(frozen=True)
class Part:
    """One target of the Makefile; counts are None where it is no run of tests."""

    name: str
    status: int
    seconds: int
    passed: int | None = None
    failed: int | None = None
    skipped: int | None = None

    @property
    def ok(self) -> bool:
        """Whether make was content."""
        return self.status == 0


@dataclass(frozen=True)
class System:
    """One Debian system with the versions it has, or why it could not be made."""

    suite: str
    versions: dict[str, str] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)
    problem: str = ""

    @property
    def ok(self) -> bool:
        """Whether everything passed."""
        return not self.problem and bool(self.parts) and all(part.ok for part in self.parts)


def read(suite: str, folder: Path) -> System:
    """Read what inside.sh has left in the folder."""
    told = (folder / "versions.txt").read_text(encoding="utf-8")
    versions = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
    parts = []
    for line in (folder / "parts.txt").read_text(encoding="utf-8").splitlines():
        name, status, seconds = line.split()
        counts = _counts(folder / f"{name}.xml")
        parts.append(Part(name, int(status), int(seconds), *counts))
    return System(suite, versions, parts)


def _counts(report: Path) -> tuple[int | None, int | None, int | None]:
    """(passed, failed, skipped) of pytest's JUnit report."""
    if not report.is_file():
        return None, None, None
    suite = ET.parse(report).getroot().find("testsuite")
    if suite is None:
        return None, None, None
    every, failures, errors, skipped = (
        int(suite.get(key, "0")) for key in ("tests", "failures", "errors", "skipped")
    )
    return every - failures - errors - skipped, failures + errors, skipped


_HEAD = ("Debian", "QGIS", "Qt", "Python", "part", "passed", "failed", "skipped", "time", "")
_LEFT = {0, 1, 2, 3, 4, 9}


def table(systems: Sequence[System]) -> str:
    """Return the results as a Markdown table with aligned columns."""
    rows = [row for system in systems for row in _rows(system)]
    widths = [max(len(row[i]) for row in [_HEAD, *rows]) for i in range(len(_HEAD))]
    rule = tuple(
        "-" * width if i in _LEFT else "-" * (width - 1) + ":" for i, width in enumerate(widths)
    )
    lines = []
    for row in [_HEAD, rule, *rows]:
        cells = [
            cell.ljust(width) if i in _LEFT else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths))
        ]
        lines.append(f"| {' | '.join(cells)} |")
    problems = [f"{system.suite}: {system.problem}" for system in systems if system.problem]
    return "\n".join([*lines, *problems])


def _rows(system: System) -> list[tuple[str, ...]]:
    versions = [system.versions.get(name, "") for name in ("qgis", "qt", "python")]
    if not system.parts:
        return [(system.suite, *versions, "", "", "", "", "", "not run")]
    rows = []
    for number, part in enumerate(system.parts):
        start = (system.suite, *versions) if number == 0 else ("", "", "", "")
        counts = ["" if n is None else str(n) for n in (part.passed, part.failed, part.skipped)]
        time = f"{part.seconds // 60}:{part.seconds % 60:02}"
        rows.append((*start, part.name, *counts, time, "ok" if part.ok else "FAILED"))
    return rows


def write(systems: Sequence[System], folder: Path) -> None:
    """Leave the table and its figures in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "results.md").write_text(table(systems) + "\n", encoding="utf-8")
    figures = [{**asdict(system), "ok": system.ok} for system in systems]
    (folder / "results.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
