"""What is wrong, or looks wrong, with a form that is filled in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """Something about a field; one that `stops` has to be mended before the form can be sent.

    `detail` is what the sentence for people names: a number, a course, characters.
    """

    code: str
    field: str
    stops: bool = True
    detail: str = ""


def stopping(found: Iterable[Problem]) -> list[Problem]:
    """Return those that have to be mended."""
    return [problem for problem in found if problem.stops]
