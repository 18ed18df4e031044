"""What can be wrong with the picture behind the texts of a certificate (contract 6.1 and 12).

The site lays it over the whole page and keeps its ratio; the texts are printed on top of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .certificate_layout import INK, PAGE_HEIGHT, PAGE_WIDTH, POINTS_PER_MM, Box, Part
from .images import Picture

# Pixels per inch below which print looks coarse, and those of a picture that is made here.
LEAST_DPI = 150
# It travels in every certificate, and with every mail that carries one.
MOST_BYTES = 4_000_000
# More would not fit into the memory of many computers.
MOST_PIXELS = 60_000_000
# By the Web Content Accessibility Guidelines (1.4.3).
LEAST_CONTRAST = 4.5
# Stripes that nobody would see, in millimetres.
_NO_BAR = 0.5
# The darkest tenth of what lies behind a text decides whether it can be read.
_DARKEST = 0.1


@dataclass(frozen=True)
class Fit:
    """Where a picture lies on the page, in points."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def side_bar(self) -> float:
        """Millimetres that stay white at the left, and as many at the right."""
        return self.left / POINTS_PER_MM

    @property
    def end_bar(self) -> float:
        """Millimetres that stay white at the top, and as many at the bottom."""
        return self.bottom / POINTS_PER_MM


def fit(width: float, height: float) -> Fit:
    """Return where a picture of this size lies: as large as possible, in the middle."""
    scale = min(PAGE_WIDTH / width, PAGE_HEIGHT / height)
    wide, high = width * scale, height * scale
    left, bottom = (PAGE_WIDTH - wide) / 2, (PAGE_HEIGHT - high) / 2
    return Fit(max(0.0, left), max(0.0, bottom), wide, high)


def dots_per_inch(width: int, height: int) -> float:
    """Return how fine a picture of so many pixels is printed."""
    return width * 72 / fit(width, height).width


# --- contrast ------------------------------------------------------------------------------------


def _linear(level: int) -> float:
    part = level / 255
    return part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)


_LINEAR = tuple(map(_linear, range(256)))


def luminance(red: int, green: int, blue: int) -> float:
    """Return the relative luminance of a colour, from 0 to 1, by WCAG."""
    return 0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue]


def contrast(one: float, other: float) -> float:
    """Return the ratio of two luminances, from 1 to 21, by WCAG."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


_INK = luminance(*INK)


@dataclass(frozen=True)
class Reading:
    """How well a text can be read: contrast with what lies behind it, and with its darkest part."""

    part: Part
    mean: float
    worst: float

    @property
    def is_dark(self) -> bool:
        """Whether most of it is hard to read."""
        return self.mean < LEAST_CONTRAST

    @property
    def is_busy(self) -> bool:
        """Whether it is hard to read in places: lines or patches lie behind it."""
        return not self.is_dark and self.worst < LEAST_CONTRAST


def read_area(part: Part, luminances: Sequence[float]) -> Reading:
    """Judge what lies behind a text; nothing behind it is white paper."""
    if not luminances:
        luminances = (1.0,)
    rising = sorted(luminances)
    dark = rising[int(len(rising) * _DARKEST)]
    mean = sum(rising) / len(rising)
    return Reading(part, _with_ink(mean), _with_ink(dark))


def _with_ink(ground: float) -> float:
    # On what is darker than the ink nothing can be read, whatever the ratio.
    return contrast(ground, _INK) if ground > _INK else 1.0


def within_page(area: Box) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of an area in whole points from the page's top left."""
    left, right = max(0, math.floor(area.left)), min(math.ceil(PAGE_WIDTH), math.ceil(area.right))
    top = max(0, math.floor(PAGE_HEIGHT - area.top))
    bottom = min(math.ceil(PAGE_HEIGHT), math.ceil(PAGE_HEIGHT - area.bottom))
    return left, top, right, bottom


# --- the verdict ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Flaw:
    """Something wrong with a picture.

    `code`: no-picture, damaged or too-many-pixels (it cannot be used); coarse (amount: dots per
    inch), side-bars and end-bars (millimetres), heavy (bytes), see-through; dark and busy (ratio,
    at `part`).
    """

    code: str
    amount: float = 0.0
    part: Part | None = None

    @property
    def forbids(self) -> bool:
        """Whether the picture cannot be used at all."""
        return self.code in ("no-picture", "damaged", "too-many-pixels")


def flaws_of_file(picture: Picture | None, size: int) -> tuple[Flaw, ...]:
    """Judge a file by its head and its size in bytes."""
    if picture is None:
        return (Flaw("no-picture"),)
    if picture.width * picture.height > MOST_PIXELS:
        return (Flaw("too-many-pixels", picture.width * picture.height),)
    found = []
    dpi = dots_per_inch(picture.width, picture.height)
    # Half a dot less is a matter of rounding.
    if dpi < LEAST_DPI - 0.5:
        found.append(Flaw("coarse", dpi))
    place = fit(picture.width, picture.height)
    if place.side_bar >= _NO_BAR:
        found.append(Flaw("side-bars", place.side_bar))
    if place.end_bar >= _NO_BAR:
        found.append(Flaw("end-bars", place.end_bar))
    if size > MOST_BYTES:
        found.append(Flaw("heavy", size))
    return tuple(found)


def flaws_of_areas(readings: Iterable[Reading]) -> tuple[Flaw, ...]:
    """Judge what lies behind each text, the worst first."""
    found = []
    for reading in readings:
        if reading.is_dark:
            found.append(Flaw("dark", reading.mean, reading.part))
        elif reading.is_busy:
            found.append(Flaw("busy", reading.worst, reading.part))
    return tuple(sorted(found, key=lambda flaw: (flaw.code != "dark", flaw.amount)))
