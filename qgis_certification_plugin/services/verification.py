"""Is a certificate genuine, and is it the one that was meant (contract 5.9, 11.7)?"""

from __future__ import annotations

import re
from enum import Enum
from urllib.parse import unquote, urlsplit

from ..domain.text import tidy
from ..server.client import CertificationClient
from ..server.errors import ServerFault
from ..server.pages.certificate import VerifiedCertificate

_NUMBER = re.compile(r"[A-Za-z]{1,20}-\d{1,18}")


def number_in(text: str) -> str | None:
    """Return the certificate number in what somebody typed or pasted: a number, a link, a bare
    count, any case. None where there is none.
    """
    typed = tidy(text)
    if "://" in typed:
        try:
            path = urlsplit(typed).path
        except ValueError:
            return None  # no address at all
        typed = unquote(path).rstrip("/").rpartition("/")[2]
    if re.fullmatch(r"\d{1,12}", typed):
        typed = f"QGIS-{int(typed)}"
    typed = re.sub(r"\s*[-\u2010-\u2015]\s*|\s+", "-", typed).upper()
    return typed if _NUMBER.fullmatch(typed) else None


class Check(Enum):
    """What the public page says of a certificate that was just issued."""

    RIGHT = "right"
    UNKNOWN = "unknown"
    SOMEBODY_ELSE = "somebody-else"
    NUMBER_TWICE = "number-twice"


def verify(client: CertificationClient, number: str) -> VerifiedCertificate | None:
    """Return what the site says of the number; None where there is no such certificate.

    Raises ServerFault for a number that the site gave out twice.
    """
    return client.verify(number)


def check_issued(
    client: CertificationClient, number: str, name: str, organisation: str, course_type: str
) -> Check:
    """Compare the public page of a number with whom it was issued to.

    Raises the errors of the server room where the page could not be read.
    """
    try:
        shown = client.verify(number)
    except ServerFault as fault:
        if fault.values.get("status") == 500:
            return Check.NUMBER_TWICE
        raise
    if shown is None:
        return Check.UNKNOWN
    expected = (tidy(name), tidy(organisation), tidy(course_type))
    found = (tidy(shown.name), tidy(shown.organisation), tidy(shown.course_type))
    return Check.RIGHT if found == expected else Check.SOMEBODY_ELSE
