"""The matrix picks the right systems and tells what came out; making one is left to its run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.matrix import results
from tools.matrix.results import Part, System
from tools.matrix.suites import SUITES, MatrixError, Offer, chosen, compare, in_order

MADISON = """
      qgis | 3.44.15+dfsg-1 | http://mirror.example/debian sid/main amd64 Packages
      qgis | 3.44.15+dfsg-1 | http://mirror.example/debian forky/main amd64 Packages
      qgis | 3.40.6+dfsg-1 | http://mirror.example/debian trixie/main amd64 Packages
      qgis | 3.44.15+dfsg-1~bpo13+1 | http://mirror.example/debian trixie-backports/main amd64 Packages
      qgis | 3.40.6+dfsg-1~bpo12+1 | http://mirror.example/debian bookworm-backports/main amd64 Packages
      qgis | 3.22.16+dfsg-1 | http://mirror.example/debian bookworm/main amd64 Packages
      qgis | 3.44.15+dfsg-1 | http://mirror.example/debian sid/main Sources
"""  # noqa: E501
EVERY = in_order(MADISON)


def test_the_mirror_s_answer_is_read_oldest_suite_first() -> None:
    suites = [offer.suite for offer in EVERY]
    assert suites == sorted(suites, key=SUITES.index)
    assert Offer("bookworm-backports", "3.40.6+dfsg-1~bpo12+1") in EVERY
    assert len(EVERY) == 6


@pytest.mark.parametrize(
    ("wanted", "suite"),
    [
        ("3.22", "bookworm"),
        ("3.40", "bookworm-backports"),
        ("newest", "forky"),
        ("trixie", "trixie"),
        ("trixie-backports", "trixie-backports"),
    ],
)
def test_a_version_or_a_suite_can_be_asked_for(wanted: str, suite: str) -> None:
    assert chosen(EVERY, wanted).suite == suite


@pytest.mark.parametrize("wanted", ["3.4", "4.0", "buster"])
def test_what_no_suite_has_is_said_with_what_there_is(wanted: str) -> None:
    with pytest.raises(MatrixError, match=r"3\.22\.16\+dfsg-1 \(bookworm\)"):
        chosen(EVERY, wanted)


def test_a_mirror_without_qgis_is_said() -> None:
    with pytest.raises(MatrixError, match="none at all"):
        chosen([], "newest")


def test_a_backport_is_older_than_what_it_is_made_from() -> None:
    assert compare("3.44.15+dfsg-1~bpo13+1", "3.44.15+dfsg-1") < 0
    assert compare("3.44.15+dfsg-1", "3.5.1") > 0
    assert compare("3.5.1", "3.5.1") == 0


def test_a_backport_stands_on_its_suite() -> None:
    offer = chosen(EVERY, "3.40")
    assert offer.is_backport
    assert offer.base == "bookworm"


def _results(folder: Path) -> System:
    (folder / "versions.txt").write_text("qgis=3.44.15\nqt=5.15.19\npython=3.14.8\n")
    (folder / "parts.txt").write_text("lint 0 5\nunit 2 131\n")
    (folder / "unit.xml").write_text(
        '<testsuites><testsuite tests="10" failures="2" errors="1" skipped="3"/></testsuites>'
    )
    return results.read("forky", folder)


def test_what_each_part_has_left_is_counted(tmp_path: Path) -> None:
    system = _results(tmp_path)
    assert system.parts == [Part("lint", 0, 5), Part("unit", 2, 131, 4, 3, 3)]
    assert not system.ok


def test_the_table_tells_versions_counts_and_time(tmp_path: Path) -> None:
    lines = results.table([_results(tmp_path)]).splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells[2][:5] == ["forky", "3.44.15", "5.15.19", "3.14.8", "lint"]
    assert cells[3][4:] == ["unit", "4", "3", "3", "2:11", "FAILED"]
    assert len({len(line) for line in lines}) == 1


def test_a_system_that_could_not_be_made_is_in_the_table(tmp_path: Path) -> None:
    told = results.table([System("sid", problem="debootstrap failed")])
    assert "not run" in told
    assert told.endswith("sid: debootstrap failed")


def test_the_figures_are_left_for_machines(tmp_path: Path) -> None:
    results.write([_results(tmp_path)], tmp_path / "out")
    assert '"ok": false' in (tmp_path / "out" / "results.json").read_text(encoding="utf-8")
    assert "forky" in (tmp_path / "out" / "results.md").read_text(encoding="utf-8")
