"""What the certification site answered about a number, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ...server.address import ServerAddress
from ...server.errors import ServerFault
from ...server.pages.certificate import VerifiedCertificate
from ...translation import translate
from ..dates import period_text
from ..texts import describe_error


class Verdict(Enum):
    """How it came out."""

    GENUINE = "genuine"
    UNKNOWN = "unknown"
    TWICE = "number-twice"
    NO_NUMBER = "no-number"
    FAILED = "failed"


@dataclass(frozen=True)
class Answer:
    """The answer to one question; `certificate` where there is one, `error` where none came."""

    verdict: Verdict
    number: str = ""
    certificate: VerifiedCertificate | None = None
    error: Exception | None = None


def is_number_given_twice(error: Exception) -> bool:
    """Return whether the site broke down as it does over a number that exists twice (5.9)."""
    return isinstance(error, ServerFault) and error.values.get("status") == 500


def headline(answer: Answer, server: ServerAddress) -> str:
    """Return the answer in a plain sentence or two."""
    if answer.verdict is Verdict.GENUINE and answer.certificate is not None:
        return translate(
            "Verify",
            "Genuine: {host} confirms certificate {number} of {name}.",
            host=server.host,
            number=answer.number,
            name=answer.certificate.name,
        )
    if answer.verdict is Verdict.UNKNOWN:
        return translate(
            "Verify",
            "Not confirmed: {host} knows no certificate {number}. It was never issued, or it was "
            "taken back. Compare the number with the one on the certificate.",
            host=server.host,
            number=answer.number,
        )
    if answer.verdict is Verdict.TWICE:
        return translate(
            "Verify",
            "{host} cannot show certificate {number}. That happens when two people were given "
            "the same number, and says nothing against either of them. Ask the organisation that "
            "issued the certificate to have it replaced.",
            host=server.host,
            number=answer.number,
        )
    if answer.error is not None:
        asked = translate("Verify", "Certificate {number} was not checked.", number=answer.number)
        return f"{asked} {describe_error(answer.error, server)}"
    return translate(
        "Verify",
        "This is no certificate number. A number looks like QGIS-1234; the link to the page of a "
        "certificate will do as well.",
    )


def details(certificate: VerifiedCertificate) -> list[tuple[str, str]]:
    """Return what the site says, as labels and values; what it does not say is left out."""
    dates = ""
    if certificate.start is not None and certificate.end is not None:
        dates = period_text(certificate.start, certificate.end)
    rows = [
        (translate("Verify", "Name"), certificate.name),
        (translate("Verify", "Certificate"), certificate.number),
        (translate("Verify", "Course"), certificate.course_type),
        (translate("Verify", "Dates"), dates),
        (translate("Verify", "Hours of instruction"), certificate.hours),
        (translate("Verify", "Trained competence"), certificate.competence),
        (translate("Verify", "Language"), certificate.language),
        (translate("Verify", "Organisation"), certificate.organisation),
        (translate("Verify", "Training centre"), certificate.centre),
        (translate("Verify", "Course convener"), certificate.convener),
    ]
    return [(label, value) for label, value in rows if value]
