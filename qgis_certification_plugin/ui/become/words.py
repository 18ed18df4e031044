"""The certification programme in words: for learners first, then for organisations.

Every figure and every list comes from the facts of domain.programme.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.programme import Programme, programme
from ...translation import translate
from ..participants.formats import euros


@dataclass(frozen=True)
class Part:
    """A headed part of the explanation: paragraphs, then points (steps where `ordered`), then
    what closes it."""

    title: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    ordered: bool = False
    closing: tuple[str, ...] = ()


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


def parts(facts: Programme | None = None) -> list[Part]:
    """Return the parts of the explanation, in order."""
    known = facts or programme()
    return [
        _what_it_is(),
        _what_is_asked(known),
        _material(known),
        _review(known),
        _costs(known),
    ]


def contribution_names(facts: Programme | None = None) -> dict[str, str]:
    """Return the kinds of contribution that an application may name, by code, in order."""
    names = {
        "code": translate("Become", "Code for QGIS"),
        "documentation": translate("Become", "Documentation and training material of QGIS"),
        "translation": translate("Become", "Translation of QGIS, its documentation or website"),
        "plugins": translate("Become", "Plugins that you maintain"),
        "bug-reports": translate("Become", "Bug reports"),
        "features": translate("Become", "New features that you paid for"),
        "donations": translate("Become", "Donations and sponsorship"),
        "user-group": translate("Become", "Work in your local QGIS user group"),
        "courseware": translate("Become", "Open courseware about QGIS"),
        "books": translate("Become", "Books about QGIS"),
    }
    return {code: names[code] for code in (facts or programme()).contributions}


def material_names(facts: Programme | None = None) -> dict[str, str]:
    """Return what the material of a course consists of, by code, in order."""
    names = {
        "exercises": translate("Become", "Exercises"),
        "lessons": translate("Become", "Lessons"),
        "data": translate("Become", "Data", "the data that a course works with"),
    }
    return {code: names[code] for code in (facts or programme()).material}


def ways_to_pay(facts: Programme | None = None) -> tuple[str, ...]:
    """Return how credits can be paid."""
    names = {
        "card": translate("Become", "By credit card on the site, at once"),
        "invoice-sepa": translate("Become", "On request by invoice and SEPA transfer"),
    }
    return tuple(names[code] for code in (facts or programme()).ways_to_pay)


def judged_by(facts: Programme | None = None) -> tuple[str, ...]:
    """Return what the reviewers look at in the material."""
    names = {
        "recent": translate("Become", "Is it up to date?"),
        "accurate": translate("Become", "Does it present QGIS correctly?"),
        "quality": translate("Become", "Is it good?"),
    }
    return tuple(names[code] for code in (facts or programme()).judged_by)


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


def _what_is_asked(facts: Programme) -> Part:
    return Part(
        translate("Become", "Your part in QGIS"),
        (
            translate(
                "Become",
                "The programme is for organisations that take part in QGIS. Your application "
                "tells what you contribute, for example:",
            ),
        ),
        tuple(contribution_names(facts).values()),
    )


def _material(facts: Programme) -> Part:
    return Part(
        translate("Become", "Your training material"),
        (
            translate(
                "Become",
                "You hand in the material of all your courses ({kinds}). The reviewers ask:",
                kinds=", ".join(material_names(facts).values()).lower(),
            ),
        ),
        judged_by(facts),
        closing=(translate("Become", "Weak material is a reason to be turned down."),),
    )


def _review(facts: Programme) -> Part:
    return Part(
        translate("Become", "The review"),
        points=(
            translate(
                "Become", "You apply on the site, and your contributions and material are read."
            ),
            translate(
                "Become",
                "The QGIS user group of your country gives its opinion, normally within "
                "%n month(s).",
                n=facts.user_group_months,
            ),
            translate(
                "Become",
                "Where there is no user group, the Project Steering Committee of QGIS (PSC) looks "
                "at the material and at your standing in the community, and encourages you to "
                "found one.",
            ),
            translate(
                "Become",
                "The PSC takes the final decision. An organisation that is not a good member of "
                "the community can be turned down.",
            ),
            translate(
                "Become",
                "The contributions of an organisation that is accepted are published, so that "
                "everybody can see why.",
            ),
        ),
        ordered=True,
        closing=(
            translate(
                "Become",
                "The reviewers may ask you something on the way: answer in time. The site turns "
                "down an application that is not approved %n day(s) after it was made.",
                n=facts.application_days,
            ),
        ),
    )


def _costs(facts: Programme) -> Part:
    return Part(
        translate("Become", "What it costs"),
        (
            translate(
                "Become",
                "Every certificate that you issue costs one credit: a donation of {cost} to QGIS. "
                "Credits can be paid:",
                cost=euros(1),
            ),
        ),
        ways_to_pay(facts),
        closing=(translate("Become", "Many certificates can be paid in one go."),),
    )
