"""The certification programme in words, for organisations that think of joining it."""

from __future__ import annotations

from dataclasses import dataclass

from ...translation import translate
from ..participants.formats import euros


@dataclass(frozen=True)
class Part:
    """A headed part of the explanation."""

    title: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


def title() -> str:
    """Return the head of the explanation."""
    return translate("Become", "Become a certifying organisation")


def for_learners() -> str:
    """Return what most people who come here need to read first."""
    return translate(
        "Become",
        "Are you looking for a certificate for yourself? It comes with a course: take one that a "
        "certifying organisation gives, and you get it at the end. You need not apply for "
        "anything. This page is for organisations that give training.",
    )


def parts() -> list[Part]:
    """Return the parts of the explanation, in order."""
    return [_what_it_is(), _what_is_asked(), _material(), _review(), _costs()]


def _what_it_is() -> Part:
    return Part(
        translate("Become", "What it is"),
        (
            translate(
                "Become",
                "An organisation is approved once. From then on it may give the official QGIS "
                "certificate to the participants of its courses, workshops and training.",
            ),
        ),
    )


def _what_is_asked() -> Part:
    return Part(
        translate("Become", "Your part in QGIS"),
        (
            translate(
                "Become",
                "The programme is for organisations that take part in QGIS. Your application "
                "tells what you contribute, for example:",
            ),
        ),
        contributions(),
    )


def contributions() -> tuple[str, ...]:
    """Return the ten kinds of contribution that an application may name."""
    return (
        translate("Become", "writing code for QGIS"),
        translate("Become", "documentation and training material of QGIS"),
        translate("Become", "translating QGIS, its documentation or its website"),
        translate("Become", "maintaining plugins"),
        translate("Become", "reporting bugs"),
        translate("Become", "paying for new features"),
        translate("Become", "donations and sponsorship"),
        translate("Become", "work in your local QGIS user group"),
        translate("Become", "courseware that everybody may use"),
        translate("Become", "books about QGIS"),
    )


def _material() -> Part:
    return Part(
        translate("Become", "Your training material"),
        (
            translate(
                "Become",
                "You hand in the material of all your courses: lessons, exercises and data. It "
                "is looked at for three things: is it up to date, does it present QGIS "
                "correctly, and is it good? Weak material is a reason to be turned down.",
            ),
        ),
    )


def _review() -> Part:
    return Part(
        translate("Become", "The review"),
        (
            translate(
                "Become",
                "After a first look your application goes to the QGIS user group of your country "
                "for its opinion, normally within a month. Where there is no group, the Project "
                "Steering Committee of QGIS (PSC) looks at the material and at your standing in "
                "the community, and encourages you to found one.",
            ),
            translate(
                "Become",
                "The PSC takes the final decision. The contributions of an organisation that is "
                "accepted are published, so that everybody can see why.",
            ),
        ),
    )


def _costs() -> Part:
    cost = euros(1)
    return Part(
        translate("Become", "What it costs"),
        (
            translate(
                "Become",
                "Every certificate that you issue costs one credit: a donation of {cost} to "
                "QGIS. Credits are bought on the site by card or, on request, by invoice and "
                "SEPA transfer; many certificates can be paid in one go.",
                cost=cost,
            ),
        ),
    )
