"""Names of countries and languages in many languages, from two files beside this one.

The first line of a file has the codes, each other line is one language: its own code, and a name
for each of the codes, separated by tabs; a name may be missing. The line * holds what each language
calls itself.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from .text import words

COUNTRIES = Path(__file__).with_name("country_names.txt")
LANGUAGES = Path(__file__).with_name("language_names.txt")
PACKED = ".lzma"
OWN_NAMES = "*"
_CODES = ""
_ENGLISH = "en"
# Shorter beginnings of a name say too little: "in" is a word, not India.
_FEWEST_LETTERS = 3


def countries(language: str) -> Mapping[str, str]:
    """Return ISO 3166 code to name, in a language such as "nl" or "pt_BR"; else in English."""
    return _names(COUNTRIES, _known(COUNTRIES, language))


def languages(language: str) -> Mapping[str, str]:
    """Return ISO 639 code to name, in a language such as "nl" or "pt_BR"; else in English."""
    return _names(LANGUAGES, _known(LANGUAGES, language))


@lru_cache(maxsize=256)
def countries_called(word: str, language: str) -> frozenset[str]:
    """Return the codes of the countries with a name, here or in English, that begins so.

    `word` is folded (domain.text.fold); each word of a name counts: "emirates" finds AE.
    """
    if len(word) < _FEWEST_LETTERS:
        return frozenset()
    tongues = dict.fromkeys((_known(COUNTRIES, language), _ENGLISH))
    return frozenset(
        code
        for tongue in tongues
        for code, name in _folded(COUNTRIES, tongue).items()
        if f" {name}".find(f" {word}") >= 0
    )


def every_name(path: Path) -> list[tuple[str, str]]:
    """Return (code, name) in all languages of a file, own names first."""
    lines = _lines(path)
    tongues = [language for language in lines if language != _CODES]
    order = sorted(tongues, key=lambda language: language != OWN_NAMES)
    return [pair for language in order for pair in _names(path, language).items()]


def _known(path: Path, language: str) -> str:
    lines = _lines(path)
    for candidate in (language, language.split("_")[0]):
        if candidate in lines:
            return candidate
    return _ENGLISH


@lru_cache(maxsize=4)
def _lines(path: Path) -> Mapping[str, str]:
    lines = _read(path).splitlines()
    split = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return {language: rest for language, _tab, rest in split}


def _read(path: Path) -> str:
    packed = path.with_suffix(PACKED)  # instead of it in the package
    if packed.exists():
        return lzma.decompress(packed.read_bytes()).decode()
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=128)
def _names(path: Path, language: str) -> Mapping[str, str]:
    lines = _lines(path)
    codes, names = lines[_CODES].split("\t"), lines[language].split("\t")
    return {code: name for code, name in zip(codes, names) if name}


@lru_cache(maxsize=8)
def _folded(path: Path, language: str) -> Mapping[str, str]:
    return {code: " ".join(words(name)) for code, name in _names(path, language).items()}
