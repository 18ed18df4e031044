"""Folders that go with whoever uses them."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from qgis_certification_plugin.storage.passing_folder import PassingFolder, sweep

ROOT = Path(__file__).resolve().parents[3]


def test_it_is_private_and_goes_with_all_it_holds(tmp_path: Path) -> None:
    base = tmp_path / "practice"
    folder = PassingFolder(base)
    (folder.path / "below").mkdir()
    (folder.path / "below" / "names.sqlite").write_text("Noor de Wit")
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    folder.release()
    assert list(tmp_path.iterdir()) == []


def test_two_at_once_do_not_meet(tmp_path: Path) -> None:
    one, other = PassingFolder(tmp_path / "base"), PassingFolder(tmp_path / "base")
    assert one.path != other.path
    one.release()
    assert other.path.is_dir()
    other.release()
    assert list(tmp_path.iterdir()) == []


def test_a_sweep_leaves_what_is_in_use(tmp_path: Path) -> None:
    folder = PassingFolder(tmp_path / "base")
    sweep(tmp_path / "base")
    assert folder.path.is_dir()
    folder.release()


def test_a_sweep_removes_what_a_crash_has_left(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path;"
        "from qgis_certification_plugin.storage.passing_folder import PassingFolder;"
        "folder = PassingFolder(Path(sys.argv[1]));"
        "(folder.path / 'names').write_text('Noor'); os._exit(9)"
    )
    base = tmp_path / "base"
    crashed = subprocess.run([sys.executable, "-c", code, str(base)], cwd=ROOT, check=False)
    assert crashed.returncode == 9
    assert len(list(base.iterdir())) == 2
    sweep(base)
    assert list(tmp_path.iterdir()) == []


def test_a_sweep_of_nothing_makes_nothing(tmp_path: Path) -> None:
    sweep(tmp_path / "base")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "base").write_text("a file")
    with pytest.raises(OSError, match="base"):
        PassingFolder(tmp_path / "base")
