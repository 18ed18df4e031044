"""Errors and steps in sentences: what happened, what was and was not done, what to do."""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable
from html import escape
from typing import Any

from ..domain.progress import Cancelled
from ..network.errors import RequestCancelled, error_code, place_in_plugin, places
from ..server import errors
from ..server.address import ServerAddress
from ..storage.geopackage import GeoPackageError
from ..storage.journal import JournalDamaged
from ..storage.lock import AlreadyLocked
from ..translation import translate

log = logging.getLogger("qgis_certification.ui")


def describe_error(error: Exception, server: ServerAddress) -> str:
    """Return plain sentences for any error; the text may hold words of the server: escape it.

    Of an error that nobody expected only the kind is shown, since its message may hold anything.
    """
    code = error_code(error)
    for kind, describe in _DESCRIPTIONS:
        if isinstance(error, kind):
            log.info("an error was told of: %s", code, extra={"code": code})
            said = describe(error, server)
            break
    else:
        # The log gets where it happened; never the message, which may hold anything.
        found = f"unexpected {code}{place_in_plugin(error)}"
        log.error("unexpected %s\n%s", type(error).__name__, places(error), extra={"code": found})
        said = _unexpected(error)
    if isinstance(error, errors.CertificationError) and error.maybe_done:
        return f"{said} {_maybe_done()}"
    return said


def describe_step(step: str) -> str:
    """Return what a refresh is busy with (services.catalogue.STEPS); empty for other codes."""
    return {
        "organisations": translate("Refresh", "Fetching organisations…"),
        "addresses": translate("Refresh", "Fetching the organisations' pages…"),
        "training-centres": translate("Refresh", "Fetching training centres…"),
        "upcoming-courses": translate("Refresh", "Fetching upcoming courses…"),
        "past-courses": translate("Refresh", "Fetching past courses…"),
    }.get(step, "")


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as it is: Qt takes a text with a tag in it for HTML."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"


def _maybe_done() -> str:
    return translate(
        "Errors",
        "It is not certain whether the site carried it out before that. Read the page again and "
        "look, before you repeat anything.",
    )


def _unexpected(error: Exception) -> str:
    return translate(
        "Errors",
        "Something went wrong that should not have ({kind}). What was done before it stays done. "
        "The log of QGIS, under “QGIS Certification”, says where it happened.",
        kind=type(error).__name__,
    )


def _cancelled(_error: Any, _server: ServerAddress) -> str:
    return translate("Errors", "Stopped. What was done until then stays done.")


def _bad_address(error: errors.BadAddress, _server: ServerAddress) -> str:
    reason = error.values.get("reason")
    if reason == "not-https":
        return translate(
            "Errors",
            "The address of the certification site must begin with https. Nothing was sent.",
        )
    if reason == "credentials":
        return translate(
            "Errors",
            "The address of the certification site must not hold a username or password. "
            "Nothing was sent.",
        )
    if reason == "empty":
        return translate("Errors", "No address of the certification site is given.")
    return translate(
        "Errors",
        "“{address}” is not an address on the certification site. Nothing was sent.",
        address=str(error.values.get("address", ""))[:200],
    )


def _timed_out(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} did not answer in time. Try again in a while; when the site is busy, "
        "an answer can take a minute.",
        host=server.host,
    )


def _unreachable(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} cannot be reached. Check your connection, and the proxy in QGIS's network "
        "options, and try again.",
        host=server.host,
    )


def _insecure(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "The connection to {host} is not safe: its certificate was not accepted. Nothing was "
        "sent. On a network that asks you to sign in first, do that in your web browser.",
        host=server.host,
    )


def _throttled(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} gets more requests from your network than it allows, and did nothing. "
        "Wait a minute and try again.",
        host=server.host,
    )


def _signed_out(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "Your session at {host} has ended. Nothing you typed is lost. Sign in again to go on.",
        host=server.host,
    )


def _csrf(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} did not accept the form, because it belonged to another session. Nothing was "
        "done. Sign in again and repeat it.",
        host=server.host,
    )


def _forbidden(error: errors.Forbidden, server: ServerAddress) -> str:
    reason = error.values.get("reason")
    if reason == "no-credits":
        return _no_credits(error, server)
    if reason == "not-editable":
        return translate(
            "Errors", "The site does not let this be changed any more. Nothing was done."
        )
    return translate(
        "Errors",
        "{host} says that you may not do this. Nothing was done. An owner of the organisation "
        "may be able to.",
        host=server.host,
    )


def _not_found(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} has no such page for you: it is gone, or you are not allowed to see it. "
        "Nothing was done.",
        host=server.host,
    )


def _blocked(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} does not let this program in. Nothing was done. See whether there is a newer "
        "version of the plugin.",
        host=server.host,
    )


def _wrong_credentials(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} does not know this username with this password. Whoever signs in there with "
        "GitHub or Google has to set a password first.",
        host=server.host,
    )


def _too_many_attempts(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} has had too many failed attempts to sign in and now refuses the right password "
        "too. Wait five minutes before you try again.",
        host=server.host,
    )


def _account_inactive(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "This account at {host} is switched off. Ask the people who run the site.",
        host=server.host,
    )


def _no_credits(_error: Any, _server: ServerAddress) -> str:
    return translate(
        "Errors",
        "The organisation has no credit left, so no certificate was issued. Top up on the site "
        "and go on.",
    )


def _form_refused(error: errors.FormRefused, server: ServerAddress) -> str:
    messages = [text for texts in error.fields.values() for text in texts] + error.general
    if not messages:
        return translate(
            "Errors",
            "{host} did not accept the form and does not say why. Nothing was done.",
            host=server.host,
        )
    return translate(
        "Errors",
        "{host} did not accept the form. Nothing was done. It says: {messages}",
        host=server.host,
        messages=" ".join(dict.fromkeys(messages))[:500],
    )


def _refused(_error: Any, server: ServerAddress) -> str:
    return translate("Errors", "{host} did not accept this. Nothing was done.", host=server.host)


def _server_fault(error: errors.ServerFault, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "Something is broken at {host} (error {status}). Try again later.",
        host=server.host,
        status=error.values.get("status", "5xx"),
    )


def _unexpected_page(error: errors.UnexpectedPage, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} shows a page that this version of the plugin does not know ({page}: {missing}), "
        "so it goes no further. See whether there is a newer version of the plugin.",
        host=server.host,
        page=error.values.get("page", "?"),
        missing=str(error.values.get("missing", "?"))[:100],
    )


def _unexpected_redirect(_error: Any, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "{host} leads to an address where it should not, so the plugin goes no further. On a "
        "network that asks you to sign in first, do that in your web browser and try again.",
        host=server.host,
    )


def _wrong_document(error: errors.WrongDocument, server: ServerAddress) -> str:
    return translate(
        "Errors",
        "For certificate {number}, {host} gave the PDF of somebody else. It was not saved. Ask the "
        "organisation's owner to have it made again.",
        number=error.values.get("number", ""),
        host=server.host,
    )


def _other_site_error(error: errors.CertificationError, server: ServerAddress) -> str:
    return translate(
        "Errors", "{host} gave no usable answer ({code}).", host=server.host, code=error.code
    )


def _geopackage(error: GeoPackageError, _server: ServerAddress) -> str:
    if error.code == "in-use":
        return translate(
            "Errors",
            "Another program is using the file {name}. Close it there and try again.",
            name=error.path.name,
        )
    if error.code == "damaged":
        return translate(
            "Errors",
            "The file {name} is damaged. Refresh the courses to make it again.",
            name=error.path.name,
        )
    return translate(
        "Errors",
        "The file {name} could not be read or written: {detail}",
        name=error.path.name,
        detail=error.detail[:200],
    )


def _locked(_error: Any, _server: ServerAddress) -> str:
    return translate(
        "Errors",
        "Another QGIS on this computer is issuing certificates for the same course. Nothing was "
        "done here. Go on there, or wait until it is ready.",
    )


def _journal_damaged(error: JournalDamaged, _server: ServerAddress) -> str:
    return journal_damaged(str(error))


def journal_damaged(name: str) -> str:
    """Return what it means that a journal cannot be read."""
    return translate(
        "Errors",
        "The notes on an earlier issuing run ({name}) cannot be read, so nothing more is issued "
        "from them. The course page shows which certificates exist.",
        name=name[:100],
    )


def _disk(error: OSError, _server: ServerAddress) -> str:
    name = str(error.filename or "")
    if error.errno == errno.ENOSPC:
        return translate("Errors", "The disk is full: {name} could not be written.", name=name)
    if isinstance(error, PermissionError):
        return translate(
            "Errors", "You are not allowed to read or write {name}, or it is open.", name=name
        )
    if isinstance(error, FileNotFoundError):
        return translate("Errors", "{name} does not exist.", name=name)
    return translate(
        "Errors",
        "{name} could not be read or written: {reason}",
        name=name,
        reason=error.strerror or type(error).__name__,
    )


# The first kind that fits counts: the special ones stand before the general ones.
_DESCRIPTIONS: tuple[tuple[type[Exception], Callable[[Any, ServerAddress], str]], ...] = (
    (Cancelled, _cancelled),
    (RequestCancelled, _cancelled),
    (errors.Aborted, _cancelled),
    (errors.BadAddress, _bad_address),
    (errors.TimedOut, _timed_out),
    (errors.Unreachable, _unreachable),
    (errors.InsecureConnection, _insecure),
    (errors.Throttled, _throttled),
    (errors.SignedOut, _signed_out),
    (errors.CsrfRejected, _csrf),
    (errors.Forbidden, _forbidden),
    (errors.NotFound, _not_found),
    (errors.Blocked, _blocked),
    (errors.WrongCredentials, _wrong_credentials),
    (errors.TooManyAttempts, _too_many_attempts),
    (errors.AccountInactive, _account_inactive),
    (errors.NoCredits, _no_credits),
    (errors.FormRefused, _form_refused),
    (errors.Refused, _refused),
    (errors.ServerFault, _server_fault),
    (errors.UnexpectedPage, _unexpected_page),
    (errors.UnexpectedRedirect, _unexpected_redirect),
    (errors.WrongDocument, _wrong_document),
    (errors.CertificationError, _other_site_error),
    (GeoPackageError, _geopackage),
    (AlreadyLocked, _locked),
    (JournalDamaged, _journal_damaged),
    (OSError, _disk),
)
