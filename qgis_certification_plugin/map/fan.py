"""Many courses at one place: each is drawn at a spot of its own around it (storage.spots).

The point of a course is never moved, only its symbol. On a map of the world the spots lie close
together, in a street they stand apart. The same numbers are given as an expression, for the
symbols, and computed here, for a click on them.
"""

from __future__ import annotations

import math

from ..storage.spots import WIDEST

# Where "large" and "small" scales end: denominators as powers of ten.
_STREET, _WORLD = 4.0, 7.8
# Millimetres of one step.
_STEP_IN_STREET, _STEP_IN_WORLD = 3.2, 0.35
# How much farther apart than courses organisations stand, whose symbols are larger.
ORGANISATIONS = 2.0

_SCALE = "log10(coalesce(@map_scale, 1000000))"


def by_scale(street: float, world: float) -> str:
    """Return the expression for a number that changes from a street to a map of the world."""
    return f"scale_linear({_SCALE}, {_STREET}, {_WORLD}, {street}, {world})"


def offset(spread: float = 1.0, *, turned: bool = False) -> str:
    """Return the expression for the way from a feature's point to its symbol, in millimetres.

    `turned`: for a symbol that is drawn turned by 90°, which turns its offset too.
    """
    step = _step(spread)
    x, y = ('"south"', '-"east"') if turned else ('"east"', '"south"')
    # Most stand alone: for them nothing is computed.
    return f'if("spot" > 0, array({step} * {x}, {step} * {y}), NULL)'


def moved_point(spread: float = 1.0) -> str:
    """Return the expression for the point, in the layer's degrees, at which the symbol is drawn.

    On a map without known projection it is the point itself.
    """
    # A millimetre of the map in its units: metres, or degrees of the equator.
    unit = "@map_scale / 1000.0 / if(@map_units = 'degrees', 111319.49, 1)"
    step = f"{_step(spread)} * {unit}"
    there = "transform($geometry, 'EPSG:4326', @map_crs)"
    moved = f'translate({there}, {step} * "east", -{step} * "south")'
    degrees = f"try(coalesce(transform({moved}, @map_crs, 'EPSG:4326'), $geometry), $geometry)"
    alone = "coalesce(\"spot\", 0) = 0 OR coalesce(@map_crs, '') = ''"
    return f"if({alone}, $geometry, {degrees})"


def offset_at(east: float, south: float, scale: float) -> tuple[float, float]:
    """Return what `offset` gives: millimetres to the right and downwards."""
    step = _step_at(scale)
    return step * east, step * south


def widest_at(scale: float) -> float:
    """Return how far from its point a course may be drawn, in millimetres."""
    return _step_at(scale) * WIDEST


def _step(spread: float) -> str:
    return by_scale(_STEP_IN_STREET * spread, _STEP_IN_WORLD * spread)


def _step_at(scale: float) -> float:
    part = (math.log10(max(scale, 1.0)) - _STREET) / (_WORLD - _STREET)
    return _STEP_IN_STREET + (_STEP_IN_WORLD - _STEP_IN_STREET) * min(max(part, 0.0), 1.0)
