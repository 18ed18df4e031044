"""Cleaning a text step by step, so that finding a mistake and repairing it are the same thing.

A rung is a function that takes one kind of mistake out. A text is led up the rungs from the first
to the last; after each that changes something the text settles, so that no rung below has anything
left to do. Hence a repair answers its own finding, wakes none below, leaves those above as they
were, and done twice changes nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

# Far more rounds than any text needs: a round that changes something takes something out.
_MOST_ROUNDS = 20


class Rung(NamedTuple):
    """One kind of mistake, by code, and how it is taken out of a text.

    `foreign` says that it concerns only what is not plain: see `is_plain`.
    """

    code: str
    clean: Callable[[str], str]
    foreign: bool = False


class Climb(NamedTuple):
    """The clean text, and (code, text once repaired) of each mistake met on the way."""

    text: str
    steps: tuple[tuple[str, str], ...] = ()


def is_plain(text: str) -> bool:
    """Return whether a text is visible ASCII, and stays that whatever rung it is led up.

    What stands for another character, as in "&eacute;", needs an ampersand.
    """
    return text.isascii() and text.isprintable() and "&" not in text


def climb(text: str, rungs: Sequence[Rung], is_clean: Callable[[str], bool]) -> Climb:
    """Lead a text up the rungs; `is_clean` tells a text that none of them would change."""
    if is_clean(text):
        return Climb(text)
    steps: list[tuple[str, str]] = []
    for height, rung in enumerate(rungs):
        cleaned = rung.clean(text)
        if cleaned != text:
            clean = is_clean(cleaned)
            text = cleaned if clean else _settled(cleaned, rungs[: height + 1])
            steps.append((rung.code, text))
            if clean:
                break
    return Climb(text, tuple(steps))


def _settled(text: str, rungs: Sequence[Rung]) -> str:
    for _ in range(_MOST_ROUNDS):
        before = text
        for rung in rungs:
            text = rung.clean(text)
        if text == before:
            break
    return text
