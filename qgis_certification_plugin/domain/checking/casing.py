"""Names in capitals or without any, and how they are written properly.

Only scripts that have capitals are concerned. Initials stay ("J.P.", "JP"), and so do names with
capitals of their own inside ("McDonald", "DeVries", "Ó hUiginn").
"""

from __future__ import annotations

import re

from ..name_words import CONNECTORS, PARTICLES
from ..text import fold

_ROMAN = {"II", "III", "IV", "VII", "VIII"}
# Languages whose particles are written small inside a name; the others take a capital.
_SMALL_IN = {"nl", "de", "es", "pt", "sv", "da", "nb", "ca", "ms", "la", "ro"}
_SMALL = (
    frozenset(word for word, languages in PARTICLES.items() if languages & _SMALL_IN)
    | frozenset("al el ibn bin bint binti".split())
    | CONNECTORS
)
# What a name may begin with before an apostrophe, the rest keeping its own capital.
_BEFORE_APOSTROPHE = frozenset("dell dall nell all sant del dal".split())
_VOWELS = frozenset("aeiouy")
_PARTS = re.compile(r"([-‐‑–’'./]+)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?", re.UNICODE)
_TURKISH = frozenset("ŞĞİşğı")
_PERHAPS_TURKISH = frozenset("ÇÖÜ")


def _is_cased(letter: str) -> bool:
    return (letter.islower() or letter.isupper()) and letter.swapcase() != letter


def _is_small(letter: str) -> bool:
    # Georgian letters count as small but never become capitals at the start of a name.
    return letter.islower() and letter.title() != letter


def _letters(word: str) -> list[str]:
    return [letter for letter in word if _is_cased(letter)]


def _is_loud(word: str) -> bool:
    """Return whether a word shouts: three letters or more, all capitals, no initials."""
    if not word.isupper() or word in _ROMAN:
        return False
    plain = word.isalpha()
    count = len(word) if plain else len(_letters(word))
    if count < 3 or (not plain and _INITIALS.fullmatch(word)):
        return False
    return count > 4 or not fold(word).isascii() or not _VOWELS.isdisjoint(word.lower())


def _is_quiet(word: str) -> bool:
    letters = _letters(word)
    return bool(letters) and all(_is_small(letter) for letter in letters)


def _is_slipped(word: str) -> bool:
    """Return whether the shift key slipped: "jANSEN", "JAnsen"."""
    letters = _letters(word)
    if len(letters) < 4 or len(letters) != len(word):
        return False
    capitals = "".join("A" if letter.isupper() else "a" for letter in word)
    if capitals[0] == "a":
        return "a" not in capitals[1:]
    return capitals.rstrip("a") == "AA" and not word.startswith("IJ")


def proper_name(text: str) -> str:
    """Return the name with proper capitals; a name that has them as it is."""
    if len(text) > 4 and text.isupper() and text.isascii() and text.isalpha():
        # One loud word of a usual kind: what the rest of this comes to.
        return _proper_part(text, "", "", turkish=False, more=False)
    words = text.split(" ")
    if _is_everyday(words):
        return text
    loud = [_is_loud(word) for word in words]
    if any(loud):
        all_loud = text.isupper()
        chosen = [flag or (all_loud and _is_short(word)) for flag, word in zip(loud, words)]
    elif all(_is_quiet(word) or not _letters(word) for word in words):
        chosen = [bool(_letters(word)) for word in words]
    else:
        chosen = [_is_slipped(word) for word in words]
        chosen[0] = chosen[0] or _is_forgotten(words[0])
        chosen[-1] = chosen[-1] or _is_forgotten(words[-1])
    if not any(chosen):
        return text
    turkish = not _TURKISH.isdisjoint(text)
    return " ".join(
        _proper_word(word, place, len(words), turkish=turkish) if choose else word
        for place, (word, choose) in enumerate(zip(words, chosen))
    )


def _is_everyday(words: list[str]) -> bool:
    return all(word[:1].isupper() and word[1:].islower() and word.isalpha() for word in words)


def _is_short(word: str) -> bool:
    return bool(_letters(word)) and word not in _ROMAN and not _INITIALS.fullmatch(word)


def _is_forgotten(word: str) -> bool:
    """Return whether a small word among capitals is a name and no particle."""
    return len(word) > 2 and word.isalpha() and _is_quiet(word) and not _is_particle(word)


def _is_particle(word: str) -> bool:
    folded = _key(word)
    return folded in PARTICLES or folded in _SMALL


def _key(word: str) -> str:
    return word.lower() if word.isascii() else fold(word.replace("’", "'"))


def _proper_word(word: str, place: int, count: int, *, turkish: bool) -> str:
    last = place == count - 1
    if not last and _key(word) in _SMALL:
        return _lower(word, turkish=turkish)
    if word.isalpha():
        return _proper_part(word, "", "", turkish=turkish, more=False)
    if _INITIALS.fullmatch(word):
        return word.upper()
    parts = _PARTS.split(word)
    done: list[str] = []
    for position, part in enumerate(parts):
        if position % 2:
            done.append(part)
            continue
        joint = parts[position - 1] if position else ""
        before = parts[position - 2] if position else ""
        done.append(
            _proper_part(part, joint, before, turkish=turkish, more=position < len(parts) - 1)
        )
    return "".join(done)


def _proper_part(part: str, joint: str, before: str, *, turkish: bool, more: bool) -> str:
    small = _lower(part, turkish=turkish)
    if joint.startswith(("'", "’")) and not _capital_after(before):
        return small
    if more and small in {"al", "el", "ul", "as", "ad"}:
        return small  # "al-Masri"
    if small.startswith("mc") and len(small) > 4:
        return "Mc" + _capital(small[2:], turkish=turkish)
    if small.startswith("ij") and small[2:3] and small[2] not in "aeiou":
        return "IJ" + small[2:]  # one letter in Dutch: IJsbrand
    return _capital(small, turkish=turkish)


def _capital_after(before: str) -> bool:
    """Return whether "O" or "Dell" before an apostrophe leaves the next letter its capital."""
    folded = fold(before)
    if not folded:
        return False  # "'t Hart"
    return folded in _BEFORE_APOSTROPHE or (
        len(before) == 1 and (before.isascii() or folded == "о")
    )


def _lower(text: str, *, turkish: bool) -> str:
    if turkish:
        text = text.replace("I", "ı").replace("İ", "i")
    return text.lower()


def _capital(text: str, *, turkish: bool) -> str:
    if not text:
        return text
    first = "İ" if turkish and text[0] == "i" else text[0].title()
    return first + text[1:]


def is_unsure(text: str) -> bool:
    """Return whether capitals can be read in two ways: Turkish has an I with and without a dot."""
    return "I" in text and not _PERHAPS_TURKISH.isdisjoint(text) and _TURKISH.isdisjoint(text)


def sure_proper_name(text: str) -> str:
    """Return what `proper_name` returns where it is sure; otherwise the text as it is."""
    return text if is_unsure(text) else proper_name(text)
