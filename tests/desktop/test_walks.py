"""The walks of the documentation, as `make pictures` does them: each step works, in a real QGIS."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.tour.pictures import NAMES, WALKS, make_small, walk


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", NAMES)
def test_a_walk_reaches_its_end_and_takes_its_pictures(name: str, out: Path) -> None:
    pictures = walk(name, out)
    source = (WALKS / f"{name}.py").read_text(encoding="utf-8")
    wanted = set(re.findall(r'show\(driver, "([\w-]+)"', source))
    assert {picture.stem for picture in pictures} == wanted
    small = out / "small.png"
    make_small(pictures[0], small)
    assert 1000 < small.stat().st_size < pictures[0].stat().st_size
