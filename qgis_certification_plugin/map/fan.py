"""Many courses at one place: each gets a spot of its own around it, like the seeds of a sunflower.

The point of a course is never moved; only its symbol is drawn beside it, the latest in the middle.
On a map of the world the spots lie close together, in a street they stand apart. The same numbers
are given as an expression, for the symbols, and computed here, for a click on them.
"""

from __future__ import annotations

import math

_GOLDEN_ANGLE = 2.399963
# Where "large" and "small" scales end: denominators as powers of ten.
_STREET, _WORLD = 4.0, 7.8
# Millimetres between neighbours, and the most that a whole fan is wide from its middle.
_STEP_IN_STREET, _STEP_IN_WORLD = 3.2, 0.35
_WIDTH_IN_STREET, _WIDTH_IN_WORLD = 20.0, 3.0
# How much farther apart than courses organisations stand, whose symbols are larger.
ORGANISATIONS = 2.0
# So many times the size of a symbol.
_SIZE_IN_STREET, _SIZE_IN_WORLD = 1.3, 0.72

_SCALE = "log10(coalesce(@map_scale, 1000000))"


def size(millimetres: float) -> str:
    """Return the expression for a symbol's size: smaller on a map of the world."""
    return f"{millimetres} * {by_scale(_SIZE_IN_STREET, _SIZE_IN_WORLD)}"


def by_scale(street: float, world: float) -> str:
    """Return the expression for a number that changes from a street to a map of the world."""
    return f"scale_linear({_SCALE}, {_STREET}, {_WORLD}, {street}, {world})"


def offset(spread: float = 1.0, *, turned: bool = False) -> str:
    """Return the expression for the way from a feature's point to its symbol, in millimetres.

    `turned`: for a symbol that is drawn turned by 90°, which turns its offset too.
    """
    away = _distance(spread)
    x, y = ("sin", "-cos") if turned else ("cos", "sin")
    angle = f'coalesce("spot", 0) * {_GOLDEN_ANGLE}'
    return f"array({away} * {x}({angle}), {away} * {y}({angle}))"


def moved_point(spread: float = 1.0) -> str:
    """Return the expression for the point, in the layer's degrees, at which the symbol is drawn.

    On a map without known projection it is the point itself.
    """
    angle = f'coalesce("spot", 0) * {_GOLDEN_ANGLE}'
    # A millimetre of the map in its units: metres, or degrees of the equator.
    unit = "@map_scale / 1000.0 / if(@map_units = 'degrees', 111319.49, 1)"
    away = f"{_distance(spread)} * {unit}"
    there = "transform($geometry, 'EPSG:4326', @map_crs)"
    moved = f"translate({there}, {away} * cos({angle}), -{away} * sin({angle}))"
    degrees = f"try(coalesce(transform({moved}, @map_crs, 'EPSG:4326'), $geometry), $geometry)"
    return f"if(coalesce(@map_crs, '') = '', $geometry, {degrees})"


def offset_at(spot: int, here: int, scale: float) -> tuple[float, float]:
    """Return what `offset` gives: millimetres to the right and downwards."""
    distance = _step_at(here, scale) * math.sqrt(spot)
    angle = spot * _GOLDEN_ANGLE
    return distance * math.cos(angle), distance * math.sin(angle)


def widest_at(scale: float) -> float:
    """Return how far from its point a course may be drawn, in millimetres."""
    return _at_scale(_WIDTH_IN_STREET, _WIDTH_IN_WORLD, scale)


def _distance(spread: float) -> str:
    step = by_scale(_STEP_IN_STREET, _STEP_IN_WORLD)
    width = by_scale(_WIDTH_IN_STREET, _WIDTH_IN_WORLD)
    return f'min({step}, {width} / sqrt(coalesce("here", 1))) * sqrt(coalesce("spot", 0))'


def _step_at(here: int, scale: float) -> float:
    step = _at_scale(_STEP_IN_STREET, _STEP_IN_WORLD, scale)
    return min(step, widest_at(scale) / math.sqrt(max(here, 1)))


def _at_scale(street: float, world: float, scale: float) -> float:
    part = (math.log10(max(scale, 1.0)) - _STREET) / (_WORLD - _STREET)
    return street + (world - street) * min(max(part, 0.0), 1.0)
