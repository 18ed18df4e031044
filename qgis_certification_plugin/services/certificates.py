"""Certificates as files in a folder."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable, Sequence
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
    Throttled,
    UnexpectedPage,
    Unreachable,
    WrongDocument,
)
from ..server.pages.course import Attendee
from ..server.pdf_text import is_about

# Most file systems take 255 bytes; a name may need four for a letter.
MAX_NAME = 50
# Seconds before each new try when a fetch failed for a reason that passes.
PAUSES = (1.0, 3.0, 9.0)
_LOOK = 0.1  # seconds between two looks whether somebody has cancelled meanwhile
_PASSING = frozenset({502, 503, 504})


@dataclass(frozen=True)
class SavedPdf:
    """One certificate's file; `error` says why there is none.

    `is_checked` says that number and name were read in it; a file whose text cannot be read is
    kept all the same.
    """

    attendee: Attendee
    path: Path | None
    error: CertificationError | None = None
    is_checked: bool = True


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
    pauses: Sequence[float] = PAUSES,
) -> list[SavedPdf]:
    """Fetch each certificate and save it when it is a complete PDF; an old file is replaced.

    What fails for a reason that passes is tried again after each of the pauses. One that the
    site cannot print does not stop the others. Raises Cancelled, SignedOut, OSError and, after
    the last pause, connection errors; what was saved stays.
    """
    saved = []
    for done, attendee in enumerate(attendees):
        if progress.is_cancelled():
            raise Cancelled
        progress.report(done, len(attendees), "pdf")
        saved.append(_save(client, organisation, course, attendee, folder, progress, pauses))
    progress.report(len(attendees), len(attendees), "pdf")
    return saved


def _save(
    client: CertificationClient,
    organisation: str,
    course: str,
    attendee: Attendee,
    folder: Path,
    progress: Progress,
    pauses: Sequence[float],
) -> SavedPdf:
    if not attendee.number:
        return SavedPdf(attendee, None, NotFound())
    try:
        pdf = _patiently(
            lambda: fetch_pdf(client, organisation, course, attendee), progress, pauses
        )
    except (SignedOut, Unreachable):
        raise
    except (NotFound, ServerFault, WrongDocument, UnexpectedPage) as error:
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
    return SavedPdf(
        attendee, path, is_checked=is_about(pdf, attendee.number, attendee.name) is True
    )


def _patiently(fetch: Callable[[], bytes], progress: Progress, pauses: Sequence[float]) -> bytes:
    """Fetch until it succeeds or fails for good. Raises Cancelled."""
    for pause in pauses:
        try:
            return fetch()
        except CertificationError as error:
            if not _passes(error):
                raise
        end = time.monotonic() + pause
        while (left := end - time.monotonic()) > 0:
            if progress.is_cancelled():
                raise Cancelled
            time.sleep(min(_LOOK, left))
    return fetch()


def _passes(error: CertificationError) -> bool:
    """Whether the same may succeed in a moment: a lost connection, a busy server, half a file."""
    if isinstance(error, ServerFault):
        return error.values.get("status") in _PASSING
    if isinstance(error, UnexpectedPage):
        return error.values.get("missing") == "pdf"
    return isinstance(error, (Unreachable, Throttled))


def fetch_pdf(
    client: CertificationClient, organisation: str, course: str, attendee: Attendee
) -> bytes:
    """Return the PDF of this person; one that the site kept of somebody else is made anew.

    Raises WrongDocument where the user may not have it made anew, or that does not help, and
    NotFound for somebody without a certificate.
    """
    number = attendee.attendee
    if number is None or not attendee.number:
        raise NotFound
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
