"""Certificates as files in a folder."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.progress import Cancelled, Progress
from ..domain.text import tidy
from ..server.client import CertificationClient
from ..server.errors import (
    CertificationError,
    NotFound,
    ServerFault,
    SignedOut,
    WrongDocument,
)
from ..server.pages.course import Attendee
from ..server.pdf_text import is_about

# Most file systems take 255 bytes; a name may need four for a letter.
MAX_NAME = 50


@dataclass(frozen=True)
class SavedPdf:
    """One certificate's file; `error` says why there is none."""

    attendee: Attendee
    path: Path | None
    error: CertificationError | None = None


def file_name(attendee: Attendee) -> str:
    """Return a file name that every system takes: number and name."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", attendee.name)
    name = tidy(name)[:MAX_NAME].strip(" .")
    return f"{attendee.number} {name}".strip() + ".pdf"


def save_pdfs(
    client: CertificationClient,
    organisation: str,
    course: str,
    attendees: Sequence[Attendee],
    folder: Path,
    progress: Progress,
) -> list[SavedPdf]:
    """Fetch each certificate and save it when it is a complete PDF; an old file is replaced.

    One that the site cannot print does not stop the others. Raises Cancelled, SignedOut, OSError
    and connection errors; what was saved stays.
    """
    saved = []
    for done, attendee in enumerate(attendees):
        if progress.is_cancelled():
            raise Cancelled
        progress.report(done, len(attendees), "pdf")
        saved.append(_save(client, organisation, course, attendee, folder))
    progress.report(len(attendees), len(attendees), "pdf")
    return saved


def _save(
    client: CertificationClient, organisation: str, course: str, attendee: Attendee, folder: Path
) -> SavedPdf:
    if attendee.attendee is None or not attendee.number:
        return SavedPdf(attendee, None, NotFound())
    try:
        pdf = _fetch(client, organisation, course, attendee.attendee, attendee)
    except SignedOut:
        raise
    except (NotFound, ServerFault, WrongDocument) as error:
        return SavedPdf(attendee, None, error)
    path = folder / file_name(attendee)
    part = path.with_suffix(f".{secrets.token_hex(4)}.part")
    try:
        # Made here and now: a link that somebody left in a shared folder is not written through.
        with part.open("xb") as file:
            file.write(pdf)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return SavedPdf(attendee, path)


def _fetch(
    client: CertificationClient, organisation: str, course: str, number: int, attendee: Attendee
) -> bytes:
    """Return the PDF of this person; one that the site kept of somebody else is made anew.

    Raises WrongDocument where the user may not have it made anew, or that does not help.
    """
    pdf = client.certificate_pdf(organisation, course, number)
    if _is_of(pdf, attendee):
        return pdf
    if attendee.may_renew:
        pdf = client.renew_pdf(organisation, course, number)
        if _is_of(pdf, attendee):
            return pdf
    raise WrongDocument(number=attendee.number)


def _is_of(pdf: bytes, attendee: Attendee) -> bool:
    # A file whose text cannot be read is not held against the site.
    return is_about(pdf, attendee.number or "", attendee.name) is not False
