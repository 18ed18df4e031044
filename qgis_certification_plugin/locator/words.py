"""Two words that show everything at once, as "world" in QGIS's coordinate box shows the world."""

from __future__ import annotations

from ..domain.text import fold
from ..translation import translate
from .search import What


def meaning_of(text: str) -> What | None:
    """Return what a word asks for, in the user's language or in English; None for any other."""
    word = fold(text)
    for what, words in _words().items():
        if word in words:
            return what
    return None


def beginnings(text: str) -> list[What]:
    """Return what words that begin so ask for."""
    word = fold(text)
    return [
        what for what, words in _words().items() if word and any(w.startswith(word) for w in words)
    ]


def sentence(what: What) -> str:
    """Return what happens for a word, in the user's language."""
    if what is What.ALL_COURSES:
        return translate("Locator", "All certified courses on the map")
    return translate("Locator", "All certified organisations and their trainers on the map")


def _words() -> dict[What, set[str]]:
    courses = translate("Locator", "courses", "the word that somebody types to see all courses")
    trainers = translate("Locator", "trainers", "the word that somebody types to see all trainers")
    return {
        What.ALL_COURSES: {"courses", fold(courses)},
        What.ALL_TRAINERS: {"trainers", fold(trainers)},
    }
