"""What can be done with somebody, as her row of the course page offers it, or why it cannot."""

from __future__ import annotations

from dataclasses import dataclass

from ....domain.participants import Participant
from ....server.pages.course import Attendee
from ....translation import translate


@dataclass(frozen=True)
class Subject:
    """Somebody in the table, and her row of the course page where she is in the course."""

    person: Participant
    row: Attendee | None


def refusal(action: str, who: Subject | None) -> str | None:
    """Return why something cannot be done with somebody; None where the page offers it.

    `action` is one of "correct", "renew", "write", "open", "verify", "enrol", "pay", "revoke"
    and "remove".
    """
    if who is None:
        return translate("PersonOffers", "Select one person in the table first.")
    if action == "enrol":
        return None if who.row is None and who.person.attendee is None else _is_enrolled()
    row = who.row
    if row is None:
        return translate("PersonOffers", "This person is not enrolled yet.")
    if action in ("correct", "remove"):
        return _of_enrolled(action, row)
    if not row.number:
        return translate("PersonOffers", "There is no certificate yet.")
    return _of_certified(action, row)


def _is_enrolled() -> str:
    return translate("PersonOffers", "This person is enrolled already.")


def _of_enrolled(action: str, row: Attendee) -> str | None:
    if action == "correct":
        if row.may_edit:
            return None
        return translate(
            "PersonOffers",
            "The certificate is a week old or older: the site lets nobody change the name or "
            "e-mail any more.",
        )
    return None if row.may_remove else _not_offered()


def _of_certified(action: str, row: Attendee) -> str | None:
    if action in ("verify", "write"):
        return None
    if action == "pay":
        if row.paid:
            return translate("PersonOffers", "This certificate is paid already.")
        if row.may_pay:
            return None
        return translate("PersonOffers", "There is no credit to pay it with: top up first.")
    if action == "revoke":
        if row.may_revoke:
            return None
        if not row.paid:
            return translate("PersonOffers", "The site offers this for paid certificates only.")
        return translate(
            "PersonOffers",
            "A certificate can be revoked within a week of its issue only, and that has passed.",
        )
    if not row.paid:
        return translate("PersonOffers", "It is not paid, so there is no PDF.")
    offered = row.may_print if action == "open" else row.may_renew
    return None if offered else _not_offered()


def _not_offered() -> str:
    return translate("PersonOffers", "The site does not offer you this for this person.")
