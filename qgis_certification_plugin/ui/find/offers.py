"""What the filters offer: what the catalogue has, in the user's language."""

from __future__ import annotations

from ...domain.catalogue import Catalogue
from ...domain.languages import languages_in
from ...domain.text import fold
from ..countries import country_name, language_name


def countries_of(catalogue: Catalogue) -> dict[str, str]:
    """Return code to name of the countries of all courses."""
    return {code: country_name(code, name) for code, name in catalogue.countries.items()}


def languages_of(catalogue: Catalogue) -> dict[str, str]:
    """Return code to name of the languages of all courses, however they are written."""
    codes = {code for text in catalogue.languages for code in languages_in(text)}
    return {code: language_name(code) for code in codes}


def course_types_of(catalogue: Catalogue) -> dict[str, str]:
    """Return folded to written name of all course types; of several spellings the first."""
    return {fold(kind): kind for kind in sorted(catalogue.course_types, reverse=True)}
