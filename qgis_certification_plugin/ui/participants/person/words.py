"""How single changes ended, in sentences."""

from __future__ import annotations

from qgis.core import Qgis

from ....domain.deeds import Deed, DeedState, Kind
from ....server.errors import CertificationError, Forbidden, FormRefused, NotFound
from ....services.repair import Repaired
from ....translation import translate
from ..formats import balance

Said = tuple[str, Qgis.MessageLevel]
_GOOD = Qgis.MessageLevel.Success
_BAD = Qgis.MessageLevel.Warning


def deed_report(deed: Deed) -> Said:
    """Return how paying, revoking or renewing ended; balances as the site showed them."""
    if deed.state is DeedState.DONE:
        return f"{_done(deed)} {_balance(deed)}".strip(), _GOOD
    if deed.state is DeedState.NOT_DONE:
        if deed.is_doubtful:
            return f"{_not_done(deed)} {_doubt()}", _BAD
        return f"{_not_done(deed)} {_balance(deed)}".strip(), _BAD
    return _unknown(deed), _BAD


def _done(deed: Deed) -> str:
    if deed.reason == "already":
        return translate(
            "DeedReports",
            "{number}: somebody else had done it before, so nothing was sent.",
            number=deed.number,
        )
    if deed.kind is Kind.PAY:
        return translate("DeedReports", "{number} is paid.", number=deed.number)
    if deed.kind is Kind.REVOKE:
        return translate("DeedReports", "{number} is revoked.", number=deed.number)
    return translate("DeedReports", "The PDF of {number} was made anew.", number=deed.number)


def _balance(deed: Deed) -> str:
    if deed.kind is Kind.RENEW or deed.attempts == 0:
        return ""
    before, after = deed.credits_before, deed.credits_after
    if before is None or after is None:
        return translate("DeedReports", "The site does not show the balance before and after.")
    shown = translate(
        "DeedReports",
        "Balance before {before}, now {after}.",
        before=balance(before),
        after=balance(after),
    )
    if deed.kind is Kind.PAY:
        return shown
    if after > before:
        return f"{shown} {translate('DeedReports', '%n credit(s) came back.', n=after - before)}"
    return f"{shown} {translate('DeedReports', 'No credit came back.')}"


def _not_done(deed: Deed) -> str:
    number = deed.number
    if deed.kind is Kind.RENEW and deed.reason in ("not-found", "no-permission", "forbidden"):
        return translate(
            "DeedReports",
            "The PDF of {number} was not made anew: the site lets only owners and managers of "
            "the organisation do that, although it shows the button to conveners too. Ask one of "
            "them.",
            number=number,
        )
    why = {
        "left-course": translate("DeedReports", "the person is no longer in this course"),
        "vanished": translate("DeedReports", "the page no longer shows the certificate"),
        "number-changed": translate("DeedReports", "the person has another certificate by now"),
        "not-offered": translate("DeedReports", "the site does not offer it any more"),
        "not-editable": translate(
            "DeedReports", "the course ended more than a week ago, and the site refuses then"
        ),
        "not-shown": translate(
            "DeedReports", "the site accepted it, but the page does not show it"
        ),
        "no-answer": translate("DeedReports", "no answer came, and the page does not show it"),
        "interrupted": translate("DeedReports", "it was interrupted before it was sent"),
        "no-permission": translate("DeedReports", "you may not do this"),
    }.get(deed.reason, translate("DeedReports", "the site refused"))
    sentence = {
        Kind.PAY: translate("DeedReports", "{number} was not paid: {why}.", number=number, why=why),
        Kind.REVOKE: translate(
            "DeedReports", "{number} was not revoked: {why}.", number=number, why=why
        ),
        Kind.RENEW: translate(
            "DeedReports", "The PDF of {number} was not made anew: {why}.", number=number, why=why
        ),
    }
    return sentence[deed.kind]


def _doubt() -> str:
    return translate(
        "DeedReports",
        "Look at the course on the site before you repeat it: a second time could cost a credit.",
    )


def _unknown(deed: Deed) -> str:
    if deed.attempts == 0:
        return translate(
            "DeedReports",
            "{number}: nothing was sent, because the site cannot be reached now or the credits "
            "are used up. Try again later.",
            number=deed.number,
        )
    return translate(
        "DeedReports",
        "{number}: no answer came, and the page cannot be read now. Refresh when you are "
        "connected again; the page then tells whether it was done.",
        number=deed.number,
    )


def corrected_report(name: str, repaired: Repaired) -> Said:
    """Return how correcting somebody ended."""
    if repaired.is_done:
        return translate("PersonReports", "{name} is corrected.", name=name), _GOOD
    if repaired.is_done is None:
        return translate(
            "PersonReports",
            "{name}: no answer came, and the site cannot be read now. Refresh and look before "
            "you repeat it.",
            name=name,
        ), _BAD
    return translate(
        "PersonReports", "{name} was not changed: no answer came. Try again.", name=name
    ), _BAD


def removed_report(name: str, repaired: Repaired) -> Said:
    """Return how taking somebody out of the course ended."""
    if repaired.is_done:
        return translate("PersonReports", "{name} is no longer in the course.", name=name), _GOOD
    if repaired.is_done is None:
        return corrected_report(name, repaired)
    return translate(
        "PersonReports", "{name} is still in the course: no answer came. Try again.", name=name
    ), _BAD


def refused_report(name: str, error: CertificationError) -> str | None:
    """Return why nothing was changed, where that can be said better than in general."""
    if isinstance(error, FormRefused) and any("already exists" in one for one in error.general):
        return translate(
            "PersonReports",
            "Nothing was changed: the organisation has somebody else of exactly this name and "
            "e-mail.",
        )
    if isinstance(error, Forbidden) and error.values.get("reason") == "changed-meanwhile":
        return translate(
            "PersonReports",
            "Nothing was changed: somebody else has corrected {name} meanwhile. Look at it again.",
            name=name,
        )
    if isinstance(error, Forbidden) and error.values.get("reason") == "not-editable":
        return translate(
            "PersonReports",
            "Nothing was changed: the certificate of {name} is a week old, and the site lets "
            "nobody change it any more.",
            name=name,
        )
    if isinstance(error, NotFound):
        return translate(
            "PersonReports", "Nothing was changed: {name} is no longer in the course.", name=name
        )
    return None
