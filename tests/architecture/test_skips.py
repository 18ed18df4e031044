"""A test that is left out without a known reason makes the run fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools.places import ROOT


def _run(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text("from tests.conftest import *  # noqa\n", encoding="utf-8")
    (folder / "test_it.py").write_text(test, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += ["-p", "no:pytest_qgis", "-p", "no:pytest-qt", f"--rootdir={folder}", str(folder)]
    return subprocess.run(
        command,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "test",
    [
        "import pytest\ndef test_a(): pytest.skip('not today')",
        "import pytest\n@pytest.mark.skip(reason='not today')\ndef test_a(): pass",
        "import pytest\npytest.importorskip('no_such_library')",
        "import pytest\n@pytest.mark.xfail\ndef test_a(): raise ValueError",
    ],
)
def test_a_skip_without_a_known_reason_fails(tmp_path: Path, test: str) -> None:
    run = _run(tmp_path, test)
    assert run.returncode == 1, run.stdout
    assert "left out, and should have run" in run.stdout


def test_a_run_without_skips_passes(tmp_path: Path) -> None:
    run = _run(tmp_path, "def test_a(): pass")
    assert run.returncode == 0, run.stdout + run.stderr
