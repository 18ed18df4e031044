"""Where features at one point are drawn around it, like the seeds of a sunflower.

The first is drawn at the point itself; no two at one spot. Computed once, when they are stored:
a map draws them often.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..domain.catalogue import Location

_GOLDEN_ANGLE = math.pi * (3.0 - math.sqrt(5.0))
# A fan of more than this many steps from its middle to its rim is drawn closer together.
WIDEST = 7.0
_ENOUGH_DIGITS = 4


class Spot(NamedTuple):
    """The number at the point, how many are there, and the way from the point in steps."""

    number: int | None = None
    here: int | None = None
    east: float | None = None
    south: float | None = None


def spots(places: Sequence[Location | None], order: Iterable[int]) -> list[Spot]:
    """Return a spot for each feature; those at one point are numbered in this order of indexes.

    What has no point has an empty spot.
    """
    met: Counter[Location] = Counter()
    numbers = [0] * len(places)
    for index in order:
        place = places[index]
        if place is not None:
            numbers[index] = met[place]
            met[place] += 1
    return [
        Spot() if place is None else spot(number, met[place])
        for number, place in zip(numbers, places)
    ]


def spot(number: int, here: int) -> Spot:
    """Return the spot with this number of so many at one point."""
    if number == 0:
        return Spot(0, here, 0.0, 0.0)
    away = math.sqrt(number) * min(1.0, WIDEST / math.sqrt(here))
    angle = number * _GOLDEN_ANGLE
    return Spot(
        number,
        here,
        round(away * math.cos(angle), _ENOUGH_DIGITS),
        round(away * math.sin(angle), _ENOUGH_DIGITS),
    )
