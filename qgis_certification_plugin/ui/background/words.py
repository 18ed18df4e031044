"""What is said of backgrounds: names of the parts of a certificate, flaws and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale

from ...domain.background import LEAST_CONTRAST, LEAST_DPI, Flaw
from ...domain.certificate_layout import POINTS_PER_MM, CertificateFacts, Part, Printed
from ...map.background_layout import LayoutNames
from ...translation import translate


def part_names() -> dict[Part, str]:
    """Return how each part of a certificate is called."""
    return {
        Part.TITLE: translate("Background", "Title"),
        Part.NAME: translate("Background", "Participant's name"),
        Part.WORDING: translate("Background", "Wording"),
        Part.COURSE_TYPE: translate("Background", "Course type"),
        Part.COMPETENCE_TITLE: translate("Background", "Line before the competence"),
        Part.COMPETENCE: translate("Background", "Trained competence"),
        Part.DATES: translate("Background", "Dates and hours"),
        Part.CONVENER: translate("Background", "Convener and training centre"),
        Part.REPRESENTATIVE_NAME: translate("Background", "Name of the project representative"),
        Part.CONVENER_NAME: translate("Background", "Name of the convener"),
        Part.REPRESENTATIVE_TITLE: translate("Background", "Role of the project representative"),
        Part.CONVENER_TITLE: translate("Background", "Role of the convener"),
        Part.NUMBER: translate("Background", "Certificate number"),
        Part.VERIFICATION: translate("Background", "Address for verifying"),
        Part.PROJECT_LOGO: translate("Background", "Logo of QGIS"),
        Part.ORGANISATION_LOGO: translate("Background", "Logo of the organisation"),
        Part.REPRESENTATIVE_SIGNATURE: translate(
            "Background", "Signature of the project representative"
        ),
        Part.CONVENER_SIGNATURE: translate("Background", "Signature of the convener"),
    }


def layout_names(facts: CertificateFacts) -> LayoutNames:
    """Return what a layout and its items are called."""
    name = translate("Background", "Certificate background: {course}", course=facts.course_type)
    if facts.start is not None:
        name = f"{name}, {facts.start.isoformat()}"
    return LayoutNames(
        layout=name,
        group=translate("Background", "Texts that the site prints (guides, not exported)"),
        map=translate("Background", "Map of the background"),
        rule=translate("Background", "Line below a signature"),
        veil=translate("Background", "White veil over the map"),
        world=translate("Background", "World"),
        parts=part_names(),
    )


def _number(value: float, digits: int = 0) -> str:
    return str(QLocale().toString(float(value), "f", digits))


def describe_flaw(flaw: Flaw) -> str:
    """Return what is wrong with a picture as a whole, and what to do."""
    code, amount = flaw.code, flaw.amount
    if code == "no-picture":
        return translate(
            "Background",
            "This is no PNG or JPEG picture. The site takes nothing else: open it in a program "
            "for pictures and save it as PNG.",
        )
    if code == "damaged":
        return translate(
            "Background", "This picture is damaged and cannot be shown. Save it anew, as PNG."
        )
    if code == "too-many-pixels":
        return translate(
            "Background",
            "This picture has {millions} million pixels, too many to work with. Make it smaller: "
            "3508 × 2480 pixels are plenty for the page.",
            millions=_number(amount / 1e6),
        )
    if code == "coarse":
        return translate(
            "Background",
            "The picture will look coarse on paper: {dpi} dots per inch, where {least} are "
            "needed. Use one of at least 1754 × 1240 pixels.",
            dpi=_number(amount),
            least=_number(LEAST_DPI),
        )
    if code == "side-bars":
        return translate(
            "Background",
            "The picture is narrower than the page, which is 297 × 210 mm. White stripes of {mm} "
            "mm will stay at the left and at the right. Use a wider picture, or cut off some of "
            "its top or bottom.",
            mm=_number(amount, 1),
        )
    if code == "end-bars":
        return translate(
            "Background",
            "The picture is wider than the page, which is 297 × 210 mm. White stripes of {mm} mm "
            "will stay at the top and at the bottom. Use a higher picture, or cut off some of its "
            "left or right.",
            mm=_number(amount, 1),
        )
    return _describe_look(code, amount)


def _describe_look(code: str, amount: float) -> str:
    if code == "heavy":
        return translate(
            "Background",
            "The file has {size} MB, and every certificate carries it. Save it as JPEG, or with "
            "fewer pixels or less detail.",
            size=_number(amount / 1e6, 1),
        )
    if code == "see-through":
        return translate(
            "Background",
            "Parts of the picture are transparent. They were laid on white, as on paper.",
        )
    return ""


def describe_flaws(flaws: Sequence[Flaw]) -> list[str]:
    """Return a sentence for each flaw; texts that suffer from the same are told together."""
    said = [describe_flaw(flaw) for flaw in flaws if flaw.part is None]
    for code in ("dark", "busy"):
        alike = [flaw for flaw in flaws if flaw.code == code]
        if alike:
            said.append(_describe_texts(code, alike))
    return said


def _describe_texts(code: str, flaws: Sequence[Flaw]) -> str:
    names = part_names()
    # In the order in which they stand on the page.
    met = [flaw.part for flaw in flaws]
    parts = "; ".join(name for part, name in names.items() if part in met)
    ratio = _number(min(flaw.amount for flaw in flaws), 1)
    least = _number(LEAST_CONTRAST, 1)
    if code == "dark":
        return translate(
            "Background",
            "Too dark to read black letters on it: {parts}. The contrast is only {ratio} to 1, and "
            "{least} is needed. Make the picture lighter there.",
            parts=parts,
            ratio=ratio,
            least=least,
        )
    return translate(
        "Background",
        "Dark lines or patches lie behind these texts: {parts}. The contrast is only {ratio} to 1 "
        "in places, and {least} is needed. Take them away there, or make them lighter.",
        parts=parts,
        ratio=ratio,
        least=least,
    )


def describe_beyond(text: Printed) -> str:
    """Return which text runs off the page, and what to do."""
    return translate(
        "Background",
        "{part}: it runs {mm} mm off the page, and the site wraps nothing. Make the text shorter.",
        part=part_names()[text.part],
        mm=_number(max(0.1, text.beyond / POINTS_PER_MM), 1),
    )
