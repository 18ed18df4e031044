"""What can be wrong with the picture behind a certificate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_certification_plugin.domain.background import (
    LEAST_CONTRAST,
    MOST_BYTES,
    contrast,
    dots_per_inch,
    fit,
    flaws_of_areas,
    flaws_of_file,
    luminance,
    read_area,
    within_page,
)
from qgis_certification_plugin.domain.certificate_layout import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Box,
    Part,
)
from qgis_certification_plugin.domain.images import Picture

SIDES = st.integers(min_value=1, max_value=20_000)


@given(SIDES, SIDES)
def test_a_picture_keeps_its_ratio_and_lies_on_the_page(width: int, height: int) -> None:
    place = fit(width, height)
    assert place.width / place.height == pytest.approx(width / height)
    assert place.left + place.width / 2 == pytest.approx(PAGE_WIDTH / 2)
    assert place.bottom + place.height / 2 == pytest.approx(PAGE_HEIGHT / 2)
    assert place.width <= PAGE_WIDTH * (1 + 1e-9)
    assert place.height <= PAGE_HEIGHT * (1 + 1e-9)


@given(SIDES, SIDES)
def test_there_are_bars_at_two_sides_at_most(width: int, height: int) -> None:
    place = fit(width, height)
    assert min(place.side_bar, place.end_bar) == pytest.approx(0, abs=1e-6)
    assert max(place.width - PAGE_WIDTH, place.height - PAGE_HEIGHT) == pytest.approx(0, abs=1e-6)


@given(st.floats(0, 1), st.floats(0, 1))
def test_contrast_is_the_same_both_ways_and_within_its_bounds(one: float, other: float) -> None:
    ratio = contrast(one, other)
    assert ratio == contrast(other, one)
    assert 1 <= ratio <= 21 + 1e-9


@given(*[st.integers(0, 255)] * 3)
def test_luminance_lies_between_black_and_white(red: int, green: int, blue: int) -> None:
    assert 0 <= luminance(red, green, blue) <= 1 + 1e-9


def test_luminance_and_contrast_are_those_of_the_guidelines() -> None:
    assert contrast(luminance(255, 255, 255), luminance(0, 0, 0)) == pytest.approx(21)
    # The example of many explanations: the palest grey that passes on white.
    grey = luminance(118, 118, 118)
    assert contrast(luminance(255, 255, 255), grey) == pytest.approx(4.54, abs=0.01)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=200))
def test_the_darkest_part_is_never_easier_to_read(luminances: list[float]) -> None:
    reading = read_area(Part.NAME, luminances)
    assert not (reading.is_dark and reading.is_busy)
    if min(luminances) == max(luminances):
        assert reading.worst == pytest.approx(reading.mean)


def test_white_paper_is_fine() -> None:
    assert flaws_of_areas([read_area(Part.NAME, [])]) == ()


def test_a_dark_ground_is_named_with_its_text() -> None:
    (flaw,) = flaws_of_areas([read_area(Part.NAME, [0.1] * 50), read_area(Part.TITLE, [0.9] * 50)])
    assert (flaw.code, flaw.part) == ("dark", Part.NAME)
    assert flaw.amount < LEAST_CONTRAST


def test_black_on_black_is_not_readable() -> None:
    (flaw,) = flaws_of_areas([read_area(Part.NAME, [0.0] * 50)])
    assert flaw.amount == 1.0


def test_dark_lines_on_white_are_busy() -> None:
    (flaw,) = flaws_of_areas([read_area(Part.DATES, [0.95] * 80 + [0.02] * 20)])
    assert (flaw.code, flaw.part) == ("busy", Part.DATES)


def test_a_single_line_is_not() -> None:
    assert flaws_of_areas([read_area(Part.DATES, [0.95] * 98 + [0.02] * 2)]) == ()


@pytest.mark.parametrize(
    ("width", "height", "size", "codes"),
    [
        (2339, 1654, 500_000, []),
        (1754, 1240, 500_000, []),  # 150 dots per inch
        (842, 595, 500_000, ["coarse"]),
        (1654, 2339, 500_000, ["side-bars"]),
        (4000, 2250, 500_000, ["end-bars"]),
        (2339, 1654, MOST_BYTES + 1, ["heavy"]),
        (60_000, 60_000, 500_000, ["too-many-pixels"]),
    ],
)
def test_a_file_is_judged_by_its_head(width: int, height: int, size: int, codes: list[str]) -> None:
    found = flaws_of_file(Picture("png", width, height), size)
    assert [flaw.code for flaw in found] == codes


def test_bars_are_told_in_millimetres() -> None:
    (flaw,) = flaws_of_file(Picture("png", 2400, 2400), 1)
    assert flaw.amount == pytest.approx((297 - 210) / 2)


def test_other_files_cannot_be_used() -> None:
    (flaw,) = flaws_of_file(None, 100)
    assert flaw.forbids


def test_dots_per_inch_are_those_on_paper() -> None:
    assert dots_per_inch(2339, 1654) == pytest.approx(200, abs=0.2)
    assert dots_per_inch(1654, 1654) == pytest.approx(200, abs=0.2)


@given(*[st.floats(-2000, 2000)] * 2, *[st.floats(0, 3000)] * 2)
def test_no_pixel_is_looked_for_beyond_the_page(
    left: float, bottom: float, width: float, height: float
) -> None:
    x1, y1, x2, y2 = within_page(Box(Part.NAME, left, bottom, width, height))
    assert x1 >= 0
    assert y1 >= 0
    assert x2 <= 842
    assert y2 <= 596
