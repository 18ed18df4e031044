"""`make bench` ends with one table of all figures, and a file with the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.__main__ import MODULES
from benchmarks.figures import Figure, Part, against, growth, table, text, write
from benchmarks.where import WHERE
from tools.places import ROOT

PARTS = [
    Part("Issuing", [against("a hundred", 5.0, 4.0, "s", 1.05)], "The site\n takes most."),
    Part(
        "Finding", [Figure("shown", 3.0, "ms"), growth("it", "rows", {10: 1.0, 100: 10.0}, 1)], ""
    ),
]


def test_one_table_has_every_figure_with_baseline_goal_and_whether_it_holds() -> None:
    lines = table(PARTS).splitlines()
    assert lines[0].split() == "figure measured baseline ratio goal holds".split()
    assert [line.split() for line in lines if "a hundred" in line] == [
        "a hundred 5 s 4 s 1.25 at most 1.05 x the baseline NO".split()
    ]
    assert lines[-1] == "1 of 2 goals hold"
    assert all(part.title in lines for part in PARTS)


def test_the_file_has_the_same_and_where_the_time_goes(tmp_path: Path) -> None:
    write(PARTS, {"cores": "2"}, tmp_path / "bench.json")
    written = json.loads((tmp_path / "bench.json").read_text(encoding="utf-8"))
    assert [(one["part"], one["holds"]) for one in written["figures"]] == [
        ("Issuing", False), ("Finding", None), ("Finding", True),
    ]  # fmt: skip
    assert written["where the time goes"]["Issuing"] == "The site takes most."
    assert "Issuing: The site takes most." in text(PARTS)


@pytest.mark.parametrize("power", [0, 1, 2])
def test_the_exponent_is_that_of_the_steepest_step(power: int) -> None:
    values = {10: 5.0, 100: 5.0, 1000: 5.0 * 10**power}
    assert growth("it", "rows", values).value == pytest.approx(power)


def test_a_limit_of_growth_is_a_share_of_the_baselines_where_there_is_one() -> None:
    steep = {10: 1.0, 100: 100.0}
    figure = growth("it", "rows", steep, 1.0, bare={10: 1.0, 100: 200.0})
    assert (figure.goal, figure.holds) == ("at most 1 x the baseline", True)
    assert growth("it", "rows", steep, 1.0, bare={10: 1.0, 100: 50.0}).holds is False
    assert growth("it", "rows", steep, 1.0).holds is False


def test_every_benchmark_is_measured_and_tells_where_its_time_goes() -> None:
    found = {
        path.stem
        for path in (ROOT / "benchmarks").glob("*.py")
        if "\ndef measure() -> list[Figure]:" in path.read_text(encoding="utf-8")
    }
    assert found == set(MODULES) == set(WHERE)
