"""Where the certification site is, and the addresses of its pages (contract 0.3, 0.8)."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit

from .errors import BadAddress

OFFICIAL = "https://certification.qgis.org"

_USUAL_PORTS = {"http": 80, "https": 443}
_NOT_IN_HOSTS = re.compile(r"[\s\\<>\"'\x00-\x1f\x7f]")


def is_loopback(host: str | None) -> bool:
    """Return whether `host` names this computer."""
    if not host:
        return False
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True)
class ServerAddress:
    """The root of a certification site: https, or http on this computer. No trailing slash."""

    root: str

    @classmethod
    def parse(cls, text: str) -> ServerAddress:
        """Read what a person typed or pasted, also the address of one of the site's pages.

        Raises BadAddress with `reason` "empty", "malformed", "credentials" or "not-https".
        """
        typed = text.strip()
        if not typed:
            raise BadAddress(address=text, reason="empty")
        # Whatever stands before an @ may be a password: it goes into no error.
        shown = "" if "@" in typed else text
        try:
            parts = urlsplit(typed if "://" in typed else f"https://{typed}")
            port = parts.port
        except ValueError:
            raise BadAddress(address=shown, reason="malformed") from None
        if parts.username is not None or parts.password is not None:
            raise BadAddress(address="", reason="credentials")
        if not parts.hostname or port == 0 or _NOT_IN_HOSTS.search(parts.netloc):
            raise BadAddress(address=shown, reason="malformed")
        if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname)):
            raise BadAddress(address=shown, reason="not-https")
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        # The site leaves its scheme's own port out of its redirects.
        usual = port is None or port == _USUAL_PORTS[parts.scheme]
        return cls(f"{parts.scheme}://{host}" + ("" if usual else f":{port}"))

    @property
    def _parts(self) -> SplitResult:
        return urlsplit(self.root)

    @property
    def host(self) -> str:
        """The host's name, without the port."""
        return self._parts.hostname or ""

    @property
    def on_this_computer(self) -> bool:
        """Whether the server runs on loopback."""
        return is_loopback(self.host)

    def url(self, path: str) -> str:
        """Return the absolute address of a path such as `/en/profile/`.

        Raises ValueError for what is no path: `@evil.example` would make another host of it.
        """
        if not path.startswith("/"):
            raise ValueError("a path begins with a slash")
        return self.root + path

    def is_ours(self, url: str) -> bool:
        """Return whether an absolute address belongs to this server (scheme, host and port)."""
        theirs, ours = urlsplit(url), self._parts
        return (theirs.scheme, theirs.netloc.lower()) == (ours.scheme, ours.netloc.lower())


LOGIN = "/en/accounts/login/"
LOGOUT = "/en/accounts/logout/"
PROFILE = "/en/profile/"
RESET = "/en/accounts/password/reset/"
APPLICATION = "/en/create-certifyingorganisation/"
DATATABLE = "/en/certifyingorganisation-json/"
CERTIFICATE_TYPES = "/en/certificate-types-list/"
FEED_ORGANISATIONS = "/en/feed/certifyingorganisations/"
FEED_UPCOMING = "/en/feed/upcoming-course/"
FEED_PAST = "/en/feed/past-course/"
FEED_CENTRES = "/en/feed/training-center/"

_SLUG = re.compile(r"[-\w]+", re.ASCII)


def checked_slug(text: str) -> str:
    """Return the text, which is a slug. Raises BadAddress for anything else."""
    if not _SLUG.fullmatch(text):
        raise BadAddress(address=text, reason="malformed")
    return text


def organisation_path(organisation: str, page: str = "") -> str:
    """Return the path of an organisation's page, or of a page below it such as `top-up/`."""
    return f"/en/certifyingorganisation/{checked_slug(organisation)}/{page}"


def course_path(organisation: str, course: str, page: str = "") -> str:
    """Return the path of a course's page, or of a page below it such as `upload/`."""
    return organisation_path(organisation, f"course/{checked_slug(course)}/{page}")


def certificate_path(number: str) -> str:
    """Return the path of the public page that verifies a certificate (contract 5.9)."""
    return f"/en/certificate/{quote(number, safe='')}/"
