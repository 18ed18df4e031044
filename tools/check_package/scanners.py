"""What other people's examiners say of the unpacked plugin."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

# As in the sources: blanks around a colon in a slice are the formatter's.
_FLAKE8 = ("--max-line-length=100", "--extend-ignore=E203")


def faults_of(folder: Path) -> Iterator[str]:
    """Yield a sentence for every finding of bandit, detect-secrets and flake8."""
    yield from _bandit(folder)
    yield from _secrets(folder)
    yield from _flake8(folder)


def _run(*command: str, cwd: Path) -> str:
    found = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    if found.returncode not in (0, 1) or not (found.stdout or found.returncode == 0):
        raise RuntimeError(f"{command[0]} could not work: {found.stderr[-2000:]}")
    return found.stdout


def _bandit(folder: Path) -> Iterator[str]:
    said = json.loads(_run("bandit", "-q", "-r", ".", "-f", "json", cwd=folder))
    for error in said["errors"]:
        yield f"bandit cannot read {error['filename']}: {error['reason']}"
    for one in said["results"]:
        where = f"{one['filename']}:{one['line_number']}"
        yield f"bandit {one['test_id']} {where} {one['issue_text'].splitlines()[0]}"


def _secrets(folder: Path) -> Iterator[str]:
    said = json.loads(_run("detect_secrets", "scan", "--all-files", ".", cwd=folder))
    for name, found in said["results"].items():
        for one in found:
            yield f"detect-secrets {name}:{one['line_number']} {one['type']}"


def _flake8(folder: Path) -> Iterator[str]:
    for line in _run("flake8", *_FLAKE8, ".", cwd=folder).splitlines():
        yield f"flake8 {line}"
