"""Names of countries and languages for people, in the language of QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication

from ..domain import languages, names_by_language
from ..translation import spoken_locale


def spoken_language() -> str:
    """Return the language in which people read QGIS, such as "nl" or "pt_BR".

    Not that of QLocale: somebody may read Dutch and write dates as the English do.
    """
    return spoken_locale() or str(QgsApplication.instance().locale())


def country_name(code: str, name_of_the_site: str | None) -> str:
    """Return a country's name in the user's language.

    A country that has none there is called as the site calls it, or by its code.
    """
    known = names_by_language.countries(spoken_language())
    return known.get(code.upper()) or name_of_the_site or code


def language_name(code: str) -> str:
    """Return a language's name (domain.languages) in the user's language."""
    return languages.language_name(code, spoken_language())
