"""Who somebody is on the site, and which organisations she works for (contract 3.2)."""

from __future__ import annotations

from ..domain.progress import Cancelled, Progress
from ..server.client import CertificationClient
from ..server.directory import DirectoryEntry
from ..server.errors import SignedOut
from ..server.pages.organisation import OrganisationPage


def my_organisations(client: CertificationClient, progress: Progress) -> list[DirectoryEntry]:
    """Return the organisations for which this user may do something.

    The site has no such list: owners are found by a cheap probe of each organisation, and only
    where that finds none are the pages read, because they are what a convener is known by.
    Raises Cancelled or the errors of the server room.
    """
    entries = client.directory()
    mine = []
    for number, entry in enumerate(entries):
        _step(progress, number, 2 * len(entries), "organisations")
        if client.may_edit_organisation(entry.slug):
            mine.append(entry)
    if mine:
        return mine
    for number, entry in enumerate(entries, start=len(entries)):
        _step(progress, number, 2 * len(entries), "organisations")
        if client.organisation_page(entry.slug).is_mine:
            mine.append(entry)
    return mine


def _step(progress: Progress, number: int, total: int, name: str) -> None:
    if progress.is_cancelled():
        raise Cancelled
    progress.report(number, total, name)


def open_organisation(client: CertificationClient, slug: str) -> OrganisationPage:
    """Read an organisation's page. Raises SignedOut when the session has ended."""
    page = client.organisation_page(slug)
    if not page.signed_in:
        raise SignedOut
    return page
