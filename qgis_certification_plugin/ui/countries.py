"""Names of countries for people."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


def country_name(code: str, name_of_the_site: str | None) -> str:
    """Return a country's name in the user's language where Qt knows it.

    Qt knows a country only in the languages spoken there; elsewhere the name that the site
    gives (English) is better than none.
    """
    wanted = f"{QLocale().name().split('_')[0]}_{code.upper()}"
    locale = QLocale(wanted)
    if locale.name() == wanted:
        # Qt 6 calls a country a territory.
        native = getattr(locale, "nativeTerritoryName", None) or locale.nativeCountryName
        if native():
            return str(native())
    return name_of_the_site or code
