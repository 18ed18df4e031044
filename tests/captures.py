"""Recorded answers of the real site's code, where they are there to read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CAPTURES = Path(os.environ.get("CERTIFICATION_CAPTURES", ROOT.parent / "shared" / "captures"))

needs_captures = pytest.mark.skipif(
    not CAPTURES.is_dir(), reason="the recorded answers are not beside this checkout"
)


def capture(name: str) -> str:
    """Return the text of one recorded answer; skips the test where they are absent."""
    if not CAPTURES.is_dir():
        pytest.skip("the recorded answers are not beside this checkout")
    return (CAPTURES / name).read_text(encoding="utf-8")


def capture_bytes(name: str) -> bytes:
    """Return the bytes of one recorded answer; skips the test where they are absent."""
    if not CAPTURES.is_dir():
        pytest.skip("the recorded answers are not beside this checkout")
    return (CAPTURES / name).read_bytes()
