"""How likely two near names are one person."""

from __future__ import annotations

from ..known_names import FAMILY, GIVEN
from .rows import Checked

# In a table this long people whose names differ by one letter meet by chance.
SMALL_TABLE = 200
_TELLING = 5


def are_two_names(one: str, other: str) -> bool:
    """Return whether two keys one slip apart differ by a word that is a name in both: Jan, Jana."""
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return False
    pairs = [(a, b) for a, b in zip(words, others) if a != b]
    return bool(pairs) and all(_are_names(a, b) for a, b in pairs)


def _are_names(one: str, other: str) -> bool:
    return (one in GIVEN and other in GIVEN) or (one in FAMILY and other in FAMILY)


def turns_of(name_key: str) -> list[str]:
    """Return the keys of all names that have this one when first name and surname are exchanged."""
    words = name_key.split()
    return [" ".join(words[place:] + words[:place]) for place in range(1, len(words))]


def emails_agree(one: Checked, other: Checked) -> bool:
    """Return whether the addresses speak for one person with two providers.

    Addresses that differ as the names do say nothing: that is how they are made.
    """
    one_local, other_local = one.local.replace(".", ""), other.local.replace(".", "")
    return one_local == other_local and len(one_local) >= _TELLING
