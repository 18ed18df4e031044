"""The filters of an algorithm: typed by people, in a model or in a script."""

from __future__ import annotations

import re
from datetime import date

from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QDateTime

from ..domain.catalogue import CourseState
from ..domain.languages import languages_in
from ..domain.names_by_language import countries, countries_called
from ..domain.text import fold
from ..translation import translate

# In the order of choices.state_names.
STATES = (CourseState.UPCOMING, CourseState.RUNNING, CourseState.PAST)


def country_codes(text: str) -> frozenset[str]:
    """Return the ISO codes of countries named by code, or by name in the user's language or
    English, with commas between them.

    Raises QgsProcessingException for a name that no country has.
    """
    language = str(QgsApplication.locale())
    found: set[str] = set()
    for name in _parts(text):
        if re.fullmatch(r"[A-Za-z]{2}", name) and name.upper() in countries("en"):
            found.add(name.upper())
            continue
        codes = _exactly(name, language) or countries_called(fold(name), language)
        if not codes:
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "“{name}” is no country that is known here. Write its name in your language "
                    "or in English, or its code of two letters, such as NL.",
                    name=name[:100],
                )
            )
        found |= codes
    return frozenset(found)


def language_codes(text: str) -> frozenset[str]:
    """Return the codes of languages named in any language, with commas between them."""
    return frozenset(code for name in _parts(text) for code in languages_in(name))


def day_of(moment: QDateTime) -> date | None:
    """Return the day as a Python date; None where none was given."""
    if not moment.isValid():
        return None
    day = moment.date()
    return date(day.year(), day.month(), day.day())


def _exactly(name: str, language: str) -> frozenset[str]:
    wanted = fold(name)
    return frozenset(
        code
        for tongue in (language, "en")
        for code, known in countries(tongue).items()
        if fold(known) == wanted
    )


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
