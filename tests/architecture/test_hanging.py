"""A test that hangs, even where no Python can run any more, ends the run and says where it is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools.places import ROOT

# Waits for ever with Python's lock in its hand, as a thread does that waits for another in Qt.
_HOLDS_PYTHON = """
import ctypes

def test_that_hangs():
    library, mutex = ctypes.PyDLL(None), ctypes.create_string_buffer(256)
    library.pthread_mutex_lock(mutex)
    library.pthread_mutex_lock(mutex)
"""


def test_a_hang_in_qt_ends_the_run_and_shows_the_stacks(tmp_path: Path) -> None:
    test = tmp_path / "test_it.py"
    test.write_text(_HOLDS_PYTHON, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")]
    command += ["-p", "no:pytest_qgis", "-p", "no:pytest-qt", "-o", "timeout=1"]
    command += ["-o", "faulthandler_timeout=2", f"--rootdir={tmp_path}", str(test)]
    run = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert run.returncode != 0
    assert "in test_that_hangs" in run.stderr


def test_it_ends_later_than_any_time_out_of_a_test(pytestconfig: pytest.Config) -> None:
    longest = max(
        int(seconds)
        for path in (ROOT / "tests").rglob("test_*.py")
        for seconds in re.findall(r"mark\.timeout\((\d+)\)", path.read_text(encoding="utf-8"))
    )
    assert float(pytestconfig.getini("timeout")) < longest
    assert longest < float(pytestconfig.getini("faulthandler_timeout"))
    assert pytestconfig.getini("faulthandler_exit_on_timeout")
