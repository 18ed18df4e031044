"""The walks of the documentation, as `make pictures` does them: each step works, in a real QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.tour.pictures import NAMES, make_small, names_in, walk


@pytest.mark.timeout(300)
# tests/desktop/test_applying.py does the walk to an application.
@pytest.mark.parametrize("name", [name for name in NAMES if name != "application"])
def test_a_walk_reaches_its_end_and_takes_its_pictures(name: str, out: Path) -> None:
    pictures = walk(name, out)
    assert {picture.stem for picture in pictures} == names_in(name)
    small = out / "small.png"
    make_small(pictures[0], small)
    assert 1000 < small.stat().st_size < pictures[0].stat().st_size
