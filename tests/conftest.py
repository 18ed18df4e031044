"""What holds for all tests: a test that is skipped without a known reason is a failure."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pytest

from tests.captures import CAPTURES

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter

# Why a test may be left out, and whether that is so here.
ALLOWED_SKIPS: dict[str, Callable[[], bool]] = {
    "the recorded answers are not beside this checkout": lambda: not CAPTURES.is_dir(),
    # A server of somebody else may be named without all of its people.
    **{
        f"CERTIFICATION_{what} is not set for the server at CERTIFICATION_URL": (
            lambda: "CERTIFICATION_URL" in os.environ
        )
        for what in ("OWNER", "CONVENER", "OUTSIDER", "ORGANISATION")
    },
}
_EXPECTED_FAILURE = "an expected failure; make it work or take it out"


def unexpected_skips(skipped: list[tuple[str, str]]) -> list[str]:
    """Return a line for each skipped test (id, reason) that should have run."""
    lines = []
    for test, reason in skipped:
        allowed = ALLOWED_SKIPS.get(reason.removeprefix("Skipped: "))
        if allowed is None or not allowed():
            lines.append(f"{test}: {reason}")
    return lines


def _skipped(reporter: TerminalReporter) -> list[tuple[str, str]]:
    found = []
    for report in reporter.stats.get("skipped", []):
        where = report.longrepr
        reason = where[2] if isinstance(where, tuple) else str(where)
        found.append((report.nodeid, reason))
    for kind in ("xfailed", "xpassed"):
        found += [(report.nodeid, _EXPECTED_FAILURE) for report in reporter.stats.get(kind, [])]
    return found


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Make the run fail where tests were left out without a known reason."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and unexpected_skips(_skipped(reporter)):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Say which tests were left out and should not have been."""
    lines = unexpected_skips(_skipped(terminalreporter))
    if lines:
        terminalreporter.section("left out, and should have run", red=True)
        for line in lines:
            terminalreporter.line(line)
