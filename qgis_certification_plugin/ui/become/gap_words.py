"""What a dossier lacks, in sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ...domain.dossier_check import BEST_LOGO, LEAST_LOGO, LONGEST, Gap
from ...translation import translate
from ..participants.formats import number


def field_names() -> dict[str, str]:
    """Return the names of the organisation's details, by code."""
    return {
        "name": translate("Organisation", "Name"),
        "email": translate("Organisation", "E-mail"),
        "url": translate("Organisation", "Website"),
        "address": translate("Organisation", "Address"),
        "country": translate("Organisation", "Country"),
        "phone": translate("Organisation", "Phone"),
        "vat_number": translate("Organisation", "VAT or registration number"),
    }


def describe_gap(gap: Gap) -> str:
    """Return a sentence: what lacks, and what to do."""
    return _SENTENCES[gap.code](gap.where)


def _missing(where: str) -> str:
    return translate("Gaps", "“{field}” is empty.", field=field_names()[where])


def _too_long(where: str) -> str:
    return translate(
        "Gaps",
        "“{field}” is longer than the %n characters that the site takes.",
        n=LONGEST[where],
        field=field_names()[where],
    )


def _no_country(_where: str) -> str:
    return translate("Gaps", "No country is chosen: the user group to ask depends on it.")


def _no_contributions(_where: str) -> str:
    return translate("Gaps", "No contribution to QGIS is listed.")


def _no_material(_where: str) -> str:
    return translate("Gaps", "No training material is listed.")


def _no_logo(_where: str) -> str:
    return translate("Gaps", "There is no logo; certificates are printed with it.")


def _logo_small(_where: str) -> str:
    return translate(
        "Gaps",
        "The logo is smaller than {least} pixels; {best} look good in print.",
        least=number(LEAST_LOGO),
        best=number(BEST_LOGO),
    )


def _quoting(where: str) -> str:
    return where if len(where) <= 80 else f"{where[:79]}…"


_SENTENCES: dict[str, Callable[[str], str]] = {
    "missing": _missing,
    "too-long": _too_long,
    "not-an-email": lambda _: translate("Gaps", "What stands under “E-mail” is no e-mail address."),
    "not-a-link": lambda _: translate(
        "Gaps", "What stands under “Website” is no address of a web page."
    ),
    "no-country": _no_country,
    "no-contributions": _no_contributions,
    "no-link": lambda where: translate(
        "Gaps", "The contribution “{what}” has no link.", what=_quoting(where)
    ),
    "bad-link": lambda where: translate(
        "Gaps", "The link of the contribution “{what}” is not complete.", what=_quoting(where)
    ),
    "no-material": _no_material,
    "no-place": lambda where: translate(
        "Gaps", "Material of the course “{course}” has no link or file.", course=_quoting(where)
    ),
    "no-exercises": lambda where: translate(
        "Gaps", "The course “{course}” has no exercises.", course=_quoting(where)
    ),
    "no-lessons": lambda where: translate(
        "Gaps", "The course “{course}” has no lessons.", course=_quoting(where)
    ),
    "no-data": lambda where: translate(
        "Gaps", "The course “{course}” has no data.", course=_quoting(where)
    ),
    "old-material": lambda where: translate(
        "Gaps",
        "The material of the course “{course}” was not changed for three years or more.",
        course=_quoting(where),
    ),
    "old-version": lambda where: translate(
        "Gaps",
        "The material of the course “{course}” speaks only of versions before QGIS 3.",
        course=_quoting(where),
    ),
    "no-logo": _no_logo,
    "logo-unreadable": lambda where: translate(
        "Gaps", "The logo {file} cannot be read.", file=Path(where).name
    ),
    "logo-format": lambda _: translate(
        "Gaps", "The logo is no PNG or JPEG picture, which the site wants; SVG will not do."
    ),
    "logo-large": lambda _: translate("Gaps", "The file of the logo is too large."),
    "logo-small": _logo_small,
    "logo-not-square": lambda _: translate(
        "Gaps", "The logo is not square; it is printed in a square."
    ),
    "no-answer": lambda where: translate(
        "Gaps", "A question is not answered yet: “{question}”", question=_quoting(where)
    ),
}
