"""Counts and money as people write them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ...domain.rules import euro
from ...translation import translate


def number(value: int) -> str:
    """Return a count in the user's own way of writing."""
    return str(QLocale().toString(value))


def list_separator() -> str:
    """Return what stands between the values of a CSV file in the user's country."""
    return ";" if QLocale().decimalPoint() == "," else ","


def euros(credits_: int) -> str:
    """Return what this many credits cost."""
    return translate("Formats", "EUR {amount}", "a sum of money", amount=number(euro(credits_)))


def balance(credits_: int | None) -> str:
    """Return a balance in credits and in euro."""
    if credits_ is None:
        return translate("Formats", "Balance not shown to you")
    return translate("Formats", "%n credit(s) ({amount})", n=credits_, amount=euros(credits_))
