"""Each threat of docs/threat-model.md has tests, and each test that it names exists."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tools.places import PACKAGE, ROOT

PAGE = ROOT / "docs" / "threat-model.md"
TESTS = ROOT / "tests"
_ROW = re.compile(r"^\| ([A-Z]\d+) \| (.+?) \| (.+?) \| (.*?) \|$", re.M)


class Threat(NamedTuple):
    """A row of the table."""

    number: str
    threat: str
    protection: str
    tests: list[str]


def threats(page: str) -> list[Threat]:
    """Return the rows of the table."""
    return [
        Threat(number, threat, protection, re.findall(r"`([^`]+)`", tests))
        for number, threat, protection, tests in _ROW.findall(page)
    ]


@cache
def _functions(path: Path) -> frozenset[str]:
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def troubles(page: str) -> Iterator[str]:
    """Yield what is wrong with the page."""
    rows = threats(page)
    numbers = [row.number for row in rows]
    for number in {number for number in numbers if numbers.count(number) > 1}:
        yield f"{number} is there twice"
    for row in rows:
        if not row.tests:
            yield f"{row.number} ({row.threat}) has no test"
        for test in row.tests:
            file, _, name = test.partition("::")
            if not name.startswith("test_") or name not in _functions(TESTS / file):
                yield f"{row.number}: there is no test {test}"


def test_each_threat_has_tests_that_exist() -> None:
    assert list(troubles(PAGE.read_text(encoding="utf-8"))) == []


def test_the_table_is_read() -> None:
    assert len(threats(PAGE.read_text(encoding="utf-8"))) > 40


def test_each_module_that_protects_exists() -> None:
    page = PAGE.read_text(encoding="utf-8")
    named = re.findall(
        r"`((?:domain|map|network|practice|server|services|storage|ui)/[\w/.]*)`", page
    )
    assert named
    assert [name for name in named if not (PACKAGE / name).exists()] == []


def test_a_threat_without_a_test_is_found() -> None:
    page = "| A1 | a threat | a wall | |\n| A2 | another | `x.py` | `unit/nowhere.py::test_x` |\n"
    page = page.replace("| |\n", "|  |\n")
    assert list(troubles(page)) == [
        "A1 (a threat) has no test",
        "A2: there is no test unit/nowhere.py::test_x",
    ]


def test_each_test_of_security_is_named() -> None:
    named = {test for row in threats(PAGE.read_text(encoding="utf-8")) for test in row.tests}
    files = {test.partition("::")[0] for test in named}
    for folder in ("unit/security", "qgis/security"):
        for path in (TESTS / folder).glob("test_*.py"):
            assert str(path.relative_to(TESTS)) in files, path.name
