"""What a certificate says that the form of its course does not tell (contract 3.6, 6.3, 12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..domain.text import tidy
from ..server.arranging import ArrangingDesk
from ..server.client import CertificationClient
from ..server.errors import Forbidden, NotFound, SignedOut

# Letters: a line on paper has fewer, and what a server may send without end is drawn at once.
_LONGEST = 500


@dataclass(frozen=True)
class PrintedWords:
    """The site's wordings by the number of the certificate type, and the hours of instruction.

    `hours` is None where the user may not see the form of the course type.
    """

    wordings: Mapping[int, str]
    hours: str | None


def read_printed_words(
    client: CertificationClient, organisation: str, course_type: int
) -> PrintedWords:
    """Read them, in two requests. Raises SignedOut, or the errors of the server room."""
    wordings = {kind.number: kind.wording[:_LONGEST] for kind in client.certificate_types()}
    desk = ArrangingDesk(client.session)
    try:
        hours = desk.type_paper(organisation, course_type).fields.hours
    except (Forbidden, NotFound, SignedOut):
        # The site asks also those to sign in who are, and lack the right; the session was alive.
        return PrintedWords(wordings, None)
    return PrintedWords(wordings, tidy(hours)[:_LONGEST])
