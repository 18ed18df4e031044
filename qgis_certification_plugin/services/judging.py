"""What an error of the site means for the state machines: what was done, and why to rest."""

from __future__ import annotations

from ..domain.issuing import Outcome, Stop
from ..server import errors
from ..server.client import CertificationClient


def outcome_of(
    error: errors.CertificationError, client: CertificationClient
) -> tuple[Outcome, str]:
    """Return what the answer to a form meant, and its code."""
    if _lacks_right(error, client):
        return Outcome.REFUSED, "no-permission"
    return _outcome(error), error.code


def stop_for(error: errors.CertificationError, client: CertificationClient) -> Stop:
    """Return why to rest when a page could not be read."""
    if isinstance(error, (errors.Forbidden, errors.NotFound)) or _lacks_right(error, client):
        return Stop.NO_PERMISSION
    if isinstance(error, (errors.SignedOut, errors.CsrfRejected)):
        return Stop.SIGNED_OUT
    if isinstance(error, errors.NoCredits):
        return Stop.NO_CREDITS
    if isinstance(error, errors.Aborted):
        return Stop.CANCELLED
    if isinstance(error, (errors.UnexpectedPage, errors.UnexpectedRedirect)):
        return Stop.UNEXPECTED
    return Stop.UNREACHABLE


def _lacks_right(error: errors.CertificationError, client: CertificationClient) -> bool:
    """Return whether somebody was sent to the sign-in page for a right that she lacks.

    Some views do that to somebody who is signed in (contract 0.2).
    """
    if not isinstance(error, errors.SignedOut):
        return False
    try:
        client.profile()
    except errors.CertificationError:
        return False
    return True


def _outcome(error: errors.CertificationError) -> Outcome:
    if isinstance(error, (errors.UnexpectedPage, errors.UnexpectedRedirect)):
        return Outcome.UNEXPECTED
    if error.maybe_done:
        return Outcome.UNKNOWN
    if isinstance(error, errors.NoCredits) or error.values.get("reason") == "no-credits":
        return Outcome.NO_CREDITS
    if isinstance(error, (errors.SignedOut, errors.CsrfRejected)):
        return Outcome.SIGNED_OUT
    if isinstance(error, errors.FormRefused) and not (error.fields or error.general):
        return Outcome.UNEXPECTED
    if isinstance(error, (errors.Forbidden, errors.NotFound, errors.FormRefused)):
        return Outcome.REFUSED
    if isinstance(error, errors.Aborted):
        return Outcome.CANCELLED
    return Outcome.NOT_SENT
