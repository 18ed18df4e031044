"""How wide a line of the certificate becomes: it is centred, and nothing wraps (contract 12)."""

from __future__ import annotations

from ..checking.printing import NAME_SIZE, PAGE_WIDTH, name_width

# Points; both lines are bold, as the name is, whose letters are measured.
COMPETENCE_SIZE = 14.0
COURSE_TYPE_SIZE = 20.0


def line_width(text: str, size: float) -> float:
    """Return the width in points of a bold line of this size."""
    return name_width(text) * size / NAME_SIZE


def runs_off(text: str, size: float) -> bool:
    """Return whether the line is wider than the page, so that both of its ends are cut off."""
    return line_width(text, size) > PAGE_WIDTH


def cut_off(text: str, size: float) -> int:
    """Return how many letters have to go, counted from the end, until the line fits the page."""
    kept = len(text)
    while kept and runs_off(text[:kept], size):
        kept -= 1
    return len(text) - kept
