"""The codes of issuing, as sentences for people."""

from __future__ import annotations

from ...domain.issuing import Stop
from ...translation import translate


def describe_left_out(reason: str) -> str:
    """Return why somebody gets no certificate now."""
    return {
        "did-not-pass": translate("LeftOut", "Did not pass"),
        "not-enrolled": translate("LeftOut", "Not enrolled"),
        "has-certificate": translate("LeftOut", "Has a certificate already"),
        "no-credit": translate("LeftOut", "The balance does not pay for it"),
        "not-offered": translate("LeftOut", "The site does not offer it for this person"),
    }.get(reason, reason)


def describe_refusal(reason: str) -> str:
    """Return why a certificate could not be issued; nothing was paid for it."""
    return {
        "not-in-course": translate("Refusals", "Not issued: no longer in this course"),
        "left-course": translate(
            "Refusals", "No longer in this course, perhaps with a certificate: look at the site"
        ),
        "vanished": translate("Refusals", "The certificate is no longer shown: look at the site"),
        "no-answer": translate(
            "Refusals", "Perhaps not issued: the site gave no answer several times. Refresh later."
        ),
        "credit-taken": translate(
            "Refusals",
            "No certificate is shown although a credit has gone: look at the site before you "
            "issue it again",
        ),
        "not-offered": translate("Refusals", "Not issued: the site does not offer it"),
        "no-permission": translate("Refusals", "Not issued: you may not do this"),
        "forbidden": translate("Refusals", "Not issued: the site refused"),
        "not-found": translate("Refusals", "Not issued: the site does not know this participant"),
        "form-refused": translate("Refusals", "Not issued: the site refused"),
    }.get(reason, translate("Refusals", "Not issued"))


def describe_stop(stop: Stop) -> str:
    """Return why issuing rests, and what can be done."""
    return {
        Stop.FINISHED: "",
        Stop.CANCELLED: translate("Stops", "You stopped it. Continue whenever you like."),
        Stop.NO_CREDITS: translate(
            "Stops", "The credits are used up. Top up, refresh, then continue."
        ),
        Stop.SIGNED_OUT: translate(
            "Stops", "Your session has ended. Your table is kept. Sign in again to go on."
        ),
        Stop.UNREACHABLE: translate(
            "Stops", "The site cannot be reached. Continue when you are connected again."
        ),
        Stop.NO_PERMISSION: translate(
            "Stops", "The site no longer lets you work with this course."
        ),
        Stop.UNEXPECTED: translate(
            "Stops", "The site answered in a way that is not known. Nothing more was sent."
        ),
    }[stop]
