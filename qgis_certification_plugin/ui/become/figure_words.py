"""An organisation's figures and details in words."""

from __future__ import annotations

from ...server.pages.application import OrganisationProfile
from ...services.figures import Figures
from ...translation import translate
from ..links import web_address
from ..participants.formats import euros, number
from ..templates import render
from .gap_words import field_names


def headings() -> tuple[str, ...]:
    """Return the names of the columns, in the order of services.figures.as_table."""
    return (
        translate("Figures", "Year"),
        translate("Figures", "Courses"),
        translate("Figures", "Participants"),
        translate("Figures", "Certificates"),
        translate("Figures", "Paid", "certificates that are paid"),
        translate("Figures", "Donated to QGIS (EUR)"),
    )


def about(figures: Figures | None) -> str:
    """Say what was counted, and what could not be."""
    if figures is None:
        return translate(
            "Figures",
            "Press “Count” to read your courses: participants, certificates, and what your "
            "certificates gave to QGIS.",
        )
    total = figures.total
    sentences = [
        translate(
            "Figures",
            "{certificates} certificates in %n course(s), of which {paid} are paid: {amount} for "
            "QGIS. A certificate counts in the year in which its course ended.",
            n=total.courses,
            certificates=number(total.certificates),
            paid=number(total.paid),
            amount=euros(total.paid),
        )
    ]
    if figures.not_read:
        sentences.append(
            translate(
                "Figures",
                "%n older course(s) were not read, to spare the site.",
                n=figures.not_read,
            )
        )
    hidden = figures.not_seen - figures.not_read
    if hidden:
        sentences.append(
            translate(
                "Figures",
                "%n course(s) do not show you their participants, and are not counted further.",
                n=hidden,
            )
        )
    return " ".join(sentences)


def organisation_values(
    profile: OrganisationProfile,
) -> tuple[list[tuple[str, str, str | None]], list[tuple[str, tuple[str, ...]]]]:
    """Return (label, value, link) for each detail, and (label, values) for each list."""
    names = field_names()
    known = {
        "Address": names["address"],
        "Country": names["country"],
        "Email": names["email"],
        "Phone": names["phone"],
        "Owners": translate("Apply", "Owners"),
        "URL": names["url"],
    }
    rows = [
        (label, profile.details[key], web_address(profile.details[key]) if key == "URL" else None)
        for key, label in known.items()
        if profile.details.get(key)
    ]
    lists = [
        (translate("Figures", "Training centres"), profile.centres),
        (translate("Figures", "Course types"), profile.course_types),
        (translate("Figures", "Course conveners"), profile.conveners),
    ]
    return rows, [(label, values) for label, values in lists if values]


def organisation_card(profile: OrganisationProfile) -> str:
    """Return the organisation's public page as rich text."""
    rows, lists = organisation_values(profile)
    return render(
        "organisation_page.html",
        title=profile.name,
        note=translate("Figures", "This is what everybody sees, also without an account."),
        rows=rows,
        lists=lists,
    )
