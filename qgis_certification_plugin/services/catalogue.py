"""Fetching everything public, in one go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timezone

from ..domain.catalogue import Catalogue, Course, Organisation, joined
from ..domain.progress import Cancelled, Progress
from ..domain.text import fold
from ..server.client import CertificationClient
from ..server.directory import DirectoryEntry

STEPS = ("organisations", "addresses", "training-centres", "upcoming-courses", "past-courses")


def refresh(
    client: CertificationClient,
    previous: Catalogue | None,
    progress: Progress,
    today: date,
    now: datetime | None = None,
) -> Catalogue:
    """Fetch the catalogue anew; courses that run today are kept from the previous one.

    Raises Cancelled between two steps, or the errors of the server room; nothing is half done.
    """

    def step(number: int) -> None:
        if progress.is_cancelled():
            raise Cancelled
        progress.report(number, len(STEPS), STEPS[number])

    step(0)
    organisations, bad_organisations = client.organisations()
    step(1)
    entries = client.directory()
    step(2)
    centres, bad_centres = client.training_centres()
    step(3)
    upcoming, bad_upcoming = client.upcoming_courses()
    step(4)
    past, bad_past = client.past_courses()
    seen: Iterable[Course] = ()
    if previous is not None and previous.server == client.session.server.root:
        seen = previous.courses
    progress.report(len(STEPS), len(STEPS))
    return Catalogue(
        server=client.session.server.root,
        as_of=now or datetime.now(timezone.utc),
        organisations=_with_slugs(organisations, entries),
        centres=tuple(centres),
        courses=joined(upcoming, past, seen, today),
        problems=(*bad_organisations, *bad_centres, *bad_upcoming, *bad_past),
    )


def _with_slugs(
    organisations: Iterable[Organisation], entries: Iterable[DirectoryEntry]
) -> tuple[Organisation, ...]:
    """Join by name and country; two organisations of one name in one country stay without."""
    slugs: dict[tuple[str, str], str | None] = {}
    for entry in entries:
        key = (fold(entry.name), fold(entry.country_name or ""))
        slugs[key] = None if key in slugs else entry.slug
    return tuple(
        replace(organisation, slug=slugs.get(_key(organisation))) for organisation in organisations
    )


def _key(organisation: Organisation) -> tuple[str, str]:
    return fold(organisation.name), fold(organisation.country_name or "")
