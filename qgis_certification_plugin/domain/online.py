"""Courses that are held online: the site has no field for it, but people write it."""

from __future__ import annotations

import re
from functools import lru_cache

from .text import fold

# Beginnings of words in the Latin and Cyrillic scripts, folded as `fold` does.
_BEGINNINGS = (
    r"online on-line virtual virtue webinar web-based e-learning elearning internet onlain "
    r"nettkurs nettbasert fernkurs fernunterricht etaopetus verkkokurs distans fjernund zdaln "
    r"tavoktat uzaktan cevrimici онлаин дистанц вебинар виртуал remote(?!\s+sens) daring(?!\w)"
).split()
_PHRASES = (
    "en ligne", "a distance", "distance learning", "en linea", "a distancia", "in linea",
    "a distanza", "em linha", "op afstand", "afstandsonderwijs",
)  # fmt: skip
# Scripts that put no spaces between words, or join small words to them.
_ANYWHERE = tuple(
    fold(word)
    for word in ("オンライン", "在线", "線上", "线上", "온라인", "אונליין", "عن بعد", "ออนไลน์")
)
_LATIN = re.compile(rf"(?<!\w)(?:{'|'.join(_BEGINNINGS)}|(?:{'|'.join(_PHRASES)})(?!\w))")


@lru_cache(maxsize=8192)
def says_online(text: str) -> bool:
    """Return whether the name of a centre says, in one of many languages, that it is no place."""
    folded = fold(text)
    return bool(_LATIN.search(folded)) or any(word in folded for word in _ANYWHERE)
