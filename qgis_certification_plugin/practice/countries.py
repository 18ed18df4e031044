"""Countries by their ISO 3166 code, named as the site names them."""

from __future__ import annotations

COUNTRIES = {
    "AR": "Argentina", "AU": "Australia", "BE": "Belgium", "BR": "Brazil", "CA": "Canada",
    "CH": "Switzerland", "CL": "Chile", "CM": "Cameroon", "CN": "China", "DE": "Germany",
    "DK": "Denmark", "EG": "Egypt", "ES": "Spain", "FI": "Finland", "FJ": "Fiji",
    "FR": "France", "GB": "United Kingdom", "GR": "Greece", "HU": "Hungary", "ID": "Indonesia",
    "IN": "India", "IT": "Italy", "JP": "Japan", "KE": "Kenya", "KI": "Kiribati",
    "KR": "South Korea", "MX": "Mexico", "NL": "Netherlands", "NO": "Norway",
    "NP": "Nepal", "NZ": "New Zealand", "PE": "Peru", "PH": "Philippines", "PL": "Poland",
    "PT": "Portugal", "RO": "Romania", "SE": "Sweden", "TR": "Türkiye", "UA": "Ukraine",
    "US": "United States of America", "WS": "Samoa", "ZA": "South Africa",
}  # fmt: skip


def country_name(code: str | None) -> str | None:
    """Return the English name of a country; None for no country."""
    return None if code is None else COUNTRIES.get(code, code)
