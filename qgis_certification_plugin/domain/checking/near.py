"""Texts one slip of the keyboard apart: a letter too many, too few, another, or two exchanged."""

from __future__ import annotations

# Longer texts are compared as a whole only: their neighbours would be many, and mean little.
LONGEST = 80


def one_off(one: str, other: str) -> bool:
    """Return whether the texts differ by exactly one slip (Damerau's distance 1)."""
    if len(one) > len(other):
        one, other = other, one
    longer = len(other) - len(one)
    if longer > 1 or one == other:
        return False
    start = 0
    while start < len(one) and one[start] == other[start]:
        start += 1
    if longer:
        return one[start:] == other[start + 1 :]
    if one[start + 1 :] == other[start + 1 :]:
        return True
    return (
        one[start] == other[start + 1 : start + 2]
        and one[start + 1 : start + 2] == other[start]
        and one[start + 2 :] == other[start + 2 :]
    )


def _shortened(text: str) -> list[str]:
    return [text, *[text[:place] + text[place + 1 :] for place in range(len(text))]]


class Neighbours:
    """A set of texts that finds those one slip away without comparing it with all others.

    Two texts one slip apart become the same when the right letter, or none, is left out of each;
    so every text is filed under all its shortened forms.
    """

    def __init__(self) -> None:
        """Begin without any text."""
        self._filed: dict[str, str | set[str]] = {}
        # Those that were ever filed where another was: they are few, and only they have neighbours.
        self._met: set[str] = set()

    def add(self, text: str) -> None:
        """File a text that is not in the set."""
        if len(text) > LONGEST:
            return
        filed = self._filed
        for form in _shortened(text):
            there = filed.get(form)
            if there is None:
                filed[form] = text  # nearly always the only one: a set for each would be slow
            elif isinstance(there, str):
                if there != text:
                    filed[form] = {there, text}
                    self._met.update((there, text))
            else:
                there.add(text)
                self._met.add(text)

    def remove(self, text: str) -> None:
        """Take a text out of the set."""
        if len(text) > LONGEST:
            return
        for form in _shortened(text):
            there = self._filed.get(form)
            if there == text:
                del self._filed[form]
            elif isinstance(there, set):
                there.discard(text)
                if not there:
                    del self._filed[form]

    def of(self, text: str) -> list[str]:
        """Return the texts of the set that are one slip away, in a fixed order."""
        if len(text) > LONGEST or (text not in self._met and self._filed.get(text) == text):
            return []
        found: set[str] = set()
        for there in map(self._filed.get, _shortened(text)):
            if there is None or there == text:
                continue
            if isinstance(there, str):
                found.add(there)
            else:
                found |= there
        return sorted(other for other in found if one_off(text, other))
