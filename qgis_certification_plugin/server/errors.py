"""Everything that can go wrong between this computer and the certification site.

One hierarchy. Each error carries a `code` and values, never a sentence: the interface turns codes
into translated sentences that say what happened, what was done and what to do.
"""

from __future__ import annotations

from typing import Any, ClassVar


class CertificationError(Exception):
    """The root of all of them.

    `maybe_done` is True when a request that changes something may have been carried out although
    no good answer came: read the page back before anything else.
    """

    code: ClassVar[str] = "error"

    def __init__(self, *, maybe_done: bool = False, **values: Any) -> None:
        self.maybe_done = maybe_done
        self.values = values
        super().__init__(f"{self.code} {values}" if values else self.code)


class BadAddress(CertificationError):
    """The server's address cannot be used; values: `address`, `reason` (a code)."""

    code = "bad-address"


class Unreachable(CertificationError):
    """No connection, or it broke before the answer was complete; values: `host`."""

    code = "unreachable"


class TimedOut(Unreachable):
    """The server did not answer in time; values: `host`."""

    code = "timed-out"


class Aborted(CertificationError):
    """The user cancelled while a request was on its way."""

    code = "aborted"


class InsecureConnection(CertificationError):
    """The encryption failed, as with a certificate that is not valid; values: `host`."""

    code = "insecure"


class Throttled(CertificationError):
    """Too many requests, also after waiting (contract 0.10): nothing was done."""

    code = "throttled"


class Refused(CertificationError):
    """The server understood and said no: nothing was done."""

    code = "refused"


class SignedOut(Refused):
    """The session has ended, or there never was one (contract 1)."""

    code = "signed-out"


class CsrfRejected(Refused):
    """The form's protection did not match the session (contract 0.4)."""

    code = "csrf"


class Forbidden(Refused):
    """This user may not do this; `reason`: "not-editable", "no-credits" or "no-permission"."""

    code = "forbidden"


class NotFound(Refused):
    """No such page for this user (contract 0.2: 404 may also mean "not permitted")."""

    code = "not-found"


class Blocked(Refused):
    """The front end refuses this program (410, contract 0.10)."""

    code = "blocked"


class WrongCredentials(Refused):
    """Username or password are not correct (contract 1)."""

    code = "wrong-credentials"


class TooManyAttempts(Refused):
    """The site blocks signing in for some minutes, even with the right password (contract 1)."""

    code = "too-many-attempts"


class AccountInactive(Refused):
    """The account exists and is switched off (contract 1)."""

    code = "account-inactive"


class FormRefused(Refused):
    """The form came back (contract 0.5).

    `fields` maps a field's name to the server's English messages; `general` holds those that
    belong to no field. Both may be empty: errors of hidden fields are not shown by the site.
    """

    code = "form-refused"

    def __init__(self, fields: dict[str, list[str]], general: list[str]) -> None:
        self.fields = fields
        self.general = general
        super().__init__(fields=fields, general=general)


class NoCredits(FormRefused):
    """A certificate was refused because the organisation has no credit left (contract 5.1)."""

    code = "no-credits"


class ServerFault(CertificationError):
    """The server broke down (5xx); values: `status`. A write may have been carried out (0.6)."""

    code = "server-fault"


class UnexpectedPage(CertificationError):
    """A page that is not what we know; values: `page`, `missing` (what was looked for)."""

    code = "unexpected-page"


class WrongDocument(CertificationError):
    """The PDF that came is another certificate's (contract 5.4); values: `number`."""

    code = "wrong-document"


class UnexpectedRedirect(CertificationError):
    """The server sent us somewhere that is not documented; values: `location`."""

    code = "unexpected-redirect"
