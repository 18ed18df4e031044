"""Fetching everything public, in one go."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path
from typing import TypeVar

from ..domain.calm import many_objects
from ..domain.catalogue import Catalogue, Course, Organisation, Problem, joined
from ..domain.progress import Cancelled, Progress
from ..domain.text import fold
from ..server.client import CertificationClient
from ..server.directory import DirectoryEntry
from ..server.errors import CertificationError, NotFound, ServerFault, TimedOut, UnexpectedPage
from ..storage.countries import Countries
from .locations import mended

log = logging.getLogger("qgis_certification.services")

STEPS = ("organisations", "addresses", "training-centres", "upcoming-courses", "past-courses")
# One feed gave these; the others may be well. Anything else concerns the whole site.
_ONE_FEED = (ServerFault, UnexpectedPage, NotFound, TimedOut)

Records = TypeVar("Records")


class _Feeds:
    """Fetches one feed after the other; one that cannot be read is left as it was known."""

    def __init__(self, progress: Progress, *, may_keep: bool) -> None:
        self._progress = progress
        self._may_keep = may_keep
        self._step = 0
        self.failed: list[CertificationError] = []
        self.problems: list[Problem] = []

    def fetch(self, fetch: Callable[[], tuple[Records, list[Problem]]], kept: Records) -> Records:
        if self._progress.is_cancelled():
            raise Cancelled
        feed = STEPS[self._step]
        self._progress.report(self._step, len(STEPS), feed)
        self._step += 1
        try:
            records, problems = fetch()
        except _ONE_FEED as error:
            self.failed.append(error)
            if not self._may_keep or len(self.failed) == len(STEPS):
                raise
            self.problems.append(Problem(feed, 0, "not-read", error.code))
            return kept
        self.problems += problems
        return records


def refresh(
    client: CertificationClient,
    previous: Catalogue | None,
    progress: Progress,
    today: date,
    now: datetime | None = None,
    world_map: Path | None = None,
) -> Catalogue:
    """Fetch the catalogue anew; courses that run today are kept from the previous one.

    Where one of the feeds cannot be read its part stays as it was before, and a problem
    "not-read" says so. Raises Cancelled between two steps, or the errors of the server room where
    the site cannot be reached, where there is nothing to keep, or where nothing could be read;
    then nothing is changed. With QGIS's `world_map` locations that were written the wrong way
    round are recognised.
    """
    server = client.session.server.root
    before = previous if previous is not None and previous.server == server else None
    known = before or Catalogue(server, datetime.min.replace(tzinfo=timezone.utc))
    feeds = _Feeds(progress, may_keep=before is not None)
    organisations = feeds.fetch(client.organisations, list(known.organisations))
    entries = feeds.fetch(lambda: (client.directory(), []), _entries(known))
    centres = feeds.fetch(client.training_centres, list(known.centres))
    upcoming = feeds.fetch(
        client.upcoming_courses, [course for course in known.courses if course.start >= today]
    )
    past = feeds.fetch(
        client.past_courses, [course for course in known.courses if course.end <= today]
    )
    progress.report(len(STEPS), len(STEPS))
    fetched = Catalogue(
        server=server,
        as_of=now or datetime.now(timezone.utc),
        organisations=_with_slugs(organisations, entries),
        centres=tuple(centres),
        problems=tuple(feeds.problems),
    )
    with many_objects():
        seen = [_renamed(course, fetched) for course in known.courses]
        fetched = replace(fetched, courses=joined(upcoming, past, seen, today))
        if world_map is not None:
            fetched = mended(fetched, Countries(world_map))
    _log(fetched.problems)
    return fetched


def _renamed(course: Course, catalogue: Catalogue) -> Course:
    """Return a course as its organisation is called now."""
    organisation = catalogue.organisation_of(course)
    if organisation is None or fold(organisation.name) == fold(course.organisation):
        return course
    return replace(course, organisation=organisation.name)


def _log(problems: Iterable[Problem]) -> None:
    """Count what was refused or repaired, and name it; never with the texts of the records."""
    counts = Counter((p.feed, p.code, p.field, p.repaired) for p in problems)
    for (feed, code, field, repaired), count in sorted(counts.items()):
        done = "repaired" if repaired else "left out"
        log.warning("%s: %d x %s %s, %s", feed, count, code, field or "record", done)


def _entries(known: Catalogue) -> list[DirectoryEntry]:
    return [
        DirectoryEntry(name=one.name, slug=one.slug, country_name=one.country_name)
        for one in known.organisations
        if one.slug
    ]


def _with_slugs(
    organisations: Iterable[Organisation], entries: Iterable[DirectoryEntry]
) -> tuple[Organisation, ...]:
    """Join by name and country; two organisations of one name in one country stay without."""
    slugs: dict[tuple[str, str], str | None] = {}
    for entry in entries:
        key = (fold(entry.name), fold(entry.country_name or ""))
        slugs[key] = None if key in slugs else entry.slug
    twice = Counter(_key(organisation) for organisation in organisations)
    return tuple(
        replace(one, slug=slugs.get(_key(one)) if twice[_key(one)] == 1 else None)
        for one in organisations
    )


def _key(organisation: Organisation) -> tuple[str, str]:
    return fold(organisation.name), fold(organisation.country_name or "")
