"""The dossier as a document for the reviewers: HTML, and PDF through Qt; always in English."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QSizeF, QUrl
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ...domain.dossier import Dossier
from ...domain.dossier_text import contribution_groups, material_groups
from ...services.applying import LogoFile, read_logo
from ..templates import render

_LOGO = "logo"
_MARGIN = 18.0  # mm
_DOTS = 96  # per inch: what the sizes in the template are made for


def dossier_html(dossier: Dossier, day: date, country: str, logo: str = "") -> str:
    """Return the document; `country` is its English name, `logo` the address of the picture."""
    details = dossier.details
    rows = [
        ("Address", details.address),
        ("Country", country),
        ("E-mail", details.email),
        ("Phone", details.phone),
        ("Website", details.url),
        ("VAT or registration number", details.vat_number),
    ]
    return render(
        "dossier.html",
        details=details,
        day=day.isoformat(),
        rows=[(label, value) for label, value in rows if value.strip()],
        contributions=contribution_groups(dossier),
        material=material_groups(dossier),
        answers=[
            (question, answer.yes, answer.text)
            for question, answer in dossier.answers.items()
            if answer.yes is not None
        ],
        logo=logo,
    )


def save_html(dossier: Dossier, day: date, country: str, path: Path) -> None:
    """Write one file that holds everything, the logo too. Raises OSError."""
    logo = _good_logo(dossier)
    address = ""
    if logo is not None and logo.picture is not None:
        content = base64.b64encode(logo.content).decode("ascii")
        address = f"data:{logo.picture.mime_type};base64,{content}"
    path.write_text(dossier_html(dossier, day, country, address), encoding="utf-8")


def save_pdf(dossier: Dossier, day: date, country: str, path: Path) -> None:
    """Write a PDF in A4. Raises OSError where the file cannot be written."""
    with path.open("ab"):  # Qt does not say why it cannot write
        pass
    document = QTextDocument()
    logo = _good_logo(dossier)
    picture = QImage.fromData(logo.content) if logo is not None else QImage()
    if not picture.isNull():
        # Qt takes a number here, since programs may name kinds of their own.
        kind = QTextDocument.ResourceType.ImageResource
        document.addResource(getattr(kind, "value", kind), QUrl(_LOGO), picture)
    document.setHtml(dossier_html(dossier, day, country, "" if picture.isNull() else _LOGO))
    writer = QPdfWriter(str(path))
    writer.setTitle(dossier.details.name)
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    # Qt 6 has dropped the name that Python 2 needed.
    write = getattr(document, "print_", None) or document.print
    write(writer)


def _good_logo(dossier: Dossier) -> LogoFile | None:
    logo = read_logo(dossier.logo)
    return logo if logo is not None and logo.picture is not None else None
